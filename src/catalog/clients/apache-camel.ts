import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Apache Camel',
	named: ['camel'],
	find: 'For a 400 Camel prints `Login error code:[…] description:[…]`, which is Salesforce’s; for other answers the body is lost.',
	prints: [
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
