import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The response type is missing or is none that Salesforce supports',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: '`response_type` in the authorization request is absent, misspelt, or a value of another provider.',
	why: `\`response_type\` tells Salesforce which flow the app wants. Its discovery document lists \`code\`, \`token\` and \`token id_token\`. Salesforce’s own mobile apps also send \`hybrid_token\`, and headless login sends \`code_credentials\` by POST. The device flow sends \`device_code\`, but to the token endpoint.

Anything else is refused, also values that other providers accept, such as \`code id_token\` or \`none\`.`,
	confirm: [
		{ look: 'Read `response_type` in the authorize address and compare it with the list above, letter by letter.' },
		{
			look: 'The request went to the right endpoint: `device_code` belongs to `/services/oauth2/token`, the others to `/services/oauth2/authorize`.',
		},
	],
	tells: { 'authorize-request': ['response-type'], doing: ['connect'] },
	said: phrases(`
		wrong/no/without/forgot/unknown/wrote/changed/changing/parameter response type,
		response type missing/typo/empty/none/hybrid/spelled/must/should/forgotten/copied/from/device/google,
		wants plain code, plain code instead, kind answer wrong, answer type wrong, code id token,
		hybrid flow response, response type not set/sent/allowed/known, response type left out,
		response type instead code, response type id token, not sen*/includ*/know response type,
		response type another/other provider, type answer not known, asks for code id, response type taken over,
		kind answer not know*/support*/exist*, sort answer not know*/support*/exist*,
		kind/sort answer salesforce not, asks kind/sort answer, wrong word kind/answer/type/response
	`),
	fixes: [
		{
			title: 'Use the web server flow with PKCE',
			actor: 'developer',
			steps: [
				{
					language: 'http',
					say: 'Ask for a code and send a PKCE challenge with it.',
					request: `GET /services/oauth2/authorize?response_type=code
    &client_id=<CONSUMER_KEY>
    &redirect_uri=<CALLBACK_URL_PERCENT_ENCODED>
    &code_challenge=<BASE64URL_SHA256_OF_VERIFIER>
    &code_challenge_method=S256
    &state=<RANDOM_STATE> HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com`,
				},
				{ do: 'Exchange the code at `/services/oauth2/token` with the matching `code_verifier`.' },
			],
			verify: 'Salesforce shows the login or approval page, and the callback receives `code=`.',
		},
	],
	otherwise:
		'If the value is one of the list and still refused, ask the admin whether the org has switched the flow off in OAuth and OpenID Connect Settings. For `token` and `hybrid_token` that is the setting for user-agent flows. We have not seen the exact answer that Salesforce gives in that case.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'gh-api-evangelist-service-cloud-service-cloud-login-openid-configuration-json',
		'gh-forcedotcom-salesforcemobilesdk-android-oauth2-java',
		'dev-intro-understanding-web-server-oauth-flow',
	],
	reviewed: '2026-11-22',
});
