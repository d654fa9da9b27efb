import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The Consumer Secret is wrong',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The token endpoint answers `invalid_client` with `invalid client credentials`, the request does carry a secret, and it never worked with this configuration.',
	why: `Salesforce found the Consumer Key but the secret that came with it is not the secret of that app. A mistyped character, a blank or line break from copying, a value that was encoded twice, or a secret that belongs to another app or another org are the usual reasons. A wrong key is answered differently, with \`invalid_client_id\`.

The person who signs in can do nothing about it: their login succeeded, and the fault lies in the configuration of the client.`,
	confirm: [
		{
			look: 'The answer is `invalid_client` with `invalid client credentials`, and the key and the secret in the client’s configuration were not copied from the same app in the same org.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: **View** on the app, then **Manage Consumer Details**, shows the valid pair after an identity check. Compare it with the client’s store, including blanks at either end.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, then **Settings** > **OAuth Settings** > **Consumer Key and Secret**.',
		},
	],
	tells: { course: ['never'], 'token-request': ['fine'], doing: ['connect', 'password', 'secret'] },
	said: phrases(`
		secret* wrong/typo/invalid/mismatch*/whitespace/space*/newline*/truncat*/quotes/trailing, secret* copied wrong*,
		secret* cut off, secret* not match*/belong*, secret* another/different/wrong app, not accept*/recogniz* secret*,
		reject* secret*, secret* line break*, secret* mixed up,
		secret leading/wrongly/extra/incomplete/half/escaped/encoding/shell/differs/placeholder*/tab/linebreak*/refused,
		retyped/retyping/repasted/repasting/reentered/reentering/recopied/recopying secret,
		secret empty front/before/end, secret leading empty, secret pasted/typed wrong*,
		secret extra/missing/lost/last/one character*, first character* secret, secret other/staging/test app,
		secret other/different/wrong/another org, secret of sandbox/test/staging, secret sandbox production,
		secret different/wrong/other environment, secret not right/encoded/same/valid/fit,
		copied/copying/pasted/pasting secret again, secret fresh copied, secret encoded twice, secret double/url encoded,
		secret dollar sign, not like secret, secret swapped/exchanged consumerkey, used sandbox/production secret,
		secret last letter, secret letter/letters missing, secret letter lost, secret that of,
		secret belongs another/other/different, empty in front secret,
		secret* off/from screenshot/photo/paper/picture,
		pasted/copied/used/took/sent secret* other/another/sandbox*/different, only secret pasted/sandbox*,
		secret* has/had/with/contained leading/extra/stray/invisible, secret* stray/invisible,
		secret* chopped/clipped/mangled/garbled, secret* copying mistake/error,
		copied/pasted/entered/typed/copying/pasting secret* anew/afresh/carefully/properly, copy secret* button,
		secret* half/part copied/pasted, secret* not ours
	`),
	fixes: [
		{
			title: 'Copy the key and the secret of the same app again',
			actor: 'developer',
			app: 'connected-app',
			needs: { note: 'Access to Setup of the org that owns the app. Salesforce asks for an identity check before it shows the secret.' },
			steps: [
				{ open: 'appManager', do: 'In the row of the app choose **View**, then **Manage Consumer Details**, and pass the identity check.' },
				{
					do: 'Copy the Consumer Key and the Consumer Secret straight into the client’s secret store. Do not send them by mail or chat, and do not put them into an address or a log.',
				},
				{
					do: 'Check the stored value for blanks, line breaks and quotation marks. In a form-encoded body each value is URL-encoded exactly once.',
				},
				{ do: 'Restart whatever holds the old value in memory, on every server.' },
			],
			verify: 'The next token request returns an `access_token`, or an error other than `invalid_client`.',
		},
		{
			title: 'Copy the key and the secret of the same app again',
			actor: 'developer',
			app: 'external-client-app',
			needs: { note: 'Access to Setup of the org that owns the app.' },
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, choose the **Settings** tab, then **OAuth Settings** > **Consumer Key and Secret**.',
				},
				{
					do: 'Copy both values straight into the client’s secret store. Do not send them by mail or chat, and do not put them into an address or a log.',
				},
				{
					do: 'Check the stored value for blanks, line breaks and quotation marks. In a form-encoded body each value is URL-encoded exactly once.',
				},
				{ do: 'Restart whatever holds the old value in memory, on every server.' },
			],
			verify: 'The next token request returns an `access_token`, or an error other than `invalid_client`.',
		},
	],
	otherwise:
		'If it worked until a certain minute and then failed for everybody, the details were rotated. If the request carries no secret at all, the app demands one. With a JWT assertion, which sends no secret, look at its algorithm. Salesforce CLI prints `Invalid client credentials. Verify the OAuth client secret and ID.` in front of every failed code exchange, also where the secret is right: read the words behind it.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h',
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'gh-forcedotcom-sfdx-core-auth-md',
	],
	reviewed: '2026-11-22',
});
