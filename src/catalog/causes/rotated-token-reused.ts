import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'An already used refresh token was sent while rotation is on',
	group: 'refresh-token',
	appKind: 'both',
	whoFixes: ['developer', 'user'],
	tell: 'The first refresh works and the second fails, or it fails at random under load, since the app has rotation.',
	why: `With **Enable Refresh Token Rotation** each refresh returns a new refresh token and ends the old one. Whoever sends the old one again loses everything: Salesforce revokes the current refresh token with all its access tokens. No grace period is documented.

Clients that keep the first refresh token for ever fail at the second refresh. Clients with several processes fail when two of them refresh at once, or when the new token is lost before it is stored.

Rotation is demanded of vendors’ apps since 2026 and cannot be switched off again there.`,
	confirm: [
		{
			look: 'The answer of a successful refresh holds a `refresh_token` that differs from the one that was sent.',
		},
		{
			look: 'Compare the stored refresh token with the one of the last answer, by a hash or the last characters. If they differ, the new one was not kept.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'In the org that owns the app: **Settings** tab, **OAuth Settings**, **Enable Refresh Token Rotation** is ticked. For a Connected App look in App Manager under **View**.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Token'],
			look: 'The user’s rows for the app carry this status. That the status belongs to this case is our inference.',
		},
	],
	tells: { course: ['soon', 'sudden'], refresh: ['second', 'parallel'], doing: ['refresh'] },
	said: phrases(`
		refreshtoken*/token* rotat*, rotat* enabled/switched,
		old/first/same/reus*/stale/ignor*/original/previous/discards/overwrote/spent refreshtoken*,
		refreshtoken*/rotation single use, new refreshtoken* each/every/never/dropped,
		returns/lost/discard*/ignor* new refreshtoken*, refreshtoken* changes every, refreshtoken* one/second time,
		refreshtoken* only/used/works once, use* refreshtoken* twice, refreshtoken* can only once,
		second refresh fail*/refused/dies, first successful refresh, not stor*/update/captur* refreshtoken*,
		kept original, enabl*/under/with rtr, refreshtoken* never stored, threw/thrown/throw/throws away refreshtoken*,
		uses/sends initial refreshtoken*, first refresh work*, already used refreshtoken*,
		rotated token*/refreshtoken* not stored, fail* subsequent runs, token* reuse detection, replay* used token*,
		refreshtoken* overwritten, refresh* once then fail*, rotated token*/refreshtoken* never,
		no captur* refreshtoken*, not handl* rotat* refreshtoken*, reuse* invalidated refreshtoken*,
		replay* old refreshtoken*, refreshtoken* one time use, not store* rotated token*, rtr on,
		refreshtoken* goes/went stale, handing previous, second renewal, rotation turned/since, previous token new/again,
		old token again, sends old/previous token, keeps old/previous/first token, keeps sending first,
		handing over previous, not store new, never stores new, new token ignored, ignores new token, not written back,
		storing returned refreshtoken*, keep latest refreshtoken*, stores newest refreshtoken*, survives first refresh,
		second renewal fails, one renewal/refresh then, holds one renewal, works one refresh, only first renewal,
		reused token rotation, same/sent/used token twice, token/refreshtoken* already spent, refreshtoken* sent again,
		after/since enabled rotation, enabled rotation refresh, previous ticket rather/instead/again,
		keeps previous ticket, old ticket rather, forgot store refreshtoken*, sending old token again,
		keeps using old refreshtoken*, not keep/keeps/store/stores/storing/stored new token, never/now store* new token,
		new token not kept, new token thrown away, new one never stored, new refreshtoken* not stored,
		not writ* back new, not write back token/refreshtoken*, write new token back, storing new refreshtoken* fixed,
		always store* new refreshtoken*, survives first refresh fails, first refresh fine second,
		fails on second refresh, works once after connecting, since rotation enabled fails,
		since/after enabled refreshtoken rotation, enable refreshtoken rotation app,
		enabled enable refreshtoken rotation, not write/writes/put new refreshtoken*,
		never wrote/writes new refreshtoken*, without storing new refreshtoken*, forgot store new refreshtoken*,
		used refreshtoken* again/replayed/resent, replay* refreshtoken*,
		not saves new/newest/latest/returned refreshtoken*, not keep new/newest/returned refreshtoken*,
		never store newest/latest/returned refreshtoken*, never saves newest/latest/returned refreshtoken*,
		never keep newest/returned refreshtoken*, second/third refresh always/each/already,
		restored backup refreshtoken*, refreshtoken from backup
	`),
	fixes: [
		{
			title: 'Connect again',
			actor: 'user',
			steps: [
				{ do: 'Wait until the vendor has repaired the client, or the new connection ends in the same way.' },
				{ do: 'Connect again in the product and approve the app.' },
			],
			verify: 'The connection survives two refreshes.',
			risk: 'The app can act in Salesforce in your name again.',
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
		{
			title: 'Store the new token first, and let one process refresh at a time',
			actor: 'developer',
			steps: [
				{
					do: 'Put a lock around the refresh, one for each connection, shared by all processes. Inside it read the stored token again: another process may have refreshed already.',
				},
				{
					request:
						'{\n  "access_token": "<ACCESS_TOKEN>",\n  "refresh_token": "<NEW_REFRESH_TOKEN>",\n  "instance_url": "https://<MYDOMAIN>.my.salesforce.com",\n  "token_type": "Bearer"\n}',
					language: 'json',
					say: 'If the answer holds a `refresh_token`, write it to durable storage before you use the access token:',
				},
				{
					do: 'Never retry a refresh with a token that was sent before. If the answer was lost on the way, read the stored token again; if it is the old one, ask for a new connection.',
				},
				{ do: 'Do not copy a production token into another environment: the first refresh there ends it here.' },
			],
			verify:
				'Refresh twice in a row, then twice at the same moment from two processes: all later refreshes succeed, and the stored token is that of the last answer.',
		},
	],
	otherwise:
		'If no answer ever holds a new `refresh_token`, rotation is off and the reason is another: a policy, a revocation, the limit of five. If the answer is `token request is already being processed`, two requests met at the same moment.',
	certainty: 'official',
	sources: ['kb-005316711', 'gh-singer-io-tap-salesforce-223', 'dev-secure-code-ac-eca', 'help-manage-oauth-enabled-connected-apps'],
	saidSources: [
		'gh-restforce-restforce-957',
		'gh-singer-io-tap-salesforce-216',
		'gh-ballerina-platform-module-ballerinax-salesforce-405',
		'gh-airbytehq-airbyte-82783',
	],
	reviewed: '2026-11-23',
});
