import { defineError } from '../define.ts';

export default defineError({
	code: 'Missing_OAuth_Token',
	shared: true,
	family: 'api',
	title: 'An identity address got no token',
	summary:
		'A program asked Salesforce who you are and sent no token along. Its developer has to look at how the request is built. Nothing is wrong with your account.',
	meaning: `Addresses below \`/id/\` and \`/services/oauth2/\`, such as \`userinfo\`, answer in plain text with a single word. By its name this one says that no token arrived: the header is missing, or something on the way removed it, for example a redirect to another host.

We know the word from code that we cannot cite, and other products use it too. So make sure that the answer came from a Salesforce host.`,
	retry: { again: 'never', why: 'The same request carries no token again. The client has to send one.' },
	texts: [
		{
			description: '',
			where: ['identity-response', 'client-log'],
			flows: ['api-call'],
			causes: ['authorization-header-malformed'],
			certainty: 'inferred',
			sources: [],
			note: 'The whole body is the bare word.',
		},
	],
	lookAlikes: [
		{ slug: 'bad-oauth-token', difference: 'A token arrived and is not accepted.' },
		{ slug: 'invalid-auth-header', difference: 'The REST API’s answer to a header that it cannot read.' },
	],
	related: ['bad-oauth-token'],
	specimens: [
		{
			paste: 'GET https://northwind-demo.my.salesforce.com/services/oauth2/userinfo\nHTTP/1.1 403 Forbidden\n\nMissing_OAuth_Token',
			where: 'identity-response',
			cause: 'authorization-header-malformed',
		},
	],
	reviewed: '2026-11-22',
});
