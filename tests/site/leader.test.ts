import { describe, expect, it } from 'vitest';
import type { Ranking } from '#engine/narrow.ts';
import type { Candidate, Diagnosis } from '#engine/types.ts';
import { ledBy } from '#site/result/leader.ts';

const candidate = (cause: string): Candidate => ({
	code: 'SOME_CODE',
	slug: 'some-code',
	cause,
	certainty: 'possible',
	href: `/errors/some-code/#${cause}`,
	because: [0],
});
const [wide, narrow, other] = [candidate('wide'), candidate('narrow'), candidate('other')];

const diagnosis = (kind: Diagnosis['kind']): Diagnosis => ({ kind, candidates: [wide, narrow, other] }) as unknown as Diagnosis;

const ranking = (candidates: readonly Candidate[], level: readonly Candidate[]): Ranking => ({ candidates, level, moved: [], facts: [] });

const yes = [{ question: 'usage-row', answer: 'yes' }];
const nobodyKnows = [{ question: 'usage-row', answer: null }];

const led = (
	kind: Diagnosis['kind'],
	...[candidates, level, given = yes]: [Candidate[], Candidate[], (typeof yes | typeof nobodyKnows)?]
) => {
	const { diagnosis: left, isByAnswers } = ledBy(diagnosis(kind), ranking(candidates, level), given);
	return [left.kind, left.candidates[0]?.cause, left.candidates[0]?.certainty, isByAnswers];
};

describe('what leads after an answer', () => {
	it('is the one cause that fits it best, likely and no more', () => {
		expect(led('code', [narrow, wide, other], [narrow])).toEqual(['cause', 'narrow', 'likely', true]);
		expect(led('cause', [narrow, wide, other], [narrow])).toEqual(['cause', 'narrow', 'likely', true]);
	});

	it('is also the cause that stood first, once it stands there alone', () => {
		expect(led('code', [wide, narrow, other], [wide])).toEqual(['cause', 'wide', 'likely', true]);
	});

	it('is none where several fit equally well', () => {
		expect(led('code', [wide, narrow, other], [wide, narrow])).toEqual(['code', 'wide', 'possible', false]);
		expect(led('cause', [narrow, other, wide], [narrow, other])).toEqual(['code', 'narrow', 'possible', false]);
	});

	it('stays what the text says as long as no answer is against it', () => {
		expect(led('cause', [wide, narrow, other], [wide, narrow])).toEqual(['cause', 'wide', 'possible', false]);
	});

	it('does not change while nobody knows', () => {
		expect(led('code', [wide, narrow, other], [wide], nobodyKnows)).toEqual(['code', 'wide', 'possible', false]);
	});

	it('is never one of several codes', () => {
		expect(led('tie', [narrow, wide, other], [narrow])).toEqual(['tie', 'narrow', 'possible', false]);
	});
});
