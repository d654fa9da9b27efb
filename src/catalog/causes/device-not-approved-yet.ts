import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The person has not approved the device code yet',
	group: 'device',
	appKind: 'both',
	whoFixes: ['user', 'developer'],
	tell: 'The code is `authorization_pending`, and the page with the code is still open or was never opened.',
	why: `In the device flow an app shows a short code, and the person enters it on a Salesforce page in a browser. Until that is done the app asks the token endpoint again and again, and each time gets \`authorization_pending\`, with HTTP status 400 and often without a description.

This is the normal course and no failure. It becomes one only when the code runs out, after 10 minutes, or when the client takes the first such answer for an error and gives up.`,
	confirm: [
		{ look: 'The app shows a code of 8 characters and an address that ends in `/setup/connect`, and nobody has entered the code there.' },
		{
			look: 'The answer is `authorization_pending` and nothing else. Salesforce CLI printed it as `Request Failed: authorization_pending user has not approved`.',
		},
	],
	tells: { page: ['short-code'] },
	said: phrases(`
		code not entered/typed/confirmed, not approved yet, pending harmless, tv code, treats pending,
		device not approved, nobody entered/typed/approved code, nobody approved device,
		code/device waiting approv*, device waiting user, waiting code/user enter*, waits user/until code,
		polling/pending until user, polling/poll*/pending until approv*, poll*/polls before user,
		pending until code, pending while user, browser step not, not completed device, took pending error,
		pending as error, gives up pending, still polling code, keeps polling nobody/until, forgot enter/type code,
		never entered/typed code, not opened page code, page code still open, device login not finished,
		device login still open, shows short code nobody, code page never opened,
		not confirm*/confirmed/entered/typed device code, user not confirm* code, not yet confirmed/entered code,
		just not confirmed/approved yet, nobody confirmed code/device
	`),
	fixes: [
		{
			title: 'Enter the code and allow the access',
			actor: 'user',
			steps: [
				{
					do: 'Go on only if you started this login yourself, on a device of your own, a moment ago. Nobody should send you such a code by phone, mail or chat: entering it would let them act in your name.',
				},
				{
					do: 'Open the address that the app shows in a private window: the page takes whatever org the browser is signed in to, and **Not you?** often leads back to that org. Check that it is a Salesforce address.',
				},
				{
					do: 'Enter the code, sign in to the org that you mean, read which app asks for access, and choose **Allow**. Do it within 10 minutes of the start.',
				},
			],
			verify: 'The app goes on by itself at its next poll, within some seconds.',
			risk: 'The app that showed the code can act in Salesforce in your name.',
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
		{
			title: 'Keep polling, at the given interval',
			actor: 'developer',
			steps: [
				{
					do: 'Add `prompt=login` to the `/setup/connect` address that you show. Then the page asks for a login, whatever org the browser is signed in to.',
				},
				{ do: 'Treat `authorization_pending` as “not yet”. Stop only on another error, or after 10 minutes.' },
				{
					request: `POST /services/oauth2/token HTTP/1.1
Host: login.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=device&client_id=<CONSUMER_KEY>&code=<DEVICE_CODE>`,
					language: 'http',
					say: 'Send it once per `interval` seconds, the value of the first answer.',
				},
			],
			verify: 'After the approval the next poll returns an `access_token`.',
		},
	],
	otherwise:
		'If the page refuses the code, it ran out or was used: start again. If the page refuses the app, it is not installed in the org: apps with the device flow are then blocked for everybody since September 2025. If the answer is `access_denied`, the person pressed Deny. Salesforce CLI no longer offers this flow: use its browser login.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'gh-forcedotcom-sfdx-core-deviceoauthservice-ts',
		'help-remoteaccess-oauth-device-flow',
		'kb-005132365',
		'gh-forcedotcom-cli-readme-md',
		'gh-forcedotcom-salesforcedx-vscode-4487',
		'help-manage-oauth-enabled-connected-apps',
	],
	reviewed: '2026-11-23',
});
