import { defineClient } from '../define.ts';

export default defineClient({
	name: 'OAuth2 for Apps Script',
	named: ['service.getaccesstoken', 'service_.getaccesstoken', 'apps script', 'service.gs', 'oauth2.gs'],
	find: 'Behind `Error retrieving token:` stand Salesforce’s code and text. Call `service.getLastError()` for the last refusal.',
	prints: [
		{
			texts: ['Access not granted or expired.'],
			means: 'The script has no usable token: nobody has approved it yet, or the last renewal was refused.',
			shared: true,
			witness: 'code',
			sources: ['gh-googleworkspace-apps-script-oauth2'],
		},
	],
	reviewed: '2026-11-22',
});
