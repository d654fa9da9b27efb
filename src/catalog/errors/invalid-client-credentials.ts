import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_client_credentials',
	shared: true,
	family: 'token',
	title: 'The client credentials are invalid (a code of older lists)',
	summary:
		'Older lists name this code for a wrong app secret. In practice Salesforce sends `invalid_client` with the words `invalid client credentials`. Follow the advice there.',
	meaning:
		'The code is documented in older lists. A remark in Salesforce’s own mobile SDK says that it was never seen. Other providers use the same word, so check first who answered. What is seen, and official, is `invalid_client` with the description `invalid client credentials`: the secret is wrong, was replaced, or was not sent.',
	retry: { again: 'after-fix', why: 'A wrong secret stays wrong until it is corrected.' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['web-server', 'refresh-token'],
			causes: ['consumer-secret-wrong', 'consumer-secret-missing'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h'],
			note: 'Documented, but by Salesforce’s own remark never witnessed.',
		},
	],
	lookAlikes: [{ slug: 'invalid-client', difference: 'The code that Salesforce really sends; “invalid client credentials” is its text.' }],
	related: ['invalid-client-id'],
	disagreements: [
		{
			claim: 'A wrong Consumer Secret gives `invalid_client_credentials`.',
			who: 'Old lists and one machine-written guide. Salesforce’s own SDK: documented, never witnessed. Seen: `invalid_client` with `invalid client credentials`.',
			advice: 'Read it as `invalid_client`.',
		},
	],
	specimens: [{ paste: 'Salesforce error: invalid_client_credentials', where: 'typed' }],
	retired: 'Documented in older lists and never witnessed. Salesforce sends `invalid_client` instead.',
	reviewed: '2026-11-22',
});
