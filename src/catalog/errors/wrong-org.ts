import { defineError } from '../define.ts';

export default defineError({
	code: 'Wrong_Org',
	shared: true,
	family: 'api',
	title: 'The token may belong to another org',
	summary:
		'By its name this word says that a program used a token of one Salesforce org in another. We could not confirm that Salesforce sends it. The program’s developer should compare the addresses.',
	meaning: `A short note names \`Wrong_Org\` as an answer of Salesforce’s identity addresses. We looked for it in Salesforce’s pages, in its code and in public reports and did not find it. One author of a library describes that asking for a user of another org is refused with HTTP 403, without naming a word.

So take the word as a hint only. The trouble that it suggests is real and easy to check: the host of the call, and the org in the token answer, must belong together.`,
	retry: {
		again: 'after-fix',
		why: 'The token never becomes good for another org. The client has to use the address that came with the token.',
	},
	texts: [
		{
			description: '',
			where: ['identity-response', 'typed'],
			flows: ['api-call'],
			causes: ['token-used-at-wrong-host'],
			certainty: 'doubtful',
			causesCertainty: 'inferred',
			sources: ['gh-mike4aday-swiftlysalesforce-27'],
			note: 'The source describes the refusal and not the word.',
		},
	],
	lookAlikes: [
		{ slug: 'bad-oauth-token', difference: 'The confirmed word of identity addresses for a token that they do not accept.' },
		{ slug: 'oauth-authorization-blocked', difference: 'At the authorization step: the app belongs to another org.' },
	],
	related: ['bad-oauth-token', 'invalid-session-id'],
	disagreements: [
		{
			claim: '`Wrong_Org` is a text of Salesforce’s identity service.',
			who: 'A short note says so. It was found in no Salesforce source and in no report.',
			advice: 'Compare the host of the call with `instance_url`, and treat the token as one of another org only if they differ.',
		},
	],
	specimens: [
		{ paste: 'GET https://login.salesforce.com/id/00D5f000000Abcd/0055f000001Efgh\n403 Forbidden\nWrong_Org', where: 'identity-response' },
	],
	reviewed: '2026-11-22',
});
