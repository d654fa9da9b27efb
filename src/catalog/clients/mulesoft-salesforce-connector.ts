import { defineClient } from '../define.ts';

export default defineClient({
	name: 'MuleSoft Salesforce Connector',
	find: 'Switch the logging of `org.mule.extension.salesforce` to DEBUG: the line with `Invalid status code: 400, response body:` has Salesforce’s JSON.',
	prints: [
		{
			texts: ['SALESFORCE:CONNECTIVITY', 'Failed establishing connection with salesforce'],
			means: 'The connector could not log in. It names no reason at this log level.',
			witness: 'vendor',
			sources: ['kb-001120544'],
		},
	],
	reviewed: '2026-11-22',
});
