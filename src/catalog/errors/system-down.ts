import { defineError } from '../define.ts';

export default defineError({
	code: 'system_down',
	shared: true,
	family: 'token',
	title: 'Salesforce is down',
	summary:
		'By its name the code says that Salesforce is out of service for your org. Wait and try again. Nothing of yours has to be changed.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We read it as an outage or maintenance on Salesforce’s side.',
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
	lookAlikes: [{ slug: 'service-unavailable', difference: 'By its name a shorter interruption.' }],
	related: ['internal-error-page'],
	specimens: [
		{ paste: '{"error":"system_down","host":"northwind-demo.my.salesforce.com"}', where: 'token-response', cause: 'salesforce-side-fault' },
	],
	reviewed: '2026-11-22',
});
