import { defineError } from '../define.ts';

export default defineError({
	code: 'CLIENT_SIDE_TEXT',
	codeIsOurs: true,
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'The oauth state was missing or invalid',
			where: ['client-log'],
			flows: ['web-server'],
			causes: ['client-state-check-failed'],
			certainty: 'several',
			sources: ['gh-aspnet-contrib-aspnet-security-oauth-providers-236'],
			note: 'The client\'s own check.', // DRAFT
		},
		{
			description: 'localhost refused to connect',
			where: ['browser'],
			flows: ['web-server'],
			causes: ['local-listener-unreachable'],
			certainty: 'several',
			sources: ['gh-forcedotcom-salesforcedx-vscode-1535', 'gh-forcedotcom-salesforcedx-vscode-1544', 'gh-forcedotcom-salesforcedx-vscode-2929', 'gh-sfdo-tooling-cumulusci-1592'],
			note: 'Browser text after a good callback.', // DRAFT
		},
		{
			description: 'unexpected JWT "iss" (issuer) claim value',
			where: ['client-log'],
			flows: ['web-server'],
			causes: ['client-library-misconfigured'],
			certainty: 'several',
			sources: ['gh-nextauthjs-next-auth-11917', 'gh-nextauthjs-next-auth-2524', 'gh-forcedotcom-mcp-hosted-44'],
			note: 'Client library; also "id_token detected in the response" and "Issuer mismatch in authorization server metadata".', // DRAFT
		},
		{
			description: 'No authentication middleware present',
			where: ['client-log'],
			flows: ['client-credentials'],
			causes: ['client-library-misconfigured'],
			certainty: 'one',
			sources: ['gh-restforce-restforce-845'],
			note: 'No request was made.', // DRAFT
		},
		{
			description: 'The device authorization request timed out.',
			where: ['client-log'],
			flows: ['device'],
			causes: ['device-code-expired-or-used'],
			certainty: 'official',
			sources: ['gh-forcedotcom-sfdx-core-auth-md'],
			note: 'Salesforce CLI after ten minutes.', // DRAFT
		},
		{
			description: 'Unable to complete the JWT token exchange.',
			where: ['client-log'],
			flows: ['jwt-bearer'],
			causes: ['required-parameter-missing', 'audience-not-accepted'],
			certainty: 'one',
			sources: ['sfse-400540'],
			note: 'Salesforce as client (External Credential).', // DRAFT
		},
		{
			description: 'The user did not approve access.',
			where: ['browser'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'user-pressed-deny', 'approval-page-stale'],
			certainty: 'one',
			sources: ['gh-damecek-force-navigator-reloaded'],
			note: 'Chrome\'s text also when the person only closed Salesforce\'s error page.', // DRAFT
		},
	],
	// DRAFT notes: No Salesforce code: texts of browsers, libraries and tools that stand for a cause. Where a Salesforce code follows in the same text, that code wins.
	reviewed: '2026-11-22',
});
