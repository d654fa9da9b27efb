import { defineError } from '../define.ts';

export default defineError({
	code: 'bad_jti_claim',
	family: 'token',
	title: 'The id inside the signed request was refused',
	summary:
		'By its name the code says that a signed login request carries an id which is malformed or was used before. The developer of the connection has to send a new id with every request.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. `jti` is the optional id of a JWT. We read the code as an id that is malformed or was used before, for example because a client sends one assertion twice.',
	retry: { again: 'after-fix', why: 'A new assertion with a new `jti`, or without one, is another request.' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['jwt-bearer'],
			causes: ['assertion-malformed'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [{ slug: 'invalid-grant', difference: '`invalid assertion`: the assertion as a whole was refused.' }],
	related: ['invalid-assertion-type'],
	specimens: [{ paste: '{"error":"bad_jti_claim"}', where: 'token-response', cause: 'assertion-malformed' }],
	reviewed: '2026-11-22',
});
