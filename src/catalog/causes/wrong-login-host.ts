import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

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
	said: phrases(`
		wrong environment*/domain/host*/subdomain, wrong login url*/server*/page/address/site/domain,
		sandbox/hardcoded login url*, sandbox* credential*/refer* production,
		production login/instead/for/host/creds/button sandbox*, not allow sandbox* login,
		login.salesforce.com not test.salesforce.com/work*,
		sandbox* at/to/through/using/via/against/used/opens/on/credentials login.salesforce.com,
		production at/to/username/on test.salesforce.com, production login page/instead, production url,
		redirect*/pointed/pointing/chosen production, custom domain required, url* not match* org,
		instead/hardcoded/pointed/pointing/always/prevent*/block*/only/disable*/default* login.salesforce.com,
		instead/work*/chang*/fixed/had/should/must/disable*/needed/pointing/pointed/switching test.salesforce.com,
		test.salesforce.com not work*, have/must use custom domain, require* custom domain*,
		points to login.salesforce.com, wrong my domain, to production login,
		from login.salesforce.com to test.salesforce.com, wrong instance type, login* through my domain,
		my domain login policy, login.salesforce.com for/instead sandbox*, url* sandbox* wrong,
		disabled login* login.salesforce.com, sandbox* needs set true, login.salesforce.com set authentication url,
		login.salesforce.com/test.salesforce.com rather than, assum* production environment,
		sandbox* need* test.salesforce.com, always login/logged/log production, closed default login url,
		forgot/missing sandbox flag, sandbox flag not, need* parameter sandbox true, sandbox* url production url,
		domain/url login instead test, environment dropdown/picker,
		picked/choose/clicked/enabled/chose production instead, picked/chose sandbox instead,
		picked wrong environment, production picked creds, sandbox account production,
		sandbox username login.salesforce.com, wrong sign page, live address test, live instead/site sandbox*,
		should chosen/picked sandbox*, had choose/pick/enable sandbox*,
		choosing sandbox* fixed/solved/works/worked, picking sandbox* fixed, switching sandbox* login,
		environment set production, environment/dropdown/picked/chose/chosen production sandbox*,
		forgot switch/choose/pick/enable sandbox*, sandbox* not picked/chosen, chose/picked production while,
		needed enable sandbox*, sandbox* option connector, sandbox* box/checkbox/option not,
		sandbox* checkbox forgotten, forgot sandbox* checkbox/option, wrong salesforce address login,
		live login page test, set production while sandbox*, takes normal/ordinary/regular salesforce page,
		takes normal/ordinary/regular salesforce login, brings normal/ordinary/regular salesforce page,
		brings normal/ordinary/regular salesforce login, login for test only/copy,
		production username*/user/login/creds/credentials/account against test.salesforce.com,
		production username*/user/login/creds/credentials/account with test.salesforce.com,
		sandbox* username*/user/creds/account/credentials against login.salesforce.com,
		sandbox* username*/user/creds/account/credentials with login.salesforce.com,
		using production username* test.salesforce.com,
		login url point* production/sandbox*/wrong/login.salesforce.com,
		login url points production/sandbox*/wrong/login.salesforce.com, pointing towards production/sandbox*/live,
		login url towards production/sandbox*, test system live page/salesforce, opens live salesforce,
		opens live salesforce page, forgot set domain, forgot domain test, user exists only sandbox*,
		exists only sandbox* production, url setting production sandbox*, production wanted sandbox*,
		wanted sandbox* not, wrong salesforce environment, hit/hitting/talking wrong environment,
		hit/hitting/talking wrong salesforce, talks/connects production user sandbox*,
		not allow logins login.salesforce.com
	`),
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
	saidSources: [
		'gh-n8n-io-n8n-15864',
		'gh-jcustenborder-kafka-connect-salesforce-38',
		'gh-micheletriaca-fast-sfdc-46',
		'gh-simple-salesforce-251',
		'gh-airbytehq-airbyte-7722',
		'gh-jsforce-jsforce-1211',
		'gh-forcedotcom-dataloader-1388',
		'gh-codeulike-sandboxberry-14',
		'gh-stevenmmortimer-salesforcer-43',
		'gh-simple-salesforce-simple-salesforce-187',
		'gh-forcedotcom-dataloader-1020',
	],
	reviewed: '2026-11-22',
});
