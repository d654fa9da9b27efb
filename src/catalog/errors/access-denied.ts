import { defineError } from '../define.ts';

export default defineError({
	code: 'access_denied',
	aliases: ['access-denied'],
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'end-user denied authorization',
			where: ['callback-query', 'callback-fragment'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-pressed-deny', 'user-lacks-product-access', 'user-not-assigned-to-app'],
			certainty: 'several',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforce-cdp-jdbc-180', 'gh-damecek-force-navigator-reloaded'],
		},
		{
			description: 'end-user denied authorization',
			where: ['token-response'],
			flows: ['device'],
			causes: ['user-pressed-deny'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-sfdx-core-weboauthserver-test-ts'],
		},
		{
			description: 'end-user denied authorization',
			where: ['token-response'],
			flows: ['client-credentials', 'token-exchange'],
			causes: ['run-as-user-not-usable', 'user-lacks-product-access'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforce-cdp-jdbc-180', 'gh-forcedotcom-salesforce-cdp-jdbc-151'],
			note: 'No person is involved in these flows: "pressed Deny" is the wrong reading.', // DRAFT
		},
		{
			description: '',
			where: ['callback-query', 'callback-fragment'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-pressed-deny', 'user-lacks-product-access'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
		{
			description: 'User denied access',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-pressed-deny'],
			certainty: 'inferred',
			sources: [],
			note: 'Wording of a test in Salesforce\'s mobile SDK, not seen from the server.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-access-denied', difference: 'policy refuses the user; no consent page was shown' }, // DRAFT
		{ slug: 'invalid-app-access', difference: 'token-side form of the policy refusal' }, // DRAFT
	],
	// DRAFT notes: The official example of the web server flow prints access-denied, the table and the user-agent example access_denied. Other providers use the code too.
	reviewed: '2026-11-22',
});
