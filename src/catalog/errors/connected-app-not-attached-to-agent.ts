import { defineError } from '../define.ts';

export default defineError({
	code: 'AGENT_NOT_ATTACHED',
	codeIsOurs: true,
	family: 'api',
	title: 'The agent does not know the app that calls it',
	summary:
		'A product tried to talk to an Agentforce agent, and the agent is not connected to that product’s app. An admin can add the app to the agent’s connections. Signing in again does not help.',
	meaning: `The Agent API answers with HTTP 401 and this message; Salesforce gives no error code of its own, so the name of this entry is ours. The token is valid. What is missing is the app among the connections of the agent.

Because the status is 401, clients tend to take it for an expired session, fetch a new token and run into the same answer without end. The message stood in Salesforce’s own troubleshooting page for the Agent API; its later edition no longer lists it.`,
	retry: { again: 'after-fix', why: 'A new token changes nothing. An admin has to add the app to the agent’s connections.' },
	texts: [
		{
			description: 'Connected app is not attached to Agent',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['app-not-linked-to-agent'],
			certainty: 'official',
			sources: ['dev-agent-api-troubleshooting', 'gh-jsforce-jsforce-1652', 'gh-jsforce-jsforce-http-api-ts'],
		},
	],
	lookAlikes: [{ slug: 'invalid-session-id', difference: 'Also HTTP 401, but with a code, and the token is the trouble.' }],
	related: ['invalid-session-id'],
	specimens: [
		{
			paste:
				'{"status":401,"path":"v6.0.0/agents/0Xx5f0000000001/sessions","error":"UnauthorizedException","message":"Connected app is not attached to Agent","expected":false}',
			where: 'api-response',
			cause: 'app-not-linked-to-agent',
		},
	],
	reviewed: '2026-11-22',
});
