import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Named and External Credentials',
	find: 'Here Salesforce is the client: what stands behind `Error:` and `Error description:` are the words of the other server. Its reference explains them.',
	prints: [
		{
			texts: ['Unable to fetch the OAuth token'],
			means:
				'Salesforce asked another server for a token and was refused. Salesforce names one reason: a token endpoint that wants headers of its own, which an External Credential does not send there.',
			witness: 'vendor',
			sources: ['kb-002471436'],
		},
		{
			texts: ["We couldn't access the credential(s)"],
			means: 'The running user has no access to the principal of the External Credential, or it has another name.',
			witness: 'users',
			sources: ['enosix-non-legacy-named-credentials'],
		},
	],
	reviewed: '2026-11-22',
});
