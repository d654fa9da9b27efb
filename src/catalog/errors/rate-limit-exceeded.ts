import { defineError } from '../define.ts';

export default defineError({
	code: 'rate_limit_exceeded',
	shared: true,
	family: 'token',
	title: 'Too many login attempts',
	summary:
		'Somebody or something logged in too often in a short time, and Salesforce makes it wait. Try again later. If a server is behind it, its developer has to make it log in less often.',
	meaning: `Salesforce’s table gives the meaning: the number of login attempts has been exceeded. The documented limit of this kind is 3,600 login requests per user and hour; after that it takes an hour’s wait. That the code stands for this limit is our reading. The usual reason is a client that fetches a new token for every call.

The code stands in the help table but not in the server’s own list, and what people paste is \`invalid_grant\` with \`login rate exceeded\`. It has nothing to do with the daily allowance of API calls.`,
	retry: { again: 'later', why: 'After an hour without logins of that user.' },
	texts: [
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['any'],
			causes: ['login-rate-exceeded'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'kb-000381578'],
		},
	],
	clientWords: [
		{
			text: 'com.salesforce.OAuth.ErrorDomain Code=676',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	lookAlikes: [
		{ slug: 'login-rate-exceeded', difference: 'The name of the same limit in Login History.' },
		{ slug: 'request-limit-exceeded', difference: 'The org’s allowance of API calls in 24 hours.' },
		{ slug: 'server-error', difference: 'Too many requests of one app, whoever signs in.' },
	],
	related: ['invalid-grant'],
	disagreements: [
		{
			claim: 'Salesforce sends `rate_limit_exceeded`.',
			who: 'The help table names it. The server’s own list of codes does not, and threads show `invalid_grant` with `login rate exceeded`.',
			advice: 'Expect both, and treat them alike.',
		},
	],
	specimens: [{ paste: '{"error":"rate_limit_exceeded","host":"northwind-demo.my.salesforce.com"}', where: 'token-response' }],
	reviewed: '2026-11-22',
});
