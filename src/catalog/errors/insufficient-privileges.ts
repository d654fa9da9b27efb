import { defineError } from '../define.ts';

export default defineError({
	code: 'INSUFFICIENT_PRIVILEGES',
	aliases: ['insufficient_privileges'],
	codeIsOurs: true,
	family: 'authorization',
	title: 'The approval page says Insufficient Privileges',
	summary:
		'Salesforce opened the page on which the app is approved and refused to show it. One known reason is that an admin was logged in as somebody else at that moment. Sign in as yourself and try again.',
	meaning: `These are words of a Salesforce page, no OAuth code; the name of this entry is ours. They were seen in a **Login As** session, in which an admin had opened the approval page of an app.

Older Salesforce documents also say that an app whose session policy demands High Assurance and blocks everything else shows an insufficient-privileges error. A person who is not assigned to the app usually gets \`OAUTH_APP_ACCESS_DENIED\` instead.`,
	retry: { again: 'after-fix', why: 'It works in a session of the person’s own, or after the app’s session policy is met.' },
	texts: [
		{
			description: 'Insufficient Privileges',
			shared: true,
			where: ['approval-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['login-as-session', 'session-level-too-low', 'user-not-assigned-to-app'],
			certainty: 'one',
			sources: ['gh-damecek-force-navigator-reloaded'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-session-level', difference: 'A code of the token endpoint for the session policy.' },
		{ slug: 'oauth-app-access-denied', difference: 'The person is not assigned to the app.' },
	],
	disagreements: [
		{
			claim: 'High Assurance with Block shows an insufficient-privileges error.',
			who: 'Older official wording. The server’s list also has `invalid_session_level`, whose text is not published; the words themselves were seen in a Login As session.',
			advice: 'Check for a Login As session first, then the session policy of the app.',
		},
	],
	specimens: [
		{
			paste: 'Insufficient Privileges\nYou do not have the level of access necessary to perform the operation you requested.',
			where: 'approval-page',
		},
	],
	reviewed: '2026-11-22',
});
