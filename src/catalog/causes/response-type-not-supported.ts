import { defineCause } from '../define.ts';

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
	said: [
		'wrong response type',
		'response type missing',
		'response type typo',
		'response type empty',
		'response type none',
		'response type hybrid',
		'response type spelled',
		'response type must',
		'response type should',
		'response type forgotten',
		'no response type',
		'without response type',
		'forgot response type',
		'response type copied',
		'response type from',
		'wants plain code',
		'plain code instead',
		'kind answer wrong',
		'answer type wrong',
		'code id token',
		'hybrid flow response',
		'unknown response type',
		'response type device',
		'wrote response type',
		'changed response type',
		'changing response type',
		'response type google',
		'parameter response type',
		'response type not set',
		'response type not sent',
		'response type left out',
		'response type not allowed',
		'response type instead code',
		'response type id token',
		'not sen* response type',
		'not includ* response type',
		'response type another provider',
		'response type other provider',
		'type answer not known',
		'asks for code id',
		'response type taken over',
		'not know response type',
		'response type not known',
	],
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
