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
	],
	reviewed: '2026-11-22',
});
