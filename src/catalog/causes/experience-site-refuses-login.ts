import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The Experience Cloud site does not let this person in',
	group: 'access',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'The sign-in runs on a site address (`my.site.com`), and Login History says `No Experience Cloud site access`, `Invalid profile association` or `Invalid - Experience Cloud site offline`.',
	why: `At a site’s address only the members of that site can sign in. The login fails if the person is not a member, if the site is offline, or if the request names a site that does not exist or is not the person’s.

Salesforce lists these statuses of Login History, and we found no description of them; which repair belongs to which is our reading.`,
	deliberate:
		'Membership and the state of a site are decisions of its owner. Ask the owner of the site whether this person should be a member, and whether the site is offline on purpose.',
	confirm: [
		{
			look: 'The authorization address has a host that ends in `my.site.com`, or a custom domain of the site. Internal users of the org sign in on the My Domain address without trouble.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['No Experience Cloud site access', 'Invalid profile association', 'Invalid - Experience Cloud site offline'],
			look: 'The status of the failed attempt tells which of the three it is.',
		},
		{
			setup: 'digitalExperiences',
			look: 'The site is listed as active, and its address is the one in the request, with the same path.',
		},
	],
	tells: { host: ['site'] },
	said: phrases(`
		community/portal/partner user*, experience cloud user*/site*, partner/activate communit*, communit* login*,
		profile* not added/enabled/in members, profile* not added experience, not member communit*/site/experience,
		standard external profile*, site/profile* members list, administration members, site* unpublished,
		community/portal offline/deactivated, portal* refuses, not/no access community, no/not access portal,
		never/not added portal/community, member* community not, not portal/site member*, members site missing,
		members profile* community, added profile members/community/portal, adding profile members/community/site,
		site*/community/portal not published, site*/portal/communit* not active*, site* still preview,
		customers portal login, wrong site path, wrong community address, site* offline login,
		experience/community site* offline, experience site* inactive, not have access community,
		members list profile* site, profile* enabled administration members, profile* not enabled administration,
		permission set members site
	`),
	fixes: [
		{
			title: 'Correct the site address in the request',
			actor: 'developer',
			steps: [
				{
					request:
						'https://<DOMAIN>.my.site.com/<SITE_PATH>/services/oauth2/authorize?response_type=code&client_id=<CONSUMER_KEY>&redirect_uri=<CALLBACK_URL>&state=<RANDOM>&code_challenge=<CHALLENGE>&code_challenge_method=S256',
					language: 'text',
					say: 'Host and path are those of the site. Without the path the request may reach another site of the org.',
				},
				{
					do: 'Send the token request to the same host and path. If the client sends a site id as `expid`, check that it is the id of this site.',
				},
				{ do: 'Leave `immediate` out: it is not available on sites.' },
			],
			verify: 'The login page of the right site appears, and a member of the site gets to the consent page.',
		},
		{
			title: 'Add the person to the members of the site',
			actor: 'admin',
			needs: {
				permissions: ['viewSetup', 'createAndSetUpExperiences', 'assignPermissionSets'],
				note: 'You must be a member of the site yourself: without that you cannot open **Workspaces**. An experience admin of the site needs no **Create and Set Up Experiences**.',
			},
			steps: [
				{ do: 'Get the agreement of the owner of the site.' },
				{ open: 'digitalExperiences', do: 'Choose **Workspaces** for the site, then **Administration** and **Members**.' },
				{
					do: 'Add a permission set that only the intended people hold, and give it to the person. Adding a whole profile lets everybody with that profile in.',
				},
			],
			verify: 'The person signs in to the site in a browser, then through the app.',
			risk: 'Everybody with the added permission set becomes a member, and may get a welcome mail if the site sends one.',
			undo: 'Remove the permission set from the members, or take it from the person.',
		},
		{
			title: 'Bring the site online again',
			actor: 'admin',
			needs: {
				permissions: ['viewSetup', 'createAndSetUpExperiences'],
				note: 'You must be a member of the site yourself: without that you cannot open **Workspaces**. An experience admin of the site needs no **Create and Set Up Experiences**.',
			},
			steps: [
				{ do: 'Ask the owner of the site whether it is offline on purpose.' },
				{
					open: 'digitalExperiences',
					do: 'Choose **Workspaces** for the site, then **Administration** and **Settings**, and activate the site.',
				},
			],
			verify: 'The address of the site opens for a member, and the sign-in through the app succeeds.',
			risk: 'The site becomes reachable for all its members, and for guests where it has public pages.',
			undo: 'Deactivate the site on the same page.',
		},
	],
	otherwise:
		'If the codes are `invalid_expid` or `unsupported_expid`, begin with the site id in the request. If members fail with one app only, look whether API Access Control limits customers and partners to installed apps.',
	certainty: 'inferred',
	sources: [
		'dev-sforce-api-objects-eventlogfile-login-status',
		'dev-quickstart-communities',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'help-security-api-access-control-external-users',
		'kb-000387741',
		'help-networks-customize-members',
		'help-networks-access-control-overview',
	],
	saidSources: ['rn-spring21-standard-external-profiles', 'kb-000390958', 'life-improver-portal-no-access'],
	reviewed: '2026-11-23',
});
