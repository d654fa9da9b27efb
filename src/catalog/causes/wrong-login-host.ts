import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The request went to a login host that is not for this org or user',
	group: 'host',
	appKind: 'both',
	whoFixes: ['developer', 'user'],
	tell: 'The same credentials work when only the host is changed to the My Domain host of the org.',
	why: `Each kind of org has its own door. \`login.salesforce.com\` is for production and Developer Edition, \`test.salesforce.com\` for sandboxes. Credentials of the one are unknown at the other.

Some orgs cannot be reached through either: government cloud, scratch and trial orgs were reported, and every org whose admins allow sign-ins on its My Domain only. The My Domain host is the one that works for all of them.

Salesforce does not name the host as the reason. It speaks of a failed authentication, an unknown client or an approval that is missing.`,
	confirm: [
		{
			look: 'The username ends in a sandbox suffix and the request goes to `login.salesforce.com`, or it has none and the request goes to `test.salesforce.com`.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Restricted domain', 'Invalid login'],
			look: 'In the org that you mean there is no row for the time of the attempt, or a row with one of these statuses.',
		},
		{
			setup: 'myDomain',
			look: '**Current My Domain URL** names the host. Under **Policies** see whether **Prevent login from https://login.salesforce.com** is on.',
		},
	],
	tells: {
		'login-history': ['none', 'host'],
		'consumer-key': ['same'],
		'authorize-request': ['fine'],
		'token-request': ['fine'],
		password: ['works'],
		'host-fits': ['other-kind', 'own-only'],
	},
	said: [
		'wrong environment*',
		'wrong login url*',
		'sandbox login url*',
		'sandbox* credential* production',
		'production login sandbox*',
		'not allow sandbox* login',
		'login.salesforce.com not test.salesforce.com',
		'wrong login server*',
		'sandbox* at login.salesforce.com',
		'sandbox* to login.salesforce.com',
		'sandbox* through login.salesforce.com',
		'production at test.salesforce.com',
		'production to test.salesforce.com',
		'production login page',
		'production login instead',
		'production url',
		'redirect* production',
		'production instead sandbox*',
		'wrong login page',
		'wrong domain',
		'custom domain required',
		'url* not match* org',
		'instead login.salesforce.com',
		'instead test.salesforce.com',
		'work* test.salesforce.com',
		'wrong host*',
		'hardcoded login.salesforce.com',
		'sandbox* using login.salesforce.com',
		'sandbox* via login.salesforce.com',
		'chang* test.salesforce.com',
		'fixed test.salesforce.com',
		'had test.salesforce.com',
		'should test.salesforce.com',
		'must test.salesforce.com',
	],
	fixes: [
		{
			title: 'Choose the right kind of org in the product',
			actor: 'user',
			steps: [
				{ do: 'Look for a setting such as environment, instance, login URL or custom domain in the connection.' },
				{
					do: 'Enter your My Domain host. If the product offers only two choices, take production for production and Developer Edition, sandbox for a sandbox.',
				},
				{ do: 'For a sandbox use the username with its suffix.' },
			],
			verify: 'The login page shows the host of your org, and the connection is made.',
		},
		{
			title: 'Send both requests to the org’s My Domain host',
			actor: 'developer',
			steps: [
				{ do: 'Make the host a setting of each connection, and use the same one for the authorization endpoint and the token endpoint.' },
				{
					request:
						'https://<MYDOMAIN>.my.salesforce.com/services/oauth2/token\nhttps://<MYDOMAIN>--<SANDBOX>.sandbox.my.salesforce.com/services/oauth2/token',
					language: 'text',
					say: 'Production and sandbox:',
				},
				{
					do: 'JWT bearer flow: where the My Domain host is refused as `aud`, keep it for the request and send `https://login.salesforce.com` or `https://test.salesforce.com` as `aud`.',
				},
			],
			verify: 'The answer holds an access token, and its `instance_url` is the org that you mean.',
		},
	],
	otherwise:
		'If the right host gives the same answer, the credentials are wrong or the user may not sign in: read Login History of that org. If the app is an External Client App that is Local to the org, the generic hosts may not find it. An admin should not take back the My Domain policy for this; the client has to use the right host.',
	certainty: 'several',
	sources: [
		'gh-forcedotcom-sfdx-core-sfdxprojectjson-ts',
		'gh-anthropics-claude-ai-mcp-986',
		'gh-simple-salesforce-simple-salesforce-711',
		'gh-restforce-restforce-674',
		'gh-restforce-restforce-886',
		'gh-oyatel-cometd-net-20',
		'gh-jetstreamapp-jetstream-org-troubleshooting-table-mdx',
		'dev-sforce-api-objects-eventlogfile-login-status',
	],
	reviewed: '2026-11-22',
});
