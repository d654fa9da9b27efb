import { defineClient } from '../define.ts';

export default defineClient({
	name: 'n8n and client-oauth2',
	find: 'Open “More details” below the message: the JSON there is Salesforce’s answer. On the callback page it stands behind `parameters:`.',
	prints: [
		{
			texts: ['Unable to sign without access token'],
			means:
				'The credential holds no access token: it was never connected, or the last try to connect it failed. Connect it again; the failure of that try is the one to read.',
			witness: 'code',
			sources: ['npm-n8n-client-oauth2', 'npm-client-oauth2', 'gh-n8n-io-n8n-18413'],
		},
		{
			texts: ['Insufficient parameters for OAuth2 callback'],
			means:
				'The browser came back without a code or without a `state`. What it brought instead stands behind it, as the query parameters.',
			witness: 'users',
			sources: ['gh-n8n-io-n8n-17598'],
		},
	],
	reviewed: '2026-11-22',
});
