import { defineError } from '../define.ts';

export default defineError({
	code: 'redirect_uri_mismatch',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'redirect_uri must match configuration',
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['callback-url-mismatch', 'redirect-uri-badly-encoded', 'change-not-yet-propagated', 'consumer-key-wrong'],
			certainty: 'several',
			sources: ['ptc-troubleshooting-oauth-errors', 'gh-dufoli-salesforce-inspector-advanced-203', 'gh-dufoli-salesforce-inspector-advanced-244', 'gh-arcadeai-docs-1136', 'help-remoteaccess-oauth-flow-errors'],
		},
		{
			description: 'redirect_uri must match configuration',
			where: ['token-response'],
			flows: ['web-server'],
			causes: ['callback-url-mismatch', 'change-not-yet-propagated'],
			certainty: 'one',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'redirect_uri mismatch with remote access object',
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['callback-url-mismatch'],
			certainty: 'one',
			sources: [],
			note: 'Wording of an older list of codes.', // DRAFT
		},
		{
			description: '',
			where: ['authorize-page', 'token-response', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['callback-url-mismatch', 'redirect-uri-badly-encoded', 'change-not-yet-propagated'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
			note: 'Code alone; Google and others use it too.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'redirect-uri-missing', difference: 'none was sent at all' }, // DRAFT
	],
	// DRAFT notes: One vendor documents that its flow ends here when the app requires PKCE.
	reviewed: '2026-11-22',
});
