import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A requested scope is not among the app’s selected scopes',
	group: 'scopes',
	appKind: 'both',
	whoFixes: ['vendor-admin', 'developer'],
	tell: 'The address of the error page carries `invalid_scope` and `scope=` of the first address names something that the app’s scope list lacks.',
	why: `The scopes of a request must be a subset of the scopes that were selected on the app. If one is not, Salesforce refuses the whole request after the login. The screen often shows only the generic error; the reason stands in the address.

Typical cases: a client asks for every name in Salesforce’s discovery document, for \`full\` out of habit, or for \`mcp_api\` on an app that lacks it. An admin of a customer’s org cannot change the scopes of a vendor’s app: only the org that owns the app can.`,
	confirm: [
		{ look: 'The address of the error page or the callback holds `error=invalid_scope` and `the requested scope is not allowed`.' },
		{ look: 'Read `scope=` in the first address, the one that ends in `/services/oauth2/authorize`, and decode it once.' },
		{
			setup: 'appManager',
			look: 'Connected App, in the org that owns it: **View** the app and compare with **Selected OAuth Scopes** under **API (Enable OAuth Settings)**. If the app is read-only here, it was migrated: look at the External Client App.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App, in the org that owns it: **Settings** tab, **OAuth Settings**, **OAuth Scopes**.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Success'],
			look: 'The login is recorded as a success, because the refusal comes after it.',
		},
	],
	tells: { page: ['login'], 'login-history': ['success'], 'authorize-request': ['scope-unselected'], doing: ['connect'] },
	said: phrases(`
		added/new/deleted/missing/forgot scope*, apiscope not enabled/added, app* without/lack*/missing apiscope,
		scope* not enabled/assigned/added/includ*/grant*/match*/configured/set/listed/among,
		scope* chang*/mismatch*/subset, app without/only scope*, api scope/platform not enabled,
		not have api scope*, scope* no longer, app not have/given scope*, app* lack* scope*, not enabling scope*,
		forgot add api scope*, scopes must/need match*, more rights than/app, asks/asking more rights,
		more scope* app, asks/requests/requesting more scope*, scope* app/full not, scope*/openid missing app,
		scope*/rights never enabled, full/openid not among/enabled, openid scope not/missing, scope* outside app,
		extra/asked scope* not, extra scope* request*, adding scope*/openid fixed/solved,
		adding/added openid/full/missing scope*, added openid app, more permissions than app,
		ask* permissions not app, enabled oauth scope* only, only api enabled/refreshtoken scope*,
		app only api enabled/scope*, app has only api, scope* not on app, scope* never added app,
		requests full app only, requested/asked full scope* only, rights not enabled/given app,
		ask* rights not enabled, scope* not app* list/scopes, ask* scope* not app*,
		requested scope not available/there/app, requested scope not, app only several enabled,
		asked them all scopes,
		asks/requested every/all scope*, requests every scope*, scopes supported entry/all/every,
		app/eca has apiscope/refreshtoken only, eca has api only, not moved scopes/box, not moved right side/column/list,
		not moved over/across scope*, moved scope* right/over/across, scope* left available, scope* still available,
		eca not offer/carry/hold/contain scope*, scope* not moved/picked eca, apiscope not moved/picked/granted app,
		apiscope not moved/picked/granted eca, asks/asked/requested scope* app never, scope* beyond/exceed* app*,
		pinned/trimmed/reduced scope* list/request, dropped extra scope*
	`),
	fixes: [
		{
			title: 'Ask only for scopes that the app has',
			actor: 'developer',
			steps: [
				{ do: 'List what the client really calls, and request those scopes only, for example `api refresh_token`.' },
				{ do: 'Or leave `scope` out: then Salesforce grants all scopes that are selected on the app.' },
				{ do: 'If a library copies the whole list of `scopes_supported` into the request, set the scopes by hand.' },
			],
			verify: 'The approval page appears, and the `scope` of the token answer lists what you asked for.',
		},
		{
			title: 'Select the missing scope on the app',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps'],
				note: 'Only in the org that owns the app. For an app of your own org, its admin does it.',
			},
			steps: [
				{ do: 'Make sure that the client needs the scope. `full` covers nearly everything the user can reach and is seldom needed.' },
				{
					open: 'appManager',
					do: 'Find the app, choose **Edit**, and add the scope to **Selected OAuth Scopes** under **API (Enable OAuth Settings)**. Save. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{ do: 'Wait about 10 minutes, then let the person start again from the product.' },
			],
			verify: 'The approval page lists the scope, and the login ends at the callback with `code=`.',
			risk: 'From the next approval on the app can do more in the name of its users.',
			undo: 'Remove the scope from **Selected OAuth Scopes** and save.',
		},
		{
			title: 'Select the missing scope on the app',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: {
				permissions: ['createExternalClientApps'],
				note: 'Only in the org that owns the app. For an app of your own org, its admin does it.',
			},
			steps: [
				{ do: 'Make sure that the client needs the scope. `full` covers nearly everything the user can reach and is seldom needed.' },
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Settings** tab, **OAuth Settings**, and add the scope to **OAuth Scopes**. Save.',
				},
				{ do: 'Wait about 10 minutes, then let the person start again from the product.' },
			],
			verify: 'The approval page lists the scope, and the login ends at the callback with `code=`.',
			risk: 'From the next approval on the app can do more in the name of its users.',
			undo: 'Remove the scope from **OAuth Scopes** and save.',
		},
	],
	otherwise:
		'If every name is selected on the app, look for a misspelt name, a comma between names, or a custom scope that was not assigned. If the address does not say `invalid_scope`, the generic screen has another reason: most often the app is not installed. Selecting `full` as well did not help in the case that reported it.',
	certainty: 'official',
	sources: [
		'dev-oauth-scope-parameter-values',
		'help-migrate-connected-app-to-external-client-app',
		'gh-forcedotcom-salesforcemobilesdk-android-2290',
		'gh-forcedotcom-mcp-hosted-1',
		'gh-forcedotcom-mcp-hosted-47',
		'gh-jetstreamapp-jetstream-1462',
		'gh-arcadeai-docs-page-mdx',
	],
	reviewed: '2026-11-23',
});
