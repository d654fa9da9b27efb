/**
 * Puts together what belongs together: a code and the message beside it are one failure.
 * The message names the causes; the code, where one is given, names the article.
 */
import type { Certainty } from '../catalog/vocabulary.ts';
import type { Context } from './context.ts';
import type { Known } from './read/known.ts';
import { places } from './read/place.ts';
import type { Typo } from './read/typos.ts';
import type { MessageSignature, Reading, SignatureIndex } from './types.ts';

/** One failure that the paste tells of. */
export interface Failure {
	/** Position of the error; null where only a cause can be told. */
	error: number | null;
	/** Whether the code itself stands in the paste, or follows from the message. */
	codeStands: boolean;
	/** The message read; null for the code alone, and for words of clients and of Login History. */
	message: { error: number; message: number } | null;
	/** Positions of the causes, likeliest first. */
	causes: readonly number[];
	certainty: Certainty;
	/** Rank of the place where its code stands; the number of places if none does. */
	place: number;
	cut: boolean;
	start: number;
	/** What Login History calls it, where it was read from there. */
	status: string | null;
	/** What it was made from. */
	from: readonly Known[];
}

type Of<Kind extends Known['kind']> = Extract<Known, { kind: Kind }>;
type Owner = { error: number; message: number };

/** A message farther than this from a code is another failure. */
const near = 400;

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

const messageOf = (index: SignatureIndex, { error, message }: Owner): MessageSignature | undefined =>
	index.errors[error]?.messages[message];

/** How well a message fits where the paste was met: the share of its places that were seen. */
const placesSeen = (index: SignatureIndex, owner: Owner, { surfaces }: Context): number => {
	const where = new Set((messageOf(index, owner)?.readings ?? []).flatMap((reading) => reading.where));
	return [...where].filter((surface) => surfaces.has(surface)).length / where.size;
};

/** The browser comes first where nothing tells the token endpoint from it: that is where people paste from. */
const isBrowser = (index: SignatureIndex, owner: Owner): boolean =>
	(messageOf(index, owner)?.readings ?? []).some(({ where }) => where.includes('callback-query') || where.includes('error-page'));

const bestOwner = (index: SignatureIndex, owners: readonly Owner[], context: Context): Owner | undefined =>
	[...owners].sort(
		(a, b) =>
			placesSeen(index, b, context) - placesSeen(index, a, context) ||
			surest(messageOf(index, a)?.readings ?? []) - surest(messageOf(index, b)?.readings ?? []) ||
			Number(isBrowser(index, b)) - Number(isBrowser(index, a)) ||
			a.error - b.error,
	)[0];

const distance = (a: Known, b: Known): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** All hits of one message at one place: the same words may belong to several codes. */
const groupBySpan = <One extends Known>(known: readonly One[]): One[][] => {
	const groups = new Map<string, One[]>();
	for (const one of known) groups.set(`${one.start}-${one.end}`, [...(groups.get(`${one.start}-${one.end}`) ?? []), one]);
	return [...groups.values()];
};

const fromMessage = (
	hits: readonly Of<'message'>[],
	codes: readonly Of<'code'>[],
	index: SignatureIndex,
	context: Context,
): Failure | undefined => {
	const [hit] = hits;
	if (hit === undefined) return undefined;
	const byDistance = [...codes].sort((a, b) => distance(a, hit) - distance(b, hit));
	const own = byDistance.find((code) => hits.some(({ error }) => error === code.error));
	const owner = own ? hits.find(({ error }) => error === own.error) : bestOwner(index, hits, context);
	const message = owner && messageOf(index, owner);
	if (owner === undefined || message === undefined) return undefined;
	const neighbour = own ?? byDistance.find((code) => distance(code, hit) <= near);
	// Beside a code that they do not belong to, words that anybody prints, or a client's own, mean nothing.
	if (own === undefined && codes.length > 0 && (message.shared || index.errors[owner.error]?.ours)) return undefined;
	const readings = fitting(message.readings, context);
	return {
		error: neighbour?.error ?? owner.error,
		codeStands: neighbour !== undefined,
		message: { error: owner.error, message: owner.message },
		causes: interleave(readings),
		certainty: certaintyOrder[surest(readings)] ?? 'one',
		place: neighbour ? places.indexOf(neighbour.place) : places.length,
		cut: hit.cut,
		start: Math.min(hit.start, neighbour?.start ?? hit.start),
		status: null,
		from: neighbour ? [neighbour, hit] : [hit],
	};
};

