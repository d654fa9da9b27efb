import { defineError } from '../define.ts';

export default defineError({
	code: 'unsupported_token_type',
	shared: true,
	family: 'token',
	title: 'The revoke endpoint does not take this kind of token',
	summary:
		'A tool tried to end a connection and sent something that is not a token which Salesforce can revoke. The connection may still exist. An admin can revoke it in Salesforce instead.',
	meaning:
		'The revoke endpoint takes an access token or a refresh token as a plain string. In the thread that we know, the library had sent a whole object in place of the string. The answer comes as a form-encoded string, not as JSON, so a client that expects JSON may report something else.',
	retry: { again: 'after-fix', why: 'The same value is refused again; the client has to send the token itself.' },
	texts: [
		{
			description: 'this token type is not supported',
			shared: true,
			where: ['revoke-response'],
			flows: ['revoke'],
			causes: ['revoke-token-not-valid'],
			certainty: 'official',
			sources: ['gh-omniphx-forrest-213', 'dev-oauth-revoking-tokens', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [{ slug: 'invalid-token', difference: 'The kind is right, but the token is dead.' }],
	related: ['bad-oauth-token'],
	specimens: [
		{
			paste:
				'https://northwind-demo.my.salesforce.com/services/oauth2/revoke 400\nerror=unsupported_token_type&error_description=this%20token%20type%20is%20not%20supported',
			where: 'revoke-response',
			cause: 'revoke-token-not-valid',
		},
	],
	reviewed: '2026-11-22',
});
