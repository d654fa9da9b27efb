import { defineError } from '../define.ts';

export default defineError({
	code: 'Bad_OAuth_Token',
	aliases: ['Bad OAuth Token', 'Bad_Oauth_Token'],
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Bad_OAuth_Token',
			where: ['identity-response'],
			flows: ['api-call'],
			causes: ['access-token-expired', 'access-token-kind-not-accepted'],
			certainty: 'official',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-restclient-java', 'gh-jsforce-jsforce'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-session-id', difference: 'REST API, JSON, 401' }, // DRAFT
	],
	// DRAFT notes: HTTP 403 with the bare word as plain text.
	reviewed: '2026-11-22',
});
