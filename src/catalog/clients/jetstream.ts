import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Jetstream',
	find: 'The card of the org shows Salesforce’s words behind `Error:`.',
	prints: [
		{
			texts: [
				'Salesforce ended this connection because the org was not used for',
				'Salesforce ended this connection because the org was not used in Jetstream for',
			],
			means:
				'The org was not used in Jetstream for 30 days. Despite the words it is Jetstream that has dropped its tokens; connect the org again.',
			local: true,
			witness: 'code',
			sources: ['gh-jetstream-org-expiration', 'gh-jetstream-org-card'],
		},
		{
			texts: ['Your org is no longer valid. Reconnect this org to Salesforce'],
			means: 'A test call to the org failed, or the API is closed to the user.',
			witness: 'code',
			sources: ['gh-jetstream-orgs-controller'],
		},
		{
			texts: ['There was an error connecting to this org. You can try refreshing the connection'],
			means: 'A call to the org failed; Salesforce’s words follow behind `Error:`.',
			witness: 'code',
			sources: ['gh-jetstream-org-card'],
		},
		{
			texts: ['There was an error authenticating with Salesforce'],
			means: 'The sign-in came back without success. Salesforce’s description follows where it gave one.',
			shared: true,
			witness: 'code',
			sources: ['gh-jetstream-oauth-controller'],
		},
		{
			texts: ['Your org/user does not have API access which is required for Jetstream'],
			means: 'Salesforce answered that the API is not enabled.',
			errors: ['api-disabled-for-org'],
			causes: ['user-lacks-api-enabled', 'edition-without-api'],
			witness: 'code',
			sources: ['gh-jetstream-constants'],
		},
		{
			texts: ['Stored Salesforce tokens are not decryptable', 'Stored Salesforce tokens are missing or unreadable'],
			means: 'Jetstream cannot read the tokens that it stored; connect the org again.',
			local: true,
			witness: 'code',
			sources: ['gh-jetstream-org-db'],
		},
	],
	reviewed: '2026-11-22',
});
