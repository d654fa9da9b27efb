import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Grant',
	find: 'The answer of the token endpoint stands in `error[error]` and `error[error_description]` of the callback.',
	prints: [
		{
			texts: ['Grant: OAuth2 missing code parameter'],
			means: 'The browser came back without a code, and without an error that Grant could pass on.',
			witness: 'code',
			sources: ['npm-grant'],
		},
		{
			texts: ['Grant: OAuth2 state mismatch'],
			means: 'The `state` that came back is not the one that the app had sent.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['npm-grant'],
		},
	],
	reviewed: '2026-11-22',
});
