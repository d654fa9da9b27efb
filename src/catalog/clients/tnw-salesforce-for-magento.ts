import { defineClient } from '../define.ts';

export default defineClient({
	name: 'TNW Salesforce for Magento',
	named: ['magento', 'tnw_salesforce', 'powersync'],
	find: 'The module signs in over SOAP and prints sentences of its own in place of the fault. Login History shows the same refusal.',
	prints: [
		{
			texts: ['Defined Salesforce login, password or token is incorrect'],
			means: 'Salesforce answered `INVALID_LOGIN`: username, password or security token were refused.',
			causes: ['wrong-username-or-password', 'security-token-missing-or-stale'],
			witness: 'code',
			sources: ['gh-tnw-salesforce-observer'],
		},
		{
			texts: ['You Salesforce password is expired'],
			means:
				'Salesforce answered `INVALID_OPERATION_WITH_EXPIRED_PASSWORD`: the user has to set a new password, which also brings a new security token.',
			witness: 'code',
			sources: ['gh-tnw-salesforce-observer'],
		},
		{
			texts: ['Salesforce connection cannot be established. Check configuration settings and re-test the connection'],
			means: 'The last test of the connection failed.',
			witness: 'code',
			sources: ['gh-tnw-salesforce-invalid-connection'],
		},
	],
	reviewed: '2026-11-22',
});
