/** A catalog of made-up entries whose machine texts hold everything that Markdown and MDX would misread. */
import { grammar } from '#catalog/grammar.ts';
import { marks } from '#catalog/marks.ts';
import type { CauseInput, ErrorInput } from '../../src/catalog/define.ts';
import { loginHistoryPage } from '../../src/catalog/login-reading.ts';
import { groupMessages } from '../../src/catalog/pages.ts';
import type { Reference } from '../../src/catalog/reference.ts';
import type { Catalog, ErrorEntry } from '../../src/catalog/types.ts';

/** Braces, pipes, angle brackets, asterisks, underscores, backticks and an address. */
export const nasty = 'a {b} | <c> *d* _e_ `f` https://example.com/?x={y}&z=1 :::note export default';

const cause: CauseInput = {
	title: 'The app is `<unknown>` here',
	group: 'install',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'The row | of the app offers **Install** and `{id}`.',
	why: 'One reason {with braces}.\n\nAnother: 3 < 4 and a*b. **Prevent login from https://login.salesforce.com** or www.example.com or jane@example.com.',
	deliberate: 'Ask who blocked it.',
	confirm: [
		{ look: 'Look at the row.', setup: 'connectedAppsOauthUsage' },
		{
			look: 'The login is there.',
			loginHistory: ['Success', 'Failed: {x} | y'],
			query: "SELECT Id FROM OauthToken WHERE AppName = '{x}'\n\nLIMIT 1",
		},
	],
	fixes: [
		{
			title: 'Install the app',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication'], note: 'Nothing more.' },
			steps: [{ open: 'connectedAppsOauthUsage', do: 'Choose **Install**.' }],
			verify: 'It works.',
			risk: 'People can use it.',
			undo: 'Choose **Uninstall**.',
		},
		{
			title: 'Install the app',
			actor: 'admin',
			app: 'external-client-app',
			steps: [{ open: 'externalClientAppManager', do: 'Open the app.' }],
			verify: 'It works.',
		},
		{
			title: 'Send the right request',
			actor: 'developer',
			steps: [
				{ do: 'Read the answer.' },
				{ request: 'POST /token HTTP/1.1\nHost: <MYDOMAIN>\n\n{"a": "*"}', language: 'http', say: 'Send:' },
			],
			verify: 'It works.',
		},
	],
	otherwise: 'Look elsewhere.',
	disagreements: [{ claim: 'It is so.', who: 'One says so.', advice: 'Wait.' }],
	certainty: 'several',
	sources: ['kb-005132365'],
	reviewed: '2026-11-20',
};

