import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Paragon and Appsmith',
	find: 'Look into Login History and the OAuth usage of the Salesforce user: the sentence does not keep Salesforce’s answer.',
	prints: [
		{
			texts: ["Credential is invalid and can't be refreshed. Please reconnect your account."],
			means:
				'The token could not be renewed. The developers of Appsmith traced one case to the limit of five approvals for each user and app: many people had connected with the same user.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-evicted-by-limit'],
			witness: 'users',
			sources: ['gh-appsmithorg-appsmith-38961'],
		},
	],
	reviewed: '2026-11-22',
});
