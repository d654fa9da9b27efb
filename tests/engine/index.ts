/** The index that the site and the command line use, for tests of the engine. */
import { readFileSync } from 'node:fs';
import { diagnose } from '#engine/diagnose.ts';
import { unpackQuestions } from '#engine/narrow/questions.ts';
import type { ResultWords } from '#engine/result-words.ts';
import type { Diagnosis } from '#engine/types.ts';
import { loadIndex } from '../corpus/load.ts';

export const words = JSON.parse(readFileSync(new URL('../../content/words.json', import.meta.url), 'utf8')) as ResultWords;

export const index = loadIndex();

export const questions = unpackQuestions(words);

/** 22 November 2026, so that what has expired does not depend on the day. */
export const now = Date.UTC(2026, 10, 22);

/** Of the tags; in a test always the same. */
export const key = Uint32Array.of(1, 2);

export const read = (paste: string): Diagnosis => diagnose(paste, index, now, key);

/** The leading candidate in one line: `code#cause certainty`. */
export const leader = (paste: string): string => {
	const [first] = read(paste).candidates;
	return first === undefined ? 'none' : `${first.code}#${first.cause} ${first.certainty}`;
};
