import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The token sent to the revoke endpoint is dead, of a wrong kind, or no plain string',
	group: 'token-request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The failing request went to `/services/oauth2/revoke`.',
	why: `The revoke endpoint takes one access token or refresh token as a plain string. An object or an array, or a token of another kind, is answered with \`unsupported_token_type\`. A token that has already ended is answered with \`invalid_token\`.

The second answer is no failure for the caller: what was to be ended is gone already. Note that errors of this endpoint come form-encoded and not as JSON, so a JSON parser may report a fault of its own.`,
	confirm: [
		{ look: 'Read the `token` field of the request: one string, neither `[object Object]` nor JSON.' },
		{
			look: 'Read the raw answer: `error=unsupported_token_type` speaks for the wrong value, `error=invalid_token` for a token that has ended.',
		},
		{
			setup: 'connectedAppsOauthUsage',
			look: 'An admin can see here whether the app still has a connection of this user. If the user is not listed, the grant is gone.',
		},
		{ setup: 'externalClientAppsOauthUsage', look: 'External Client App: the same here.' },
	],
	said: phrases(`
		revoke fails/dead/object/twice/error/failed/failing/refused/rejected, revoke returns 400,
		revoking token fails/already, disconnect/disconnecting/logout/revoking fails, uninstall*/logout revoke,
		revocation fail*/error/reject*/refused/answer*, revoked twice, twice revok*, revoking failed/rejected/again,
		already cancelled before, key/cancel* already cancelled, cancel key cancelled, disconnect*/revoking gives error,
		clicking disconnect error, disconnect button/shows error, error when disconnect*, disconnect*/revoke not work*,
		uninstall*/disconnect*/says not revoke, not able revoke, not revoke token*/it, revoke already revoked,
		revok* already revoked/dead/expired/gone, revok* dead token, revoke id token, revoke whole/entire response,
		token to revoke, revoke/revok* second time, logout error token, revoke call gets/answer*,
		revoke endpoint answer*/returns/says/gets/fail*/reject*/refus*, disconnect* fail* revoke,
		logging out fails/error, token cancel* already, log out fails revoked
	`),
	fixes: [
		{
			title: 'Send one token, form-encoded',
			actor: 'developer',
			steps: [
				{
					language: 'http',
					say: 'Send the access token or the refresh token alone, to the host that issued it.',
					request: `POST /services/oauth2/revoke HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

token=<REFRESH_TOKEN>`,
				},
				{
					do: 'Choose the token by what you want to end: an access token ends that session only, a refresh token ends its access tokens too.',
				},
				{ do: 'Treat `invalid_token` as done: delete the stored tokens and do not retry.' },
				{ do: 'Read the answer as a form string: status 200 is success, 400 carries `error=`.' },
			],
			verify: 'The answer has status 200, and a refresh with the same token is refused afterwards.',
		},
	],
	otherwise:
		'If a connection has to end and the client cannot do it, an admin opens **Setup > Apps > Connected Apps > Connected Apps OAuth Usage**, for an External Client App **Setup > Apps > External Client Apps > OAuth Usage**, chooses the user count in the row of the app, and then **Revoke** for the user.',
	certainty: 'official',
	sources: [
		'dev-oauth-revoking-tokens',
		'gh-omniphx-forrest-213',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'help-connected-app-manage-current-sessions',
		'help-manage-external-client-app-usage',
	],
	reviewed: '2026-11-23',
});
