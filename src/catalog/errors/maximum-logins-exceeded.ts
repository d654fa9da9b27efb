import { defineError } from '../define.ts';

export default defineError({
	code: 'LOGIN_ERROR_LOGINS_EXCEEDED',
	family: 'token',
	title: 'The maximum of logins is exceeded',
	summary:
		'Login History says that a maximum of logins was passed. What is counted is not published. Try again later, and check which user the connection logs in as.',
	meaning:
		'The words are a status of Login History, `LOGIN_ERROR_LOGINS_EXCEEDED` in the event log. Salesforce publishes the text and no meaning. By one source they came once for a client credentials connection whose **Run As** user was the service user of an agent; another user cured it. We list the rate of logins first, because it is the better-known limit.',
	retry: { again: 'later', why: 'If a rate of logins is behind it, waiting helps. If the user cannot be used for this flow, it does not.' },
	texts: [
		{
			description: 'Maximum logins exceeded',
			shared: true,
			where: ['login-history', 'token-response'],
			flows: ['client-credentials'],
			causes: ['login-rate-exceeded', 'run-as-user-not-usable'],
			certainty: 'official',
			causesCertainty: 'one',
			sources: ['dev-sforce-api-objects-eventlogfile-login-status'],
		},
	],
	lookAlikes: [{ slug: 'login-rate-exceeded', difference: 'The documented limit of logins per user and hour.' }],
	related: ['invalid-grant'],
	specimens: [{ paste: '9/17/2026 10:11:12 AM PDT,Remote Access 2.0,Maximum logins exceeded,Northwind Connector', where: 'login-history' }],
	reviewed: '2026-11-22',
});
