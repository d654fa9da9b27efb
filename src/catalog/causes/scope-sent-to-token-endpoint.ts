import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The token request carries a scope parameter',
	group: 'scopes',
	appKind: 'both',
	whoFixes: ['developer', 'admin'],
	tell: 'The token endpoint answers `scope parameter not supported` and the request body holds `scope=`.',
	why: `Most flows take their scopes from the authorization request and from the app. A \`scope\` in the token request is refused: that was reported for the code exchange, for refreshing, for JWT bearer and for client credentials.

Two requests to the token endpoint are different. The device flow begins there and sends \`scope\` in its first request, and for token exchange one library takes \`scope\` as allowed.

Many OAuth libraries send \`scope\` there by default, because other providers expect it. Inside Salesforce the same comes from a filled **Scope** field of an External Credential that calls a Salesforce org.`,
	confirm: [
		{
			look: 'The answer is `invalid_request` with `scope parameter not supported`. Log the request body with secrets masked and look for `scope=`.',
		},
		{ look: 'If connecting works and only refreshing fails some hours later, the library adds `scope` to the refresh request.' },
		{
			setup: 'namedCredentials',
			look: 'If Salesforce itself makes the call: open **External Credentials**, then the credential, and look for a filled **Scope** field.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Unexpected parameter'],
			look: 'This status may stand beside the attempt. That it belongs to this cause is our inference.',
		},
	],
	said: phrases(`
		scope token/jwt request, deleted/deleting/dropping/dropped/adds/sends scope parameter,
		scope* token endpoint/exchange/call, scope* refresh/refreshtoken request, scope* body token,
		sen* scope* refresh*, scope* exchange, deleting scope* fixed, attaches/appends/stripping scope,
		deleted/deleting/dropping/dropped/attaches/adds/sends/passing/pass*/includes/including/strip scope token,
		deleted/deleting/dropped scope body, deleted/deleting/adds/passes scope refresh*,
		deleted/deleting scope jwt, deleted/emptied/emptying/clearing/cleared scope field, deleting scope exchange,
		left scope out, leaving out scope, token post scope, post/refresh* includes scope, scope jwt post,
		scope refresh call/post/body, adds/sends scope default, library sends/adds/attaches scope,
		sends scope along, without scope fine/succeed*, worked without scope, scope parameter token/body,
		not accept scope, delete scope token request, scope left out token, token post includes scope,
		scope jwt bearer request, scope client credentials request, scope field named credential,
		scope field empty fixed, scope parameter not support*, scope not allowed/supported token,
		not want scope token, box scope filled/empty/clear, scope box cleared, scope field filled/clear/empty,
		clearing box scope, scope only belongs login/step, only belongs login step,
		scope along refresh*/token, scope second request/call/step, scope parameter refresh/jwt/credentials,
		library/tool/plugin/client puts/put/appended scope token/body/refresh
	`),
	fixes: [
		{
			title: 'Remove scope from the token request',
			actor: 'developer',
			steps: [
				{
					do: 'Code exchange and refresh: keep `scope` in the authorization request only. Client credentials and JWT bearer: leave it out altogether, the scopes that are selected on the app count. Device flow: keep it in the first request, the one with `response_type=device_code`.',
				},
				{
					do: 'In a library with one setting for all requests, clear the scopes before the exchange and before the refresh, or use its hook to drop the parameter.',
				},
				{
					language: 'http',
					say: 'A refresh request needs no more than this.',
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&refresh_token=<REFRESH_TOKEN>`,
				},
			],
			verify: 'The token request returns an access token, and the logged body holds no `scope`.',
		},
		{
			title: 'Clear the Scope field of the External Credential',
			actor: 'admin',
			steps: [
				{
					open: 'namedCredentials',
					do: 'Open **External Credentials**, then the credential that calls the Salesforce org. Choose **Edit**, clear **Scope**, and save.',
				},
				{ do: 'Make sure that the app in the called org has the scope that the callout needs, most often `api`.' },
			],
			verify: 'The callout returns data instead of `Unable to fetch the OAuth token`.',
		},
	],
	otherwise:
		'If the body holds no `scope`, look at the address and at what a gateway or proxy adds. If the answer is `no valid scopes defined`, the app itself has no scope that the flow can use.',
	disagreements: [
		{
			claim: 'A client credentials request may name scopes.',
			who: 'One blog says that Salesforce drops the scopes it does not support and grants the others. Several reports say that any `scope` in the request is refused.',
			advice: 'Send no `scope`. The app’s own scopes are granted in either case.',
		},
	],
	certainty: 'several',
	sources: [
		'gh-golang-oauth2-165',
		'gh-danny-avila-librechat-13412',
		'gh-google-adk-python-5328',
		'cloudwithabhi-f0-9f-a7-a9-client-credentials-flow-new-invali',
		'chilkat-salesforce-platform-apis-device-flow-1',
		'docs-rs-cirrus-auth-token-exchange',
		'dev-sforce-api-objects-eventlogfile-login-status',
	],
	reviewed: '2026-11-23',
});
