/** Codes and sentences that are a tool's own, in which Salesforce's words are hidden. */
import { describe, expect, it } from 'vitest';
import { answerText } from '#engine/answer-text.ts';
import { index, read, words } from '../index.ts';

const told = (text: string): string[] => read(text).ownWords.map(({ by, text: own }) => `${by}: ${own}`);
const all = index.clients.flatMap(({ name, prints }) => prints.flatMap(({ texts }) => texts.map((text) => [name, text] as const)));

describe('what a tool prints in words of its own', () => {
	it('is known for at least thirty tools and eighty texts', () => {
		expect(index.clients.length).toBeGreaterThanOrEqual(30);
		expect(all.length).toBeGreaterThanOrEqual(80);
	});

	it.each(all)('of %s alone is told as that: %s', (name, text) => {
		const { kind, candidates, ownWords } = read(text);
		expect(kind).toBe('client');
		expect(ownWords.map(({ by, text: own }) => `${by}: ${own}`)).toContain(`${name}: ${text}`);
		expect(candidates.every(({ code, certainty }) => code === null && certainty === 'possible')).toBe(true);
	});

	it('leads to the article of the code that its vendor names', () =>
		expect(read('SF-5003').candidates[0]).toMatchObject({ slug: 'invalid-client', cause: 'consumer-secret-wrong' }));

	it('names a cause once that two of them stand for', () =>
		expect(read('mcp_client_invalid: Authorization with the MCP server failed').candidates.map(({ cause }) => cause)).toEqual([
			'access-token-kind-not-accepted',
			'token-lacks-needed-scope',
		]));

	it('has a place in the cleaned text', () => {
		const { cleaned, ownWords } = read('client_secret=D5F0C9B7A6E4431298ABCDEF00112233445566778899AABB gives SF-5003 here');
		expect(ownWords.map(({ start, end }) => cleaned.slice(start, end))).toEqual(['SF-5003']);
	});

	it('is told once, however often it stands there', () =>
		expect(told('SF-5006 and SF-5006\nNamedOrgNotFoundError: No authorization information found for demo')).toEqual([
			'Amazon Q Business: SF-5006',
			'Salesforce CLI: NamedOrgNotFoundError',
		]));

	it.each(['SF 5006', 'XSF-5006', 'SF-5006-A', 'sf-5006', 'NamedOrgNotFoundErrors', 'ERROR HTTP 500', 'ERROR_HTTP_5000'])(
		'is a code only letter by letter: %s',
		(text) => expect(told(`it says ${text} here`)).toEqual([]),
	);

	it('is a sentence only as a whole', () => expect(told('Authorization with the MCP server')).toEqual([]));
});

describe('words that others print too', () => {
	it('prove nothing alone within a text', () => expect(told('HTTP 401 UNAUTHORIZED while we waited')).toEqual([]));
	it('count beside the name of the tool', () =>
		expect(told('heroku connect:state says UNAUTHORIZED')).toEqual(['Heroku Connect: UNAUTHORIZED']));
	it('count where nothing else is pasted', () => expect(told('"UNAUTHORIZED".')).toEqual(['Heroku Connect: UNAUTHORIZED']));
	it('count behind the word “Error”', () =>
		expect(told('Error: Request failed with status code 400')).toEqual(['axios: Request failed with status code 400']));
	it('are only perhaps those of a tool that is not named', () => {
		expect(answerText(read('UNAUTHORIZED'), words)).toContain('UNAUTHORIZED (perhaps Heroku Connect)');
		expect(answerText(read('heroku connect:state says UNAUTHORIZED'), words)).toContain('UNAUTHORIZED (Heroku Connect)');
		expect(answerText(read('SF-5006'), words)).toContain('SF-5006 (Amazon Q Business)');
	});
});

describe('beside words of Salesforce', () => {
	it.each([
		'AuthCodeExchangeError: Error authenticating with auth code due to: invalid_client_id::client identifier invalid',
		'SF-5006 at https://login.salesforce.com/: invalid_client_id: client identifier invalid',
	])('they are only explained: %s', (text) => {
		const { candidates, ownWords } = read(text);
		expect([candidates[0]?.code, ownWords.length]).toEqual(['invalid_client_id', 1]);
	});
});

describe('the code of another provider', () => {
	it.each([
		['Microsoft Entra: AADSTS50011', 'AADSTS50011: The reply address does not fit'],
		['Okta: E0000011', '{"errorCode":"E0000011"}'],
		['Google: org_internal', 'Error 403: org_internal'],
		['GitHub: bad_verification_code', 'error=bad_verification_code'],
	])('is named with the provider: %s', (name, text) => {
		const { kind, ownWords } = read(text);
		expect([kind, ...ownWords.map(({ by, text: own }) => `${by}: ${own}`)]).toEqual(['other', name]);
	});

	it('is not the name of a field or a host', () => expect(told('accounts.google.com sent fbtrace_id')).toEqual([]));
});

describe('the answer in words', () => {
	it('says whose code it is, what it means, and where Salesforce’s own words stand', () => {
		const text = answerText(read('ERROR_HTTP_503'), words);
		expect(text).toMatch(/^Words of a tool, not of Salesforce\./);
		expect(text).toContain('ERROR_HTTP_503 (jsforce): The answer was no JSON');
		expect(text).toContain('Where Salesforce’s own words stand: ');
	});
	it('does not send a reader to words that Salesforce never said', () => {
		const text = answerText(read('NamedOrgNotFoundError'), words);
		expect(text).toContain('Nothing was asked of Salesforce.');
		expect(text).not.toContain('own words stand');
	});
});

it('no sentence of a tool holds a code of Salesforce’s', () => {
	const codes = index.errors.filter(({ ours, code }) => !ours && code.includes('_')).map(({ code }) => code.toLowerCase());
	const holding = all.filter(([, text]) => text.includes(' ') && codes.some((code) => text.toLowerCase().includes(code)));
	expect(holding).toEqual([]);
});
