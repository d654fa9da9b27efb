import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Databricks',
	find: 'The brackets name the kind of failure; `Error description:` behind `OAUTH_TOKEN_EXCHANGE` is what the token endpoint said.',
	prints: [
		{
			texts: ['SAAS_CONNECTION_ERROR', 'SAAS_CONNECTION_ERROR.OAUTH_TOKEN_EXCHANGE'],
			means: 'Databricks could not connect to the source. It prints it for every service, not only for Salesforce.',
			witness: 'vendor',
			sources: ['databricks-saas-connection-error'],
		},
		{
			texts: ['DC_CONNECTION_ERROR', 'DC_CONNECTION_ERROR.OAUTH_TOKEN_EXCHANGE', 'DC_CONNECTION_ERROR.INVALID_CREDENTIALS'],
			means: 'The same of the managed connectors: the token could not be exchanged, or the credentials of the connection are not good.',
			witness: 'vendor',
			sources: ['databricks-dc-connection-error'],
		},
	],
	reviewed: '2026-11-22',
});
