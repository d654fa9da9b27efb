import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The user lacks the app access or the permission set of the product behind the app',
	group: 'access',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The answer is `end-user denied authorization`, but no page was shown and nobody chose **Deny**.',
	why: `Some flows, such as a token exchange for Data Cloud, answer \`access_denied\` with \`end-user denied authorization\` although nobody was asked. In the one case with a known cure two things were missing: the app under **Connected App Access** of the user’s profile, and a Data Cloud permission set for the user.

We conclude from it that the login itself is in order. What is missing then is the right to use the app, or the product that the token is for.`,
	confirm: [
		{
			look: 'The refusal comes without a consent page: in a token exchange, in a database driver, in a background job.',
		},
		{
			setup: 'users',
			look: 'Compare the permission sets of the user with those that the manual of the product asks for. For Data Cloud, called Data 360 since October 2025: in the reported case Data Cloud User or Data Cloud Admin.',
		},
		{
			setup: 'profiles',
			look: 'In the profile of the user, under **Connected App Access**, the app is not selected.',
		},
	],
	tells: { page: ['none'], 'user-record': ['fine'] },
	said: phrases(`
		missing/no permission set*, data cloud permission*/rights/licens*, not have/access data cloud,
		no access data cloud, assigned/no/lack* data cloud user, assigned data cloud admin, nobody denied,
		never saw consent, never saw/asked/pressed/clicked deny, nobody pressed/clicked deny,
		not press*/click* deny, denied never/nobody asked, denied never saw, denied without asking/consent/page,
		denied no consent, consent page/screen never, consent never shows, missing/lack*/no data cloud,
		data 360 permission*, product permission* missing, lack* product permission*, missing licens* product,
		no rights product, never asked consent denied, consent never shown denied, no consent page denied,
		without/gave/giving/no/lack* data cloud permission*, data cloud user permission*,
		product permission* set missing, not have product licens*, product not licens* user/her/him/them,
		product behind app not, not licens* for her/him, product permission* set not/assign*,
		data cloud/marketing not licens*, user* not entitled product,
		app disabled/missing app access, app disabled/missing under access, no consent page shown/displayed,
		consent page not shown/displayed, without any consent, nobody saw consent, denied immediately without/no
	`),
	fixes: [
		{
			title: 'Give the user the app and the product’s permission set',
			actor: 'admin',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'assignPermissionSets'] },
			steps: [
				{
					do: 'Ask the owner of the product which permission set this user should have. Take the smallest that serves: for queries in Data Cloud begin with Data Cloud User, not Data Cloud Admin. For a data space other than the default one, associate the set with it.',
				},
				{ open: 'users', do: 'Open the user and assign that permission set under **Permission Set Assignments**.' },
				{
					open: 'profiles',
					do: 'Open the profile of the user and select the app under **Connected App Access**. Where the profile is shared with people who do not need the app, use a permission set with **Assigned Connected Apps** in its place.',
				},
				{ do: 'Wait about 10 minutes and try again.' },
			],
			verify: 'The same client connects with the same user, and a first query returns data.',
			risk: 'The user, and every app that acts for this user, can read what the permission set opens.',
			undo: 'Take the permission set from the user, and deselect the app in the profile.',
		},
	],
	otherwise:
		'If a consent page was shown, the person chose **Deny**: that is another cause. If the text is `user is not admin approved to access this app`, the user is not assigned to the app. In the client credentials flow look at the Run As user.',
	disagreements: [
		{
			claim: 'Which permission set the APIs of Data Cloud ask for.',
			who: 'In the reported case Data Cloud User or Data Cloud Admin was enough. Salesforce’s page on these APIs and data spaces names Data Cloud Architect or the System Administrator profile, its guide to queries Data Cloud Activation Manager.',
			advice:
				'Begin with Data Cloud User, then take the set that the guide of your API names. Do not use the System Administrator profile for it.',
		},
	],
	certainty: 'one',
	sources: [
		'gh-forcedotcom-salesforce-cdp-jdbc-180',
		'gh-forcedotcom-salesforce-cdp-jdbc-151',
		'help-c360-using-data-cloud-apis-with-data-spaces',
		'dev-data-cloud-query-guide',
		'dev-data-cloud-jdbc-setup',
	],
	reviewed: '2026-11-23',
});
