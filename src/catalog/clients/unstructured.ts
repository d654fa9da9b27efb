import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Unstructured',
	find: 'Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['private_key does not contain PEM private key or path', 'either private_key or private_key_path must be set'],
			means: 'The settings hold no private key for the JWT.',
			local: true,
			witness: 'code',
			sources: ['gh-unstructured-io-unstructured-ingest-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
