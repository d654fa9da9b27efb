/**
 * Puts together what belongs together: a code and the message beside it are one failure.
 * The message names the causes; the code, where one is given, names the article.
 */
import { distance } from '../distance.ts';
import type { Context } from '../read/context.ts';
import type { Known } from '../read/known.ts';
import { places } from '../read/place.ts';
import { type Failure, fromCode, fromStatus, fromTypo, fromWords, type Of } from './failure.ts';
import { byTrust } from './rank.ts';
import { bestOwner, causesOf } from './readings.ts';

/** A message farther than this from a code is another failure. */
const near = 400;
/** Words so near to their code need no edge: blanks and a mark stand between them. */
const beside = 3;

/** @returns the thing that stands nearest to another; of equals the first. */
const nearest = <One extends Known>(known: readonly One[], other: Known): One | undefined =>
	known.reduce<One | undefined>(
		(best, one) => (best === undefined || distance(one, other) < distance(best, other) ? one : best),
		undefined,
	);

/** Words right behind their own code need no other edge. */
const isCodeOf = (code: Of<'code'>, message: Of<'message'>): boolean => code.error === message.error && distance(code, message) <= beside;

/** All hits of one message at one place: the same words may belong to several codes. */
const groupBySpan = <One extends Known>(known: readonly One[]): [One, ...One[]][] =>
	[...Map.groupBy(known, ({ start, end }) => `${start}-${end}`).values()] as [One, ...One[]][];

/** @param others the codes that are no labels of later reasons */
const fromMessage = (
	hits: readonly [Of<'message'>, ...Of<'message'>[]],
	codes: readonly Of<'code'>[],
	others: readonly Of<'code'>[],
	context: Context,
): Failure | undefined => {
	const [hit] = hits;
	const own = nearest(
		codes.filter((code) => hits.some(({ error }) => error === code.error)),
		hit,
	);
	const { error, message } = hits.find(({ error }) => error === own?.error) ?? bestOwner(hits, context);
	// In an encoded text everything stands farther apart, as far as the message itself is wider.
	const reach = near * Math.max(1, (hit.end - hit.start) / message.text.length);
	const neighbour =
		own ??
		nearest(
			others.filter((code) => distance(code, hit) <= reach),
			hit,
		);
	// Beside a code that they do not belong to, words that anybody prints, or a client's own, mean nothing, unless Salesforce is known to speak.
	const isAnybodys = message.shared && context.provider !== 'salesforce';
	if (own === undefined && others.length > 0 && (isAnybodys || error.ours)) return undefined;
	return {
		error: neighbour?.error ?? error,
		codeStands: neighbour !== undefined,
		message,
		...causesOf(message.readings, context),
		telling: [],
		place: neighbour?.place ?? places.none,
		cut: hit.cut,
		start: Math.min(hit.start, neighbour?.start ?? hit.start),
		status: null,
		from: neighbour ? [neighbour, hit] : [hit],
	};
};

/** Short statuses are everyday words ("Invalid login"): they count only as a cell of their own, or in a table of logins. */
const isMeant = (hit: Of<'login-status'>, isRow: boolean): boolean => isRow || hit.words > 3 || hit.isCell;

const ofKind = <Kind extends Known['kind']>(known: readonly Known[], kind: Kind): Of<Kind>[] =>
	known.filter((one): one is Of<Kind> => one.kind === kind);

/**
 * @param known what was read, in the order of the text
 * @param fewest a message of fewer words counts only at an edge or behind its code; elsewhere it may be everyday words
 * @returns the failures, the one to look at first in front
 */
export const failuresOf = (known: readonly Known[], context: Context, fewest: number): Failure[] => {
	const trust = byTrust(context);
	const clash = (a: Known, b: Known): boolean => a.start === b.start && a.end === b.end;
	const spoken = ofKind(known, 'message');
	// Words that are a message are not also meant as a code.
	const codes = ofKind(known, 'code')
		.filter((code) => code.place !== places.words || !spoken.some((message) => clash(code, message)))
		.sort((a, b) => a.place - b.place);
	// In a row of Login History the status speaks; elsewhere the same words are the message of an answer.
	const isRow = context.surfaces.has('login-history');
	const statuses = ofKind(known, 'login-status').filter((hit) => isMeant(hit, isRow));
	const messages = spoken
		.filter((message) => message.words >= fewest || message.isAtEdge || codes.some((code) => isCodeOf(code, message)))
		.filter((message) => !(isRow && statuses.some((status) => clash(status, message))));
	const reasons = messages.length === 0 ? [] : codes.filter(({ start }) => !context.isLabel(start));
	const fromMessages = groupBySpan(messages).flatMap((hits) => fromMessage(hits, codes, reasons, context) ?? []);
	const told = new Set(fromMessages.map(({ error }) => error));
	return [
		...fromMessages,
		...codes.filter(({ error }) => !told.has(error)).map((code) => fromCode(code, context)),
		...statuses
			.filter((status) => isRow || !messages.some((message) => clash(status, message)))
			.flatMap((hit) => fromStatus(hit, codes) ?? []),
		...ofKind(known, 'typo').map((typo) => fromTypo(typo, context)),
		...[...ofKind(known, 'error-words'), ...ofKind(known, 'cause-words')].map((hit) => fromWords(hit, context)),
	].sort((a, b) => trust(a, b) || a.start - b.start);
};
