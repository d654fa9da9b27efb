import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Estuary',
	find: 'Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['The My Domain field is required when using Client Credentials authentication.'],
			means: 'The settings name no My Domain address, which the client credentials flow needs.',
			causes: ['client-credentials-not-on-my-domain'],
			local: true,
			witness: 'code',
			sources: ['gh-estuary-connectors-salesforce-native'],
		},
	],
	reviewed: '2026-11-22',
});
