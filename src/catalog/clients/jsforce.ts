import { defineClient } from '../define.ts';

export default defineClient({
	name: 'jsforce',
	find: 'The error object holds more than its message: `name` is Salesforce’s code, `message` its words, `data` the whole answer. Log all three.',
	prints: [
		{
			texts: [
				'ERROR_HTTP_400',
				'ERROR_HTTP_401',
				'ERROR_HTTP_403',
				'ERROR_HTTP_404',
				'ERROR_HTTP_405',
				'ERROR_HTTP_406',
				'ERROR_HTTP_410',
				'ERROR_HTTP_414',
				'ERROR_HTTP_415',
				'ERROR_HTTP_429',
				'ERROR_HTTP_431',
				'ERROR_HTTP_500',
				'ERROR_HTTP_501',
				'ERROR_HTTP_502',
				'ERROR_HTTP_503',
				'ERROR_HTTP_504',
			],
			means:
				'The answer was no JSON, so jsforce made a name out of the HTTP status; the message is the whole body, often a page for people. A proxy, a wrong address or a maintenance page answers so.',
			witness: 'code',
			sources: ['npm-jsforce'],
		},
		{
			texts: ['ERROR_HTTP_420'],
			means:
				'The status with which Salesforce’s own entrance says that it knows no way to the host of the request. A maintainer of Salesforce CLI met it where an org was in maintenance or not ready yet; if it stays, Salesforce Support is the address.',
			causes: ['salesforce-side-fault'],
			witness: 'code',
			sources: ['npm-jsforce', 'dev-api-rest-errorcodes', 'gh-forcedotcom-cli-2978'],
		},
		{
			texts: ['HTTP response contains html content'],
			means: 'A page for people came in place of JSON; `error.data` has it. Salesforce CLI prints the same.',
			witness: 'code',
			sources: ['npm-jsforce', 'npm-salesforce-core'],
		},
		{
			texts: ['MULTIPLE_API_ERRORS'],
			means: 'The answer has several errors; jsforce keeps them in `error.data`.',
			witness: 'code',
			sources: ['npm-jsforce'],
		},
		{
			texts: ['No refresh token found in the connection'],
			means: 'jsforce was to renew the access token and was never given a refresh token.',
			local: true,
			witness: 'code',
			sources: ['npm-jsforce'],
		},
		{
			texts: [
				'No valid OAuth2 client configuration set',
				'No OAuth2 client id information is specified',
				'No OAuth2 client id or redirect uri configuration is specified',
			],
			means: 'Client ID, secret or redirect URI is missing in the settings given to jsforce.',
			local: true,
			witness: 'code',
			sources: ['npm-jsforce'],
		},
		{
			texts: ['Refresh token is specified without oauth2 client information or refresh function'],
			means: 'A refresh token was given without the client that it belongs to.',
			local: true,
			witness: 'code',
			sources: ['npm-jsforce'],
		},
		{
			texts: ['lightning URLs are not valid as instance URLs'],
			means: 'The address of Lightning was given as instance URL. The API answers at My Domain, `https://<My Domain>.my.salesforce.com`.',
			witness: 'code',
			sources: ['npm-jsforce'],
		},
	],
	reviewed: '2026-11-22',
});