const error: ErrorInput = {
	code: 'TEST_CODE',
	aliases: ['Test Code'],
	family: 'token',
	title: 'The app is refused',
	summary: 'It was refused. Ask an admin.',
	meaning: 'Salesforce refused it.',
	retry: { again: 'after-fix', why: 'The setting stays.' },
	texts: [
		{
			description: nasty,
			where: ['token-response'],
			flows: ['web-server'],
			causes: ['first-cause'],
			certainty: 'one',
			sources: ['kb-005132365'],
			note: 'Seen once.',
		},
		{
			description: 'plain text',
			where: ['token-response', 'typed'],
			flows: ['jwt-bearer'],
			causes: ['second-cause', 'first-cause'],
			certainty: 'official',
			sources: ['kb-005385096'],
		},
		{
			description: '',
			where: ['typed'],
			flows: ['any'],
			causes: ['second-cause', 'third-cause'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['kb-005385096'],
		},
	],
	clientWords: [{ text: 'could not {connect}', client: 'Some tool', sources: ['kb-000232413'] }],
	lookAlikes: [{ slug: 'no-code', difference: 'No code is printed.' }],
	disagreements: [{ claim: 'It is common.', who: 'Two say so.', advice: 'Count.' }],
	specimens: [
		{ paste: `{"error":"TEST_CODE","error_description":"${nasty}"}`, where: 'token-response' },
		{ paste: 'error=TEST_CODE&error_description=plain+text', where: 'callback-query' },
		{ paste: 'TEST_CODE', where: 'typed' },
	],
	reviewed: '2026-11-22',
};

const { aliases: _, ...spelledOnce } = error;
const noCode: ErrorInput = {
	...spelledOnce,
	code: 'OUR_NAME',
	codeIsOurs: true,
	title: 'A page without a code',
	texts: [{ ...error.texts[0]!, description: 'Words only' }],
	lookAlikes: [],
	specimens: [],
	retired: 'Nobody meets it.',
};

const entryOf = (slug: string, input: ErrorInput): ErrorEntry => ({ ...input, slug, messages: groupMessages(input, slug) });

const reference: Reference = {
	timeline: [
		{
			from: '2025-09-02',
			when: '2 September 2025',
			what: 'Apps `{x}` are refused.',
			breaks: 'New people are refused.',
			causes: ['first-cause'],
			certainty: 'official',
			sources: ['kb-005132365'],
		},
		{ when: 'No date yet', what: 'The end.', causes: [], certainty: 'one', sources: ['kb-005385096'] },
	],
	glossary: [
		{ term: 'Some Term', means: 'It means `{x} | y`.', see: ['2GP'], sources: ['kb-005132365'] },
		{ term: '2GP', means: 'A package.', sources: ['kb-005132365'] },
	],
	scopes: [{ names: ['api', 'a|b'], what: 'Calls.', group: 'data', certainty: 'official', sources: ['kb-005132365'] }],
	scopeRules: [{ rule: 'Ask for little.', causes: ['second-cause'], certainty: 'one', sources: ['kb-005132365'] }],
	flowMaps: [
		{
			id: 'web-server',
			use: 'In the browser',
			what: 'One. Two. Three.',
			covers: ['web-server'],
			parties: ['Person', 'App', 'Salesforce'],
			steps: [
				{ from: 1, to: 3, title: 'The person signs in', what: 'With `{x}`.', where: ['error-page'] },
				{ from: 2, to: 3, title: 'The app asks', what: 'At the endpoint.', where: ['token-response'] },
			],
			certainty: 'official',
			sources: ['kb-005132365'],
		},
	],
	loginReadings: [{ look: 'No row', means: 'Refused early.', causes: ['first-cause'], certainty: 'inferred', sources: [] }],
	loginHistoryPage,
	secretAdvice: [
		{ title: 'Keys', kinds: ['key'], advice: 'Make a new one.', certainty: 'inferred', sources: [] },
		{ title: 'Names', kinds: ['username'], advice: 'Nothing to replace.', calm: true, certainty: 'inferred', sources: [] },
	],
	parameters: [{ name: 'state', what: 'A value that comes back.' }],
	requestRules: [
		{
			id: 'state-missing',
			target: 'authorize',
			severity: 'warning',
			title: '`state` | {x} is missing',
			why: 'The client minds.',
			fix: 'Send **it**.',
			cause: 'first-cause',
			certainty: 'several',
			sources: ['kb-005132365'],
		},
		{
			id: 'jwt-iat-nbf',
			target: 'assertion',
			severity: 'info',
			title: '`iat` is not needed',
			why: 'It does no harm.',
			fix: 'Leave it.',
			cause: null,
			certainty: 'inferred',
			sources: [],
		},
	],
	reviewed: '2026-11-21',
};

/** @param changes to the first error, for example a page per text */
export const fixture = (changes: Partial<ErrorInput> = {}): Catalog => ({
	errors: [entryOf('no-code', noCode), entryOf('test-code', { ...error, ...changes })],
	causes: new Map(['first-cause', 'second-cause', 'third-cause'].map((id) => [id, { ...cause, id }])),
	sources: new Map(
		['kb-000232413', 'kb-005132365', 'kb-005385096'].map((id) => [
			id,
			{
				kind: 'salesforce',
				publisher: 'Salesforce Help',
				title: `Article ${id}`,
				url: `https://help.salesforce.com/?id=${id}&type=1`,
				seen: '2026-11',
			},
		]),
	),
	otherProviders: [{ name: 'Acme', signs: ['acme.example'] }],
	synonyms: {},
	grammar,
	marks,
	otherErrors: [{ name: 'a made-up error', signs: ['MADE_UP'] }],
	loginHistory: [
		{
			status: 'Failed: {x} | y',
			aliases: ['Failed: z'],
			eventCodes: ['LOGIN_OAUTH_X'],
			causes: ['first-cause'],
			clientSees: ['TEST_CODE', 'NOT_OURS'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['kb-005132365'],
		},
	],
	clients: [
		{
			id: 'acme-sync',
			name: 'Acme Sync',
			find: 'In the `acme` log.',
			prints: [
				{
					texts: ['ACME-1', 'Acme gave up'],
					means: 'It _gave_ up.',
					errors: ['test-code'],
					causes: ['first-cause'],
					witness: 'vendor',
					sources: ['kb-005132365'],
				},
			],
			reviewed: '2026-11-21',
		},
	],
	questions: new Map(),
	reference,
});
