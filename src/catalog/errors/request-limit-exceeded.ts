import { defineError } from '../define.ts';

export default defineError({
	code: 'REQUEST_LIMIT_EXCEEDED',
	shared: true,
	family: 'api',
	title: 'The org has used up its API calls',
	summary:
		'Your company’s Salesforce allows a certain number of API calls in 24 hours, and all of them are used. The connection itself is fine. Products work again when the count goes down.',
	meaning: `This is no OAuth error. The token is valid, and Salesforce refuses with HTTP 403 because the calls of all products together have reached the org’s allowance for 24 hours. **Company Information** in Setup shows the count.

Connecting again does not help. What helps is to find the product that calls most, and to let it call less often or do more in one call.`,
	retry: { again: 'later', why: 'The count covers the last 24 hours and goes down by itself as calls become older.' },
	texts: [
		{
			description: 'TotalRequests Limit exceeded.',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['org-daily-api-limit'],
			certainty: 'several',
			sources: ['striim-salesforce-troubleshooting'],
		},
		{
			description: '',
			where: ['api-response', 'typed'],
			flows: ['api-call'],
			causes: ['org-daily-api-limit'],
			certainty: 'several',
			sources: ['striim-salesforce-troubleshooting'],
			note: 'The code alone. Other platforms use the same words.',
		},
	],
	lookAlikes: [
		{ slug: 'login-rate-exceeded', difference: 'Too many logins of one user in an hour.' },
		{ slug: 'rate-limit-exceeded', difference: 'Too many attempts to log in.' },
		{ slug: 'server-error', difference: 'Too many authorization requests of one app in an hour.' },
	],
	related: ['login-rate-exceeded', 'rate-limit-exceeded'],
	specimens: [
		{
			paste: '[{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}]',
			where: 'api-response',
			cause: 'org-daily-api-limit',
		},
	],
	reviewed: '2026-11-22',
});
