/** The signature index as it travels → as the engine reads it. */
import type { WordRole } from '../../catalog/grammar.ts';
import type { Certainty, Severity } from '../../catalog/vocabulary.ts';
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
import type { PackedError, PackedIndex, PackedMessage, PackedReading } from './packed.ts';

/** A property only where it says something. */
const some = <Key extends string, Value>(key: Key, value: Value | 0 | false | undefined): Partial<Record<Key, Value>> =>
	value ? ({ [key]: value } as Record<Key, Value>) : {};

/** What the index needs of the words of the results: its positions of causes follow the order in which they stand there. */
export interface IndexWords {
	causes: Readonly<Record<string, unknown>>;
	tables: Tables;
}

type At<Signature> = (positions: readonly number[]) => Signature[];

/** Looks up by position: what `compile.ts` points at is always there. */
const lookUp =
	<Signature>(all: readonly Signature[]): At<Signature> =>
	(positions) =>
		positions.map((at) => all[at] as Signature);

/** An error without its messages: they have causes, and each cause has an error as its home. */
const errorOf = ([code, given, flags, aliases]: PackedError, words: readonly string[] | undefined): ErrorSignature => ({
	slug: given || slugOf(code),
	code,
	messages: [],
	pages: new Map(),
	...some('ours', (flags & 1) > 0),
	...some('shared', (flags & 2) > 0),
	...some('aliases', aliases),
	...some('words', words),
});

const messageOf = (error: ErrorSignature, [text, shared, pathed]: PackedMessage, readings: readonly Reading[]): MessageSignature => ({
	error,
	text,
	...(pathed ? { path: pathOf(error.slug, text) } : {}),
	...some('shared', shared > 0),
	...some('paired', shared === 2),
	readings,
});

/** The page of a message tells its causes, unless another is known to tell one best. */
const addPages = ({ messages, pages }: ErrorSignature): void => {
	for (const { path, readings } of messages) {
		for (const cause of readings.flatMap(({ causes }) => causes)) if (path && !pages.has(cause)) pages.set(cause, path);
	}
};

const wordsOf = (list: PackedIndex['codeWords']) => new Map(list.map(([at, ...texts]) => [at, texts]));

const rolesOf = (grammar: Tables['grammar']): Map<string, WordRole[]> => {
	const roles = new Map<string, WordRole[]>();
	for (const [role, words] of Object.entries(grammar)) {
		for (const word of words.split(' ')) roles.set(word, [...(roles.get(word) ?? []), role as WordRole]);
	}
	return roles;
};

/** @returns the index as the engine reads it. */
export const unpack = (packed: PackedIndex, { causes: told, tables }: IndexWords): SignatureIndex => {
	const { surfaces, flows, certainties, codeWords, causeWords, statuses, homes } = packed;
	const { clients, said, synonyms, grammar, marks, providers, kinds, rules, scopes } = tables;
	const [ofCode, ofCause] = [wordsOf(codeWords), wordsOf(causeWords)];
	const errors = packed.errors.map((error, at) => errorOf(error, ofCode.get(at)));
	const causes = Object.keys(told).map((id, at): CauseSignature => {
		const [error, page] = homes[at] as (typeof homes)[number];
		const home = errors[error] as ErrorSignature;
		const cause = { id, home, said: said[at] ? said[at].split(',') : [], ...some('words', ofCause.get(at)) };
		if (page) home.pages.set(cause, page);
		return cause;
	});
	const causesAt = lookUp(causes);
	const readingOf = ([where, own, ids, certainty]: PackedReading): Reading => ({
		where: lookUp(surfaces)(where),
		flows: lookUp(flows)(own),
		causes: causesAt(ids),
		certainty: certainties[certainty] as Certainty,
	});
	for (const [at, error] of errors.entries()) {
		const [, , , , ...messages] = packed.errors[at] as PackedError;
		error.messages = messages.map((message) => {
			const [, , , ...readings] = message;
			return messageOf(error, message, readings.map(readingOf));
		});
		addPages(error);
	}
	return {
		errors,
		statuses: statuses.map(
			([text, aliases, eventCodes, own, shown, certainty]): StatusSignature => ({
				text,
				...some('aliases', aliases),
				...some('eventCodes', eventCodes),
				causes: causesAt(own),
				errors: lookUp(errors)(shown),
				certainty: certainties[certainty] as Certainty,
			}),
		),
		rules: Object.fromEntries(
			rules.map(([id, severity, cause = -1, decides]): [string, RuleSignature] => [
				id,
				{ severity: severities[severity] as Severity, cause: causes[cause], decides },
			]),
		),
		scopes,
		causes,
		clients: clients.map(({ words: prints, ...client }) => ({
			...client,
			prints: prints.map(({ errors: slugs = [], causes: own, ...printed }) => ({
				...printed,
				errors: slugs.map((slug) => errors.find((error) => error.slug === slug) as ErrorSignature),
				causes: causesAt(own),
			})),
		})),
		synonyms: new Map(
			synonyms.flatMap((line) => {
				const [word = '', ...others] = line.split(',');
				return others.map((other) => [other, word] as const);
			}),
		),
		roles: rolesOf(grammar),
		marks: marks.map(([kind, value, source, flags]) => [kind, value, new RegExp(source, flags)] as const),
		providers: providers.map(([name, decisive, codes, ...signs]) => ({
			name,
			signs,
			causes: [],
			...some('codes', codes && signs.slice(0, codes)),
			...some('decisive', decisive === 1),
		})),
		otherErrors: kinds.map(([name, about, ...signs]) => ({ name, signs, causes: typeof about === 'object' ? causesAt(about) : [] })),
	};
};
