import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_client_id',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'client identifier invalid',
			where: ['authorize-page', 'callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['consumer-key-wrong', 'consumer-key-missing', 'change-not-yet-propagated', 'generic-login-host-for-eca', 'wrong-login-host', 'app-deleted', 'app-missing-in-sandbox', 'eca-local-to-another-org', 'flow-not-enabled-on-app'],
			certainty: 'official',
			sources: ['gh-syndesisio-syndesis-1277', 'gh-pozil-salesforce-react-integration-15', 'gh-forcedotcom-postman-salesforce-apis-42', 'gh-anthropics-claude-ai-mcp-986', 'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h-b', 'dev-sf-connect-xorg-troubleshooting'],
		},
		{
			description: 'client identifier invalid',
			where: ['token-response'],
			flows: ['web-server', 'refresh-token', 'username-password', 'jwt-bearer', 'saml-bearer', 'saml-assertion', 'client-credentials', 'device', 'token-exchange', 'hybrid'],
			causes: ['consumer-key-wrong', 'change-not-yet-propagated', 'consumer-key-missing', 'wrong-login-host', 'app-missing-in-sandbox', 'app-deleted'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: '',
			where: ['authorize-page', 'token-response', 'typed'],
			flows: ['any'],
			causes: ['consumer-key-wrong', 'change-not-yet-propagated', 'wrong-login-host', 'flow-not-enabled-on-app', 'app-deleted'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'dev-sf-connect-xorg-troubleshooting'],
			note: 'Code alone.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'invalid-client', difference: 'the secret, or an app that is not installed' }, // DRAFT
		{ slug: 'app-not-found', difference: 'External Client App unknown in this org' }, // DRAFT
	],
	// DRAFT notes: At the authorize step a nearly blank page whose whole text is error=invalid_client_id&error_description=client%20identifier%20invalid. The family is authorization, the code comes from the token endpoint as well.
	reviewed: '2026-11-22',
});
