import { defineClient } from '../define.ts';

export default defineClient({
	name: 'salesforcer for R',
	named: ['salesforcer', 'sf_auth'],
	find: 'R prints only the status of the token endpoint’s answer. Login History of the user tells more.',
	prints: [
		{
			texts: ['Failed to get an access token.'],
			means:
				'The token endpoint refused the request. One user mended it by giving `sf_auth` the address of the org’s login as `login_url`.',
			causes: ['wrong-login-host'],
			shared: true,
			witness: 'users',
			sources: ['gh-stevenmmortimer-salesforcer-47'],
		},
	],
	reviewed: '2026-11-22',
});
