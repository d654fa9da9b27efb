import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '#engine/types.ts';
import { helpersOf } from '#site/result/helpers.ts';
import type { Names } from '#site/result/names.ts';
import type { Role } from '#site/result/words.ts';

const who: Readonly<Record<string, readonly Role[]>> = {
	first: ['user', 'developer'],
	second: ['admin', 'user'],
	third: ['salesforce', 'vendor-admin', 'user'],
	later: ['salesforce'],
};
const names = { cause: ({ cause }: { cause: string }) => ({ who: who[cause] }) } as unknown as Names;
const diagnosis = (kind: Diagnosis['kind'], ...candidates: [cause: string, certainty: string][]): Diagnosis =>
	({ kind, candidates: candidates.map(([cause, certainty]) => ({ cause, certainty })) }) as unknown as Diagnosis;

describe('who is named', () => {
	test('of a cause that is told are all who can fix it', () => {
		expect(helpersOf(diagnosis('cause', ['first', 'likely'], ['second', 'likely']), names)).toEqual({
			able: ['user', 'developer'],
			partly: [],
		});
	});

	test('while causes compete are the first of each, and apart from them those who can fix some', () => {
		expect(helpersOf(diagnosis('code', ['second', 'likely'], ['first', 'likely']), names)).toEqual({
			able: ['admin', 'user'],
			partly: ['developer'],
		});
	});

	test('while causes compete is, before the first of a lesser cause, whom the reader asks about the one that leads', () => {
		expect(helpersOf(diagnosis('code', ['first', 'likely'], ['later', 'likely']), names)).toEqual({
			able: ['user', 'developer', 'salesforce'],
			partly: [],
		});
	});

	test('while causes compete is who can fix all of them, behind the first of each', () => {
		expect(helpersOf(diagnosis('code', ['second', 'likely'], ['third', 'likely']), names)).toEqual({
			able: ['admin', 'salesforce', 'user'],
			partly: ['vendor-admin'],
		});
	});

	test('where several codes are equally likely are the first of each code', () => {
		const tie = diagnosis('tie', ['first', 'possible'], ['first', 'possible'], ['first', 'possible'], ['second', 'possible']);
		const candidates = tie.candidates.map((candidate, at) => ({ ...candidate, code: at < 3 ? 'one' : 'other' }));
		expect(helpersOf({ ...tie, candidates }, names)).toEqual({ able: ['user', 'developer', 'admin'], partly: [] });
	});

	test('is nobody of a cause that is less sure than the first', () => {
		expect(helpersOf(diagnosis('code', ['second', 'likely'], ['second', 'likely'], ['later', 'possible']), names).able).toEqual([
			'admin',
			'user',
		]);
	});

	test('of a request are those of each mistake', () => {
		const { kind, candidates } = diagnosis('request', ['second', 'possible'], ['later', 'possible']);
		const apart = candidates.map((candidate, at) => ({ ...candidate, code: null, slug: `page-${at}` }));
		expect(helpersOf({ kind, candidates: apart } as unknown as Diagnosis, names).able).toEqual(['admin', 'salesforce']);
	});

	test('is nobody of a cause of another code than the first', () => {
		const { kind, candidates } = diagnosis('code', ['second', 'possible'], ['later', 'possible'], ['first', 'possible']);
		const codes = ['one', 'other', 'one'];
		const mixed = candidates.map((candidate, at) => ({ ...candidate, code: codes[at] }));
		expect(helpersOf({ kind, candidates: mixed } as unknown as Diagnosis, names)).toEqual({
			able: ['admin', 'user'],
			partly: ['developer'],
		});
	});

	test('is who can fix a cause of the same status, be it told in another article, and without a code of the same article', () => {
		const { kind, candidates } = diagnosis('code', ['second', 'possible'], ['later', 'possible']);
		const told = (code: string | null) =>
			({ kind, candidates: candidates.map((one, at) => ({ ...one, code, slug: `${at}` })) }) as unknown as Diagnosis;
		expect(helpersOf(told('User is frozen'), names).able).toEqual(['admin', 'salesforce']);
		expect(helpersOf(told(null), names).able).toEqual(['admin', 'user']);
	});

	test('is nobody where another provider speaks', () => {
		expect(helpersOf(diagnosis('other', ['first', 'possible']), names)).toEqual({ able: [], partly: [] });
	});
});
