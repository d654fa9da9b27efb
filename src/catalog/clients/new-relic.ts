import { defineClient } from '../define.ts';

export default defineClient({
	name: 'New Relic',
	find: 'With a JWT the whole answer stands behind `reason:`. With a password only the name of the HTTP status does: send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['sfdc token request failed'],
			means: 'The token endpoint refused the JWT.',
			witness: 'code',
			sources: ['gh-newrelic-salesforce-exporter-auth'],
		},
		{
			texts: ['salesforce token request failed. status-code'],
			means: 'The token endpoint refused username and password.',
			witness: 'code',
			sources: ['gh-newrelic-salesforce-exporter-auth'],
		},
		{
			texts: ['authentication failed for sfdc instance'],
			means: 'The token endpoint could not be reached.',
			witness: 'code',
			sources: ['gh-newrelic-salesforce-exporter-auth'],
		},
	],
	reviewed: '2026-11-22',
});
