import { defineClient } from '../define.ts';

export default defineClient({
	name: 'CumulusCI',
	named: ['cumulusci', 'cci org', 'cci task', 'cci flow'],
	find: '`content:` behind `OAuth failed` and the text behind `Error retrieving access token:` are Salesforce’s answer. Where Salesforce CLI is asked, its words follow `stdout:`.',
	prints: [
		{
			texts: ['SalesforceCredentialsException'],
			means: 'The token endpoint refused. The name is only a label; the answer follows it.',
			witness: 'code',
			sources: ['gh-cumulusci-oauth-salesforce'],
		},
		{
			texts: ['SfdxOrgException'],
			means: 'Salesforce CLI, which CumulusCI runs, ended with an error; its words follow.',
			witness: 'code',
			sources: ['gh-cumulusci-sfdx-org-config'],
		},
		{
			texts: ['Authentication timed out or otherwise failed'],
			means: 'The browser did not come back. Salesforce’s words, if it said anything, stand in the browser window.',
			shared: true,
			witness: 'code',
			sources: ['gh-cumulusci-oauth-client'],
		},
		{
			texts: ['Cannot listen for callback, as port'],
			means: 'Another program uses the port at which CumulusCI waits for the browser.',
			causes: ['local-listener-unreachable'],
			local: true,
			witness: 'code',
			sources: ['gh-cumulusci-oauth-client'],
		},
		{
			texts: ['connected_app service, which is no longer configured'],
			means: 'The org was connected with a connected app that CumulusCI no longer has in its services.',
			local: true,
			witness: 'code',
			sources: ['gh-cumulusci-org-config'],
		},
	],
	reviewed: '2026-11-22',
});
