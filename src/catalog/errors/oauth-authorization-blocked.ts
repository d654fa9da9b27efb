import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_AUTHORIZATION_BLOCKED',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Cross-org OAuth flows are not supported for this external client app',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['eca-local-to-another-org', 'signed-in-to-wrong-org', 'generic-login-host-for-eca', 'app-package-not-installed'],
			certainty: 'several',
			sources: ['gh-forcedotcom-mcp-hosted-10', 'unified-salesforce-external-client-apps-on-multiple-organiza'],
		},
		{
			description: 'Cross-org OAuth flows are not supported',
			where: ['callback-query', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['eca-local-to-another-org', 'signed-in-to-wrong-org', 'generic-login-host-for-eca', 'app-package-not-installed'],
			certainty: 'one',
			sources: [],
			note: 'Shortened form.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'oauth-ec-app-not-found', difference: 'no such External Client App in this org at all' }, // DRAFT
		{ slug: 'oauth-app-blocked', difference: 'an admin blocked it; here no admin did anything' }, // DRAFT
	],
	// DRAFT notes: state is echoed. One page pairs the same text with OAUTH_EC_APP_NOT_FOUND (inferred pairing).
	reviewed: '2026-11-22',
});
