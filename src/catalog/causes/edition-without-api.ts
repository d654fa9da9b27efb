import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The org’s edition has no API access',
	group: 'api-use',
	appKind: 'none',
	whoFixes: ['admin'],
	tell: 'No user of the org can call the API, not even one who has **API Enabled**.',
	why: `API access is part of the edition that a company has bought. Reports of this answer come from Group Edition and from Professional Edition without the API add-on. There the sign-in may work, and each API call answers that the REST API is not enabled for the organization.

The message blames the org. In practice it appears more often because one user lacks the permission **API Enabled**, so check the user before anybody talks about buying something.`,
	confirm: [
		{ setup: 'companyInformation', look: '**Organization Edition** shows Group Edition or Professional Edition.' },
		{ look: 'Try with a second user who is known to have **API Enabled**. If that user works, the edition is not the cause.' },
	],
	tells: { people: ['org'], 'user-record': ['fine'] },
	said: [
		'professional edition',
		'group edition',
		'essentials edition',
		'api not enabled org*',
		'api disabled org*',
		'not support* api',
		'not includ* api',
		'starter edition',
		'starter suite',
		'pro suite',
		'edition* without api',
		'salesforce essentials',
		'api add on',
		'api extra',
		'purchas* api',
		'buy api',
		'api not enabled professional',
		'plan not api access',
		'upgrade edition',
		'api not includ* plan',
		'on professional',
		'on essentials',
		'org is professional',
		'org is essentials',
		'api paid feature',
		'need buy api',
		'starter plan',
		'essentials not api',
		'essentials no api',
		'api not part license',
	],
	fixes: [
		{
			title: 'Check the user first, then order API access for the org',
			actor: 'admin',
			steps: [
				{ open: 'companyInformation', do: 'Note **Organization Edition** and **Salesforce.com Organization ID**.' },
				{ do: 'Rule out the permission **API Enabled** of the user who connects. It is the more frequent cause and costs nothing.' },
				{ do: 'Ask your Salesforce account executive for API access: an add-on for Professional Edition, or a higher edition.' },
				{
					do: 'After the order is active, give **API Enabled** only to the users who connect products, by permission set, and connect again.',
				},
			],
			verify: 'A call to `/services/data/` with a token of the integration user answers 200 in place of 403.',
			risk: 'Whoever has **API Enabled** can reach through any allowed app all data that the user may see.',
			undo: 'Take the permission set with **API Enabled** from the user again.',
		},
	],
	otherwise:
		'If one user works and another does not, the permission of the second user is the cause. If the org is a trial or a partner’s org, ask the vendor of that org.',
	disagreements: [
		{
			claim: '`API_DISABLED_FOR_ORG` concerns the whole org.',
			who: 'The text says so. Vendors’ help pages explain it with the missing permission **API Enabled** of one user.',
			advice: 'Check the user first, then the edition.',
		},
	],
	certainty: 'several',
	sources: [
		'gh-wadewegner-force-com-toolkit-for-net-150',
		'gh-restforce-restforce-219',
		'sequin-enable-salesforce-api',
		'help-remoteaccess-errorcodes',
	],
	reviewed: '2026-11-22',
});
