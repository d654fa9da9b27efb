import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_distribution_state',
	family: 'token',
	title: 'The app’s distribution state does not allow this',
	summary:
		'By its name the code says that the app may not be used in this org, because its maker did not set it up for other orgs. The developer of the app has to package it.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. **Distribution State** is a setting of External Client Apps with the values Local and Packaged. We read the code as a Local app that is used from another org.',
	retry: { again: 'after-fix', why: 'It works in the app’s own org, or once the app is packaged and installed.' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['eca-local-to-another-org'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [{ slug: 'oauth-authorization-blocked', difference: 'The browser’s code for a Local app of another org.' }],
	related: ['oauth-ec-app-not-found', 'app-not-found'],
	specimens: [{ paste: '{"error":"invalid_distribution_state"}', where: 'token-response' }],
	reviewed: '2026-11-22',
});
