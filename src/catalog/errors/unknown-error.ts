import { defineError } from '../define.ts';

export default defineError({
	code: 'unknown_error',
	shared: true,
	family: 'token',
	title: 'Salesforce reports an unknown error',
	summary:
		'Salesforce failed without saying why. Try again after a few minutes. If it stays for hours, the developer checks which org and which app the request names.',
	meaning: `The name is all that Salesforce publishes, in a list of its mobile SDK. With the words \`retry your request\` it was seen at the token endpoint.

Once it followed the use of an External Client App of another org. If it never passes, look at the app’s **Distribution State** and at the org that the request goes to.`,
	retry: { again: 'later', why: 'The text itself asks for a retry. If it still fails after some hours, the cause is not a passing one.' },
	texts: [
		{
			description: 'retry your request',
			shared: true,
			where: ['token-response'],
			flows: ['username-password', 'web-server'],
			causes: ['salesforce-side-fault', 'eca-local-to-another-org'],
			certainty: 'several',
			causesCertainty: 'inferred',
			sources: ['gh-wadewegner-force-com-toolkit-for-net-288'],
			note: 'Once it followed the use of an External Client App of another org.',
		},
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
		{ slug: 'server-error', difference: 'Officially the hourly limit of the app.' },
		{ slug: 'internal-error-page', difference: 'A Salesforce page without an OAuth code.' },
	],
	related: ['service-unavailable'],
	specimens: [{ paste: '{"error":"unknown_error","error_description":"retry your request"}', where: 'token-response' }],
	reviewed: '2026-11-22',
});
