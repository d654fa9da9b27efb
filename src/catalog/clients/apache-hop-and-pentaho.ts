import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Apache Hop and Pentaho',
	named: ['apache hop', 'org.apache.hop', 'hopexception', 'pentaho', 'kettle'],
	find: 'The log has the cause below the sentence: the answer of the token endpoint, or the fault of the SOAP login.',
	prints: [
		{
			texts: ['Error connecting to Salesforce using OAuth'],
			means: 'The session could not be opened with the access token that the connection holds.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-hop-salesforce'],
		},
		{
			texts: [
				'Error connecting to Salesforce using OAuth JWT',
				'Failed to generate JWT access token',
				'Failed to generate JWT and obtain access token',
			],
			means: 'The connection with a JWT failed: it could not be made, or Salesforce refused it.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-hop-salesforce'],
		},
		{
			texts: ['JWT token exchange failed with response code'],
			means: 'Salesforce refused the JWT; the answer stands behind the HTTP status.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-hop-salesforce'],
		},
		{
			texts: ['Failed to refresh OAuth access token', 'No refresh token available for token refresh'],
			means: 'The access token had ended and could not be renewed; in the second case the connection holds no refresh token.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-hop-salesforce'],
		},
		{
			texts: ['Please be sure that you have a valid username and password.'],
			means: 'Salesforce refused the login with username and password.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-hop-salesforce'],
		},
		{
			texts: ['Can not connect to Salesforce with username'],
			means: 'The test of the connection failed. Behind `Exception :` stands why.',
			witness: 'code',
			sources: ['gh-pentaho-kettle-salesforce'],
		},
		{
			texts: ['Username is missing!'],
			means:
				'The step found no username and asked nothing of Salesforce. A user of Apache Hop reports it of a connection that was set up with OAuth and a JWT, whose test succeeds.',
			causes: ['client-library-misconfigured'],
			local: true,
			shared: true,
			witness: 'users',
			sources: ['gh-apache-hop-6121'],
		},
	],
	reviewed: '2026-11-22',
});
