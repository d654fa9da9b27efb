import { defineError } from '../define.ts';

export default defineError({
	code: 'generic_error',
	family: 'install',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'There was a problem in installing the application.',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['app-name-already-taken', 'installer-lacks-permissions', 'sandbox-app-in-production', 'salesforce-side-fault'],
			certainty: 'several',
			sources: ['gh-john-brock-perm-comparator-21', 'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md', 'gh-tprouvot-salesforce-inspector-reloaded-358'],
		},
		{
			description: 'Managed Application Installation Error',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['app-name-already-taken', 'installer-lacks-permissions', 'sandbox-app-in-production'],
			certainty: 'several',
			sources: ['gh-john-brock-perm-comparator-21', 'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md'],
		},
		{
			description: '',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['app-name-already-taken', 'installer-lacks-permissions'],
			certainty: 'several',
			sources: ['gh-john-brock-perm-comparator-21', 'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md'],
			note: 'Parameter error_code=generic_error of the install error page.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'oauth-approval-error-generic', difference: 'that is the sign-in, this is the admin\'s install' }, // DRAFT
	],
	// DRAFT notes: Parameter is error_code, not error. Only the name collision is confirmed as a cause (one vendor).
	reviewed: '2026-11-22',
});
