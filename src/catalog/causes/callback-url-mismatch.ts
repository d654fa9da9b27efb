import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The redirect URI is not exactly one of the app’s Callback URLs',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'The Callback URL list of the app holds no line that equals the `redirect_uri` of the request, character by character.',
	why: `Salesforce sends the answer of a login only to an address that the app has registered. It compares the whole string: scheme, host, port, path, trailing slash and letter case.

The token endpoint sends this code as well, if its request carries a \`redirect_uri\` that differs from the one in the authorization request. Out-of-band callbacks (\`urn:ietf:wg:oauth:2.0:oob\`) do not work either. For a vendor’s app only its owner can change the list, not the admin of the org in which people sign in.`,
	confirm: [
		{
			look: 'The page stays at `/services/oauth2/authorize` and shows `error=redirect_uri_mismatch` as bare text. Read `redirect_uri` in the address and decode it once.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: **Edit** the app and read **Callback URL** under **API (Enable OAuth Settings)**. Compare `http` and `https`, port, `www`, `localhost` and `127.0.0.1`, slash at the end, capitals. If the app is read-only here, it was migrated: look at the External Client App.',
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
	said: phrases(`
		trailing/callback slash*,
		callback* chang*/differ*/mismatch*/invalid/missing/old/typo/hardcoded/byte/lacks/capital*/uppercase/lowercase/unregistered/forgotten,
		callback* not match*/valid/registered/listed/configured/same/add*/whitelist*/allowed/list/identical/https/equal*,
		wrong/forgot/registering callback*, wrong redirect*, port/domain chang*, redirect* not registered,
		redirect* mismatch*/hardcoded, url mismatch, callback* still points/old/registered/localhost,
		callback* http/staging instead, callback* uses/generated/came/https/has http, callback* must/should match*,
		callback* missing protocol, slash end callback*, callback* different domain*,
		only allows localhost callback*, callback* scheme/protocol/path mismatch, missing production callback*,
		callback* exactly same, callback* case sensitive, adding callback* fixed/solved, callback* http vs https,
		forwarded proto, not https redirect*, redirect* http not https, redirect* generated/came http,
		callback list lacks, callback* extra slash, callback* slash/port missing, callback* letter case,
		callback* new/old domain, callback* different/other/wrong port, callback localhost instead,
		callback* only production, callback* unknown salesforce, callback* character* off,
		callback* one character*, callback* path differs, callback* never added/registered,
		registered callback* works, return address differ*/wrong, www missing callback*, callback* without www,
		callback* has https, forgot register/add/enter/change callback*, not in/on callback list,
		new domain/address not callback*, moved new domain callback*, return address not list*/registered/match*,
		address back not registered/list*, callback* starts http instead, callback* ours none slash,
		slash end ours none, complain* about redirect/callback,
		redirect address complain*/unknown/refused/not/wrong/old, domain moved/changed app still,
		callback missing app, callback only old/www/without, registered/have/had www only,
		adding second/new/other callback, callback registered differ*/only, callback second field,
		callback was http/https/missing/wrong, callback http code/app/https, added another/second/new callback app,
		added another/second/new callback works, added another callback setup,
		return address not one/app/known/knows, return address site not,
		builds/generates/makes/balancer/proxy redirect http, builds/generates/makes/balancer/proxy callback http,
		redirect with http, balancer app redirect http, edited/deleted callback*,
		callback app manager says/has/shows, callback setup other/not/different, deleted our callback,
		callback path other/differs/wrong
	`),
	fixes: [
		{
			title: 'Send a redirect URI that is registered',
			actor: 'developer',
			steps: [
				{ do: 'Copy one of the app’s Callback URLs and use it as `redirect_uri`, unchanged.' },
				{
					do: 'Use the same value in the authorization request and in the token request. Keep it in one setting.',
				},
				{ do: 'Check that the Consumer Key belongs to this app, not to another one.' },
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
					do: 'Find the app, choose **Edit**, and add the address to **Callback URL** under **API (Enable OAuth Settings)**, one address per line. Use `https` or a custom scheme; plain `http` is for `localhost` only. If the app is read-only here, it was migrated: take the steps for an External Client App.',
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
		'If both strings look equal: a raw `&` or `#` cuts the address short, and `%3A` left after decoding means that it was encoded twice. After a change of the list, wait 30 minutes at most, then look elsewhere. We do not know whether the port of a `localhost` callback may differ: register the one that you use.',
	clientWords: [{ text: 'The callback URL provided is not valid', client: 'Salesforce CLI', sources: ['gh-forcedotcom-sfdx-travisci-12'] }],
	certainty: 'official',
	sources: [
		'gh-realdoug-omniauth-salesforce-23',
		'help-remoteaccess-oauth-flow-errors',
		'dev-intro-defining-remote-access-applications',
		'help-migrate-connected-app-to-external-client-app',
		'kb-001122778',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'ptc-troubleshooting-oauth-errors',
		'gh-dufoli-salesforce-inspector-advanced-203',
		'gh-dufoli-salesforce-inspector-advanced-244',
		'gh-arcadeai-docs-1136',
	],
	saidSources: [
		'integrationfixkit-oauth-redirect-uri-mismatch',
		'eskilab-oauth-redirect-uri-mismatch',
		'gh-omniauth-omniauth-400',
		'gh-anomalyco-openauth-172',
	],
	reviewed: '2026-11-23',
});
