import { defineError } from '../define.ts';

export default defineError({
	code: 'redirect_uri_mismatch',
	shared: true,
	family: 'authorization',
	title: 'The callback address is not one that the app has registered',
	summary:
		'The app told Salesforce to send the answer to an address that is not on its list. Salesforce stops at once, to protect you. The developer of the app has to make both addresses the same, to the letter.',
	meaning: `Salesforce compares \`redirect_uri\` with the Callback URLs of the app, before any login. Scheme, host, port, path, a slash at the end and upper and lower case all count. Because the address cannot be trusted, nobody is sent there: the browser shows a nearly white page with only the text \`error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration\`.

The key of the app was recognized, or the code would be \`invalid_client_id\`. It may still be the key of another app of yours, whose callbacks are different. A change of the list needs about 10 minutes. At the token endpoint the value must be the same as in the first request.`,
	retry: {
		again: 'after-fix',
		why: 'The same request is refused until the list or the request is corrected. After a correction wait about 10 minutes.',
	},
	texts: [
		{
			description: 'redirect_uri must match configuration',
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['callback-url-mismatch', 'redirect-uri-badly-encoded', 'change-not-yet-propagated', 'consumer-key-wrong'],
			certainty: 'several',
			sources: [
				'ptc-troubleshooting-oauth-errors',
				'gh-dufoli-salesforce-inspector-advanced-203',
				'gh-dufoli-salesforce-inspector-advanced-244',
				'gh-arcadeai-docs-1136',
				'help-remoteaccess-oauth-flow-errors',
			],
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
			certainty: 'inferred',
			sources: [],
			note: 'The wording of an older list of codes, seen in public code that has no address to cite.',
		},
		{
			description: '',
			where: ['authorize-page', 'token-response', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['callback-url-mismatch', 'redirect-uri-badly-encoded', 'change-not-yet-propagated'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
			note: 'The code alone. Google and other providers use it too.',
		},
	],
	lookAlikes: [
		{ slug: 'redirect-uri-missing', difference: 'No callback address was sent at all.' },
		{ slug: 'invalid-client-id', difference: 'The key of the app is unknown; it is looked at first.' },
	],
	related: ['invalid-request'],
	disagreements: [
		{
			claim: 'A missing PKCE challenge shows as `redirect_uri_mismatch`.',
			who: 'Fivetran documents so for its own flow. Elsewhere a missing challenge comes as `invalid_request` with `missing required code challenge`.',
			advice: 'Compare the callback addresses first. If they are the same and the app requires PKCE, look at PKCE.',
		},
	],
	specimens: [
		{
			paste: 'error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration',
			where: 'authorize-page',
			cause: 'callback-url-mismatch',
		},
		{
			paste: '{"error":"redirect_uri_mismatch","error_description":"redirect_uri must match configuration"}',
			where: 'token-response',
			cause: 'callback-url-mismatch',
		},
	],
	reviewed: '2026-11-22',
});
