import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Blue Canvas',
	named: ['blue canvas', 'bluecanvas'],
	find: 'Reconnect the org in Blue Canvas: where Salesforce refuses it, it says so in the browser, and the address of that page holds the words.',
	prints: [
		{
			texts: ['Authentication error with Salesforce'],
			means:
				'Blue Canvas has lost the connection to the org. It describes it for a sandbox that was refreshed: connect it again, as a new org, once this message stands there.',
			causes: ['sandbox-refresh-revoked-tokens'],
			shared: true,
			witness: 'vendor',
			sources: ['bluecanvas-sandbox-refresh'],
		},
	],
	reviewed: '2026-11-22',
});
