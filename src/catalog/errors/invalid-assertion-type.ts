import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_assertion_type',
	family: 'token',
	title: 'Salesforce does not know this type of assertion',
	summary:
		'A connection through SAML names a kind of proof that Salesforce does not support. The developer of the connection has to correct the request.',
	meaning:
		'Salesforce’s table gives the meaning: the specified assertion type is not supported. The SAML assertion flow sends `assertion_type` next to the assertion; a misspelt or unknown value ends here. The assertion itself has not been looked at yet.',
	retry: { again: 'after-fix', why: 'The same value is refused again.' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['saml-assertion'],
			causes: ['grant-or-assertion-type-unknown'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [
		{ slug: 'unsupported-grant-type', difference: '`grant_type` is unknown or unreadable.' },
		{ slug: 'invalid-grant', difference: '`invalid assertion`: the type is known, the assertion was refused.' },
	],
	specimens: [{ paste: '{"error":"invalid_assertion_type"}', where: 'token-response', cause: 'grant-or-assertion-type-unknown' }],
	reviewed: '2026-11-22',
});
