import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Passport',
	named: ['passport', 'internaloautherror'],
	find: '`TokenError` and `AuthorizationError` have Salesforce’s text as their message and its code in `code`. Log the whole object; of an `InternalOAuthError` also `oauthError`.',
	prints: [
		{
			texts: ['Failed to obtain access token'],
			means: 'The exchange of the code failed. Where the answer could be read, it stands behind it as `data:`.',
			shared: true,
			witness: 'code',
			sources: ['npm-passport-oauth2'],
		},
		{
			texts: ['Unable to verify authorization request state', 'Invalid authorization request state'],
			means: 'The `state` that came back does not belong to this session.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['npm-passport-oauth2'],
		},
	],
	reviewed: '2026-11-22',
});
