import { defineError } from '../define.ts';

export default defineError({
	code: 'INVALID_SESSION_ID',
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Session expired or invalid',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['access-token-expired', 'token-used-at-wrong-host', 'session-locked-to-ip', 'authorization-header-malformed'],
			certainty: 'official',
			sources: ['dev-meta-error-handling-session-exp', 'gh-restforce-restforce-284', 'sfse-18039', 'gh-jsforce-jsforce-http-api-ts'],
		},
		{
			description: 'This session is not valid for use with the REST API',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['token-lacks-needed-scope', 'api-access-control-excludes-app', 'profile-requires-high-assurance', 'app-enforces-ip-restrictions', 'token-used-at-wrong-host'],
			certainty: 'several',
			sources: ['gh-jsforce-jsforce-http-api-ts', 'gh-jsforce-jsforce-1301', 'gh-nangohq-nango-4344', 'gh-sorenkrabbe-chrome-salesforce-inspector-149'],
		},
		{
			description: 'This session is not valid for use with the API',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['token-lacks-needed-scope', 'api-access-control-excludes-app', 'profile-requires-high-assurance'],
			certainty: 'one',
			sources: ['bitbucket-not-able-to-fire-queries-and-generate'],
			note: 'SOAP side of the same refusal.', // DRAFT
		},
		{
			description: 'Invalid Session ID found in SessionHeader: Illegal Session',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['access-token-expired', 'access-token-kind-not-accepted', 'token-used-at-wrong-host'],
			certainty: 'one',
			sources: ['volcengine-1406051'],
			note: 'SOAP.', // DRAFT
		},
		{
			description: '',
			where: ['api-response', 'typed'],
			flows: ['api-call'],
			causes: ['access-token-expired', 'token-used-at-wrong-host', 'token-lacks-needed-scope'],
			certainty: 'official',
			sources: ['dev-meta-error-handling-session-exp'],
			note: 'Code alone.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: 'the refresh failed' }, // DRAFT
		{ slug: 'bad-oauth-token', difference: 'identity addresses answer in plain text' }, // DRAFT
		{ slug: 'invalid-auth-header', difference: 'header not readable' }, // DRAFT
	],
	// DRAFT notes: After the OAuth exchange; pasted when "the connection" fails.
	reviewed: '2026-11-22',
});
