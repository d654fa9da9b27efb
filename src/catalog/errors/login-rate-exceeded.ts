import { defineError } from '../define.ts';

export default defineError({
	code: 'LOGIN_RATE_EXCEEDED',
	aliases: ['LOGIN_ERROR_RATE_EXCEEDED'],
	family: 'token',
	title: 'This user logged in too often in an hour',
	summary:
		'Salesforce allows each user a number of logins per hour, and this user has passed it. Wait an hour. If a server is behind it, its developer has to make it log in less often.',
	meaning: `Salesforce allows 3,600 login requests per user and hour and refuses the rest; not every refused try is logged. The words stand in Login History, and at the token endpoint \`login rate exceeded\` was seen with \`invalid_grant\`. \`LOGIN_ERROR_RATE_EXCEEDED\` is the name of the same status in the event log.

The usual reason is a client that fetches a new token for every call, or many servers that share one user. It has nothing to do with the daily allowance of API calls, and a password is not wrong.`,
	retry: { again: 'later', why: 'After an hour without logins of that user.' },
	texts: [
		{
			description: 'Login Rate Exceeded',
			where: ['token-response', 'login-history'],
			flows: ['username-password', 'jwt-bearer', 'client-credentials', 'refresh-token'],
			causes: ['login-rate-exceeded'],
			certainty: 'official',
			sources: ['kb-000381578', 'dev-sforce-api-objects-eventlogfile-login-status'],
		},
	],
	lookAlikes: [
		{ slug: 'request-limit-exceeded', difference: 'The org’s allowance of API calls in 24 hours.' },
		{ slug: 'rate-limit-exceeded', difference: 'The code of the help table for the same limit.' },
		{ slug: 'maximum-logins-exceeded', difference: 'Another status of Login History, with a meaning that is not published.' },
	],
	related: ['invalid-grant', 'server-error'],
	specimens: [
		{
			paste: '9/17/2026 10:11:12 AM PDT,203.0.113.7,Remote Access 2.0,Login Rate Exceeded,alex.rivera@northwind-demo.example',
			where: 'login-history',
			cause: 'login-rate-exceeded',
		},
	],
	reviewed: '2026-11-22',
});
