/** Which reading of a message fits what the paste shows of flow and place, and what causes it then has. */
import type { Certainty } from '../catalog/vocabulary.ts';
import type { Context } from './context.ts';
import { messageAt, type Owner } from './lookup.ts';
import type { Reading, SignatureIndex } from './types.ts';

/** Several readings taken together: their causes, likeliest first, and the best certainty among them. */
export interface Causes {
	causes: readonly number[];
	certainty: Certainty;
}

const certaintyOrder: readonly Certainty[] = ['official', 'several', 'one', 'inferred', 'doubtful'];
const surest = (readings: readonly Reading[]): number => Math.min(...readings.map(({ certainty }) => certaintyOrder.indexOf(certainty)));

/** Of the readings of one message, those of the flow or the place at hand; without these the general ones, or all. */
const fitting = (readings: readonly Reading[], { flows, surfaces }: Context): readonly Reading[] => {
	const byFlow = readings.filter((reading) => reading.flows.some((flow) => flows.has(flow)));
	const general = readings.filter((reading) => reading.flows.includes('any'));
	const pool = byFlow.length > 0 ? byFlow : general.length > 0 ? general : readings;
	const byPlace = pool.filter((reading) => reading.where.some((surface) => surfaces.has(surface)));
	return byPlace.length > 0 ? byPlace : pool;
};

/** The causes of several readings, leaders first. */
const interleave = (readings: readonly Reading[]): number[] => {
	const longest = Math.max(0, ...readings.map(({ causes }) => causes.length));
	return [...new Set(Array.from({ length: longest }, (_, rank) => readings.flatMap(({ causes }) => causes[rank] ?? [])).flat())];
};

/** How well a message fits where the paste was met: the share of its places that were seen. */
const placesSeen = (index: SignatureIndex, owner: Owner, { surfaces }: Context): number => {
	const where = new Set(messageAt(index, owner).readings.flatMap((reading) => reading.where));
	return [...where].filter((surface) => surfaces.has(surface)).length / where.size;
};

/** The browser comes first where nothing tells the token endpoint from it: that is where people paste from. */
const isBrowser = (index: SignatureIndex, owner: Owner): boolean =>
	messageAt(index, owner).readings.some(({ where }) => where.includes('callback-query') || where.includes('error-page'));

/** @returns of several codes that send the same message, the one that fits the place and the flow best. */
export const bestOwner = <Candidate extends Owner>(
	index: SignatureIndex,
	owners: readonly [Candidate, ...Candidate[]],
	context: Context,
): Candidate =>
	owners.toSorted(
		(a, b) =>
			placesSeen(index, b, context) - placesSeen(index, a, context) ||
			surest(messageAt(index, a).readings) - surest(messageAt(index, b).readings) ||
			Number(isBrowser(index, b)) - Number(isBrowser(index, a)) ||
			a.error - b.error,
	)[0] as Candidate;

/** @returns the causes of the readings that fit the flow and the place at hand. */
export const causesOf = (readings: readonly Reading[], context: Context): Causes => {
	const pool = fitting(readings, context);
	return { causes: interleave(pool), certainty: certaintyOrder[surest(pool)] as Certainty };
};
