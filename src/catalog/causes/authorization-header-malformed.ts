import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The Authorization header is missing or malformed',
	group: 'token-request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The raw `Authorization` header is absent, empty, or does not read `Bearer` and a token (API) or `Basic` and base64 of key and secret (token endpoint).',
	why: `The header has two forms. At the API it reads \`Bearer\`, one blank, and the access token. At the token endpoint it is optional and reads \`Basic\` and base64 of Consumer Key, colon, Consumer Secret; the same two values may stand in the body instead.

Often the header is wrong because there is no token to put into it: the login before it never ran, or its answer was not read. Some clients also drop the header when they follow a redirect to another host.`,
	confirm: [
		{
			look: 'Log the raw header with the token masked. `Bearer undefined`, `Bearer null`, a second `Bearer`, or quotes around the token are faults.',
		},
		{ look: 'API: the answer is `INVALID_AUTH_HEADER` with `INVALID_HEADER_TYPE`. Token endpoint: `invalid_basic_auth_header`.' },
		{ look: 'Decode the part behind `Basic`. It must hold one colon with the whole key before it and the whole secret after it.' },
	],
	tells: { 'token-request': ['header'], 'api-call': ['header'] },
	said: phrases(`
		without/missing/forgot/no/double/lack*/adding/added bearer,
		bearer prefix/keyword/word/twice/empty/none/forgotten/quotes, oauth/basic/token instead bearer,
		auth* header missing/not/wrong/empty/strip*/malformed/drop*/clear*/lost/deleted/typo/redirect*/gone,
		no/without/los*/forgot auth* header, not sen* auth* header, typo header*, bearer not part/header,
		request url rather/instead header*, token url instead headers, quoted token, header malformed,
		forgets/forgot/not show pass, forgets/forgot send token, forgets/forgot token header, token variable empty,
		token empty/quotes/newline header, header line empty, header never sent, header missing/without bearer,
		header without/no token, adding bearer fixed, word bearer missing/twice, bearer followed empty,
		bearer extra space, bearer several spaces, space after bearer, no space bearer, bearer space missing,
		quotes around token, token in quotes, token trailing newline, token prefix missing, wrong header name,
		header wrong* spelled, header wrong format, header badly formed, proxy strip* header, proxy/gateway drop* auth*,
		gateway strip* auth*, redirect* drop*/strip*/los* header, basic header wrong/malformed/colon/only,
		basic colon missing, basic not/auth* base64, basic encoded wrong*, token as basic, sends basic bearer,
		empty credentials bearer, forgot attach token, not send token header, token not sen*/in/put header,
		token never sent header, basic header without secret, forgot/forgotten put token header,
		forgot pass token header,
		header lacks/lacked/truncated token, header lacks/lacked/truncated auth*, header truncated bearer,
		bearer typo/lowercase/lost, quotes/newline/linebreak header, newline/linebreak bearer,
		token whitespace/space header, gateway swallow*/eats/ate auth*, nginx drop*/swallow*/eats/ate auth*,
		auth* swallow* proxy, auth* eaten proxy/gateway/nginx
	`),
	fixes: [
		{
			title: 'Send the header in the form that the endpoint expects',
			actor: 'developer',
			steps: [
				{
					language: 'http',
					say: 'At the API, with the host from `instance_url` of the token answer.',
					request: `GET /services/oauth2/userinfo HTTP/1.1
Host: <INSTANCE_HOST>
Authorization: Bearer <ACCESS_TOKEN>`,
				},
				{
					language: 'http',
					say: 'At the token endpoint, if you use Basic. Then leave key and secret out of the body.',
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Authorization: Basic <BASE64_OF_KEY_COLON_SECRET>
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials`,
				},
				{ do: 'Check that the login ran and that its `access_token` reached the call, before you send anything.' },
				{
					do: 'Do not put the token into the address: it would end in logs. Send the request to the final host, so that no redirect drops the header.',
				},
			],
			verify: 'The userinfo request returns the user’s identity as JSON, and the token request returns a token.',
		},
	],
	otherwise:
		'If the header is right and the API answers `Session expired or invalid`, the token has ended or belongs to another host. If the token endpoint answers `invalid client credentials`, the form is right and the secret is wrong.',
	clientWords: [
		{ text: '401::Request requires authentication', client: 'Streaming API (CometD)', sources: ['dev-streaming-handling-errors'] },
	],
	certainty: 'several',
	sources: [
		'gh-restforce-restforce-489',
		'gh-forcedotcom-postman-salesforce-apis-40',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'gh-restforce-463',
	],
	reviewed: '2026-11-22',
});
