import { defineClient } from '../define.ts';

export default defineClient({
	name: 'OmniAuth',
	find: 'The log of the server has the line `(salesforce) Authentication failure!` with Salesforce’s code and text.',
	prints: [
		{
			texts: ['csrf_detected'],
			means: 'The `state` that came back is not the one of this session. The fault is between the app and the browser.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['gh-omniauth-omniauth-oauth2'],
		},
		{
			texts: ['failed_to_connect'],
			means: 'The server of the app could not reach the token endpoint.',
			shared: true,
			witness: 'code',
			sources: ['gh-omniauth-omniauth-oauth2'],
		},
	],
	reviewed: '2026-11-22',
});
