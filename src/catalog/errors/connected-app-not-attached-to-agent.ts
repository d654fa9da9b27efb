import { defineError } from '../define.ts';

export default defineError({
	code: 'AGENT_NOT_ATTACHED',
	aliases: ['HTTP_401'],
	codeIsOurs: true,
	family: 'api',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'Connected app is not attached to Agent',
			where: ['api-response'],
			flows: ['api-call'],
			causes: ['app-not-linked-to-agent'],
			certainty: 'official',
			sources: ['gh-jsforce-jsforce-http-api-ts'],
		},
	],
	// DRAFT notes: No code of Salesforce: HTTP 401 with this message.
	reviewed: '2026-11-22',
});
