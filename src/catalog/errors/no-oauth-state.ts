import { defineError } from '../define.ts';

export default defineError({
	code: 'No_OAuth_State',
	aliases: ['No_Oauth_State', 'no_oauth_state'],
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
			causes: ['auth-provider-state-changed'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors'],
		},
		{
			description: 'State was not valid',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['auth-provider-state-changed', 'auth-provider-endpoint-wrong'],
			certainty: 'several',
			sources: ['sfse-327788', 'sfse-204637'],
		},
		{
			description: 'State was not sent back',
			where: ['auth-provider-page'],
			flows: ['auth-provider'],
			causes: ['auth-provider-state-changed'],
			certainty: 'one',
			sources: [],
			note: 'Provider answered in the fragment.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'csrf', difference: 'origin of the request' }, // DRAFT
		{ slug: 'no-oauth-token', difference: 'the provider refused the code' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
