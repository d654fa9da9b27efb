import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Heroku Connect',
	named: ['heroku'],
	find: 'The state does not keep Salesforce’s answer. Reauthorize the connection in the dashboard: if Salesforce refuses it again, it says so in the browser, and the address of that page holds the words.',
	prints: [
		{
			texts: ['SF Auth Failed'],
			means:
				'The authorization that Heroku Connect had at Salesforce is over. Until somebody authorizes it again, nothing is synchronized.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-lifetime-over', 'refresh-token-idle-too-long', 'refresh-token-revoked'],
			witness: 'vendor',
			sources: ['heroku-connection-states-reference'],
		},
		{
			texts: ['UNAUTHORIZED'],
			means:
				'The state of a connection, in the API and the CLI of Heroku Connect: its authorization at Salesforce is over. The dashboard says `SF Auth Failed`.',
			errors: ['invalid-grant'],
			causes: ['refresh-token-lifetime-over', 'refresh-token-idle-too-long', 'refresh-token-revoked'],
			shared: true,
			witness: 'vendor',
			sources: ['heroku-connection-states-reference'],
		},
		{
			texts: ['HEROKU_UNAUTH', 'Heroku Auth failed'],
			means: 'The authorization on Heroku’s side is over. Salesforce has nothing to do with it.',
			local: true,
			witness: 'vendor',
			sources: ['heroku-connection-states-reference'],
		},
	],
	reviewed: '2026-11-22',
});
