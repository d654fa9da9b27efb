import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Apache Camel',
	named: ['camel'],
	find: 'For a 400 Camel prints `Login error code:[…] description:[…]`, which is Salesforce’s; for other answers the body is lost.',
	prints: [
		{
			texts: ['You must specify parameters aligned with one of the supported authentication methods'],
			means: 'The settings of the component do not fit one of its ways to log in: one is missing, or does not belong to it.',
			causes: ['client-library-misconfigured', 'required-parameter-missing'],
			local: true,
			witness: 'users',
			sources: ['gh-syndesisio-syndesis-1991'],
		},
		{
			texts: ['Login error status'],
			means: 'The login was answered with another status than 400, so Camel keeps only status and reason.',
			shared: true,
			witness: 'code',
			sources: ['gh-apache-camel-salesforcesession'],
		},
	],
	reviewed: '2026-11-22',
});
