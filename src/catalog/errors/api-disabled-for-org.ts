import { defineError } from '../define.ts';

export default defineError({
	code: 'API_DISABLED_FOR_ORG',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'The REST API is not enabled for this Organization.',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['user-lacks-api-enabled', 'edition-without-api'],
			certainty: 'several',
			sources: ['gh-wadewegner-force-com-toolkit-for-net-150', 'gh-restforce-restforce-219', 'gh-appsmithorg-appsmith-39238', 'gh-forcedotcom-salesforcedx-vscode-2387', 'sequin-enable-salesforce-api'],
		},
		{
			description: 'API is not enabled for this Organization or Partner',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['edition-without-api', 'user-lacks-api-enabled'],
			certainty: 'one',
			sources: ['salesforcedictionary-api-disabled-for-org'],
		},
		{
			description: '',
			where: ['api-response', 'typed'],
			flows: ['api-call'],
			causes: ['user-lacks-api-enabled', 'edition-without-api'],
			certainty: 'several',
			sources: ['gh-wadewegner-force-com-toolkit-for-net-150'],
			note: 'Code alone.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'api-currently-disabled', difference: 'the text names the user' }, // DRAFT
	],
	// DRAFT notes: The text blames the org, more often the user lacks API Enabled.
	reviewed: '2026-11-22',
});
