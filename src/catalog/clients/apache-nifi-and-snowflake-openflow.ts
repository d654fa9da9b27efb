import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Apache NiFi and Snowflake Openflow',
	named: ['nifi', 'openflow'],
	find: 'The log of the controller service has the answer of the token endpoint behind `response:` or `with Response`.',
	prints: [
		{
			texts: ['OAuth2 access token request failed'],
			means: 'The token endpoint refused. NiFi prints it for every service, not only for Salesforce.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-nifi-oauth2-access-token-provider'],
		},
		{
			texts: ['Refresh Access Token request failed'],
			means: 'The token could not be renewed; NiFi then asks for a new one with the grant that is set.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-nifi-oauth2-access-token-provider'],
		},
		{
			texts: ['AccessTokenRetrievalException', 'Failed to retrieve or process access token details'],
			means: 'The request with a JWT got no access token. NiFi prints it for every service.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-nifi-oauth2-access-token-provider'],
		},
	],
	reviewed: '2026-11-22',
});
