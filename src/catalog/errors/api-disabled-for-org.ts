import { defineError } from '../define.ts';

export default defineError({
	code: 'API_DISABLED_FOR_ORG',
	family: 'api',
	title: 'Salesforce says that the API is not enabled',
	summary:
		'The sign-in worked, and then Salesforce refused the product’s request because its API is not available. The text speaks of the whole organization, but often only your user lacks a permission. An admin can check both.',
	meaning: `Two situations give this answer. Often the user who connects lacks the permission **API Enabled**. Less often the org’s edition has no API access at all, which is the case for Group Edition and for Professional Edition without its add-on.

The text names the organization in both. So the first question is whether anybody else in the org can use the product: if so, the user is the cause. The answer comes at the first call with HTTP 403, after a sign-in that succeeded, so key, secret and callback are fine.`,
	retry: { again: 'after-fix', why: 'Nothing changes until the user has the permission or the org has API access.' },
	texts: [
		{
			description: 'The REST API is not enabled for this Organization.',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['user-lacks-api-enabled', 'edition-without-api'],
			certainty: 'several',
			sources: [
				'gh-wadewegner-force-com-toolkit-for-net-150',
				'gh-restforce-restforce-219',
				'gh-appsmithorg-appsmith-39238',
				'gh-forcedotcom-salesforcedx-vscode-2387',
				'sequin-enable-salesforce-api',
			],
		},
		{
			description: 'API is not enabled for this Organization or Partner',
			where: ['api-response', 'client-log'],
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
			sources: ['gh-wadewegner-force-com-toolkit-for-net-150', 'sequin-enable-salesforce-api'],
			note: 'The code alone.',
		},
	],
	lookAlikes: [
		{ slug: 'api-currently-disabled', difference: 'The text names the user, so only the permission is in question.' },
		{ slug: 'request-limit-exceeded', difference: 'The org has API access and has used up its calls of the last 24 hours.' },
	],
	related: ['invalid-session-id'],
	disagreements: [
		{
			claim: '`API_DISABLED_FOR_ORG` concerns the whole org.',
			who: 'The text says so. Vendors’ help pages explain it with the missing permission **API Enabled** of one user.',
			advice: 'Check the user first, then the edition.',
		},
	],
	specimens: [
		{
			paste: '[{"message":"The REST API is not enabled for this Organization.","errorCode":"API_DISABLED_FOR_ORG"}]',
			where: 'api-response',
		},
		{ paste: 'API_DISABLED_FOR_ORG: API is not enabled for this Organization or Partner', where: 'client-log' },
	],
	reviewed: '2026-11-22',
});
