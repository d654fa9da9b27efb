import { defineClient } from '../define.ts';

export default defineClient({
	name: 'LinkedIn Sales Navigator',
	named: ['sales navigator', 'linkedin'],
	find: 'Sales Navigator shows none of Salesforce’s words. Connect again: where Salesforce refuses it, it says so in the browser, and the address of that page holds the words.',
	prints: [
		{
			texts: ['your CRM credentials have expired and your CRM has been automatically disconnected'],
			means:
				'The refresh token with which Sales Navigator reads the CRM is over; an admin has to sign in again. It prints the same for other CRMs.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-lifetime-over', 'refresh-token-idle-too-long'],
			witness: 'vendor',
			sources: ['linkedin-sales-navigator-crm-disconnected'],
		},
		{
			texts: [
				'there has been a change in your CRM policy related to multi-factor authentication and your CRM has been automatically disconnected',
			],
			means: 'The CRM now asks for multi-factor authentication, or asks for it in another way; an admin has to sign in again.',
			witness: 'vendor',
			sources: ['linkedin-sales-navigator-crm-disconnected'],
		},
	],
	reviewed: '2026-11-22',
});
