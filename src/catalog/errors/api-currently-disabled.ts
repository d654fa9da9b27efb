import { defineError } from '../define.ts';

export default defineError({
	code: 'API_CURRENTLY_DISABLED',
	family: 'api',
	title: 'This user may not use the API',
	summary:
		'The sign-in worked, and then Salesforce refused the product’s request because your user may not use its API. Your password and the app are fine. An admin can give your user the permission.',
	meaning: `Products reach Salesforce through its API, and each user needs the permission **API Enabled** for that. This answer comes after the sign-in, at the first call, and its text names the user and not the org.

It rules out an expired token, a wrong host and an app that is blocked. Vendors wrap it into messages of their own, so the text often stands deep inside a longer one.`,
	retry: { again: 'after-fix', why: 'The answer stays the same until an admin gives the user the permission.' },
	texts: [
		{
			description: 'API is disabled for this User',
			where: ['api-response', 'vendor-page', 'client-log'],
			flows: ['api-call'],
			causes: ['user-lacks-api-enabled'],
			certainty: 'several',
			sources: ['learn-request-your-crm-administrator-permissions-error'],
		},
		{
			description: '',
			where: ['api-response', 'typed'],
			flows: ['api-call'],
			causes: ['user-lacks-api-enabled', 'edition-without-api'],
			certainty: 'several',
			causesCertainty: 'inferred',
			sources: ['learn-request-your-crm-administrator-permissions-error'],
			note: 'The code alone.',
		},
	],
	lookAlikes: [
		{
			slug: 'api-disabled-for-org',
			difference: 'The text blames the whole organization, although often only the user lacks the permission.',
		},
		{ slug: 'invalid-session-id', difference: 'The token is expired or may not be used for this API.' },
	],
	related: ['invalid-app-access'],
	specimens: [
		{
			paste: '[{"message":"API is disabled for this User","errorCode":"API_CURRENTLY_DISABLED"}]',
			where: 'api-response',
			cause: 'user-lacks-api-enabled',
		},
		{
			paste: 'Salesforce failed to complete task: Message: API is disabled for this User (alex.rivera@northwind-demo.example)',
			where: 'vendor-page',
			cause: 'user-lacks-api-enabled',
		},
	],
	reviewed: '2026-11-22',
});
