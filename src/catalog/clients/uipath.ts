import { defineClient } from '../define.ts';

export default defineClient({
	name: 'UiPath',
	find: 'UiPath’s help names no log that keeps the answer of the other side. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['Client Request Failed: Failed to receive access token'],
			means: 'The credentials given for the connection are not good. UiPath prints it for every service.',
			shared: true,
			witness: 'vendor',
			sources: ['uipath-connections-troubleshooting'],
		},
		{
			texts: ['The connection failed to create, please close this browser tab and try again'],
			means: 'UiPath names scopes or permissions of the app that are not as they should be. It prints it for every service.',
			witness: 'vendor',
			sources: ['uipath-connections-troubleshooting'],
		},
		{
			texts: ['Connection is currently inactive, please click fix connection'],
			means:
				'The token may have ended, or could not be renewed. **Fix connection** makes the connection anew. UiPath prints it for every service.',
			witness: 'vendor',
			sources: ['uipath-connections-troubleshooting'],
		},
	],
	reviewed: '2026-11-22',
});
