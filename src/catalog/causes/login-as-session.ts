import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The approval page was opened in a Login As session',
	group: 'access',
	appKind: 'both',
	whoFixes: ['admin', 'user'],
	tell: 'The approval page says `Insufficient Privileges`, and an admin is using Login As for this user in the same browser.',
	why: `With Login As an admin works in the session of another user. Consent is personal: it lets an app act in the name of a user, so an admin in a Login As session cannot give it for that user. One tester met \`Insufficient Privileges\` on the approval page in this situation.

The user’s own permissions are not the reason, so changing them does not help.`,
	confirm: [
		{
			look: 'Ask whoever started the connection whether Login As was used. The same user, signed in directly, reaches the consent page.',
		},
		{
			setup: 'setupAuditTrail',
			look: 'The audit trail records the use of Login As around that time.',
		},
	],
	tells: { page: ['login-as'], doing: ['connect'] },
	said: phrases(`
		logged as another user*, impersonat* user*/session, login as feature/session/mode/button, banner logged as,
		using/via/during/while login as, logged as him/her/them/customer/me, in login as session,
		login button/link next user*, login link user record, pressed/clicked login next user*,
		logged as user setup, on behalf login as, user himself/herself works admin, user themselves direct* works,
		does himself/herself own fine, admin* logged as me, used login as allow/approv*/connect/authoriz*,
		use login as access/open/connect*/authoriz*/export/calendar/another/different/user*,
		uses login as access/open/connect*/authoriz*/export/calendar,
		used login as access/open/connect*/export/calendar/another/different/user*,
		using login as access/open/connect*/authoriz*/export/calendar/another/different/user*,
		through login as access/open/connect*/authoriz*/export/calendar, connect*/approv*/authoriz* by login as,
		connect*/approv*/authoriz* via login as, approv* through login as, not session/token impersonat*,
		not new session/token impersonat*, session/token for impersonat*, while/still/was impersonat*,
		impersonat* when/approv*/authoriz*/connect*/allow,
		masquerad* as/user, been/was/while masquerading, posing/posed as her/him/user, was in her/his session,
		acting/acted as another/different user, logged out of her/him, admin* pretending/pretended user
	`),
	fixes: [
		{
			title: 'Leave Login As and connect as yourself',
			actor: 'admin',
			steps: [
				{ do: 'Log out of the other user, so that the browser is back in your own session.' },
				{ do: 'If the connection is meant for you, start it again from the product.' },
				{ do: 'If it is meant for the other user, ask that user to sign in and give the consent.' },
			],
			verify: 'The consent page appears and the product connects.',
		},
		{
			title: 'Sign in yourself and approve the app',
			actor: 'user',
			steps: [
				{ do: 'Open a private window and start the connection from the product.' },
				{ do: 'Sign in with your own username, read what the app asks for, and choose **Allow**.' },
			],
			verify: 'The product shows your name as the connected user.',
			risk: 'The app may act in your name from now on.',
			undo: 'In your personal settings open **Advanced User Details** (or **Personal Information**) and choose **Revoke** under **OAuth Connected Apps**, in every row of the app. An admin can do the same on your user record.',
		},
	],
	otherwise:
		'If nobody used Login As, look at the session policy of the app: one that demands a high assurance session and blocks others can look alike. Do not share passwords to get round Login As.',
	certainty: 'one',
	sources: ['gh-damecek-force-navigator-reloaded', 'help-manage-oauth-enabled-connected-apps'],
	saidSources: ['alyce-insufficient-privileges-authorize'],
	reviewed: '2026-11-23',
});
