import { defineError } from '../define.ts';

export default defineError({
	code: 'unsupported_response_type',
	shared: true,
	family: 'authorization',
	title: 'The app asks for a kind of answer that Salesforce does not give',
	summary:
		'The request names a response type that Salesforce does not support, or none at all. The developer of the app has to correct the request.',
	meaning: `Salesforce’s meaning is that the requested response type is not supported. The usual value is \`response_type=code\`. \`token\` and \`token id_token\` belong to the user-agent flow.

We infer that a flow which the org has switched off can end here too: an admin can forbid the user-agent flow in **OAuth and OpenID Connect Settings**. Which text comes then is not published.`,
	retry: { again: 'after-fix', why: 'The request has to ask for another response type, or the flow has to be allowed.' },
	texts: [
		{
			description: 'response type not supported',
			shared: true,
			where: ['callback-query'],
			flows: ['web-server', 'user-agent'],
			causes: ['response-type-not-supported', 'flow-disabled-org-wide'],
			certainty: 'inferred',
			sources: [],
			note: 'The wording of an older list of codes, seen in public code that has no address to cite.',
		},
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['web-server', 'user-agent', 'device'],
			causes: ['response-type-not-supported', 'flow-disabled-org-wide'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	clientWords: [
		{
			text: 'The authorization server does not support obtaining',
			client: 'n8n and client-oauth2',
			sources: ['npm-n8n-client-oauth2', 'npm-client-oauth2'],
		},
		{
			text: 'com.salesforce.OAuth.ErrorDomain Code=677',
			client: 'Salesforce Mobile SDK for iOS',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	lookAlikes: [{ slug: 'unsupported-grant-type', difference: 'The same for the token request: `grant_type`.' }],
	related: ['oauth-flow-disabled', 'invalid-request'],
	specimens: [
		{
			paste: 'https://app.northwind-demo.example/callback?error=unsupported_response_type&error_description=response+type+not+supported',
			where: 'callback-query',
		},
	],
	reviewed: '2026-11-22',
});
