import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Segment',
	find: 'Salesforce’s `error_description` is the text of the error, but for the two answers that Segment takes for refreshes at the same time.',
	prints: [
		{
			texts: ['Concurrent token refresh error. This request will be retried'],
			means:
				'Salesforce answered `token request is already being processed` or `expired authorization code` to a refresh. Segment takes either for another refresh at the same time and tries again.',
			errors: ['invalid-grant'],
			causes: ['concurrent-refresh'],
			witness: 'code',
			sources: ['gh-segmentio-action-destinations'],
		},
	],
	reviewed: '2026-11-23',
});
