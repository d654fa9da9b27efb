import { defineError } from '../define.ts';

export default defineError({
	code: 'INTERNAL_ERROR_PAGE',
	codeIsOurs: true,
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'an internal error has occurred.',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['salesforce-side-fault'],
			certainty: 'one',
			sources: ['gh-tprouvot-salesforce-inspector-reloaded-1233'],
			note: 'Page with "Error ID: n-n (n)" in the authorize step.', // DRAFT
		},
		{
			description: 'URL No Longer Exists',
			where: ['error-page'],
			flows: ['any'],
			causes: ['endpoint-address-wrong'],
			certainty: 'one',
			sources: ['gh-atorman-elfpy-1'],
			note: 'Shown for a token address whose parameters were glued to the path.', // DRAFT
		},
		{
			description: 'The Single Sign-On Gateway Url is invalid',
			where: ['error-page', 'login-history'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-lacks-api-enabled', 'approve-uninstalled-permission-missing', 'identity-provider-error'],
			certainty: 'one',
			sources: ['elvex-13657172-troubleshooting-integration-actions', 'dev-sforce-api-objects-eventlogfile-login-status'],
			note: 'A single sign-on sentence met in an OAuth connect; one vendor traced it to API Enabled.', // DRAFT
		},
	],
	// DRAFT notes: Texts of Salesforce pages without an OAuth code.
	reviewed: '2026-11-22',
});
