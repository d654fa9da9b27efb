import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_APPROVAL_EXPIRED',
	codeIsOurs: true,
	family: 'authorization',
	title: 'The approval was not completed in time',
	summary:
		'The page on which you allow the app stood open too long. Nothing is wrong with your account. Start the connection again from the product.',
	meaning: `Between the login and the consent page Salesforce keeps a short-lived request. If the page is left open too long, that request is gone and Salesforce can no longer tell what was to be approved. A page that is reloaded after use, or opened from a bookmark, may end the same way; that is our reading, and how long a page holds we do not know.

Salesforce describes the page for its mobile app, where an old grant or a half-finished login can bring it back again and again. The page prints no code; the name of this entry is ours.`,
	retry: { again: 'later', why: 'A new start from the product makes a new request. Only the old page cannot be used again.' },
	texts: [
		{
			description:
				"We can't authorize you because of an OAuth Error. You didn't complete the approval process before it expired. Please try again.",
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['approval-page-stale'],
			certainty: 'official',
			sources: ['kb-000386723'],
		},
		{
			description: 'Remote Access Authorization Error',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['approval-page-stale'],
			certainty: 'official',
			sources: ['kb-000386723'],
		},
	],
	lookAlikes: [{ slug: 'oauth-error-page', difference: 'The same opening words with another second sentence: there a code follows.' }],
	related: ['oauth-1800', 'access-denied'],
	specimens: [
		{
			paste:
				"We can't authorize you because of an OAuth Error. You didn't complete the approval process before it expired. Please try again.",
			where: 'error-page',
			cause: 'approval-page-stale',
		},
	],
	reviewed: '2026-11-22',
});
