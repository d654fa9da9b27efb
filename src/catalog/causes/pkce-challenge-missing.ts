import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app requires PKCE and the request has no code challenge',
	group: 'pkce',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'The callback receives `missing required code challenge`, the authorize address has no `code_challenge`, and the app’s own PKCE box is selected.',
	why: `PKCE ties the code of a login to the client that began it: the client sends the hash of a secret value first and the value itself at the code exchange. An app can demand it, and then Salesforce refuses every authorization request without \`code_challenge\`.

New External Client Apps have the box selected from the start. Apps of vendors that more than two customer production orgs use must demand PKCE since 2026. A client that worked for years can therefore stop on the day its app was changed or moved.`,
	deliberate:
		'Requiring PKCE is a safeguard, and for vendor apps it is a duty that cannot be taken back. Ask the owner of the app before anybody clears the box.',
	confirm: [
		{
			look: 'The callback carries `error=invalid_request` and `error_description=missing+required+code+challenge`. The first address has no `code_challenge`.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, **Settings** tab, **OAuth Settings**, **Security**. **Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows** is selected.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: **Edit** the app and look for the same label under **API (Enable OAuth Settings)**.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Code Challenge'],
			look: 'This status may stand beside the attempt. It does not tell a missing challenge from a malformed one.',
		},
	],
	tells: { 'other-apps': ['no'], 'authorize-request': ['challenge-missing'], doing: ['connect'] },
	said: phrases(`
		require*/without/no/never/mandat*/disabling/forc*/enforc*/disable/adding/added/insist*/wants/need*/expects/lack*/omits/demand* pkce,
		pkce enabled/disabled/checkbox/switched,
		not support*/send*/implement*/sen*/use/do/know/speak/understand pkce,
		require*/disabling/disable/need*/want*/insist*/demand*/without proof key,
		proof key enabled/disabled/missing/box/checkbox, code challenge missing,
		without/no/require*/demand*/adding/added/insist*/want*/expects/lack*/omits code challenge,
		not sen*/includ*/support* code challenge, disable require pkce, pkce on/enabled default, sends no pkce,
		adding challenge parameter*, set insist pkce, must use pkce, pkce parameter* missing, challenge never sent,
		never sends challenge, never sent pkce, authoriz* without/no challenge, challenge left out,
		challenge missing authoriz*, leaves out challenge, turned/switched pkce on, too old pkce,
		upgraded library pkce, library without pkce, plugin*/client* not pkce, old plugin* pkce, app demands pkce,
		adding code challenge fixed, must send code challenge, never sent code challenge,
		login/authoriz* url no challenge, code challenge left out, proof key not sen*, extra proof missing app,
		never heard of pkce, pkce disabled app works/helps, disabling pkce app/helps/worked,
		require pkce by default, require proof key app, library/client/tool/plugin/app not support* proof,
		not support* proof key, had/have add code challenge, add code challenge method,
		no challenge request/url/link/sent, challenge missing request/url/link, not sends/include/provide challenge,
		never include/provide challenge, forgot pkce/challenge, box pkce/proof on, box proof enabled,
		enabled require proof, started/began requiring pkce/proof
	`),
	fixes: [
		{
			title: 'Send a code challenge and the matching verifier',
			actor: 'developer',
			steps: [
				{ do: 'Switch PKCE on in your OAuth library. Most have a setting for it.' },
				{
					language: 'bash',
					say: 'By hand: a fresh verifier for each login, and its SHA-256 as base64url without padding.',
					request: `VERIFIER=$(openssl rand -hex 32)
CHALLENGE=$(printf %s "$VERIFIER" | openssl dgst -sha256 -binary | openssl base64 -A | tr "+/" "-_" | tr -d "=")`,
				},
				{
					do: 'Add `code_challenge=<CHALLENGE>` and `code_challenge_method=S256` to the authorization request, and `code_verifier=<VERIFIER>` to the token request.',
				},
				{ do: 'A confidential client goes on sending its secret as well. PKCE does not replace it.' },
			],
			verify: 'The callback receives `code=`, and the exchange with `code_verifier` returns a token.',
		},
		{
			title: 'Clear the requirement for a while, on your own app only',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps'],
				note: 'Only for an app of your own org that cannot send PKCE yet. Not possible for vendor apps once they have enabled it.',
			},
			steps: [
				{
					open: 'appManager',
					do: 'Find the app, choose **Edit**, and clear **Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows** under **API (Enable OAuth Settings)**. Save. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{ do: 'Wait about 10 minutes and let the client start again.' },
			],
			verify: 'A login without `code_challenge` reaches the approval page.',
			risk: 'Somebody who intercepts a code of this app can exchange it more easily, above all if the app has no secret.',
			undo: 'Select the box again as soon as the client sends a challenge.',
		},
		{
			title: 'Clear the requirement for a while, on your own app only',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: {
				permissions: ['createExternalClientApps'],
				note: 'Only for an app of your own org that cannot send PKCE yet. Not possible for vendor apps once they have enabled it; some newly created apps show the box greyed out.',
			},
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Settings** tab, **OAuth Settings**, **Security**, and clear **Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows**. Save.',
				},
				{ do: 'Wait about 10 minutes and let the client start again.' },
			],
			verify: 'A login without `code_challenge` reaches the approval page.',
			risk: 'Somebody who intercepts a code of this app can exchange it more easily, above all if the app has no secret.',
			undo: 'Select the box again as soon as the client sends a challenge.',
		},
	],
	otherwise:
		'If the box of the app is clear, look at the org-wide setting, which demands PKCE of every app. If a challenge is sent and still refused, look at its form.',
	disagreements: [
		{
			claim: 'Spring ’26 makes PKCE mandatory for all apps.',
			who: 'A vendor’s article says so. Salesforce requires it of vendor apps, preselects it on new External Client Apps, and leaves the org-wide setting off by default.',
			advice: 'It is required if the app or the org demands it; vendor apps must demand it since 2026.',
		},
		{
			claim: 'PKCE and a client secret exclude each other.',
			who: 'One outside guide says so. Salesforce’s rules for vendors ask confidential clients to send both.',
			advice: 'Send both.',
		},
	],
	certainty: 'official',
	sources: [
		'kb-005316703',
		'help-remoteaccess-pkce',
		'dev-secure-code-ac-eca',
		'help-migrate-connected-app-to-external-client-app',
		'gh-pgonzaleznetwork-happysoup-io-252',
		'gh-activepieces-activepieces-15615',
		'nango-salesforce-api-oauth-app-setup',
	],
	reviewed: '2026-11-23',
});
