/**
 * Draws statements of the catalog at random, so that a person can check each against its sources.
 * Usage: `node tests/catalog/sample-statements.ts [count = 40] [seed = 2026]`.
 * Prints one line per statement: file · field · statement · source ids with addresses.
 * The same seed draws the same lines as long as the catalog stays the same.
 */
import { loadCatalog } from '#catalog/load.ts';
import type { Cause, ErrorEntry } from '#catalog/types.ts';

interface Statement {
	file: string;
	field: string;
	words: string;
	sources: readonly string[];
}

const sentencesOf = (prose: string): string[] =>
	[...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(prose)].flatMap(({ segment }) => segment.trim() || []);

const statementsOfCause = ({ id, title, why, tell, confirm, fixes, sources }: Cause): Statement[] => {
	const fields: [field: string, words: string | undefined][] = [
		['title', title],
		...sentencesOf(why).map((words): [string, string] => ['why', words]),
		['tell', tell],
		...confirm.map(({ look }, at): [string, string] => [`confirm[${at}].look`, look]),
		...fixes.flatMap(({ steps, verify, risk, undo }, at): [string, string | undefined][] => [
			...steps.map((step, nth): [string, string] => [`fixes[${at}].steps[${nth}]`, 'do' in step ? step.do : `${step.say} ${step.request}`]),
			[`fixes[${at}].verify`, verify],
			[`fixes[${at}].risk`, risk],
			[`fixes[${at}].undo`, undo],
		]),
	];
	return fields.flatMap(([field, words]) => (words === undefined ? [] : { file: `causes/${id}.ts`, field, words, sources }));
};

const statementsOfError = ({ slug, code, summary, meaning, texts }: ErrorEntry): Statement[] => {
	const file = `errors/${slug}.ts`;
	const all = [...new Set(texts.flatMap(({ sources }) => sources))];
	return [
		...sentencesOf(summary).map((words) => ({ file, field: 'summary', words, sources: all })),
		...sentencesOf(meaning).map((words) => ({ file, field: 'meaning', words, sources: all })),
		...texts.map(({ description, flows, causes, sources }, at) => ({
			file,
			field: `texts[${at}]`,
			words: `${code} "${description}" in ${flows.join(', ')} is caused by ${causes.join(', ')}`,
			sources,
		})),
	];
};

/** @returns a generator of numbers from 0 up to, not including, 1 (mulberry32). */
const seeded = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

const [count = 40, seed = 2026] = process.argv.slice(2).map(Number);
const catalog = await loadCatalog();
const pool = [...[...catalog.causes.values()].flatMap(statementsOfCause), ...catalog.errors.flatMap(statementsOfError)];
const random = seeded(seed);
for (let drawn = 0; drawn < count && pool.length > 0; drawn++) {
	for (const { file, field, words, sources } of pool.splice(Math.floor(random() * pool.length), 1)) {
		const cited = sources.map((id) => `${id} ${catalog.sources.get(id)?.url ?? '(unknown source)'}`).join(', ');
		console.log([file, field, words.replace(/\s+/g, ' '), cited || '(no source)'].join(' · '));
	}
}
