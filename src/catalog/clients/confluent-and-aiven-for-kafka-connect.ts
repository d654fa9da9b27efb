import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Confluent and Aiven for Kafka Connect',
	find: 'Neither sentence keeps Salesforce’s answer. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['Could not authenticate to Salesforce, please check the provided credentials.'],
			means:
				'Confluent’s connector could not log in with the settings given. It says so once for each setting concerned, and does not say which one Salesforce refused.',
			witness: 'users',
			sources: ['gh-vdesabou-kafka-docker-playground-8761'],
		},
		{
			texts: ['Invalid response code received from Salesforce oauth flow'],
			means: 'Aiven’s connector asked for a token with the client credentials flow and was refused; only the HTTP status is left.',
			witness: 'code',
			sources: ['gh-aiven-salesforce-connector-for-apache-kafka'],
		},
	],
	reviewed: '2026-11-22',
});
