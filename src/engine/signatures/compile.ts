/** Catalog → what travels to the browser: the packed signature index, and apart from it the words of the results. */
import type { ClientWords } from '../../catalog/define.ts';
import { homeHref, homeOf } from '../../catalog/pages.ts';
import { newestReview } from '../../catalog/review.ts';
import type { Catalog, Cause, ErrorEntry, LocatedQuestion } from '../../catalog/types.ts';
import type { PackedQuestion, ResultWords } from '../result-words.ts';
import { pathOf, slugOf } from './addresses.ts';
import { packTables } from './compile-tables.ts';
import type { PackedError, PackedIndex, PackedMessage, PackedReading, PackedStatus } from './packed.ts';

const when = <Key extends string>(key: Key, holds: unknown): Partial<Record<Key, true>> =>
	holds === undefined || holds === false ? {} : ({ [key]: true } as Record<Key, true>);

/** A list only where there is something in it. */
const some = (items: readonly string[] | undefined): readonly string[] | 0 => (items === undefined || items.length === 0 ? 0 : items);

/** The words of clients that stand for each of several entries, where it has any. */
const printedFor = (entries: Iterable<{ clientWords?: readonly ClientWords[] }>): PackedIndex['codeWords'] =>
	[...entries].flatMap(({ clientWords }, at) => (clientWords === undefined ? [] : [[at, ...clientWords.map(({ text }) => text)] as const]));

/**
 * Compiles the index.
 * @returns plain data; causes and errors refer to each other by position
 * @throws {Error} if a page has an address that cannot be derived from its text
 */
export const compile = (catalog: Catalog): PackedIndex => {
	const ids = [...catalog.causes.keys()];
	const positions = (causes: readonly string[]): number[] => causes.map((id) => ids.indexOf(id)).filter((at) => at !== -1);
	const texts = catalog.errors.flatMap((error) => error.texts);
	const surfaces = [...new Set(texts.flatMap(({ where }) => where))];
	const flows = [...new Set(texts.flatMap((text) => text.flows))];
	const certainties = [
		...new Set([...texts.map(({ certainty }) => certainty), ...catalog.loginHistory.map(({ causesCertainty }) => causesCertainty)]),
	];

	const packReading = ({ where, flows: own, causes, certainty }: ErrorEntry['texts'][number]): PackedReading => [
		where.map((one) => surfaces.indexOf(one)),
		own.map((one) => flows.indexOf(one)),
		positions(causes),
		certainties.indexOf(certainty),
	];

	const packMessage = ({ slug }: ErrorEntry, { description, path, texts: own }: ErrorEntry['messages'][number]): PackedMessage => {
		const isPathed = path !== `/errors/${slug}/`;
		if (isPathed && path !== pathOf(slug, description))
			throw new Error(`The page ${path} has another address than its text "${description}".`);
		const shared = own.some((text) => text.shared === true) ? 1 : own.some((text) => text.shared === 'alone') ? 2 : 0;
		return [description, shared, isPathed ? 1 : 0, ...own.map(packReading)];
	};

	const packError = (error: ErrorEntry): PackedError => [
		error.code,
		slugOf(error.code) === error.slug ? 0 : error.slug,
		(error.codeIsOurs ? 1 : 0) + (error.shared ? 2 : 0),
		some(error.aliases),
		...error.messages.map((message) => packMessage(error, message)),
	];

	const codes = catalog.errors.map(({ code }) => code);
	// A status without a cause has nothing to do with OAuth: there is nothing to tell of it.
	const statuses = catalog.loginHistory
		.filter(({ causes }) => causes.length > 0)
		.map(
			(row): PackedStatus => [
				row.status,
				some(row.aliases),
				some(row.eventCodes),
				positions(row.causes),
				row.clientSees.map((code) => codes.indexOf(code)).filter((at) => at !== -1),
				certainties.indexOf(row.causesCertainty),
			],
		);
	return {
		surfaces,
		flows,
		certainties,
		errors: catalog.errors.map(packError),
		codeWords: printedFor(catalog.errors),
		causeWords: printedFor(catalog.causes.values()),
		statuses,
		homes: [...catalog.causes.keys()].map((id) => {
			const { error, message } = homeOf(catalog.errors, id);
			return [catalog.errors.indexOf(error), message.hasOwnPage ? message.path : 0] as const;
		}),
	};
};

const packQuestion = ([id, { who, ask, expert, look, path, answers }]: [string, LocatedQuestion]): PackedQuestion => [
	id,
	who.map((role) => role[0]).join(''),
	ask,
	expert ?? 0,
	look,
	path ?? 0,
	answers,
];

/** @returns the words of the results, for the page and the terminal. */
export const compileWords = (catalog: Catalog): ResultWords => {
	const { causes, errors, questions, reference } = catalog;
	const told = Object.fromEntries(
		[...causes.values()].map(({ id, title, whoFixes, deliberate }) => [id, { title, who: whoFixes, ...when('deliberate', deliberate) }]),
	);
	const asked = [...questions.keys()];
	const packTells = ({ tells = {} }: Cause): number[] =>
		Object.entries(tells).flatMap(([id, fitting]) => {
			const answers = Object.keys((questions.get(id) as LocatedQuestion).answers);
			return [asked.indexOf(id), fitting.reduce((bits, answer) => bits | (1 << answers.indexOf(answer)), 0)];
		});
	return {
		causes: told,
		errors: Object.fromEntries(errors.map(({ slug, title }) => [slug, title])),
		secrets: reference.secretAdvice.filter(({ calm }) => !calm).map(({ advice, kinds }) => [advice, ...kinds] as const),
		rules: Object.fromEntries(
			reference.requestRules.map(({ id, title, why, fix, cause }) => {
				return [id, { title, why, fix, ...(cause === null ? {} : { href: homeHref(errors, cause) }) }];
			}),
		),
		day: newestReview([...errors, ...causes.values()]),
		codes: Object.fromEntries(errors.flatMap(({ slug, code, codeIsOurs }) => (codeIsOurs ? [] : [[slug, code]]))),
		messages: errors.flatMap(({ messages }) => messages.filter(({ description }) => description !== '')).length,
		tables: packTables(catalog),
		parameters: Object.fromEntries(reference.parameters.map(({ name, what }) => [name, what])),
		questions: [...questions].map(packQuestion),
		tells: Object.fromEntries([...causes.values()].filter(({ tells }) => tells !== undefined).map((cause) => [cause.id, packTells(cause)])),
	};
};
