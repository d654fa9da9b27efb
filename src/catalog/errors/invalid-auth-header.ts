import { defineError } from '../define.ts';

export default defineError({
	code: 'INVALID_AUTH_HEADER',
	family: 'api',
	title: 'The API cannot read the Authorization header',
	summary:
		'A program called Salesforce without a readable token. Usually it never fetched one, because part of its login settings was empty. The program’s developer has to look at it; nothing is wrong with your account.',
	meaning: `The API wants a header of the form \`Authorization: Bearer\` followed by the token. This answer, HTTP 401 with the text \`INVALID_HEADER_TYPE\`, says that the header is missing, empty or of another form.

In the reports the header itself was rarely typed wrong. A library was given a setting that was empty, such as a username, did no login at all and called the API without a token. So look at the login before you look at the header. The answer says nothing about the user, the app or permissions.`,
	retry: { again: 'never', why: 'The same request has the same header. The client has to send another one.' },
	texts: [
		{
			description: 'INVALID_HEADER_TYPE',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['authorization-header-malformed', 'client-library-misconfigured'],
			certainty: 'several',
			sources: ['gh-restforce-restforce-489', 'gh-restforce-restforce-811', 'gh-restforce-restforce-594', 'gh-forcedotcom-cli-814'],
		},
		{
			description: '',
			where: ['api-response', 'typed'],
			flows: ['api-call'],
			causes: ['authorization-header-malformed', 'client-library-misconfigured'],
			certainty: 'several',
			sources: ['gh-restforce-restforce-489', 'gh-restforce-restforce-811', 'gh-restforce-restforce-594', 'rfc-6750'],
			note: 'The code alone. RFC 6750 defines the form of the header.',
		},
	],
	lookAlikes: [
		{ slug: 'invalid-basic-auth-header', difference: 'The token endpoint cannot read the header with key and secret.' },
		{ slug: 'invalid-session-id', difference: 'The header is readable, and the token in it is not accepted.' },
		{ slug: 'invalid-jwt-format', difference: 'Met beside this code: the token looks like a JWT and is not readable.' },
	],
	related: ['invalid-session-id', 'missing-oauth-token'],
	specimens: [
		{ paste: '[{"message":"INVALID_HEADER_TYPE","errorCode":"INVALID_AUTH_HEADER"}]', where: 'api-response' },
		{ paste: 'INVALID_AUTH_HEADER: INVALID_HEADER_TYPE (Restforce::UnauthorizedError)', where: 'client-log' },
	],
	reviewed: '2026-11-22',
});
