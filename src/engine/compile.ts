/** Catalog → signature index: what recognising needs, without the prose. Runs when the articles are generated. */
import type { Catalog, Cause, ErrorEntry } from '../catalog/types.ts';
import type { CauseSignature, ErrorSignature, MessageSignature, SignatureIndex, StatusSignature } from './types.ts';

/** A property only where it says something, so that the index stays small. */
const some = <Key extends string, Item>(key: Key, items: readonly Item[] | undefined): Partial<Record<Key, readonly Item[]>> =>
	items === undefined || items.length === 0 ? {} : ({ [key]: items } as Record<Key, readonly Item[]>);

const when = <Key extends string>(key: Key, holds: unknown): Partial<Record<Key, true>> =>
	holds === undefined || holds === false ? {} : ({ [key]: true } as Record<Key, true>);

const words = (entry: { clientWords?: readonly { text: string }[] }): string[] => (entry.clientWords ?? []).map(({ text }) => text);

/** The error whose article tells a cause best: the one in whose texts it stands highest. */
const homeOf = (id: string, errors: readonly ErrorEntry[]): number => {
	const rank = (error: ErrorEntry): number =>
		Math.min(...error.messages.map(({ causes }) => causes.indexOf(id)).filter((at) => at !== -1)) + (error.codeIsOurs ? 0.5 : 0);
	return errors.reduce((best, error, at) => (rank(error) < rank(errors[best] as ErrorEntry) ? at : best), 0);
};

const signCause = (cause: Cause, errors: readonly ErrorEntry[]): CauseSignature => ({
	id: cause.id, title: cause.title, who: cause.whoFixes, home: homeOf(cause.id, errors),
	...when('deliberate', cause.deliberate), ...some('words', words(cause)),
});

/**
 * Compiles a catalog.
 * @returns plain data; causes and errors refer to each other by position
 */
export const compile = (catalog: Catalog): SignatureIndex => {
	const ids = [...catalog.causes.keys()];
	const positions = (causes: readonly string[]): number[] => causes.map((id) => ids.indexOf(id)).filter((at) => at !== -1);
	const ownPath = (error: ErrorEntry): string => `/errors/${error.slug}/`;

	const signMessages = (error: ErrorEntry): MessageSignature[] =>
		error.messages.map((message) => ({
			text: message.description,
			...(message.path === ownPath(error) ? {} : { path: message.path }),
			...when('shared', message.texts.some(({ shared }) => shared)),
			readings: message.texts.map(({ where, flows, causes, certainty }) => ({ where, flows, causes: positions(causes), certainty })),
		}));

	const homes = (error: ErrorEntry): Record<number, string> | undefined =>
		error.pagePerText && Object.fromEntries(
			[...error.messages].reverse().flatMap((message) => (message.id === '' ? [] : positions(message.causes).map((at) => [at, message.path]))),
		);

	const signError = (error: ErrorEntry): ErrorSignature => {
		const told = homes(error);
		return {
			slug: error.slug, code: error.code, title: error.title,
			...when('ours', error.codeIsOurs), ...when('shared', error.shared),
			...some('aliases', error.aliases), ...some('words', words(error)),
			messages: signMessages(error), ...(told === undefined ? {} : { homes: told }),
		};
	};

	const codes = catalog.errors.map(({ code }) => code);
	const statuses: StatusSignature[] = catalog.loginHistory.map((row) => ({
		text: row.status, ...some('aliases', row.aliases), ...some('eventCodes', row.eventCodes),
		causes: positions(row.causes), errors: row.clientSees.map((code) => codes.indexOf(code)).filter((at) => at !== -1),
		certainty: row.causesCertainty,
	}));
	const reviews = [...catalog.errors, ...catalog.causes.values()].map(({ reviewed }) => reviewed).sort();
	return {
		version: 1,
		catalog: reviews.at(-1) ?? '',
		causes: [...catalog.causes.values()].map((cause) => signCause(cause, catalog.errors)),
		errors: catalog.errors.map(signError),
		statuses,
	};
};
