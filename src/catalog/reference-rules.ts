/** The house rules of the tables of facts, and the sources that they use. */
import type { CauseId } from './define.ts';
import type { Reference } from './reference.ts';
import { type Slip, unknowns, unsourced } from './slip.ts';
import type { SourceId } from './sources/index.ts';
import type { Catalog } from './types.ts';
import type { Certainty } from './vocabulary.ts';

/** What a row of any table claims. */
interface Claim {
	file: string;
	causes: readonly CauseId[];
	certainty: Certainty;
	sources: readonly SourceId[];
	says: string;
}

const claimsOf = ({ reference, loginHistory }: Catalog): Claim[] => [
	...loginHistory.map((row) => ({ ...row, file: 'login-history.ts', says: row.status })),
	...reference.timeline.map((row) => ({ ...row, file: 'timeline.ts', says: row.when })),
	...reference.scopes.map((row) => ({ ...row, file: 'scopes.ts', causes: [], says: row.names[0] })),
	...reference.scopeRules.map((row) => ({ ...row, file: 'scopes.ts', says: row.rule })),
	...reference.loginReadings.map((row) => ({ ...row, file: 'login-reading.ts', says: row.look })),
	...reference.flowMaps.map((row) => ({ ...row, file: 'flow-maps.ts', causes: [], says: row.id })),
	...reference.secretAdvice.map((row) => ({ ...row, file: 'secret-advice.ts', causes: [], says: row.title })),
	...reference.requestRules.map((row) => ({
		...row,
		file: 'request-rules/',
		causes: row.cause === null ? [] : [row.cause],
		says: row.id,
	})),
	...reference.glossary.map(({ term, sources }) => ({
		file: 'glossary.ts',
		causes: [],
		certainty: 'official' as const,
		sources,
		says: term,
	})),
];

/** Whether a map draws its steps between parties that it has. */
const offTheMap = ({ flowMaps }: Reference): Slip[] =>
	flowMaps.flatMap(({ id, parties, steps }) =>
		steps
			.filter(({ from, to }) => [from, to].some((at) => at < 1 || at > parties.length))
			.map(({ title }) => ({
				file: 'flow-maps.ts',
				rule: `the step "${title}" of ${id} starts or ends at nobody`,
				repair: 'count the parties from 1',
			})),
	);

const strayTerms = ({ glossary }: Reference): Slip[] => {
	const terms = glossary.map(({ term }) => term);
	return unknowns(
		'glossary.ts',
		'term',
		glossary.flatMap(({ see = [] }) => see),
		terms,
	);
};

/** The id of a rule is its address, so it belongs to one rule. */
const doubledRules = ({ requestRules }: Reference): Slip[] =>
	requestRules
		.map(({ id }) => id)
		.filter((id, at, ids) => ids.indexOf(id) !== at)
		.map((id) => ({ file: 'request-rules/', rule: `the id "${id}" is given twice`, repair: 'give the later rule an id of its own' }));

const sentences = (text: string): number =>
	text
		.replaceAll('Auth. ', 'Auth ')
		.split(/[.!?](?:\s|$)/)
		.filter(Boolean).length;

/** Rules of single tables, each a test of its rows. */
const checkWords = ({ timeline, glossary, flowMaps, secretAdvice }: Reference): Slip[] => {
	const dates = timeline.map(({ from }) => from ?? '9');
	return [
		...timeline
			.filter((_row, at) => at > 0 && (dates[at] ?? '') < (dates[at - 1] ?? ''))
			.map(({ when }) => ({
				file: 'timeline.ts',
				rule: `"${when}" stands behind a later day`,
				repair: 'move it: earliest first, last what has no date',
			})),
		...glossary
			.filter(({ means }) => sentences(means) > 3)
			.map(({ term }) => ({
				file: 'glossary.ts',
				rule: `"${term}" is told in more than three sentences`,
				repair: 'say it in one to three',
			})),
		...flowMaps
			.filter(({ what }) => sentences(what) !== 3)
			.map(({ id }) => ({
				file: 'flow-maps.ts',
				rule: `"${id}" is not told in three sentences`,
				repair: 'say in `what` what it is, in three',
			})),
		...secretAdvice
			.filter(({ advice }) => /[*`<[\n]/.test(advice))
			.map(({ title }) => ({
				file: 'secret-advice.ts',
				rule: `the advice "${title}" has Markdown`,
				repair: 'write plain text: a terminal shows it too',
			})),
	];
};

/** @returns what each row of a table cites, and where. */
export const referenceSources = (catalog: Catalog): { file: string; sources: readonly SourceId[] }[] => [
	...claimsOf(catalog).map(({ file, sources }) => ({ file, sources })),
	{ file: 'login-reading.ts', sources: catalog.reference.loginHistoryPage.sources },
];

/** @returns every slip in the tables, grouped by rule. */
export const checkReference = (catalog: Catalog): Slip[] => [
	...claimsOf(catalog).flatMap((claim) => [
		...unknowns(claim.file, 'cause', claim.causes, catalog.causes.keys()),
		...unsourced(claim.file, `"${claim.says}"`, claim),
	]),
	...offTheMap(catalog.reference),
	...strayTerms(catalog.reference),
	...doubledRules(catalog.reference),
	...checkWords(catalog.reference),
];
