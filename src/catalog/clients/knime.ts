import { defineClient } from '../define.ts';

export default defineClient({
	name: 'KNIME',
	find: 'KNIME does not keep the answer to a refused username and password. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['Authentication failed. Please provide valid credentials.'],
			means: 'The token endpoint answered a login with username and password with HTTP 400, whatever the reason.',
			shared: true,
			witness: 'code',
			sources: ['gh-knime-knime-salesforce'],
		},
		{
			texts: ['The access token is not valid anymore and could not be refreshed. Please update the authentication.'],
			means: 'A call was refused, and the token could not be renewed. Log in again in the authentication node.',
			witness: 'code',
			sources: ['gh-knime-knime-salesforce'],
		},
		{
			texts: ['A authentication with Salesforce is already in progress'],
			means: 'KNIME allows one login at a time: finish or cancel the one that is open.',
			local: true,
			witness: 'code',
			sources: ['gh-knime-knime-salesforce'],
		},
		{
			texts: ['No authentication information available. Perform authentication in connector node.'],
			means: 'The node holds no login any more. Open the connector node and log in.',
			local: true,
			witness: 'code',
			sources: ['gh-knime-knime-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
