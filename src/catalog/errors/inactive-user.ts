import { defineError } from '../define.ts';

export default defineError({
	code: 'inactive_user',
	family: 'token',
	title: 'The Salesforce user behind the connection is inactive',
	summary:
		'The account with which the connection was made was switched off by an admin. Passwords and keys are fine. An admin decides whether to switch it on again or to connect with another user.',
	meaning: `Salesforce’s table gives the meaning: an admin of the org set the user to inactive. A person who left the company is the usual reason, and then the deactivation is right and the connection needs a user of its own.

The code stands in the table but not in the server’s own list, and no paste shows it. What people meet is \`invalid_grant\` with \`inactive user\`. A frozen user is another state, which Login History shows as \`User is frozen\`; what the client is told in that case is not known.`,
	retry: { again: 'after-fix', why: 'It succeeds once the user is active again or another user has connected.' },
	texts: [
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['any'],
			causes: ['user-deactivated', 'user-frozen-or-locked', 'high-risk-ip-containment'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	clientWords: [
		{
			text: 'com.salesforce.OAuth.ErrorDomain Code=674',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: 'The form that is seen in practice: `inactive user`.' },
		{ slug: 'inactive-org', difference: 'The whole org is locked or closed.' },
	],
	related: ['login-history-refusal'],
	disagreements: [
		{
			claim: 'Salesforce sends `inactive_user` as a code.',
			who: 'The help table names it. The server’s own list does not, and threads show `invalid_grant` with `inactive user`.',
			advice: 'Expect both, and treat them alike.',
		},
	],
	specimens: [
		{
			paste: 'https://app.northwind-demo.example/oauth/salesforce/callback?error=inactive_user',
			where: 'callback-query',
			cause: 'user-deactivated',
		},
	],
	reviewed: '2026-11-22',
});
