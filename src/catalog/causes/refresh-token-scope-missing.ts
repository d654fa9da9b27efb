import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The scope refresh_token (offline_access) is missing on the app or in the request',
	group: 'scopes',
	appKind: 'both',
	whoFixes: ['vendor-admin', 'developer'],
	tell: 'JWT bearer answers `refresh_token scope is required…`, or if the very first token answer of a browser login held no `refresh_token`.',
	why: `\`refresh_token\` and \`offline_access\` are two names of one scope. A browser login brings a refresh token only if the app has the scope and the request asks for it, or names no scope at all. Without it the connection works until the access token ends, and the first refresh has nothing to send.

JWT bearer never issues a refresh token and still wants the scope on the app. Its error text puts two demands in one sentence: the scope, and that the app is installed and the user approved in advance. The scope is the one that is missing most often.`,
	confirm: [
		{
			look: 'Browser flows: `scope=` of the authorize address names scopes, but neither `refresh_token` nor `offline_access`; the token answer has no `refresh_token`.',
		},
		{
			look: 'JWT bearer: the answer is `invalid_request` with `refresh_token scope is required and the connected app should be installed and preauthorized`.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: **View** the app. **Selected OAuth Scopes** lacks **Perform requests at any time (refresh_token, offline_access)**.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: **Settings** tab, **OAuth Settings**, **OAuth Scopes** lacks the same line.',
		},
	],
	tells: { course: ['never', 'soon'], 'authorize-request': ['no-refresh-scope'], refresh: ['absent'], doing: ['refresh', 'certificate'] },
	said: phrases(`
		no/without/lack*/except refreshtoken*, refreshtoken* missing/empty,
		not return*/receiv*/get*/giv*/issu*/contain*/includ*/provid*/hand* refreshtoken*,
		offline access/scope/permission/right missing, without/no/adding/forgot/added offline access,
		never got/get*/receiv*/gave refreshtoken*, refreshtoken* scope require*, not request* offline access,
		refreshtoken* not present, only get/contains/returns accesstoken*, gives only accesstoken*,
		offline access/scope not, missing/without/lack*/forgot/added/adding/enabling/needed perform requests,
		any time not enabled, refreshtoken scope not request*, refreshtoken* scope not enabled,
		not have refreshtoken scope*, need*/had add refreshtoken scope,
		adding/need*/forgot/no/without/lack*/added/enabling refreshtoken scope, need includ* refreshtoken,
		not includ* refreshtoken scope, not why refreshtoken* empty, had add offline access,
		offline access had added, need* offline access scope, forgot/lack*/missing offline,
		not/never ask* offline/refreshtoken, offline not/never request*, offline access never,
		adding/added/no/without offline scope, no offline permission, forgot ask refreshtoken,
		not request* refreshtoken, refreshtoken scope missing/not/never, never/not given perform requests,
		perform requests not/never enabled, perform requests not added, not/lack* perform requests any,
		any time right/scope/permission missing, any time scope/right not, not/never given any time,
		never request* refreshtoken scope, refreshtoken not enabled scope*,
		only requests/requested/asks/asked api scope, scope only api no, first/token answer no refreshtoken,
		token response no refreshtoken, login brings no refreshtoken, app*/scopes lack* perform requests,
		no refreshtoken scope not/missing/because/app, no/not refreshtoken without scope,
		not get* refreshtoken scope, jwt refused scope refreshtoken, never needed refreshtoken,
		scope not app refreshtoken, refreshtoken because offline,
		adding refreshtoken offline assertion/jwt/accepted, offline not/never enabled/moved,
		perform requests forgot*/disabled, had/need*/must add offline/perform, only api scope refreshtoken,
		scope* without offline, refreshtoken offline scope* not/forgot*, not come refreshtoken*, nothing to refresh with,
		request* without/no offline, offline left out/off, after adding offline/perform
	`),
	fixes: [
		{
			title: 'Ask for refresh_token in the authorization request',
			actor: 'developer',
			steps: [
				{
					do: 'Add `refresh_token` to `scope`, for example `scope=api%20refresh_token`. Do not ask for it where the app only signs people in: each refresh token counts against the five approvals of a user and app.',
				},
				{
					do: 'Store the refresh token of the answer, and check that the client does not send an access token in its place. Opaque access tokens begin with `00D` and hold an exclamation mark.',
				},
				{ do: 'Let the person connect once more. A refresh token cannot be added to an old connection.' },
			],
			verify: 'The token answer holds `refresh_token`, and a refresh with it returns a new access token.',
		},
		{
			title: 'Add the refresh_token scope to the app',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps'],
				note: 'Only in the org that owns the app. For an app of your own org, its admin does it.',
			},
			steps: [
				{
					open: 'appManager',
					do: 'Find the app, choose **Edit**, and add **Perform requests at any time (refresh_token, offline_access)** to **Selected OAuth Scopes**. Save. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{ do: 'Wait about 10 minutes. For browser flows let the person connect once more; for JWT bearer send the request again.' },
			],
			verify: 'Browser flow: the token answer holds `refresh_token`. JWT bearer: the request returns an access token.',
			risk: 'The app can act in the name of its users while they are away, until its refresh tokens end or are revoked.',
			undo: 'Remove the scope from the app, and revoke what was granted in Connected Apps OAuth Usage.',
		},
		{
			title: 'Add the refresh_token scope to the app',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: {
				permissions: ['createExternalClientApps'],
				note: 'Only in the org that owns the app. For an app of your own org, its admin does it.',
			},
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Settings** tab, **OAuth Settings**, and add **Perform requests at any time (refresh_token, offline_access)** to **OAuth Scopes**. Save.',
				},
				{ do: 'Wait about 10 minutes. For browser flows let the person connect once more; for JWT bearer send the request again.' },
			],
			verify: 'Browser flow: the token answer holds `refresh_token`. JWT bearer: the request returns an access token.',
			risk: 'The app can act in the name of its users while they are away, until its refresh tokens end or are revoked.',
			undo: 'Remove the scope from the app, and revoke what was granted in **Setup > Apps > External Client Apps > OAuth Usage**.',
		},
	],
	otherwise:
		'If the scope is there and JWT bearer still answers the same, check the other half of the sentence: the app is installed in this org, **Permitted Users** is **Admin approved users are pre-authorized**, and the user’s profile or permission set is assigned. If a refresh token exists and is refused, it was revoked or has expired.',
	clientWords: [
		{ text: 'Required parameter not passed: "refresh_token"', client: 'league/oauth2-client for PHP', sources: ['gh-verbb-formie-1159'] },
	],
	certainty: 'several',
	sources: [
		'gh-leandrob-node-salesforce-jwt-3',
		'useparagon-salesforce-invalid-grant-expired-access-refresh-t',
		'gh-jsforce-jsforce-1167',
		'help-remoteaccess-oauth-jwt-flow',
		'help-migrate-connected-app-to-external-client-app',
		'help-manage-external-client-app-usage',
		'dev-oauth-scope-parameter-values',
	],
	saidSources: ['gh-jsforce-jsforce-629', 'gh-crunch-accounting-salesforce-api-php-wrapper-17'],
	reviewed: '2026-11-23',
});
