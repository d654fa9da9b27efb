import { defineClient } from '../define.ts';

export default defineClient({
	name: 'DocuSign for Salesforce',
	named: ['docusign'],
	find: 'The refusal comes from DocuSign: look at the user in DocuSign’s administration.',
	prints: [
		{
			texts: ['One or both of Username and Password are invalid'],
			means:
				'DocuSign did not take the user over from Salesforce. Users report that a DocuSign user with the same address was active in another account.',
			local: true,
			witness: 'users',
			sources: ['coderapp-docusign-user-authentication-failed'],
		},
	],
	reviewed: '2026-11-22',
});
