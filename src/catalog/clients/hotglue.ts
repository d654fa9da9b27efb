import { defineClient } from '../define.ts';

export default defineClient({
	name: 'hotglue',
	find: 'Behind `Response from Salesforce:` in the log of the job stands the JSON of the token endpoint.',
	prints: [
		{
			texts: ["The client_credentials grant requires an 'instance_url' set to your Salesforce My Domain URL."],
			means: 'The settings name no My Domain address, which the client credentials flow needs.',
			causes: ['client-credentials-not-on-my-domain'],
			local: true,
			witness: 'code',
			sources: ['gh-hotgluexyz-tap-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
