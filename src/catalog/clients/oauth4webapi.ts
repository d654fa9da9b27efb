import { defineClient } from '../define.ts';

export default defineClient({
	name: 'oauth4webapi',
	find: '`error` and `error_description` of the same object are Salesforce’s; `cause` holds the answer.',
	prints: [
		{
			texts: ['OAUTH_RESPONSE_BODY_ERROR', 'OAUTH_AUTHORIZATION_RESPONSE_ERROR'],
			means: 'The other side answered with an error of OAuth. The name is only a label.',
			witness: 'code',
			sources: ['npm-oauth4webapi'],
		},
		{
			texts: ['OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_PARSE_ERROR', 'OAUTH_INVALID_RESPONSE'],
			means: 'The answer was not what OAuth prescribes, such as a page for people in place of JSON.',
			witness: 'code',
			sources: ['npm-oauth4webapi'],
		},
		{
			texts: ['OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
			means:
				'A value in the answer is not the one expected, such as the issuer: `login.salesforce.com` was set and My Domain answers, or the other way round.',
			causes: ['client-library-misconfigured'],
			witness: 'code',
			sources: ['npm-oauth4webapi'],
		},
		{
			texts: ['OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
			means: 'A token is past its time by the clock of the app.',
			witness: 'code',
			sources: ['npm-oauth4webapi'],
		},
		{
			texts: ['OAUTH_HTTP_REQUEST_FORBIDDEN', 'OAUTH_REQUEST_PROTOCOL_FORBIDDEN'],
			means: 'The library refuses an address without `https://`.',
			local: true,
			witness: 'code',
			sources: ['npm-oauth4webapi'],
		},
	],
	reviewed: '2026-11-22',
});
