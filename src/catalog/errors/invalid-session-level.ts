import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_session_level',
	family: 'token',
	title: 'The session is not strong enough for this app',
	summary:
		'By its name the code says that the app demands a stronger login, such as one with multi-factor authentication. Log in with it and try again. If that does not help, an admin looks at the app’s session policy.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK; its text is not published. We read it as the session policy **High Assurance session required**, on the app or on the user’s profile. The policy exists to protect data, so ask before it is loosened.',
	retry: { again: 'after-fix', why: 'After a login at the demanded level.' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['session-level-too-low', 'profile-requires-high-assurance'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'insufficient-privileges', difference: 'Words of the approval page; older documents give them for the same policy.' },
	],
	related: ['invalid-session-id'],
	disagreements: [
		{
			claim: 'High Assurance with Block shows an insufficient-privileges error.',
			who: 'Older official wording. The server’s list has `invalid_session_level`, whose text is not published.',
			advice: 'Expect either one, and check the session policy of the app.',
		},
	],
	specimens: [{ paste: '{"error":"invalid_session_level"}', where: 'token-response' }],
	reviewed: '2026-11-22',
});
