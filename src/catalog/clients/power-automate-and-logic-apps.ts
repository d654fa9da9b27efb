import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Power Automate and Logic Apps',
	find: 'The JSON behind `Error:`, at the end of the message, is the answer of the token endpoint. `AADSTS` in it means that Microsoft refused, not Salesforce.',
	prints: [
		{
			texts: ['Failed to refresh access token for service'],
			means: 'The connection has to be made anew: its token could not be renewed. The service named behind it says whose token.',
			witness: 'users',
			sources: ['troystaylor-salesforce-custom-connector'],
		},
	],
	reviewed: '2026-11-22',
});
