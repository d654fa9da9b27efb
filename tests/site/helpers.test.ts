import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '#engine/types.ts';
import { helpersOf } from '#site/result/helpers.ts';
import type { Names } from '#site/result/names.ts';
import type { Role } from '#site/result/words.ts';

const who: Readonly<Record<string, readonly Role[]>> = { first: ['user', 'developer'], second: ['admin', 'user'], later: ['salesforce'] };
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
		expect(helpersOf(diagnosis('code', ['first', 'likely'], ['second', 'likely']), names)).toEqual({
			able: ['user', 'admin'],
			partly: ['developer'],
		});
	});

	test('where several codes are equally likely are the first of each code', () => {
		const tie = diagnosis('tie', ['first', 'possible'], ['first', 'possible'], ['first', 'possible'], ['second', 'possible']);
		const candidates = tie.candidates.map((candidate, at) => ({ ...candidate, code: at < 3 ? 'one' : 'other' }));
		expect(helpersOf({ ...tie, candidates }, names)).toEqual({ able: ['user', 'admin'], partly: ['developer'] });
	});

	test('is nobody of a cause that is less sure than the first', () => {
		expect(helpersOf(diagnosis('code', ['second', 'likely'], ['second', 'likely'], ['later', 'possible']), names).able).toEqual(['admin']);
	});

	test('is nobody where another provider speaks', () => {
		expect(helpersOf(diagnosis('other', ['first', 'possible']), names)).toEqual({ able: [], partly: [] });
	});
});
