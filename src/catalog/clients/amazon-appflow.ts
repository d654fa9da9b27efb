import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Amazon AppFlow',
	named: ['appflow'],
	find: 'What the other side answered stands behind `Error details:`, where AppFlow gives it.',
	prints: [
		{
			texts: ['AuthCode cannot be blank for connector: SALESFORCE'],
			means:
				'AppFlow wanted an authorization code, which only its console gets, and asked nothing of Salesforce. Users report it from Terraform.',
			local: true,
			witness: 'users',
			sources: ['gh-hashicorp-terraform-provider-aws-43998'],
		},
		{
			texts: ['Error authenticating to connector'],
			means: 'The connection could not be checked with the credentials given. AppFlow prints it for every service.',
			shared: true,
			witness: 'users',
			sources: ['gh-cdklabs-cdk-appflow-90'],
		},
		{
			texts: ['ConnectorAuthenticationException', 'An error occurred when authenticating with the connector endpoint'],
			means: 'The source or the destination refused AppFlow’s credentials. AppFlow prints it for every service.',
			shared: true,
			witness: 'code',
			sources: ['gh-aws-sdk-js-v3-client-appflow'],
		},
	],
	reviewed: '2026-11-22',
});
