import { describe, expect, it, vi } from 'vitest';
import { unpackQuestions } from '#engine/narrow/questions.ts';
import { narrow } from '#engine/narrow.ts';
import type { Candidate, Diagnosis, Redacted } from '#engine/types.ts';
import { questions, read } from './index.ts';

/** Three questions of different reach: letters name who can answer. */
const asked = unpackQuestions({
	questions: [
		['wide', 'uad', 'Everybody sees it?', 0, 'Look.', 0, { yes: 'Yes', no: 'No' }],
		['narrow', 'd', 'A developer sees it?', 'In other words?', 'Look.', 'Setup > Page', { yes: 'Yes', no: 'No' }],
		['list', 'a', 'Which of these?', 0, 'Look.', 0, { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' }],
	],
	tells: { first: [0, 1, 1, 1], second: [0, 2, 1, 2], third: [2, 4], fourth: [2, 8] },
});

const candidate = (cause: string, because: readonly number[] = [0]): Candidate => ({
	code: 'CODE',
	slug: 'code',
	cause,
	certainty: 'possible',
	href: '/',
	because,
});
const diagnosis = (candidates: readonly Candidate[], kind: Diagnosis['kind'] = 'code'): Diagnosis => ({
	kind,
	provider: 'salesforce',
	candidates,
	failures: [],
	ownWords: [],
	evidence: [],
	lint: [],
	requests: [],
	secrets: [],
	cleaned: '' as Redacted,
});
const two = diagnosis([candidate('first'), candidate('second')]);
const order = ({ candidates }: { candidates: readonly Candidate[] }): string[] => candidates.map(({ cause }) => cause);

describe('the next question', () => {
	it('is the one that more people can answer where two split alike', () => expect(narrow(two, asked, []).next?.id).toBe('wide'));

	it('is the first by id where as many people can answer', () => {
		const twins = unpackQuestions({
			questions: ['b', 'c', 'a'].map((id) => [id, 'a', id, 0, '', 0, { yes: 'Yes', no: 'No' }]),
			tells: { first: [0, 1, 1, 1, 2, 1] },
		});
		expect(narrow(two, twins, []).next?.id).toBe('a');
	});

	it('is the one that splits best, even if few can answer it', () => {
		const four = diagnosis(['third', 'fourth', 'first', 'silent'].map((cause) => candidate(cause)));
		expect(narrow(four, asked, []).next?.id).toBe('list');
	});

	it('is the one with fewer answers to read where two split alike', () => {
		const twins = unpackQuestions({
			questions: [
				['long', 'uad', 'Long?', 0, '', 0, { a: 'A', b: 'B', c: 'C' }],
				['short', 'a', 'Short?', 0, '', 0, { yes: 'Yes', no: 'No' }],
			],
			tells: { first: [0, 1, 1, 1], second: [0, 2, 1, 2] },
		});
		expect(narrow(two, twins, []).next?.id).toBe('short');
	});

	it('is the one that brings each cause to the front, before one that halves the list', () => {
		const split = unpackQuestions({
			questions: [
				['half', 'uad', 'Which half?', 0, '', 0, { low: 'Low', high: 'High' }],
				['each', 'd', 'Which of three?', 0, '', 0, { b: 'B', c: 'C', d: 'D' }],
			],
			tells: { first: [0, 1], second: [0, 1, 1, 1], third: [0, 2, 1, 2], fourth: [0, 2, 1, 4] },
		});
		const four = diagnosis(['first', 'second', 'third', 'fourth'].map((cause) => candidate(cause)));
		expect(narrow(four, split, []).next?.id).toBe('each');
	});

	it('looks ahead: two that reach all causes come before one that reaches the likeliest', () => {
		const course = unpackQuestions({
			questions: [
				['likeliest', 'uad', 'One?', 0, '', 0, { b: 'B', c: 'C', d: 'D' }],
				['these', 'uad', 'These?', 0, '', 0, { b: 'B', e: 'E', f: 'F', g: 'G' }],
				['those', 'uad', 'Those?', 0, '', 0, { c: 'C', d: 'D', h: 'H', i: 'I' }],
			],
			tells: { b: [0, 1, 1, 1], c: [0, 2, 2, 1], d: [0, 4, 2, 2], e: [1, 2], f: [1, 4], g: [1, 8], h: [2, 4], i: [2, 8] },
		});
		const nine = diagnosis(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((cause) => candidate(cause)));
		const asIfOneWasAsked = [{ question: 'x', answer: null }];
		expect(narrow(nine, course, asIfOneWasAsked).next?.id).toBe('these');
		expect(narrow(nine, course, [...asIfOneWasAsked, { question: 'these', answer: null }]).next?.id).toBe('those');
	});

	it('is found in some milliseconds for a code with fourteen causes: no more than 100 000 answers are looked up', () => {
		const many = read('Salesforce invalid_grant');
		expect(many.candidates.length).toBe(14);
		const fitting = vi.fn(questions.fitting);
		narrow(many, { ...questions, fitting }, []);
		expect(fitting.mock.calls.length).toBeLessThan(100_000);
	});

	it('is never one that was asked', () => {
		const { next } = narrow(two, asked, [{ question: 'wide', answer: null }]);
		expect(next?.id).toBe('narrow');
	});

	it('is about the causes of which nothing was asked in vain', () => {
		const four = diagnosis(['first', 'second', 'third', 'fourth'].map((cause) => candidate(cause)));
		expect(narrow(four, asked, [{ question: 'list', answer: null }]).next?.id).toBe('wide');
		expect(narrow(four, asked, [{ question: 'wide', answer: null }]).next?.id).toBe('list');
	});

	it('is none when one cause stands alone in front', () => {
		expect(narrow(two, asked, [{ question: 'wide', answer: 'yes' }]).next).toBeUndefined();
		expect(narrow(diagnosis([candidate('first')]), asked, []).next).toBeUndefined();
	});

	it('is none when no question tells the causes apart', () => {
		expect(narrow(diagnosis([candidate('silent'), candidate('mute')]), asked, []).next).toBeUndefined();
	});

	it('is none after three questions', () => {
		const given = ['x', 'y', 'z'].map((question) => ({ question, answer: null }));
		expect(narrow(two, asked, given.slice(1)).next).toBeDefined();
		expect(narrow(two, asked, given).next).toBeUndefined();
	});

	it.each(['nothing', 'request', 'success', 'unfinished', 'other', 'secrets', 'unknown'] as const)('is none for the kind %s', (kind) =>
		expect(narrow({ ...two, kind }, asked, []).next).toBeUndefined(),
	);

	it('looks at the failure that leads, not at others in the same text', () => {
		expect(narrow(diagnosis([candidate('first'), candidate('second', [1])], 'tie'), asked, []).next).toBeUndefined();
	});

	it('offers all of a short list of answers, and of a long one those that matter', () => {
		expect(narrow(two, asked, []).offered).toEqual(['yes', 'no']);
		expect(narrow(diagnosis([candidate('third'), candidate('fourth')]), asked, []).offered).toEqual(['c', 'd']);
		expect(narrow(diagnosis([candidate('first')]), asked, []).offered).toEqual([]);
	});

	it('carries its words, who can answer it and where to look', () => {
		const { next } = narrow(two, asked, [{ question: 'wide', answer: null }]);
		expect(next).toEqual({
			id: 'narrow',
			who: ['developer'],
			ask: 'A developer sees it?',
			expert: 'In other words?',
			look: 'Look.',
			path: 'Setup > Page',
			answers: { yes: 'Yes', no: 'No' },
		});
	});
});

describe('the order after an answer', () => {
	const three = diagnosis(['silent', 'first', 'second'].map((cause) => candidate(cause)));

	it('has in front what tells the answer, behind it what is silent, last what it contradicts', () => {
		const narrowed = narrow(three, asked, [{ question: 'wide', answer: 'no' }]);
		expect(order(narrowed)).toEqual(['second', 'silent', 'first']);
		expect(narrowed.moved).toEqual([{ cause: 'second', because: [{ question: 'wide', answer: 'no' }] }]);
	});

	it('names the causes that fit the answers equally well', () => {
		const levelAfter = (answer: string | null): string[] =>
			narrow(three, asked, [{ question: 'wide', answer }]).level.map(({ cause }) => cause);
		expect(levelAfter('no')).toEqual(['second']);
		expect(levelAfter(null)).toEqual(['silent', 'first', 'second']);
	});

	it('does not change when the reader does not know', () => {
		const narrowed = narrow(three, asked, [{ question: 'wide', answer: null }]);
		expect([order(narrowed), narrowed.moved]).toEqual([['silent', 'first', 'second'], []]);
	});

	it('puts behind the others what none of the offered answers fits', () => {
		const narrowed = narrow(diagnosis([candidate('third'), candidate('silent')]), asked, [{ question: 'list', answer: 'other' }]);
		expect([order(narrowed), narrowed.moved]).toEqual([['silent', 'third'], []]);
	});

	it('leaves the causes of other failures where they stand', () => {
		const mixed = diagnosis([candidate('first'), candidate('elsewhere', [1]), candidate('second')]);
		expect(order(narrow(mixed, asked, [{ question: 'wide', answer: 'no' }]))).toEqual(['second', 'elsewhere', 'first']);
	});

	it('never loses a cause and never changes one', () => {
		const found = read('OAUTH_APPROVAL_ERROR_GENERIC');
		for (const { id, answers } of questions.list) {
			for (const answer of [...Object.keys(answers), 'other']) {
				const { candidates } = narrow(found, questions, [{ question: id, answer }]);
				expect(new Set(candidates)).toEqual(new Set(found.candidates));
			}
		}
	});

	it('ignores questions and answers that nobody wrote', () => {
		expect(order(narrow(three, asked, [{ question: 'nonsense', answer: 'yes' }]))).toEqual(order(three));
	});
});

describe('what the text shows already', () => {
	const factsIn = (paste: string): Record<string, string> => {
		const found = read(paste);
		return Object.fromEntries(
			narrow(found, questions, []).facts.map(({ question, start, end }) => [question, found.cleaned.slice(start, end)]),
		);
	};
	/** Every question that follows when the reader never knows. */
	const askedFor = (paste: string): string[] => {
		const found = read(paste);
		const given: { question: string; answer: null }[] = [];
		for (let { next } = narrow(found, questions, given); next !== undefined; { next } = narrow(found, questions, given))
			given.push({ question: next.id, answer: null });
		return given.map(({ question }) => question);
	};

	it.each([
		['login-history', 'Login History: Remote Access 2.0, Restricted IP', 'Restricted IP'],
		['login-history', 'Login Time,Status\n22.11.2026 9:00,Success\n22.11.2026 9:05,Restricted IP', 'Restricted IP'],
		[
			'page',
			'grant_type=refresh_token {"error":"invalid_request","error_description":"refresh_token scope is required and the connected app should be installed and preauthorized"} jwt-bearer',
			'jwt-bearer',
		],
		[
			'app-kind',
			'OAUTH_EC_APP_NOT_FOUND: External client app is not installed in this org',
			'External client app is not installed in this org',
		],
		[
			'host',
			'POST https://test.salesforce.com/services/oauth2/token {"error":"invalid_client_id","error_description":"client identifier invalid"}',
			'test.salesforce.com',
		],
		[
			'host',
			'POST https://northwind-demo.my.salesforce.mil/services/oauth2/token {"error":"invalid_client_id","error_description":"client identifier invalid"}',
			'my.salesforce.mil',
		],
	])('is the answer to "%s", and is not asked for', (question, paste, words) => {
		expect(factsIn(paste)).toHaveProperty(question);
		expect(factsIn(paste)[question]).toContain(words);
		expect(askedFor(paste)).not.toContain(question);
	});

	it.each([
		'grant_type=refresh_token {"error":"invalid_grant","error_description":"expired access/refresh token"}',
		'grant_type=password {"error":"invalid_grant"} Salesforce',
		'grant_type=device&code=x {"error":"invalid_grant"} Salesforce',
		'grant_type=urn:ietf:params:oauth:grant-type:token-exchange {"error":"invalid_grant"} Salesforce',
	])('says what the product was doing: %s', (paste) => {
		expect(factsIn(paste)).toHaveProperty('doing');
		expect(askedFor(paste)).not.toContain('doing');
	});

	it('leaves the host open where two hosts stand in the text, or where it is only an audience', () => {
		const error = '{"error":"invalid_client_id","error_description":"client identifier invalid"}';
		expect(
			factsIn(`https://login.salesforce.com/services/oauth2/token https://test.salesforce.com/services/oauth2/token ${error}`),
		).not.toHaveProperty('host');
		expect(factsIn(`aud=https://login.salesforce.com ${error}`)).not.toHaveProperty('host');
	});

	it('takes the flow in which a page is shown for no answer', () => {
		expect(factsIn('OAUTH_APPROVAL_ERROR_GENERIC response_type=code')).not.toHaveProperty('page');
	});
});
