import { defineError } from '../define.ts';

export default defineError({
	code: 'ERROR_CREATING_USER',
	family: 'auth-provider',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['user-creation-fails', 'registration-handler-fails'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
	],
	lookAlikes: [
		{ slug: 'registration-handler-error', difference: 'the handler itself fails' }, // DRAFT
		{ slug: 'no-access', difference: 'no user is found' }, // DRAFT
	],
	// DRAFT notes: The official list of scenarios is cut off in every stored copy.
	reviewed: '2026-11-22',
});
