import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Mautic',
	find: 'Behind `Authorization failed with the error message` stands what Salesforce said. Where nothing does: send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['There was an unknown error encountered when trying to obtain the access token'],
			means: 'Mautic got no token and no words that it could read. It prints the same for every plugin.',
			witness: 'code',
			sources: ['gh-mautic-plugin-flashes'],
		},
		{
			texts: ['Authorization failed with the error message'],
			means: 'The sign-in was refused; the words of the other side follow.',
			shared: true,
			witness: 'code',
			sources: ['gh-mautic-plugin-flashes'],
		},
	],
	reviewed: '2026-11-22',
});
