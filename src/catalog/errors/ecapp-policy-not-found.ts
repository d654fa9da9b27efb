import { defineError } from '../define.ts';

export default defineError({
	code: 'ecapp_policy_not_found',
	family: 'token',
	title: 'The External Client App has no policy in this org',
	summary:
		'By its name the code says that the org knows the app but holds no policy for it. An admin can look at the app’s policies and save them once. Whether that helps is not confirmed; if it does not, ask the vendor.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We read it as an External Client App whose policy record is missing, for example after an installation or a sandbox refresh that was not completed.',
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
	lookAlikes: [{ slug: 'oauth-policy-not-found', difference: 'By its name the OAuth policy is missing, not the policy of the app.' }],
	related: ['app-not-found', 'oauth-flow-disabled', 'oauth-ec-app-not-found'],
	specimens: [{ paste: '{"error":"ecapp_policy_not_found"}', where: 'token-response' }],
	reviewed: '2026-11-22',
});
