import { defineError } from '../define.ts';

export default defineError({
	code: 'APP_NOT_APPROVED_WORDING',
	aliases: ['app_not_approved_text', 'uninstalled_app_denied_text'],
	codeIsOurs: true,
	family: 'authorization',
	title: 'A page says that the app is not approved for this organization',
	summary:
		'The words come from vendors’ help pages and describe an app that an admin has not installed or approved. Salesforce itself shows other words. An admin of your org has to install the app.',
	meaning:
		'We found these sentences only on vendors’ pages, as their description of what happens since September 2025, when people can no longer approve a Connected App that is not installed. Salesforce shows its OAuth Error page instead, with `invalid_client` and `app must be installed into org` in the address. If you met the words on a Salesforce page, copy its address: it tells more.',
	retry: { again: 'after-fix', why: 'The refusal stays until an admin installs the app.' },
	texts: [
		{
			description: "This app hasn't been approved for use in this organization",
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
		{ slug: 'oauth-approval-error-generic', difference: 'What Salesforce itself shows for an app that is not installed.' },
		{ slug: 'oauth-app-access-denied', difference: 'Salesforce’s code for a person who is not assigned.' },
	],
	related: ['invalid-client'],
	specimens: [
		{ paste: "This app hasn't been approved for use in this organization", where: 'vendor-page', cause: 'connected-app-not-installed' },
	],
	reviewed: '2026-11-22',
});
