import { defineClient } from '../define.ts';

export default defineClient({
	name: 'ManageEngine Identity360',
	named: ['manageengine', 'identity360', 'identity 360'],
	find: 'The help names no log that keeps the answer of the other side. Look into Login History of the Salesforce user.',
	prints: [
		{
			texts: ['OAuth application is blocked by Admin. Please unblock the application and try again.'],
			means: 'An admin of the other side has blocked the app. Identity360 prints it for every service.',
			causes: ['app-blocked-by-admin'],
			witness: 'vendor',
			sources: ['manageengine-identity360-connection-troubleshooting'],
		},
		{
			texts: ['Authorization failed. Access permission request is denied by the user.'],
			means: 'Somebody refused the approval. Identity360 prints it for every service.',
			causes: ['user-pressed-deny'],
			witness: 'vendor',
			sources: ['manageengine-identity360-connection-troubleshooting'],
		},
		{
			texts: ['Connection expired or invalid connection configuration.'],
			means: 'The connection has ended, or its settings are not good. Identity360 prints it for every service.',
			shared: true,
			witness: 'vendor',
			sources: ['manageengine-identity360-connection-troubleshooting'],
		},
	],
	reviewed: '2026-11-22',
});
