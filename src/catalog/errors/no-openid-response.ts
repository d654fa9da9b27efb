import { defineError } from '../define.ts';

export default defineError({
	code: 'No_Openid_Response',
	family: 'auth-provider',
	title: 'The userinfo address of the Auth. Provider does not answer as expected',
	summary:
		'You signed in through another system, and Salesforce then asked that system who you are and got no usable answer. An admin has to correct an address in the set-up. Your account is fine.',
	meaning: `Salesforce documents the code for an invalid **User Info Endpoint URL** of the Auth. Provider. The identity provider has accepted the person and given a token; only the last question, who it is, failed.

The address may be mistyped, may belong to another tenant, or may answer with a page instead of data. It concerns everybody who uses this provider. If it began suddenly, ask whether the identity provider has moved or is down.`,
	retry: { again: 'after-fix', why: 'The address stays wrong until an admin corrects it.' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page', 'typed'],
			flows: ['auth-provider'],
			causes: ['auth-provider-endpoint-wrong', 'identity-provider-error'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'no-endpoint-url', difference: 'The address is not set at all.' },
		{ slug: 'no-oauth-token', difference: 'One step earlier: the identity provider gave no token.' },
	],
	related: ['no-endpoint-url', 'remote-error'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.salesforce.com/_nc_external/identity/sso/ui/AuthorizationError?ErrorCode=No_Openid_Response&ProviderId=0SO5f000000Abcd',
			where: 'auth-provider-page',
		},
	],
	reviewed: '2026-11-22',
});
