import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Boomi',
	named: ['boomi', 'atomsphere'],
	find: 'Behind the brackets stands what the token request or the SOAP login was answered.',
	prints: [
		{
			texts: ['[Failed to get OAuth2 Token]'],
			means: 'The connector got no access token: none was stored, or it could not be renewed.',
			shared: true,
			witness: 'code',
			sources: ['boomi-salesforce-rest-connector'],
		},
		{
			texts: ['[Errors occurred while executing login request]'],
			means: 'The SOAP login with username and password failed.',
			shared: true,
			witness: 'code',
			sources: ['boomi-salesforce-rest-connector'],
		},
	],
	reviewed: '2026-11-22',
});
