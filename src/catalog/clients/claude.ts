import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Claude',
	find: 'The message keeps only a reference, `ofid_` and 16 letters and digits, for Anthropic’s support. Look into Login History of the Salesforce user: a success there means that the login went well and the step after it failed.',
	prints: [
		{
			texts: ['Authorization with the MCP server failed'],
			means:
				'Claude could not use the MCP server after the sign-in. With Salesforce’s hosted servers users report that the login itself succeeds and the first call with the token is refused; what helped them were JWT-based access tokens, the scope `mcp_api`, and an active server.',
			causes: ['access-token-kind-not-accepted', 'token-lacks-needed-scope'],
			witness: 'users',
			sources: ['gh-anthropics-claude-ai-mcp-171', 'gh-anthropics-claude-ai-mcp-265', 'gh-forcedotcom-mcp-hosted-23'],
		},
		{
			texts: ['mcp_client_invalid'],
			means: 'Reported from the same place: the sign-in went well, and the step after it failed.',
			causes: ['access-token-kind-not-accepted', 'token-lacks-needed-scope'],
			witness: 'users',
			sources: ['gh-anthropics-claude-ai-mcp-462'],
		},
		{
			texts: ["Couldn't reach the MCP server"],
			means: 'Claude got no answer from the server before any sign-in began: Login History stays empty.',
			local: true,
			witness: 'users',
			sources: ['gh-anthropics-claude-ai-mcp-246'],
		},
	],
	reviewed: '2026-11-22',
});
