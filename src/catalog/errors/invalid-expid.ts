import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_expid',
	family: 'token',
	title: 'The Experience Cloud site in the request is not valid',
	summary:
		'By its name the code says that the request names a site of the company that Salesforce does not accept. The developer of the app, or an admin of the site, has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We take `expid` for the id of an Experience Cloud site, and the code for a site that is unknown, offline, or not open to this person.',
	retry: { again: 'after-fix', why: 'The same id is refused again.' },
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
	lookAlikes: [{ slug: 'unsupported-expid', difference: 'By its name a site is named where none may be.' }],
	specimens: [{ paste: '{"error":"invalid_expid"}', where: 'token-response', cause: 'experience-site-refuses-login' }],
	reviewed: '2026-11-22',
});
