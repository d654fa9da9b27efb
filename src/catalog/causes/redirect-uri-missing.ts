import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The request carries no redirect URI',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: '`redirect_uri` is absent or empty in the authorization request or in the code exchange.',
	why: `Salesforce has to know to which of the app’s Callback URLs it sends the answer, so the authorization request must carry \`redirect_uri\`. When the code is exchanged for a token, the same value is asked for again.

It is missing where a setting is empty in one environment, where a library leaves it out of the second request, or where an address was copied out of HTML and \`&amp;redirect_uri\` is no parameter of that name.`,
	confirm: [
		{
			look: 'Look for `redirect_uri` in the authorize address, and in the body of the token request if the code was already issued. It is absent or ends after the equals sign.',
		},
		{ look: 'A parameter name that begins with `amp;` means that the address was copied out of HTML.' },
	],
	tells: { doing: ['connect'] },
	said: phrases(`
		callback empty/dropped/stripped/amp, callback parameter missing/forgot*/dropped,
		callback missing token request*, callback left out, no callback passed/authoriz*/request/token,
		callback parameter not sen*, callback not sent token, callback only first,
		callback second request/step/call, callback token post, callback not token/exchange/included,
		add*/without callback token, adding/added/forgot/without callback parameter, adding callback exchange,
		callback exchange missing, forgot send/pass callback, callback missing authoriz*, not includ* callback,
		never sen* callback, callback setting/environment/variable/config/field empty, no/without callback sent/given,
		callback html copied, callback wants both, callback only in first,
		callback token call/body missing, adding callback token request, callback variable not set,
		callback came out empty, not say callback, callback both steps missing,
		where send back/people/users/them, tell*/say*/told where send back, tell*/say*/told where return back,
		tell* salesforce where send/return/back, forgets/forgot tell where, forgets/forgot say where,
		not tell/told/say/know where back, not tell/told/say/know where return, not tell/told/say/know where send,
		not tell/told/say/know where go, callback field/box left empty, no callback in request/link/url/call,
		callback parameter was missing,
		callback nothing/none rendered/came/variable/template, callback resolved nothing, without any callback,
		link/url/request without callback, link/url no callback, link/url/request lack* callback,
		callback parameter lost/gone/swallowed, callback not part request/link/url, omits/omit callback,
		callback unset/lost, library/tool/plugin/client drops/leaves callback, no callback there
	`),
	fixes: [
		{
			title: 'Send one of the app’s Callback URLs in both requests',
			actor: 'developer',
			steps: [
				{
					do: 'Take a Callback URL of the app, unchanged, and send it as `redirect_uri` in the authorization request, percent-encoded once.',
				},
				{
					language: 'http',
					say: 'Send the same value again when you exchange the code.',
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code
&code=<CODE>
&client_id=<CONSUMER_KEY>
&client_secret=<CONSUMER_SECRET>
&redirect_uri=<CALLBACK_URL_PERCENT_ENCODED>`,
				},
				{
					do: 'The line breaks in the sample are for reading only: the real body is one line. A code works once, so start a new login for each test.',
				},
			],
			verify: 'The login ends at your callback with `code=`, and the exchange returns an access token.',
		},
	],
	otherwise:
		'If the value is there, but not one of the registered addresses, the code is `redirect_uri_mismatch`. If the body of the token request is not form-encoded, Salesforce may not see any of its fields.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'dev-intro-understanding-web-server-oauth-flow',
	],
	reviewed: '2026-11-22',
});
