import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The redirect URI is not exactly one of the app’s Callback URLs',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'The Callback URL list of the app holds no line that equals the `redirect_uri` of the request, character by character.',
	why: `Salesforce sends the answer of a login only to an address that the app has registered. It compares the whole string: scheme, host, port, path, trailing slash and letter case. A near miss is a miss.

The token endpoint sends this code as well, if its request carries a \`redirect_uri\` that differs from the one in the authorization request. Out-of-band callbacks (\`urn:ietf:wg:oauth:2.0:oob\`) do not work either. An admin of the org in which people sign in cannot repair this for a vendor’s app: the list belongs to the app’s owner.`,
	confirm: [
		{
			look: 'The page stays at `/services/oauth2/authorize` and shows `error=redirect_uri_mismatch` as bare text. Read `redirect_uri` in the address and decode it once.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: **Edit** the app and read **Callback URL** under **API (Enable OAuth Settings)**. Compare `http` and `https`, port, `www`, `localhost` and `127.0.0.1`, slash at the end, capitals.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, **Settings** tab, **OAuth Settings**, and compare with **Callback URL**.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Callback URL'],
			look: 'This status speaks for it. Often there is no row, because the refusal comes before the login.',
		},
	],
	tells: { 'authorize-request': ['callback-differs'], doing: ['connect'] },
	said: [
		'trailing slash*',
		'callback* chang*',
		'callback* differ*',
		'callback* not match*',
		'callback* mismatch*',
		'wrong callback*',
		'wrong redirect*',
		'port chang*',
		'domain chang*',
		'callback* not valid',
		'callback* invalid',
		'callback* missing',
		'callback* not registered',
		'callback* not listed',
		'redirect* not registered',
		'redirect* mismatch*',
		'callback* old',
		'callback* not configured',
		'callback* not same',
		'callback* not add*',
		'callback* not whitelist*',
		'callback* not allowed',
		'callback* typo',
		'callback* not list',
		'callback* not identical',
		'callback* still points',
		'callback* still old',
	],
	fixes: [
		{
			title: 'Send a redirect URI that is registered',
			actor: 'developer',
			steps: [
				{ do: 'Copy one of the app’s Callback URLs and use it as `redirect_uri`, unchanged.' },
				{
					do: 'Use the same value in the authorization request and in the token request. Keep it in one setting, so that the two cannot drift apart.',
				},
				{ do: 'Check that the Consumer Key belongs to this app and not to another one with other Callback URLs.' },
			],
			verify: 'The authorize address leads to the login page, and after it the browser arrives at your callback with `code=`.',
		},
		{
			title: 'Register the missing Callback URL',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: { note: 'Only the org that owns the app can change the list. For an app of your own org, its admin does it.' },
			steps: [
				{ do: 'Check that the address belongs to you and that only your product answers there.' },
				{
					open: 'appManager',
					do: 'Find the app, choose **Edit**, and add the address to **Callback URL** under **API (Enable OAuth Settings)**, one address per line. Use `https` or a custom scheme; plain `http` is for `localhost` only.',
				},
				{ do: 'Save and wait about 10 minutes.' },
			],
			verify: 'The authorize address leads to the login page instead of the bare text.',
			risk: 'Whoever controls a registered address can receive authorization codes of this app.',
			undo: 'Remove the line from **Callback URL** and save.',
		},
		{
			title: 'Register the missing Callback URL',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: { note: 'Only the org that owns the app can change the list. For an app of your own org, its admin does it.' },
			steps: [
				{ do: 'Check that the address belongs to you and that only your product answers there.' },
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Settings** tab, **OAuth Settings**, and add the address to **Callback URL**, one address per line. Use `https` or a custom scheme; plain `http` is for `localhost` only.',
				},
				{ do: 'Save and wait about 10 minutes.' },
			],
			verify: 'The authorize address leads to the login page instead of the bare text.',
			risk: 'Whoever controls a registered address can receive authorization codes of this app.',
			undo: 'Remove the line from **Callback URL** and save.',
		},
	],
	otherwise:
		'If both strings look equal, look for encoding: a raw `&` or `#` cuts the address short, and `%3A` that is left after decoding means it was encoded twice. After a change of the list, wait 30 minutes at most, then look elsewhere. Whether the port of a `localhost` callback may differ is something we do not know: register the port that you use.',
	clientWords: [{ text: 'The callback URL provided is not valid', client: 'Salesforce CLI', sources: ['gh-forcedotcom-sfdx-travisci-12'] }],
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'dev-intro-defining-remote-access-applications',
		'kb-001122778',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'ptc-troubleshooting-oauth-errors',
		'gh-dufoli-salesforce-inspector-advanced-203',
		'gh-dufoli-salesforce-inspector-advanced-244',
		'gh-arcadeai-docs-1136',
	],
	reviewed: '2026-11-22',
});
