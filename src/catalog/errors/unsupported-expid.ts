import { defineError } from '../define.ts';

export default defineError({
	code: 'unsupported_expid',
	family: 'token',
	title: 'An Experience Cloud site cannot be named in this request',
	summary:
		'By its name the code says that the request names a site of the company where Salesforce does not support it. The developer of the app has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We take `expid` for the id of an Experience Cloud site, and the code for a request in which such an id is not supported.',
	retry: { again: 'after-fix', why: 'The same request is refused again.' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['any'],
			causes: ['experience-site-refuses-login'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [{ slug: 'invalid-expid', difference: 'By its name the id itself is wrong.' }],
	specimens: [{ paste: '{"error":"unsupported_expid"}', where: 'token-response', cause: 'experience-site-refuses-login' }],
	reviewed: '2026-11-22',
});
