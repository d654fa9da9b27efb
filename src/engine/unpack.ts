/** The signature index as it travels (short, without what can be derived) → as the engine reads it. */
import type { Certainty, Flow, Surface } from '../catalog/vocabulary.ts';
import type { CauseSignature, ErrorSignature, MessageSignature, Reading, SignatureIndex, StatusSignature } from './types.ts';

export type PackedReading = [where: number[], flows: number[], causes: readonly number[], certainty: number];
/** `pathed`: the message has a page of its own. */
export type PackedMessage = [text: string, shared: 0 | 1, pathed: 0 | 1, ...readings: PackedReading[]];
export interface PackedError extends Pick<ErrorSignature, 'code' | 'ours' | 'shared' | 'aliases' | 'words'> {
	/** Only where it cannot be derived from the code. */
	slug?: string;
	messages: PackedMessage[];
}

export interface PackedIndex {
	version: 1;
	catalog: string;
	/** The words that readings refer to by position. */
	surfaces: Surface[];
	flows: Flow[];
	certainties: Certainty[];
	causes: (string | [id: string, ...words: string[]])[];
	errors: PackedError[];
	statuses: readonly StatusSignature[];
}

/** @returns a code or a text as a part of an address: small letters and digits, joined by hyphens. */
export const fold = (text: string): string =>
	text.toLowerCase().replaceAll(/['’]/g, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
/** @returns the address of the page that tells one message of an error. */
export const pathOf = (slug: string, text: string): string => `/errors/${slug}/${fold(text)}/`;

/** The page that tells each cause of an error with pages of its own: the first message that has it. */
const homesOf = (messages: readonly MessageSignature[]): Record<number, string> => {
	const homes: Record<number, string> = {};
	for (const { path, readings } of messages) {
		if (path !== undefined) for (const cause of readings.flatMap(({ causes }) => causes)) homes[cause] ??= path;
	}
	return homes;
};

/** How high a cause stands in an error; our own names for what has no code come second. */
const rankIn = (cause: number, { messages, ours }: ErrorSignature): number =>
	Math.min(...messages.flatMap(({ readings }) => readings.map(({ causes }) => causes.indexOf(cause))).filter((at) => at !== -1)) + (ours ? 0.5 : 0);

/** The error whose article tells a cause best: the one in which it stands highest. */
const homeOf = (cause: number, errors: readonly ErrorSignature[]): number =>
	errors.reduce((best, error, at) => (rankIn(cause, error) < rankIn(cause, errors[best] as ErrorSignature) ? at : best), 0);

const flag = <Key extends string>(key: Key, holds: boolean | undefined): Partial<Record<Key, true>> =>
	holds ? ({ [key]: true } as Record<Key, true>) : {};

/** @returns the index as the engine reads it. */
export const unpack = ({ version, catalog, surfaces, flows, certainties, causes, errors, statuses }: PackedIndex): SignatureIndex => {
	const unpackReading = ([where, own, ids, certainty]: PackedReading): Reading => ({
		where: where.flatMap((at) => surfaces[at] ?? []), flows: own.flatMap((at) => flows[at] ?? []), causes: ids, certainty: certainties[certainty] ?? 'one',
	});
	const signed = errors.map(({ code, slug = fold(code), messages, ...rest }): ErrorSignature => {
		const own = messages.map(([text, shared, pathed, ...readings]): MessageSignature => ({
			text, ...(pathed ? { path: pathOf(slug, text) } : {}), ...flag('shared', shared === 1), readings: readings.map(unpackReading),
		}));
		return { slug, code, ...rest, messages: own, ...(own.some(({ path }) => path !== undefined) ? { homes: homesOf(own) } : {}) };
	});
	return {
		version, catalog, errors: signed, statuses,
		causes: causes.map((cause, at): CauseSignature => {
			const [id, ...words] = typeof cause === 'string' ? [cause] : cause;
			return { id, home: homeOf(at, signed), ...(words.length > 0 ? { words } : {}) };
		}),
	};
};
