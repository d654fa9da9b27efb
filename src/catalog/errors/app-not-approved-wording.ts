import { defineError } from '../define.ts';

export default defineError({
	code: 'APP_NOT_APPROVED_WORDING',
	aliases: ['app_not_approved_text', 'uninstalled_app_denied_text'],
	codeIsOurs: true,
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'This app hasn\'t been approved for use in this organization',
			where: ['vendor-page', 'approval-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed'],
			certainty: 'one',
			sources: ['gh-jetstreamapp-jetstream-install-connected-app-mdx'],
		},
		{
			description: 'Access to uninstalled connected app is denied.',
			where: ['vendor-page', 'approval-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed'],
			certainty: 'one',
			sources: ['rioeducation-salesforce-connected-app-enforcement'],
		},
		{
			description: 'Your admin must approve access to this connected app.',
			where: ['vendor-page', 'approval-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['connected-app-not-installed', 'user-not-assigned-to-app'],
			certainty: 'one',
			sources: ['rioeducation-salesforce-connected-app-enforcement'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-approval-error-generic', difference: 'what Salesforce itself shows' }, // DRAFT
	],
	// DRAFT notes: No code of Salesforce: wordings of two vendors' pages, not seen from Salesforce.
	reviewed: '2026-11-22',
});
