import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The token was granted without the scope that this API needs',
	group: 'api-use',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'The login works, a brand-new token fails at the first call, and `scope` in the token answer lacks the name that this API asks for.',
	why: `Getting a token and using it are two different things. A token may be valid and still be useless for an API, because it never received the scope for it: \`api\` for the REST API and the other data APIs, \`web\` for turning a token into a browser session, \`mcp_api\` for Salesforce’s hosted MCP servers.

A token receives only scopes that were asked for and that the app has. Adding a scope to the app later does not change tokens that exist already, which is why the fix seems to do nothing until somebody connects again.`,
	confirm: [
		{ look: 'Read `scope` in the token answer, without showing the tokens to anybody. The name that the API needs is missing.' },
		{ look: 'A refresh succeeds and the next call fails the same way. Clients that refresh after each refusal loop for ever here.' },
		{ setup: 'loginHistory', loginHistory: ['Success'], look: 'The login is recorded as a success.' },
	],
	tells: { 'login-history': ['success'], 'api-call': ['scope'] },
	said: phrases(`
		missing/without/no/forgot/added/lack*/need*/requires/token api scope, following scopes required,
		insufficient scope*, token* lack*/missing/not/without/old scope*,
		only openid/profile/basic/email/identity/login scope*, token* not api scope, only openid,
		accesstoken* without/lack*/missing scope*, accesstoken* not includ* scope*,
		needs/requires/without web scope, token needs/before scope*,
		not/without/lack*/need*/requires full access scope*, missing/without/lack* manage* user data,
		not manage* data apis, scope* missing api, scope* not/never granted, never request* scope*,
		openid profile enabled, only id scope, api scope not/never, web scope missing, token* few rights,
		token* too few, token* not right*, insufficient rights/permission* token*, right missing token*,
		login not data, reauthoriz* new scope*, authoriz* again scope*, reconnect* after scope*,
		before scope added, scope added later, connection lacks right*/permission*, scope missing token,
		not in scope list, needs/need manage user data, token* not enough permission*, token* no right* data,
		may login not data, only allowed login data, only allowed see/know who, only right know who,
		may not read data, openid may not data, token* no/not/without/lack*/missing/needs apiscope,
		login asked/asks only name, login asked/asks only identity, asked only identity/profile/id/openid,
		asks only identity/profile/id/openid, only name not data, name not for data, token good identity not,
		good identity not rest/data, identity only not data/api, soon read/reads refused,
		api scopes after/token added, may see who not, who not data salesforce, see who not data,
		token limited id/identity/openid/profile, token only identity/openid,
		asks too few permissions/rights/scopes, asked too few permissions/rights/scopes, login asks too few,
		too few permissions/rights/scopes token, too few permissions/rights/scopes login,
		only requested identity/openid, login requested only identity, web scope needed/lacks/missing token,
		token lacks it, scope needed token lacks, token not got scope*/it
	`),
	fixes: [
		{
			title: 'Add the missing scope to the app',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps'],
				note: 'Only the owner of the app’s definition can do this. The admin of a customer’s org cannot change a vendor’s scopes.',
			},
			steps: [
				{
					open: 'appManager',
					do: 'In the row of the app choose **Edit** and go to **API (Enable OAuth Settings)**. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{
					do: 'Under **Selected OAuth Scopes** add only what the call needs: **Manage user data via APIs (api)** for REST, **Manage user data via Web browsers (web)** for browser sessions, the scope for hosted MCP servers (`mcp_api`) for those. Do not add **Full access (full)** in its place.',
				},
				{ do: 'Save, wait about ten minutes, and let the affected people connect again.' },
			],
			verify: 'The new token answer lists the scope, and the call that failed answers 200.',
			risk: 'Each added scope lets the app do more in the name of everybody who connects it afterwards.',
			undo: 'Remove the scope under **Selected OAuth Scopes** again. Revoke tokens that were issued in between, in Connected Apps OAuth Usage.',
		},
		{
			title: 'Add the missing scope to the app',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: {
				permissions: ['createExternalClientApps'],
				note: 'Only the owner of the app’s definition can do this. For a packaged app customers may need a new version of the package.',
			},
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, then **Settings** > **OAuth Settings** > **OAuth Scopes** and choose **Edit**.',
				},
				{ do: 'Add only the scope that the call needs, not **Full access (full)** in its place.' },
				{ do: 'Save, wait about ten minutes, and let the affected people connect again.' },
			],
			verify: 'The new token answer lists the scope, and the call that failed answers 200.',
			risk: 'Each added scope lets the app do more in the name of everybody who connects it afterwards.',
			undo: 'Remove the scope under **OAuth Scopes** again and revoke tokens that were issued in between, in **Setup > Apps > External Client Apps > OAuth Usage**.',
		},
		{
			title: 'Ask for the scope and stop refreshing in a loop',
			actor: 'developer',
			steps: [
				{
					do: 'Add the name to `scope` of the authorization request, or leave `scope` out: Salesforce then grants all scopes of the app. Do not send `scope` to the token endpoint.',
				},
				{ do: 'When the API answers `This session is not valid for use with the REST API`, stop. A refreshed token has the same scopes.' },
				{ do: 'Keep the `scope` of each token answer in the log. It tells the next failure at a glance.' },
			],
			verify: 'After connecting again, `scope` in the token answer holds the name and the first call succeeds.',
		},
	],
	otherwise:
		'If the scope is there and a new token still fails, look at API Access Control, at the session level that the profile demands, and at the host. For hosted MCP servers check the kind of the token as well.',
	clientWords: [
		{
			text: 'Error obtaining API token: invalid or missing access token',
			client: 'Salesforce CLI',
			sources: ['gh-forcedotcom-agents-260'],
		},
	],
	certainty: 'several',
	sources: [
		'dev-oauth-scope-parameter-values',
		'dev-create-external-client-app',
		'help-migrate-connected-app-to-external-client-app',
		'help-manage-external-client-app-usage',
		'help-frontdoor-singleaccess',
		'gh-jsforce-jsforce-http-api-ts',
		'gh-jsforce-jsforce-1774',
		'nango-fix-salesforce-invalid-session-id-error',
	],
	saidSources: [
		'gh-b2b-commerce-quickstart-56',
		'gh-omniphx-forrest-334',
		'gh-n8n-io-n8n-299',
		'help-session-not-valid-client-credentials',
	],
	reviewed: '2026-11-23',
});
