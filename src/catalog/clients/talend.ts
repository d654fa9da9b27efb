import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Talend',
	find: 'Talend throws the answer to a login with username and password away. Look into Login History of the Salesforce user.',
	prints: [
		{
			texts: ['Connection was not created, invalid credentials or user locked out.'],
			means:
				'The login with username and password failed. Talend prints the same sentence for every reason, so that its words prove neither of the two it names.',
			witness: 'code',
			sources: ['gh-talend-components-salesforce'],
		},
		{
			texts: ['Your password has been expired. Please set up a new password before continue.'],
			means: 'The login was good, and Salesforce said that the password has expired.',
			witness: 'code',
			sources: ['gh-talend-components-salesforce'],
		},
		{
			texts: ['The returned authentication Token is null, please check your login settings'],
			means: 'The OAuth login came back without an access token.',
			witness: 'code',
			sources: ['gh-talend-components-salesforce'],
		},
		{
			texts: ["We can't refresh the token, an unexpected error occurred."],
			means: 'The stored refresh token could not be used. Talend then asks for a new login.',
			witness: 'code',
			sources: ['gh-talend-components-salesforce'],
		},
		{
			texts: ['Could not connect to Salesforce server. Schema cannot be guessed.'],
			means: 'The connection failed while the fields of an object were read. What failed stands behind it.',
			witness: 'code',
			sources: ['gh-talend-components-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
