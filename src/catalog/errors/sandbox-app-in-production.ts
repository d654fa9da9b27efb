import { defineError } from '../define.ts';

export default defineError({
	code: 'SANDBOX_APP_IN_PRODUCTION',
	aliases: ['sandbox_app_in_production'],
	codeIsOurs: true,
	family: 'install',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'You cannot install a sandbox app outside on a non sandbox organization',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['sandbox-app-in-production'],
			certainty: 'official',
			sources: ['kb-005185027'],
		},
		{
			description: 'You cannot install a sandbox app outside a non-sandbox organization.',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['sandbox-app-in-production'],
			certainty: 'official',
			sources: ['kb-005185027'],
		},
	],
	// DRAFT notes: No code of Salesforce: text of a knowledge article, wording slip included.
	reviewed: '2026-11-22',
});
