import { defineError } from '../define.ts';

export default defineError({
	code: 'inactive_org',
	family: 'token',
	title: 'The Salesforce org is locked, closed or suspended',
	summary:
		'Not your account but the whole Salesforce org cannot be used at the moment. An admin has to ask Salesforce why. For a trial or scratch org the time may be over.',
	meaning: `Salesforce’s table gives the meaning: the org is locked, closed or suspended. Nobody can connect to it, with any app. Trials and scratch orgs end so when their time is over.

The code stands in the table but not in the server’s own list. What people meet is \`invalid_grant\` with \`inactive organization\`.`,
	retry: { again: 'after-fix', why: 'It succeeds only when the org is in use again. For an org that has ended, connect another one.' },
	texts: [
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['any'],
			causes: ['org-locked-or-closed'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	clientWords: [
		{
			text: 'com.salesforce.OAuth.ErrorDomain Code=675',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: 'The form that is seen in practice: `inactive organization`.' },
		{ slug: 'inactive-user', difference: 'Only this user is inactive; others can connect.' },
	],
	disagreements: [
		{
			claim: 'Salesforce sends `inactive_org` as a code.',
			who: 'The help table names it. The server’s own list does not; one thread shows `invalid_grant` with `inactive organization`.',
			advice: 'Expect both, and treat them alike.',
		},
	],
	specimens: [
		{
			paste: '{"error":"inactive_org","instance":"https://northwind-demo.my.salesforce.com"}',
			where: 'token-response',
			cause: 'org-locked-or-closed',
		},
	],
	reviewed: '2026-11-22',
});
