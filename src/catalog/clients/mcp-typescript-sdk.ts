import { defineClient } from '../define.ts';

export default defineClient({
	name: 'MCP TypeScript SDK',
	find: 'For a standard code the class has its name, such as `InvalidGrantError`; a code of Salesforce’s own ends as `ServerError`, with Salesforce’s text as the message.',
	prints: [
		{
			texts: ['Incompatible auth server: does not support dynamic client registration'],
			means:
				'The client wanted to register itself, and the login server offers no address for that. Give it the Consumer Key of an app that exists.',
			local: true,
			witness: 'code',
			sources: ['npm-modelcontextprotocol-sdk'],
		},
		{
			texts: ['Existing OAuth client information is required when exchanging an authorization code'],
			means:
				'The client forgot between two steps with which client ID it began. Start the connection again; the fault is within the client.',
			local: true,
			witness: 'code',
			sources: ['npm-modelcontextprotocol-sdk'],
		},
		{
			texts: ['Invalid OAuth error response'],
			means: 'The token endpoint did not answer with JSON of OAuth. What it said stands behind `Raw body:`.',
			witness: 'code',
			sources: ['npm-modelcontextprotocol-sdk'],
		},
	],
	reviewed: '2026-11-22',
});
