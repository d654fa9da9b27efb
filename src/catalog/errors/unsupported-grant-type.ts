import { defineError } from '../define.ts';

export default defineError({
	code: 'unsupported_grant_type',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'grant type not supported',
			where: ['token-response'],
			flows: ['web-server', 'refresh-token', 'username-password', 'jwt-bearer', 'saml-bearer', 'saml-assertion', 'client-credentials', 'device', 'token-exchange', 'hybrid'],
			causes: ['body-not-form-urlencoded', 'plain-http-request', 'grant-or-assertion-type-unknown', 'wrong-login-host', 'endpoint-address-wrong', 'scope-not-selected-on-app'],
			certainty: 'several',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-ccoenraets-force-server-3', 'gh-wadewegner-force-com-toolkit-for-net-121', 'gh-salesforcecommercecloud-b2c-crm-sync-16', 'gh-oyatel-cometd-net-20', 'nango-salesforce-oauth-refresh-token-invalid-grant'],
		},
		{
			description: '',
			where: ['token-response', 'typed'],
			flows: ['any'],
			causes: ['body-not-form-urlencoded', 'plain-http-request', 'grant-or-assertion-type-unknown'],
			certainty: 'several',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
			note: 'Code alone.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'oauth-flow-disabled', difference: 'flow or app switched off' }, // DRAFT
		{ slug: 'invalid-grant', difference: '"client credentials flow not enabled"' }, // DRAFT
	],
	// DRAFT notes: Not in the help table, in the server's list. That it means "flow not enabled on the app" is said by machine-written guides only. One thread: scopes differ from the app's (remark of Salesforce staff).
	reviewed: '2026-11-22',
});
