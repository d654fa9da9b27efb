/** Reads what the measurements are made on. */
import { readFileSync } from 'node:fs';
import type { ResultWords } from '#engine/result-words.ts';
import type { PackedIndex } from '#engine/signatures/packed.ts';
import { unpack } from '#engine/signatures/unpack.ts';
import type { SignatureIndex } from '#engine/signatures.ts';
import type { Item } from './score.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export const loadIndex = (): SignatureIndex =>
	unpack(JSON.parse(read('../../content/signatures.json')) as PackedIndex, JSON.parse(read('../../content/words.json')) as ResultWords);

export const loadCorpus = (): Item[] =>
	read('dev.jsonl')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Item);

export interface Format {
	id: string;
	client_or_surface: string;
	example: string;
	expected_code: string | null;
}

export const loadFormats = (): Format[] => JSON.parse(read('formats.json')) as Format[];
