import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The request carries no Consumer Key',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The request has no `client_id`, or `client_id=` with nothing behind it.',
	why: `Every authorization request and nearly every token request names the app by its Consumer Key. If \`client_id\` is absent or empty, Salesforce cannot tell which app is asking.

The key gets lost where a variable is not set in this environment, where a field of the client is empty, or where the body of the token request is not form-encoded and Salesforce reads nothing of it. JWT bearer and SAML bearer requests are the exception: there the assertion carries the key as its issuer.`,
	confirm: [
		{
			look: 'Read the request as it left the client. In the address or the body, `client_id` is missing or ends directly after the equals sign.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Missing Consumer Key Parameter'],
			look: 'The status says that no key came with the request. No row at all does not speak against this cause: most requests refused before the login leave none.',
		},
	],
	tells: { 'consumer-key': ['missing'] },
	said: phrases(`
		consumerkey empty/missing/deleted/lost/dropped,
		consumerkey not set/provided/configured/entered/filled/includ*/stored/loaded/read,
		no/without/forgot/lacks/lacked/reenter consumerkey, not sen*/pass*/contain*/carry/have/had consumerkey,
		consumerkey parameter missing request*, not set up consumerkey/clientid, clientid missing,
		missing consumer/consumerkey parameter, forgot/reenter key, lost key upgrade/update,
		key not filled/entered/sent/stored, key left/field/was/is/came empty, key field left,
		app key/number/id empty, key empty request, no key entered/sent/request, no/without app key/id,
		key never entered/filled/set, key was never, consumerkey never set/sent/entered/pass*/filled,
		consumerkey left out, consumerkey gone request, which app asking, app id missing/left, not send key,
		never sends key, program no key, request/call without key, request lacks key, left key out,
		app* key missing/left, apps key not, key missing request/settings/config*, not tell*/say*/know* which app,
		app id not sent, key not in request, variable consumerkey not mounted/set/loaded/defined/filled/read,
		variable consumerkey empty mounted/set/loaded/defined/filled/read,
		variable consumerkey missing mounted/set/loaded/defined/filled/read, sent/sends empty consumerkey,
		consumerkey no value, consumerkey has no value, consumerkey not mounted/injected/defined
	`),
	clientWords: [
		{
			text: 'credentials.clientId cannot be nil or empty',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-reactnative-203'],
		},
	],
	fixes: [
		{
			title: 'Send the Consumer Key as client_id',
			actor: 'developer',
			steps: [
				{
					do: 'Set the Consumer Key in the configuration that this environment really reads, and let the client stop with a clear message when the value is empty.',
				},
				{
					language: 'http',
					say: 'In the authorization request the key stands in the query.',
					request: `GET /services/oauth2/authorize?response_type=code
    &client_id=<CONSUMER_KEY>
    &redirect_uri=<CALLBACK_URL_PERCENT_ENCODED>
    &state=<RANDOM_STATE> HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com`,
				},
				{
					language: 'http',
					say: 'In the token request it is a form field, not JSON.',
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&code=<CODE>&redirect_uri=<CALLBACK_URL>`,
				},
			],
			verify:
				'The logged request shows a key behind `client_id=`, and Salesforce answers with the login page, a token, or an error other than `client identifier invalid`.',
		},
	],
	otherwise:
		'If the key is in the request, compare it with the app: a wrong key gives the same code. If the key is in the body but Salesforce acts as if the body were empty, look at the Content-Type and at plain `http://` addresses.',
	certainty: 'official',
	sources: [
		'dev-sforce-api-objects-eventlogfile-login-status',
		'dev-intro-understanding-web-server-oauth-flow',
		'gh-dufoli-salesforce-inspector-advanced-291',
		'gh-forcedotcom-postman-salesforce-apis-42',
	],
	reviewed: '2026-11-22',
});
