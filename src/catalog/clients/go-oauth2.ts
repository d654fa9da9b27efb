import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Go oauth2',
	find: 'Newer versions print the code and the text in quotation marks, older ones the body behind `Response:`.',
	prints: [
		{
			texts: ['oauth2: cannot fetch token'],
			means: 'The token endpoint refused, or did not answer as OAuth prescribes.',
			witness: 'code',
			sources: ['gh-golang-oauth2'],
		},
		{
			texts: ['oauth2: token expired and refresh token is not set'],
			means: 'The access token is past its time, and the program has no refresh token to renew it.',
			causes: ['refresh-token-scope-missing'],
			local: true,
			witness: 'code',
			sources: ['gh-golang-oauth2'],
		},
	],
	reviewed: '2026-11-22',
});
