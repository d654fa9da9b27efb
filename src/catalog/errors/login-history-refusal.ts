import { defineError } from '../define.ts';

export default defineError({
	code: 'LOGIN_HISTORY_REFUSAL',
	codeIsOurs: true,
	family: 'authorization',
	title: 'The login itself was refused, and only Login History says why',
	summary:
		'Some sign-ins are refused before Salesforce decides about the app: it asks for a verification code, or does not accept logins from the country. What the app is told then is not known; the row in Login History holds the reason.',
	meaning: `By what we have seen, Salesforce checks the key and the callback, then signs the person in, and then looks at what the org allows this app. These statuses belong to the middle step. The person may see a login page, a verification page or a general refusal.

Salesforce publishes the texts of these statuses, not what the client is shown with them. So this page starts from Login History, not from a code.`,
	retry: { again: 'after-fix', why: 'The same login from the same place is refused again until what the status names has changed.' },
	texts: [
		{
			description: 'Failed: Computer activation required',
			where: ['login-history'],
			flows: ['any'],
			causes: ['identity-verification-required'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['dev-sforce-api-objects-eventlogfile-login-status'],
		},
		{
			description: 'Restricted country',
			shared: true,
			where: ['login-history'],
			flows: ['any'],
			causes: ['login-from-restricted-country'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['dev-sforce-api-objects-eventlogfile-login-status'],
		},
	],
	lookAlikes: [
		{
			slug: 'invalid-grant',
			difference: 'With `ip restricted` the app does get an answer: the address is outside a range that an admin set.',
		},
	],
	specimens: [
		{
			paste:
				'alex.rivera@northwind-demo.example,11/20/2026 09:14:02 AM PST,203.0.113.7,Remote Access 2.0,Failed: Computer activation required,Chrome,Windows 11,Northwind Sync',
			where: 'login-history',
			cause: 'identity-verification-required',
		},
	],
	reviewed: '2026-11-22',
});
