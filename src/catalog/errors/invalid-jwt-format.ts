import { defineError } from '../define.ts';

export default defineError({
	code: 'INVALID_JWT_FORMAT',
	shared: true,
	family: 'api',
	title: 'The API reads the token as a JWT and cannot make sense of it',
	summary:
		'By its name the code says that a program called Salesforce with a token that is damaged or of the wrong kind. The program’s developer has to look at how the token is fetched and sent. Connecting again may help for a while.',
	meaning: `A JWT is a token of three parts with dots between them. By its name this answer says that the API expected one and got something else: a token of another kind, a token that was cut or joined with other text, or a header that is not well formed.

We know one report. A long synchronization met it beside \`INVALID_AUTH_HEADER\`; what caused it there was not settled. That the kind of token has to do with it is our inference. Other platforms send the same words, so make sure that the answer really came from a Salesforce host.`,
	retry: { again: 'after-fix', why: 'The same token gets the same answer. A newly fetched token, sent whole, may work.' },
	texts: [
		{
			description: '',
			where: ['api-response', 'client-log'],
			flows: ['api-call'],
			causes: ['access-token-kind-not-accepted', 'authorization-header-malformed'],
			certainty: 'one',
			causesCertainty: 'inferred',
			sources: ['gh-airbytehq-airbyte-71024'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-auth-header', difference: 'The header as a whole is missing or not readable.' },
		{ slug: 'invalid-session-id', difference: 'The token is readable and expired, or not allowed for this API.' },
	],
	related: ['invalid-auth-header'],
	specimens: [
		{
			paste:
				'GET https://northwind-demo.my.salesforce.com/services/data/v62.0/query returned 401: [{"message":"INVALID_JWT_FORMAT","errorCode":"INVALID_AUTH_HEADER"}]',
			where: 'client-log',
		},
	],
	reviewed: '2026-11-22',
});
