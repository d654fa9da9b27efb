import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_client_credentials',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['web-server', 'refresh-token'],
			causes: ['consumer-secret-wrong', 'consumer-secret-missing'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-client', difference: 'the real code; "invalid client credentials" is its text' }, // DRAFT
	],
	// DRAFT notes: Doubt stated: seed 004 and older lists name it; Salesforce's own SDK remarks that it is documented but was never witnessed.
	retired: 'DRAFT',
	reviewed: '2026-11-22',
});
