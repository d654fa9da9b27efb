import { defineError } from '../define.ts';

export default defineError({
	code: 'INSUFFICIENT_PRIVILEGES',
	aliases: ['insufficient_privileges'],
	codeIsOurs: true,
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Insufficient Privileges',
			where: ['approval-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['login-as-session', 'session-level-too-low', 'user-not-assigned-to-app'],
			certainty: 'one',
			sources: ['gh-damecek-force-navigator-reloaded'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-session-level', difference: 'token-side code for the session policy' }, // DRAFT
	],
	// DRAFT notes: No code of Salesforce: words on the approval page.
	reviewed: '2026-11-22',
});
