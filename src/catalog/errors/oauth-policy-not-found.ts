import { defineError } from '../define.ts';

export default defineError({
	code: 'oauth_policy_not_found',
	family: 'token',
	title: 'The app has no OAuth policy in this org',
	summary:
		'By its name the code says that the org knows the app but holds no OAuth policy for it. An admin can look at the app’s policies and save them once. Whether that helps is not confirmed; if it does not, ask the vendor.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We read it as an External Client App without a record of its OAuth policies, for example after an installation or a sandbox refresh that was not completed.',
	retry: { again: 'after-fix', why: 'The record does not appear by itself.' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['eca-policy-missing'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [{ slug: 'ecapp-policy-not-found', difference: 'By its name the policy of the app is missing, not its OAuth policy.' }],
	related: ['app-not-found', 'oauth-flow-disabled'],
	specimens: [{ paste: '{"error":"oauth_policy_not_found"}', where: 'token-response' }],
	reviewed: '2026-11-22',
});
