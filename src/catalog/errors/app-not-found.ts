import { defineError } from '../define.ts';

export default defineError({
	code: 'app_not_found',
	shared: true,
	family: 'token',
	title: 'The External Client App cannot be found in this org',
	summary:
		'A server asked Salesforce for a token in the name of an app, and the org that it asked does not have this app. Often the request went to the wrong Salesforce address. The developer checks that first, then an admin checks the installation.',
	meaning: `The text says “not installed”, but the code is about finding the app, and it comes before any signature is looked at. Four pages traced the same answer to four reasons. Check them in this order, from the easiest: the host (an External Client App wants the org’s My Domain, not \`login.salesforce.com\` or \`test.salesforce.com\`), the Consumer Key, the policy **Permitted Users** without a linked permission set, and the package that was never installed or the app that lives only in the vendor’s org.

Salesforce CLI tries several hosts and prints one line for each, so this text may stand next to \`audience is invalid\`. The first line counts.`,
	retry: { again: 'after-fix', why: 'The same request to the same host finds no app again.' },
	texts: [
		{
			description: 'External client app is not installed in this org',
			where: ['token-response'],
			flows: ['jwt-bearer', 'web-server', 'client-credentials'],
			causes: [
				'generic-login-host-for-eca',
				'consumer-key-wrong',
				'user-not-assigned-to-app',
				'app-package-not-installed',
				'eca-local-to-another-org',
				'app-missing-in-sandbox',
				'wrong-login-host',
			],
			certainty: 'several',
			sources: ['gh-forcedotcom-cli-3482', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['any'],
			causes: ['generic-login-host-for-eca', 'app-package-not-installed', 'eca-local-to-another-org'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
			note: 'The code alone.',
		},
	],
	lookAlikes: [
		{ slug: 'oauth-ec-app-not-found', difference: 'The same text in the browser.' },
		{ slug: 'invalid-client-id', difference: 'The key is unknown, also for a Connected App.' },
	],
	related: ['oauth-flow-disabled', 'invalid-distribution-state'],
	disagreements: [
		{
			claim: 'The code means that the app is not installed.',
			who: 'Its text says so. Four pages traced it to a generic host, a wrong key, the permitted users, and an app that exists only in the vendor’s org.',
			advice: 'Check host, key, policy and package, in this order.',
		},
	],
	specimens: [
		{ paste: '{"error":"app_not_found","error_description":"External client app is not installed in this org"}', where: 'token-response' },
		{
			paste:
				'Error (JwtGrantError): We encountered a JSON web token error, which is likely not an issue with Salesforce CLI. Here’s the error: JwtAuthError::Error authenticating with JWT.\nErrors encountered:\napp_not_found: External client app is not installed in this org\naudience is invalid [audience=https://login.salesforce.com login=https://login.salesforce.com]',
			where: 'client-log',
		},
	],
	reviewed: '2026-11-22',
});