const fromCode = (code: Of<'code'>, index: SignatureIndex, context: Context): Failure => {
	const messages = index.errors[code.error]?.messages ?? [];
	const alone = messages.find(({ text }) => text === '');
	const readings = fitting(
		(alone ? [alone] : messages).flatMap((message) => message.readings),
		context,
	);
	return {
		error: code.error,
		codeStands: true,
		message: null,
		causes: interleave(readings),
		certainty: certaintyOrder[surest(readings)] ?? 'one',
		place: places.indexOf(code.place),
		cut: false,
		start: code.start,
		status: null,
		from: [code],
	};
};

/** Short statuses are everyday words ("Invalid login"): they count only as a cell of their own, or in a table of logins. */
const isMeant = (hit: Of<'login-status'>, isRow: boolean): boolean => isRow || hit.words > 3 || hit.isCell;

const fromTypo = ({ error, start, ...typo }: Typo, index: SignatureIndex, context: Context): Failure => ({
	...fromCode(
		{ kind: 'code', error, place: 'words', start, end: typo.end, words: 1, cut: false, isCell: false, isAtEdge: false },
		index,
		context,
	),
	certainty: 'doubtful',
	codeStands: false,
	from: [{ ...typo, error, start }],
});

const fromStatus = (hit: Of<'login-status'>, codes: readonly Of<'code'>[], index: SignatureIndex): Failure | undefined => {
	const status = index.statuses[hit.status];
	if (status === undefined || status.text === 'Success') return undefined;
	const code = codes.find(({ error }) => status.errors.includes(error));
	return {
		error: code?.error ?? status.errors[0] ?? null,
		codeStands: code !== undefined,
		message: null,
		causes: status.causes,
		certainty: status.certainty,
		place: code ? places.indexOf(code.place) : places.length,
		cut: hit.cut,
		start: hit.start,
		status: hit.printed,
		from: [hit],
	};
};

const fromWords = (hit: Of<'error-words' | 'cause-words'>, index: SignatureIndex, context: Context): Failure => {
	const base = {
		codeStands: false,
		message: null,
		place: places.length,
		cut: hit.cut,
		start: hit.start,
		status: null,
		from: [hit],
	} as const;
	if (hit.kind === 'cause-words') return { ...base, error: null, causes: [hit.cause], certainty: 'one' };
	const readings = fitting(
		(index.errors[hit.error]?.messages ?? []).filter(({ text }) => text === '').flatMap((message) => message.readings),
		context,
	);
	return { ...base, error: hit.error, causes: interleave(readings), certainty: 'one' };
};

const only = <Kind extends Known['kind']>(known: readonly Known[], kind: Kind): Of<Kind>[] =>
	known.filter((one): one is Of<Kind> => one.kind === kind);

/** A failure whose code stands in the paste comes first, then by the place of its code, then with a message, then by position. */
const order =
	({ chain }: Context) =>
	(a: Failure, b: Failure): number => {
		const isLabel = ({ start }: Failure): boolean => start >= chain.start && start < chain.end;
		return (
			Number(isLabel(a)) - Number(isLabel(b)) ||
			Number(b.codeStands) - Number(a.codeStands) ||
			a.place - b.place ||
			Number(b.message !== null) - Number(a.message !== null) ||
			a.start - b.start
		);
	};

/**
 * @param known what was read, in the order of the text
 * @returns the failures, the one to look at first in front
 */
export const failuresOf = (known: readonly Known[], index: SignatureIndex, context: Context): Failure[] => {
	const clash = (a: Known, b: Known): boolean => a.start === b.start && a.end === b.end;
	// Words that are a message are not also meant as a code.
	const codes = only(known, 'code')
		.filter((code) => code.place !== 'words' || !only(known, 'message').some((message) => clash(code, message)))
		.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
	// In a row of Login History the status speaks; elsewhere the same words are the message of an answer.
	const isRow = context.surfaces.has('login-history');
	const statuses = only(known, 'login-status').filter((hit) => isMeant(hit, isRow));
	const messages = only(known, 'message')
		.filter((message) => message.words > 3 || message.isAtEdge)
		.filter((message) => !(isRow && statuses.some((status) => clash(status, message))));
	const fromMessages = groupBySpan(messages).flatMap((hits) => fromMessage(hits, codes, index, context) ?? []);
	const told = new Set(fromMessages.map(({ error }) => error));
	return [
		...fromMessages,
		...codes.filter(({ error }) => !told.has(error)).map((code) => fromCode(code, index, context)),
		...statuses
			.filter((status) => isRow || !messages.some((message) => clash(status, message)))
			.flatMap((hit) => fromStatus(hit, codes, index) ?? []),
		...only(known, 'typo').map((typo) => fromTypo(typo, index, context)),
		...[...only(known, 'error-words'), ...only(known, 'cause-words')].map((hit) => fromWords(hit, index, context)),
	].sort(order(context));
};
