import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A required parameter is missing, empty, misspelt or still a placeholder',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The request, read as it left the client, lacks a value that its flow needs or still holds `<…>`, `{{…}}`, `$NAME` or `YOUR_…`.',
	why: `Each flow has its own list of parameters. A name that is misspelt counts as missing, and so does a value whose variable was never filled in. Salesforce does not always say which one it lacks: depending on the parameter the answer is \`invalid_request\`, \`invalid_client_id\`, \`unsupported_grant_type\` or, with \`grant_type=password\`, \`authentication failure\`.

The same happens when Salesforce is the client: an External Credential with JWT needs the claims \`iss\`, \`sub\` and \`aud\`, and an empty one makes the exchange fail.`,
	confirm: [
		{ look: 'Log the request after all variables were filled in, with secrets masked, and compare it with the list below.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Missing OAuth Token Parameter'],
			look: 'This status means that a token was expected and none came. For other parameters expect no row.',
		},
		{
			setup: 'namedCredentials',
			look: 'If Salesforce itself makes the call: open the External Credential and look for empty fields and empty JWT claims.',
		},
	],
	tells: { 'authorize-request': ['gap', 'fine'], 'token-request': ['gap'] },
	said: phrases(`
		parameter* empty/typo, placeholder* left/value*/instead, required parameter* missing,
		parameter* missing request*, parameter*/username not sent, not pass*/send parameter*,
		forgot parameter*/audience/claim*/username, grant type missing/empty, forgot/no grant type,
		env* variable* not/empty/missing/never, variable* not resolved/expanded/substituted/filled/set/changed,
		placeholder* not changed, literal/still placeholder*, not includ* grant type,
		parameter*/audience/claim left out, never picked env* variable*, not pick* env* variable*,
		env* not/never loaded, sends sample/literally/placeholder/literal/template, template text,
		placeholder never/braces/went, empty claim*, never substituted/interpolated, not interpolated,
		sent literally/placeholder, parameter spelled/forgotten/forgot*, request incomplete,
		misses/lacks parameter, dotenv not, template/unresolved/unfilled/raw variable*, forgotten send/parameter*,
		template/claim* not filled, never/not added audience, audience claim missing, no audience claim,
		claim missing jwt, claim* never/not added, double quotes instead, went over wire,
		variable* never set/filled/changed, variables/environment not enabled, postman environment not,
		no environment enabled, username/code/assertion/refreshtoken/one parameter missing, no username sent,
		parameter name/nam* wrong, parameter was missing, something missing request, parameter* never sent,
		env file missing/not, secrets not injected, config* field empty, request missing/lacks/without parameter*,
		variable* single quotes, sample text instead/key/manual, variable names instead, variable* names place,
		name* instead values, variable name* sent, forgot send assertion/code, left parameter out,
		own details instead sample, required field left empty, variable name instead value,
		sent names of variables, one field not sent, forgot send code token, username/assertion/code empty request,
		username/assertion/code empty sent, fields salesforce wants/needs empty,
		one fields empty/missing salesforce, one of fields empty, shell not expand*, not expand* variable*,
		field came through empty, copied sample not own, not put own values, not own values sample,
		secrets came empty, secrets empty pull/forks/actions/pipeline/build,
		secrets not available forks/pipeline/build, request lacks code/callback/username,
		request lacked code/callback/username, request lacks callback code, script drops parameter*/them
	`),
	fixes: [
		{
			title: 'Send every parameter that the flow needs',
			actor: 'developer',
			steps: [
				{
					language: 'text',
					say: 'What each request needs at least.',
					request: `authorize             response_type, client_id, redirect_uri   (+ code_challenge where PKCE is required)
authorization_code    grant_type, code, client_id, redirect_uri   (+ client_secret, + code_verifier with PKCE)
refresh_token         grant_type, refresh_token, client_id   (+ client_secret)
client_credentials    grant_type, client_id, client_secret
jwt-bearer            grant_type, assertion   (claims iss, sub, aud, exp)
password              grant_type, client_id, client_secret, username, password`,
				},
				{ do: 'Check the names letter by letter: `redirect_uri` and not `redirect_url`, `client_id` and not `clientId`.' },
				{ do: 'Let the client stop with a clear message when a value is empty, before it sends anything.' },
				{
					do: 'Send secrets in the body or in the `Authorization` header, never in the address. A secret that stood in an address has to be replaced: it is in logs now.',
				},
			],
			verify:
				'The logged request holds every name of its row with a real value, and the answer is a token, a login page, or an error that names something else.',
		},
	],
	otherwise:
		'If nothing is missing, look at the form of the request: a JSON body or a plain `http://` address makes Salesforce see no parameters at all. A parameter that is one too many can be the fault as well: `scope` in a token request.',
	certainty: 'several',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'sfse-400540',
		'dev-intro-understanding-web-server-oauth-flow',
		'dev-sforce-api-objects-eventlogfile-login-status',
	],
	saidSources: ['gh-newrelic-salesforce-exporter-52', 'gh-forcedotcom-cli-2199'],
	reviewed: '2026-11-22',
});
