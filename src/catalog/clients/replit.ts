import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Replit',
	find: 'The words do not keep Salesforce’s answer. Look at the refresh token policy of the app Replit in Setup.',
	prints: [
		{
			texts: ['Connection Expired'],
			means:
				'The refresh token has ended. Replit says that it mostly is the policy of the org that ends it, after a set time or without use, and that an admin can set it to last until it is revoked; then the connection has to be made anew.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-lifetime-over', 'refresh-token-idle-too-long'],
			shared: true,
			witness: 'vendor',
			sources: ['replit-debugging-salesforce-connectors'],
		},
	],
	reviewed: '2026-11-22',
});
