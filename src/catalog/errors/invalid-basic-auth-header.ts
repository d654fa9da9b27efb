import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_basic_auth_header',
	family: 'token',
	title: 'The Authorization header of the token request is malformed',
	summary:
		'By its name the code says that a server sent its credentials in a form that Salesforce could not read. The developer of the connection has to correct the request.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We read it as a token request whose `Authorization: Basic` header is not the base64 form of key and secret with a colon between them.',
	retry: { again: 'after-fix', why: 'The same header is refused again.' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['any'],
			causes: ['authorization-header-malformed'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-auth-header', difference: 'The same at an API call.' },
		{ slug: 'invalid-client', difference: 'The header was readable, the secret in it is wrong.' },
	],
	specimens: [{ paste: '{"error":"invalid_basic_auth_header"}', where: 'token-response', cause: 'authorization-header-malformed' }],
	reviewed: '2026-11-22',
});
