import { defineError } from '../define.ts';

export default defineError({
	code: 'service_unavailable',
	shared: true,
	family: 'token',
	title: 'Salesforce is not available at the moment',
	summary:
		'By its name the code says that Salesforce cannot answer now. Wait some minutes and try again. Nothing of yours has to be changed.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We read it as a passing fault or maintenance on Salesforce’s side. The same words are used by many other services, so check first that the answer came from Salesforce.',
	retry: { again: 'later', why: 'The same request can succeed when the service is back.' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['salesforce-side-fault'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'system-down', difference: 'By its name a longer outage.' },
		{ slug: 'server-error', difference: 'Officially the hourly limit of the app.' },
	],
	related: ['unknown-error'],
	specimens: [
		{
			paste: '{"error":"service_unavailable","host":"northwind-demo.my.salesforce.com"}',
			where: 'token-response',
			cause: 'salesforce-side-fault',
		},
	],
	reviewed: '2026-11-22',
});
