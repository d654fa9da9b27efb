/** Which reading of a message fits what the paste shows of flow and place, and what causes it then has. */
import type { Certainty } from '../../catalog/vocabulary.ts';
import type { Context } from '../read/context.ts';
import type { CauseSignature, MessageSignature, Reading } from '../signatures.ts';

/** Several readings taken together: their causes, likeliest first, and the best certainty among them. */
export interface Causes {
	causes: readonly CauseSignature[];
	/** Further causes of the same words in the same flow, told of other places: the paste need not show where it was met. */
	elsewhere: readonly CauseSignature[];
	certainty: Certainty;
}

const certaintyOrder: readonly Certainty[] = ['official', 'several', 'one', 'inferred', 'doubtful'];
const surest = (readings: readonly Reading[]): number => Math.min(...readings.map(({ certainty }) => certaintyOrder.indexOf(certainty)));

/** Of the readings of one message, those of the flow at hand; without these the general ones, or all. */
const inFlow = (readings: readonly Reading[], { flows }: Context): readonly Reading[] => {
	const own = readings.filter((reading) => reading.flows.some((flow) => flows.has(flow)));
	const general = readings.filter((reading) => reading.flows.includes('any'));
	return own.length > 0 ? own : general.length > 0 ? general : readings;
};

/** The causes of several readings, leaders first. */
const interleave = (readings: readonly Reading[]): readonly CauseSignature[] => {
	const longest = Math.max(0, ...readings.map(({ causes }) => causes.length));
	const found = new Set<CauseSignature>();
	for (let rank = 0; rank < longest; rank++) {
		for (const { causes } of readings) if (rank < causes.length) found.add(causes[rank] as CauseSignature);
	}
	return [...found];
};

/** How well a message fits where the paste was met: the share of its places that were seen. */
const placesSeen = ({ readings }: MessageSignature, { surfaces }: Context): number => {
	const where = new Set(readings.flatMap((reading) => reading.where));
	return [...where].filter((surface) => surfaces.has(surface)).length / where.size;
};

/** The browser comes first where nothing tells the token endpoint from it: that is where people paste from. */
const isBrowser = ({ readings }: MessageSignature): boolean =>
	readings.some(({ where }) => where.includes('callback-query') || where.includes('error-page'));

/** @returns of several codes that send the same message, the one that fits the place and the flow best. */
export const bestOwner = <Owner extends { message: MessageSignature }>(owners: readonly [Owner, ...Owner[]], context: Context): Owner =>
	owners.toSorted(
		({ message: a }, { message: b }) =>
			placesSeen(b, context) - placesSeen(a, context) ||
			surest(a.readings) - surest(b.readings) ||
			Number(isBrowser(b)) - Number(isBrowser(a)),
	)[0] as Owner;

/** @returns the causes of the readings that fit the flow: those of the place at hand, and apart from them those of others. */
export const causesOf = (readings: readonly Reading[], context: Context): Causes => {
	const pool = inFlow(readings, context);
	const here = pool.filter((reading) => reading.where.some((surface) => context.surfaces.has(surface)));
	const fitting = here.length > 0 ? here : pool;
	const causes = interleave(fitting);
	const elsewhere = fitting === pool ? [] : interleave(pool).filter((cause) => !causes.includes(cause));
	return { causes, elsewhere, certainty: certaintyOrder[surest(fitting)] as Certainty };
};
