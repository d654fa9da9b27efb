import { defineError } from '../define.ts';

export default defineError({
	code: 'INVALID_SESSION_ID',
	aliases: ['InvalidSessionId'],
	family: 'api',
	title: 'Salesforce does not accept the token for this call',
	summary:
		'The product has a token from Salesforce, and Salesforce refuses to work with it. Most often the token has expired and the product should renew it by itself. Connecting again in the product helps in many cases; if it does not, the words beside the code tell whom to ask.',
	meaning: `The code comes after the sign-in, when the product calls an API. So the app, its key and the person’s password are not in question. The text beside it divides the field.

\`Session expired or invalid\` means that Salesforce does not know the token here: it has timed out, was revoked, belongs to another host or org, is bound to another IP address, or arrived damaged.

\`This session is not valid for use with the REST API\` means that the token is good and may not be used for this API: the scope \`api\` is missing, API Access Control shuts the app out, the profile demands a higher session level, or the session is one of a Lightning page. Refreshing never helps there, and clients that try it loop for ever.`,
	retry: {
		again: 'after-fix',
		why: 'After one refresh the call may work. If the refreshed token fails too, stop: the cause lies elsewhere.',
	},
	texts: [
		{
			description: 'Session expired or invalid',
			shared: true,
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['access-token-expired', 'token-used-at-wrong-host', 'session-locked-to-ip', 'authorization-header-malformed'],
			certainty: 'official',
			sources: [
				'dev-meta-error-handling-session-exp',
				'gh-restforce-restforce-284',
				'sfse-18039',
				'gh-jsforce-jsforce-http-api-ts',
				'gh-jsforce-jsforce-386',
				'gh-forcedotcom-postman-salesforce-apis-40',
			],
		},
		{
			description: 'This session is not valid for use with the REST API',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: [
				'token-lacks-needed-scope',
				'api-access-control-excludes-app',
				'profile-requires-high-assurance',
				'app-enforces-ip-restrictions',
				'token-used-at-wrong-host',
				'access-token-kind-not-accepted',
			],
			certainty: 'several',
			sources: [
				'gh-jsforce-jsforce-http-api-ts',
				'gh-jsforce-jsforce-1301',
				'gh-jsforce-jsforce-1774',
				'gh-nangohq-nango-4344',
				'gh-sorenkrabbe-chrome-salesforce-inspector-149',
				'gh-dufoli-salesforce-inspector-advanced-244',
				'help-session-not-valid-client-credentials',
			],
		},
		{
			description: 'This session is not valid for use with the specified REST API endpoint',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['token-lacks-needed-scope'],
			certainty: 'one',
			sources: ['gh-russevans222-vizvoice-tableau-embedding-notes'],
			note: 'The scopes that would do are named behind it: `One of the following scopes is required: Manage user data via APIs, Full access`.',
		},
		{
			description: 'This session is not valid for use with the API',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: [
				'token-lacks-needed-scope',
				'api-access-control-excludes-app',
				'profile-requires-high-assurance',
				'access-token-kind-not-accepted',
			],
			certainty: 'several',
			causesCertainty: 'inferred',
			sources: ['bitbucket-not-able-to-fire-queries-and-generate', 'gh-certinia-apex-mdapi-138'],
			note: 'The form of the same refusal at the SOAP API.',
		},
		{
			description: 'Invalid Session ID found in SessionHeader: Illegal Session',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['access-token-expired', 'access-token-kind-not-accepted', 'token-used-at-wrong-host'],
			certainty: 'several',
			causesCertainty: 'inferred',
			sources: ['volcengine-1406051', 'gh-forcedotcom-postman-salesforce-apis-56', 'gh-forcedotcom-cli-3303'],
			note: 'SOAP API. JWT-based access tokens are not accepted there.',
		},
		{
			description: '',
			where: ['api-response', 'typed'],
			flows: ['api-call'],
			causes: ['access-token-expired', 'token-used-at-wrong-host', 'token-lacks-needed-scope'],
			certainty: 'official',
			sources: ['dev-meta-error-handling-session-exp'],
			note: 'The code alone.',
		},
	],
	clientWords: [
		{ text: 'SalesforceExpiredSession', client: 'simple-salesforce', sources: ['gh-simple-salesforce-simple-salesforce-exceptions-py'] },
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: 'The refresh itself was refused, so no new token exists.' },
		{ slug: 'bad-oauth-token', difference: 'Identity addresses answer the same trouble in plain text with HTTP 403.' },
		{ slug: 'invalid-auth-header', difference: 'The header could not be read, so no token was looked at.' },
		{ slug: 'connected-app-not-attached-to-agent', difference: 'Also HTTP 401, from the Agent API, without a code.' },
	],
	related: ['invalid-grant', 'api-disabled-for-org', 'invalid-token'],
	specimens: [
		{
			paste:
				"simple_salesforce.exceptions.SalesforceExpiredSession: Expired session for https://northwind-demo.my.salesforce.com/services/data/v62.0/query/. Response content: [{'message': 'Session expired or invalid', 'errorCode': 'INVALID_SESSION_ID'}]",
			where: 'client-log',
		},
		{
			paste: '[{"message":"This session is not valid for use with the REST API","errorCode":"INVALID_SESSION_ID"}]',
			where: 'api-response',
		},
		{
			paste:
				'<faultcode>sf:INVALID_SESSION_ID</faultcode><faultstring>INVALID_SESSION_ID: Invalid Session ID found in SessionHeader: Illegal Session</faultstring>',
			where: 'api-response',
		},
	],
	reviewed: '2026-11-22',
});
