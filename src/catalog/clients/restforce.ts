import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Restforce',
	find: 'Behind the name stand Salesforce’s code and text, then the HTTP status in brackets.',
	prints: [
		{
			texts: ['Restforce::UnauthorizedError'],
			means: 'A call was answered with 401 and the token could not be renewed. It is a label; the words behind it are the reason.',
			witness: 'code',
			sources: ['gh-restforce-restforce'],
		},
		{
			texts: ['Restforce::AuthenticationError'],
			means: 'The login or the renewal of the token was refused. It is a label; the words behind it are the reason.',
			witness: 'code',
			sources: ['gh-restforce-restforce'],
		},
		{
			texts: ['Neither PUB key nor PRIV key'],
			means: 'What was given as `jwt_key` could not be read as a private key. Nothing was asked of Salesforce.',
			local: true,
			witness: 'users',
			sources: ['gh-restforce-restforce-702'],
		},
	],
	reviewed: '2026-11-22',
});
