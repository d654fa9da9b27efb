/** The signature index as it travels (short, without what can be derived) → as the engine reads it. */
import type { Certainty, Flow, Severity, Surface } from '../../catalog/vocabulary.ts';
import type { Tables } from '../result-words.ts';
import {
	type CauseSignature,
	type ErrorSignature,
	type MessageSignature,
	type Reading,
	type RuleSignature,
	type SignatureIndex,
	type StatusSignature,
	severities,
} from '../signatures.ts';
import { pathOf, slugOf } from './addresses.ts';

export type PackedReading = [where: number[], flows: number[], causes: readonly number[], certainty: number];
/** `shared`: 2 for words that others send too, but not with this code. `pathed`: the message has a page of its own. */
export type PackedMessage = [text: string, shared: 0 | 1 | 2, pathed: 0 | 1, ...readings: PackedReading[]];
/** `slug` only where it cannot be derived from the code; `flags`: 1 for our own name, 2 for a code that others send too. */
export type PackedError = [code: string, slug: string | 0, flags: number, aliases: readonly string[] | 0, ...messages: PackedMessage[]];
export type PackedStatus = [
	text: string,
	aliases: readonly string[] | 0,
	eventCodes: readonly string[] | 0,
	causes: readonly number[],
	errors: readonly number[],
	certainty: number,
];

export interface PackedIndex {
	version: 1;
	catalog: string;
	/** The words that readings refer to by position. */
	surfaces: Surface[];
	flows: Flow[];
	certainties: Certainty[];
	errors: PackedError[];
	/** What clients print for one code, and for one cause. */
	codeWords: readonly (readonly [error: number, ...texts: string[]])[];
	causeWords: readonly (readonly [cause: number, ...texts: string[]])[];
	statuses: PackedStatus[];
	/** For each cause the error whose article tells it best, and the page where that is another than the article's first. */
	homes: (readonly [error: number, path: string | 0])[];
}

/**
 * The page that tells each cause of an error with pages of its own: the one that tells it best, else that of the first message that has it.
 * @param best for each cause the error and the page that tell it best
 */
const homesOf = (messages: readonly MessageSignature[], error: number, best: PackedIndex['homes']): Record<number, string> => {
	const homes: Record<number, string> = {};
	for (const [cause, [home, path]] of best.entries()) if (home === error && path) homes[cause] = path;
	for (const { path, readings } of messages) {
		if (path !== undefined) for (const cause of readings.flatMap(({ causes }) => causes)) homes[cause] ??= path;
	}
	return homes;
};

/** A property only where it says something. */
const some = <Key extends string, Value>(key: Key, value: Value | 0 | false | undefined): Partial<Record<Key, Value>> =>
	value ? ({ [key]: value } as Record<Key, Value>) : {};

/** What the index needs of the words of the results: its positions of causes follow the order in which they stand there. */
export interface IndexWords {
	causes: Readonly<Record<string, unknown>>;
	tables: Tables;
}

/** @returns the index as the engine reads it. */
export const unpack = (
	{ version, catalog, surfaces, flows, certainties, errors, codeWords, causeWords, statuses, homes }: PackedIndex,
	{ causes, tables: { clients, said, synonyms, providers, kinds, rules, scopes } }: IndexWords,
): SignatureIndex => {
	const unpackReading = ([where, own, ids, certainty]: PackedReading): Reading => ({
		where: where.map((at) => surfaces[at] as Surface),
		flows: own.map((at) => flows[at] as Flow),
		causes: ids,
		certainty: certainties[certainty] as Certainty,
	});
	const printedBy = (list: PackedIndex['codeWords']) => new Map(list.map(([at, ...texts]) => [at, texts]));
	const [ofCode, ofCause] = [printedBy(codeWords), printedBy(causeWords)];
	const signed = errors.map(([code, given, flags, aliases, ...messages], at): ErrorSignature => {
		const slug = given || slugOf(code);
		const own = messages.map(
			([text, shared, pathed, ...readings]): MessageSignature => ({
				text,
				...(pathed ? { path: pathOf(slug, text) } : {}),
				...some('shared', shared > 0),
				...some('paired', shared === 2),
				readings: readings.map(unpackReading),
			}),
		);
		return {
			slug,
			code,
			messages: own,
			...some('ours', (flags & 1) > 0),
			...some('shared', (flags & 2) > 0),
			...some('aliases', aliases),
			...some('words', ofCode.get(at)),
			...(own.some(({ path }) => path !== undefined) ? { homes: homesOf(own, at, homes) } : {}),
		};
	});
	return {
		version,
		catalog,
		errors: signed,
		statuses: statuses.map(
			([text, aliases, eventCodes, ids, answers, certainty]): StatusSignature => ({
				text,
				...some('aliases', aliases),
				...some('eventCodes', eventCodes),
				causes: ids,
				errors: answers,
				certainty: certainties[certainty] as Certainty,
			}),
		),
		rules: Object.fromEntries(
			rules.map(([id, severity, cause, decides]): [string, RuleSignature] => [
				id,
				{ severity: severities[severity] as Severity, cause, decides },
			]),
		),
		scopes,
		causes: Object.keys(causes).map((id, at): CauseSignature => {
			const [home] = homes[at] as (typeof homes)[number];
			return {
				id,
				home,
				...some('words', ofCause.get(at)),
				...some('said', said[at] ? said[at].split(',') : 0),
			};
		}),
		clients,
		synonyms: new Map(
			synonyms.flatMap((line) => {
				const [word = '', ...others] = line.split(',');
				return others.map((other) => [other, word] as const);
			}),
		),
		providers: providers.map(([name, decisive, codes, ...signs]) => ({
			name,
			signs,
			...some('codes', codes && signs.slice(0, codes)),
			...some('decisive', decisive === 1),
		})),
		otherErrors: kinds.map(([name, about, ...signs]) => ({ name, signs, ...some('causes', typeof about === 'object' && about) })),
	};
};
