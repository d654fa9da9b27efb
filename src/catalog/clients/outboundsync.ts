import { defineClient } from '../define.ts';

export default defineClient({
	name: 'OutboundSync',
	find: 'Connect again: where Salesforce refuses it, it says so in the browser, and the address of that page holds the words.',
	prints: [
		{
			texts: ['Is not valid user tokens'],
			means: 'The connection no longer has valid tokens: often after a disconnect, or after a reconnect that was left unfinished.',
			shared: true,
			witness: 'vendor',
			sources: ['outboundsync-reauthorize-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
