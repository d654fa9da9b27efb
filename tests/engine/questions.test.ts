import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '#catalog/load.ts';
import { questions } from './index.ts';
import { inseparable, simulate } from './simulate.ts';

/** Bounds that may only improve: change the file when a figure got better. */
const committed = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')) as {
	games: number;
	lead: number;
	/** Over all games; one in which the true cause does not lead in the end counts as four. */
	averageQuestions: number;
	inseparablePairs: number;
};

const catalog = await loadCatalog();
const games = simulate(catalog, questions);
const won = games.flatMap(({ questions: count }) => count ?? []);
const mean = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0) / counts.length;
const average = mean(games.map(({ questions: count }) => count ?? 4));
const gap = inseparable(catalog, questions);

describe('a reader who answers by what is true', () => {
	const needed = won.filter((count) => count > 0);
	console.log(
		[
			`Questions, played for each cause of each text of the catalog: ${games.length} games.`,
			`The true cause leads in the end in ${won.length} (${((100 * won.length) / games.length).toFixed(1)} %), in ${won.length - needed.length} without a question;`,
			`it takes ${mean(won).toFixed(2)} questions on average, ${mean(needed).toFixed(2)} where any is needed, ${average.toFixed(2)} if a game that is lost counts as four.`,
			`Not listed by the engine in the first place: ${games.filter(({ listed }) => !listed).length}.`,
			`Pairs of causes behind one text that no question tells apart on both sides: ${gap.length}.`,
		].join('\n'),
	);

	it('gets the true cause in front at least as often as before', () => {
		expect(games.length, 'texts went missing').toBeGreaterThanOrEqual(committed.games);
		expect(won.length / games.length).toBeGreaterThanOrEqual(committed.lead / committed.games);
	});

	it('needs no more questions than before', () => {
		expect(average).toBeLessThanOrEqual(committed.averageQuestions);
		expect(average, 'the goal').toBeLessThanOrEqual(1.6);
	});

	it('has the true cause in front after three questions at most', () => {
		expect(
			games.filter(({ questions: count }) => count === undefined || count > 3).map(({ paste, truth }) => `${truth} behind ${paste}`),
		).toEqual([]);
	});

	it('meets every question somewhere', () => {
		const asked = new Set(games.flatMap((game) => [...game.asked]));
		expect(questions.list.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
	});
});

describe('causes behind one text', () => {
	it('are told apart by a question in all but a known number of pairs', () => {
		expect(gap.length, gap.map((pair) => pair.join(' / ')).join('\n')).toBeLessThanOrEqual(committed.inseparablePairs);
	});
});
