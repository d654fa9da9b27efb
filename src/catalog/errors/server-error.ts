import { defineError } from '../define.ts';

export default defineError({
	code: 'server_error',
	shared: true,
	family: 'authorization',
	title: 'The app made too many authorization requests, or Salesforce failed',
	summary:
		'In spite of its name the official meaning is a limit: the app sent more requests in an hour than Salesforce allows. Wait and try again. If it stays, the developer of the app has to look.',
	meaning: `Salesforce documents the code as: the number of authorization requests of the client app exceeds the hourly limit. The number itself is not published. By these words the limit is the app’s, so one busy client may stop others who use the same app; how Salesforce counts is not published.

The name suggests a crash of Salesforce, and a fault cannot be ruled out. Look at the limit first, above all if the client fetches a new token for every call, and at a fault second.`,
	retry: { again: 'later', why: 'The limit is an hourly one. A client that does not keep its tokens meets the limit again.' },
	texts: [
		{
			description: 'Error authenticating due to security policies taking too long to evaluate',
			where: ['vendor-page'],
			flows: ['any'],
			causes: ['transaction-security-policy'],
			certainty: 'one',
			causesCertainty: 'inferred',
			sources: ['clearbit-16650100104087-legacy-clearbit-platform-why-is-my-s'],
			note: 'A heading on one vendor’s page. That it comes with this code is our guess; the words point at a transaction security policy.',
		},
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['web-server', 'device', 'hybrid'],
			causes: ['app-hourly-limit-exceeded', 'salesforce-side-fault'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	clientWords: [
		{
			text: 'The authorization server encountered an unexpected',
			client: 'n8n and client-oauth2',
			sources: ['npm-n8n-client-oauth2', 'npm-client-oauth2'],
		},
	],
	lookAlikes: [
		{ slug: 'rate-limit-exceeded', difference: 'Too many logins of one user, not too many requests of an app.' },
		{ slug: 'internal-error-page', difference: 'A Salesforce page without an OAuth code.' },
	],
	related: ['service-unavailable', 'request-limit-exceeded'],
	disagreements: [
		{
			claim: '`server_error` means that Salesforce crashed.',
			who: 'The name suggests it. Salesforce’s own table says that the app exceeded its hourly limit of authorization requests.',
			advice: 'Check the limit first, a fault second.',
		},
	],
	specimens: [
		{ paste: 'https://app.northwind-demo.example/oauth/salesforce/callback?error=server_error&state=0b9d', where: 'callback-query' },
	],
	reviewed: '2026-11-22',
});
