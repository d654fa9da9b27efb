import { defineClient } from '../define.ts';

export default defineClient({
	name: 'OpenFn',
	named: ['openfn', 'failed_auth'],
	find: 'The error of jsforce stands behind it in the run’s log: that is Salesforce’s code and text.',
	prints: [
		{
			texts: ['Failed to connect to salesforce as'],
			means: 'The login with username, password and security token was refused. `FAILED_AUTH` is OpenFn’s own code for it.',
			shared: true,
			witness: 'code',
			sources: ['gh-openfn-adaptors-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
