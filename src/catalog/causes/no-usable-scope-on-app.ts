import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app has no scope that this flow can grant',
	group: 'scopes',
	appKind: 'both',
	whoFixes: ['admin', 'vendor-admin', 'developer'],
	tell: 'A client credentials request is answered with `no valid scopes defined`, and the app’s scopes are only `full`, `web`, `refresh_token`, or none.',
	why: `A token of the client credentials flow never carries \`full\`, \`web\` or \`refresh_token\`: Salesforce takes them out. If the app has nothing else, no scope is left and Salesforce refuses the request.

An app that was set up with **Full access (full)** alone is such a case. One source reports that Salesforce enforces this since Winter ’26, so that an integration can stop without any change of its own.`,
	confirm: [
		{ look: 'The answer is `invalid_grant` with `no valid scopes defined`, and the request holds `grant_type=client_credentials`.' },
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, **Settings** tab, **OAuth Settings**, **OAuth Scopes**. None but `full`, `web` and `refresh_token, offline_access` is selected.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: **View** the app and read **Selected OAuth Scopes** the same way.',
		},
	],
	tells: { doing: ['secret'] },
	said: phrases(`
		no valid/usable scope*, no scope* enabled/defined/assigned/added/chosen/set/picked/left, no scopes,
		only full scope*/access/enabled/scope, full scope not/ignored/dropped, scope* empty, only unsupported scope*,
		full alone, only had full, full not count*/enough, just full access, nothing remained/left grant*,
		nothing remain* granted, no rights/permissions left, scopes only full, full refreshtoken only,
		only web refreshtoken, only refreshtoken enabled, without any scope*, forgot add/select scope*,
		scopes never enabled/added, scope* never chosen, not usable scope*, full client credentials, server server full,
		not one scope, app/had/has no scope*, putting api scopes, drops full scope, salesforce drops/ignores full,
		scopes not chosen, not choose scopes, full not client credentials, full not server server,
		full access not server, added api enabled scope*, full scope deleted token, full not part token
	`),
	fixes: [
		{
			title: 'Add the scope api to the app',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['createExternalClientApps'], note: 'Only in the org that owns the app. If a vendor owns it, ask the vendor.' },
			steps: [
				{ do: 'Ask the developer which scope the integration needs. For data it is `api`; a narrower one may be enough.' },
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Settings** tab, **OAuth Settings**. Add **Manage user data via APIs (api)** to **OAuth Scopes** and save.',
				},
				{ do: 'Wait about 10 minutes, then let the integration ask for a token again.' },
			],
			verify: 'The token request returns an access token, and its `scope` lists `api`.',
			risk: 'Holders of the key and the secret can use the APIs with the rights of the Run As user. Give that user only what the integration needs.',
			undo: 'Remove the scope from **OAuth Scopes** and save.',
		},
		{
			title: 'Add the scope api to the app',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps'],
				note: 'Only in the org that owns the app. If a vendor owns it, ask the vendor.',
			},
			steps: [
				{ do: 'Ask the developer which scope the integration needs. For data it is `api`; a narrower one may be enough.' },
				{
					open: 'appManager',
					do: 'Find the app, choose **Edit**, and add **Manage user data via APIs (api)** to **Selected OAuth Scopes** under **API (Enable OAuth Settings)**. Save. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{ do: 'Wait about 10 minutes, then let the integration ask for a token again.' },
			],
			verify: 'The token request returns an access token, and its `scope` lists `api`.',
			risk: 'Holders of the key and the secret can use the APIs with the rights of the Run As user. Give that user only what the integration needs.',
			undo: 'Remove the scope from **Selected OAuth Scopes** and save.',
		},
		{
			title: 'Add a scope to the app in its own org',
			actor: 'vendor-admin',
			steps: [
				{ do: 'In the org that owns the app, add the narrowest scope that your product needs, and publish the change to your customers.' },
			],
			verify: 'A token request in a test org returns a token whose `scope` lists it.',
			risk: 'The app can do more in every org in which it is installed.',
			undo: 'Remove the scope from the app.',
		},
		{
			title: 'Check that the request names no scope itself',
			actor: 'developer',
			steps: [{ do: 'Leave `scope` out of the token request. The scopes that are selected on the app count.' }],
			verify: 'The logged body holds no `scope`.',
		},
	],
	otherwise:
		'If the app has `api` already, wait until the change is known everywhere, 30 minutes at most. If the answer is `scope parameter not supported`, remove `scope` from the request. If it is `no client credentials user enabled`, the Run As user is missing.',
	certainty: 'several',
	sources: [
		'cloudwithabhi-f0-9f-a7-a9-client-credentials-flow-new-invali',
		'help-remoteaccess-oauth-client-credentials-flow',
		'help-migrate-connected-app-to-external-client-app',
	],
	reviewed: '2026-11-23',
});
