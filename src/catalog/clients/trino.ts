import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Trino',
	find: 'Behind `Invalid response for login` stands the whole SOAP answer; its `faultstring` is Salesforce’s.',
	prints: [
		{
			texts: ['Login successful, but for wrong Salesforce org.'],
			means: 'Username and password are good, but the user belongs to another org than the one that Trino is set to allow.',
			witness: 'code',
			sources: ['gh-trinodb-trino-salesforce-authenticator'],
		},
		{
			texts: ['Salesforce login response does not contain a'],
			means: 'The answer to the login lacks the session or the organization.',
			witness: 'code',
			sources: ['gh-trinodb-trino-salesforce-authenticator'],
		},
	],
	reviewed: '2026-11-22',
});
