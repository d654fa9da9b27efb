import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A script in the browser may not read Salesforce’s answer',
	group: 'client-side',
	appKind: 'both',
	whoFixes: ['developer', 'admin'],
	tell: 'The console of the browser names `/services/oauth2/token`, and says `CORS policy`, `Access-Control-Allow-Origin` or `Same Origin Policy`.',
	why: `A browser lets a script read the answer of another site only where that site allows it. This is called Cross-Origin Resource Sharing, CORS. The endpoint for tokens allows it only after an admin has turned it on for the org, and only on the org’s My Domain or on the address of an Experience Cloud site: \`login.salesforce.com\` and \`test.salesforce.com\` never allow it.

Nothing is wrong with the app, its key or the user. Outside a browser the same request is answered.

The addresses \`/services/oauth2/revoke\` and \`/services/oauth2/introspect\` follow the same rule. For \`/services/oauth2/userinfo\` and the REST API it is enough that the origin of the page stands in the list of allowed origins.`,
	confirm: [
		{
			look: 'The console says that the request was blocked, and the script sees no code of Salesforce’s, only a failed request.',
		},
		{
			look: 'The blocked address begins with `https://login.salesforce.com` or `https://test.salesforce.com`: there no setting helps.',
		},
		{
			setup: 'cors',
			look: 'For a My Domain address: whether **Enable CORS for OAuth endpoints** is on, and whether the origin of the page stands under **Allowed Origins List**.',
		},
	],
	tells: { doing: ['connect'] },
	said: phrases(`
		cors error*/issue*/block*/problem*, not support*/allow/allowed cors, because/due cors, using ajax login,
		not cors whitelist*, cors not enabled, no cors header*, options method cors, cross origin block*,
		not support*/allow/allowed cross origin, preflight* fail*/reject*/denied, pre flight fail*/denied,
		token endpoint from browser/frontend/javascript, endpoint not from browser, frontend call* token endpoint,
		token request made browser
	`),
	fixes: [
		{
			title: 'Ask for the token on a server',
			actor: 'developer',
			steps: [
				{ do: 'Let the browser only open the authorization address and come back with the code.' },
				{
					do: 'Send the code to your own server, and let the server ask for the token. The Consumer Secret stays there: in a page everybody can read it.',
				},
				{ do: 'Let the page call your server, and the server call Salesforce.' },
			],
			verify: 'The network panel of the browser shows no request to `/services/oauth2/token`, and the page has its data.',
		},
		{
			title: 'Without a server: let the org answer scripts of this origin',
			actor: 'admin',
			needs: { permissions: ['modifyAllData', 'customizeApplication'] },
			steps: [
				{
					open: 'cors',
					do: 'Under **Cross-Origin Resource Sharing (CORS) Policy Settings** choose **Edit**, turn on **Enable CORS for OAuth endpoints**, and save.',
				},
				{
					do: 'Under **Allowed Origins List** choose **New** and enter the origin of the page: `https://` and its host, with the port if the address has one, without a path. `http` is for `localhost` only. Enter no wildcard that takes in more pages than yours.',
				},
				{
					do: 'For the developer: send the requests to `https://<MYDOMAIN>.my.salesforce.com`, with PKCE and without the Consumer Secret.',
				},
			],
			verify: 'The request for the token is answered, and the console is silent.',
			risk: 'Scripts of every page at this origin can then read what these endpoints answer. Salesforce warns that a Consumer Secret must not reach the people who use the page.',
			undo: 'Delete the origin from the list. Turn the setting off if no other page needs it.',
		},
	],
	otherwise:
		'If the blocked address is none of Salesforce’s, its own site has to allow the call. If the script opens `/services/oauth2/authorize` by itself, let the browser go there instead: a person has to see that page.',
	clientWords: [
		{
			text: "services/oauth2/token: No 'Access-Control-Allow-Origin' header",
			client: 'Chrome and Edge',
			sources: ['gh-jsforce-jsforce-708'],
		},
		{ text: 'services/oauth2/token net::ERR_FAILED', client: 'Chrome and Edge', sources: ['gh-jsforce-jsforce-1172'] },
		{ text: 'services/oauth2/token. (Reason: CORS', client: 'Firefox', sources: ['gh-jsforce-jsforce-389'] },
	],
	certainty: 'official',
	sources: ['help-remoteaccess-oauth-endpoints-cors', 'help-extend-code-cors', 'gh-jsforce-jsforce-708', 'gh-jsforce-jsforce-389'],
	saidSources: ['gh-swagger-api-swagger-ui-5510', 'gh-omniphx-forrest-96', 'gh-jsforce-jsforce-1172', 'gh-jsforce-jsforce-785'],
	reviewed: '2026-11-23',
});
