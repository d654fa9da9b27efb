/**
 * The house rules of the catalog: what the types cannot say. An author's slip is always reported
 * with the file, the rule and the repair.
 */
import { checkClients } from './client-rules.ts';
import { checkMessages } from './message-rules.ts';
import { checkQuestions, checkTells } from './question-rules.ts';
import { checkReference } from './reference-rules.ts';
import { checkSaid } from './said-rules.ts';
import { draft, type Slip, unknown } from './slip.ts';
import { checkSources } from './source-rules.ts';
import type { Catalog, Cause, Client, ErrorEntry } from './types.ts';

const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Advice that gives a person or an app more than the failure needs. Naming it is fine, advising it is not. */
const shotguns = ['System Administrator', 'Modify All Data', 'Use Any API Client'];

/** In letters: what is shorter does not say how to see that a fix worked. */
const shortestCheck = 20;

const checkError = (error: ErrorEntry, catalog: Catalog): Slip[] => {
	const file = `errors/${error.slug}.ts`;
	const slugs = catalog.errors.map(({ slug }) => slug);
	const slips: Slip[] = [];
	const named = [...error.texts.flatMap(({ causes }) => causes), ...(error.specimens ?? []).flatMap(({ cause }) => cause ?? [])];
	for (const id of new Set(named)) {
		if (!catalog.causes.has(id)) slips.push(unknown(file, 'cause', id, catalog.causes.keys()));
	}
	for (const slug of [...(error.lookAlikes ?? []).map((other) => other.slug), ...(error.related ?? [])]) {
		if (!slugs.includes(slug)) slips.push(unknown(file, 'error', slug, slugs));
		if (slug === error.slug) slips.push({ file, rule: 'it names itself as a neighbour', repair: 'remove the line' });
	}
	if (!fileName.test(error.slug)) {
		slips.push({ file, rule: 'a slug has small letters, digits and single hyphens', repair: 'rename the file' });
	}
	for (const text of error.texts) {
		if (text.causes.length === 0) {
			slips.push({ file, rule: `the text "${text.description}" has no cause`, repair: 'name at least one cause, the likeliest first' });
		}
		if (text.sources.length === 0 && text.certainty !== 'inferred' && text.certainty !== 'doubtful') {
			slips.push({
				file,
				rule: `the text "${text.description}" claims the certainty "${text.certainty}" without a source`,
				repair: 'name a source, or lower the certainty to "inferred"',
			});
		}
	}
	return [...slips, ...checkMessages(error, file)];
};

const checkCause = (cause: Cause, reachable: ReadonlySet<string>): Slip[] => {
	const file = `causes/${cause.id}.ts`;
	const slips: Slip[] = [];
	if (!fileName.test(cause.id)) {
		slips.push({ file, rule: 'an id has small letters, digits and single hyphens', repair: 'rename the file' });
	}
	if (!reachable.has(cause.id)) {
		slips.push({ file, rule: 'no error leads to this cause', repair: 'name it under a text of the errors that it stands behind' });
	}
	for (const fix of cause.fixes) {
		if (fix.risk !== undefined && fix.undo === undefined) {
			slips.push({ file, rule: `the fix "${fix.title}" has a risk and no undo`, repair: 'add `undo`: how to take it back' });
		}
		const shotgun = shotguns.find((word) => fix.title.includes(word));
		if (shotgun !== undefined) {
			slips.push({
				file,
				rule: `the fix "${fix.title}" gives more than the failure needs (${shotgun})`,
				repair: 'advise the least that helps; say in `otherwise` why not more',
			});
		}
		if (fix.verify.length <= shortestCheck) {
			slips.push({
				file,
				rule: `the fix "${fix.title}" is verified in a word`,
				repair: 'say in `verify` what to do, and what is seen then',
			});
		}
		if (!cause.whoFixes.includes(fix.actor)) {
			slips.push({
				file,
				rule: `the fix "${fix.title}" is for "${fix.actor}", who is not in \`whoFixes\``,
				repair: 'add the actor there, or correct the fix',
			});
		}
	}
	return slips;
};

const statesUnfinished = (entry: Cause | Client | ErrorEntry): boolean => JSON.stringify(entry).includes(draft);

/** A code and each of its other spellings may belong to one entry only. */
const checkSpellings = (catalog: Catalog): Slip[] => {
	const owner = new Map<string, string>();
	return catalog.errors.flatMap((error) =>
		[error.code, ...(error.aliases ?? [])].flatMap((spelling) => {
			const other = owner.get(spelling);
			owner.set(spelling, error.slug);
			return other === undefined || other === error.slug
				? []
				: [
						{
							file: `errors/${error.slug}.ts`,
							rule: `the spelling "${spelling}" belongs to errors/${other}.ts`,
							repair: 'keep it in one entry',
						},
					];
		}),
	);
};

/**
 * Checks a loaded catalog against the house rules.
 * @returns every slip found, in the order of the files; an empty list when all is well.
 */
export const checkCatalog = (catalog: Catalog): Slip[] => {
	const reachable = new Set(catalog.errors.flatMap(({ texts }) => texts.flatMap(({ causes }) => causes)));
	const causes = [...catalog.causes.values()];
	const unfinished = [
		...catalog.errors.filter(statesUnfinished).map(({ slug }) => `errors/${slug}.ts`),
		...causes.filter(statesUnfinished).map(({ id }) => `causes/${id}.ts`),
		...catalog.clients.filter(statesUnfinished).map(({ id }) => `clients/${id}.ts`),
	].map((file) => ({ file, rule: 'it is not finished', repair: `replace every ${draft}` }));
	const checkIds = (file: string, ids: readonly string[]): Slip[] =>
		[...new Set(ids)].filter((id) => !catalog.causes.has(id)).map((id) => unknown(file, 'cause', id, catalog.causes.keys()));
	return [
		...unfinished,
		...catalog.errors.flatMap((error) => checkError(error, catalog)),
		...causes.flatMap((cause) => checkCause(cause, reachable)),
		...checkTells(causes),
		...checkQuestions(catalog.questions),
		...checkSaid(catalog),
		...checkIds(
			'login-history.ts',
			catalog.loginHistory.flatMap((status) => status.causes),
		),
		...checkIds(
			'others.ts',
			catalog.otherErrors.flatMap((other) => other.causes ?? []),
		),
		...checkClients(catalog),
		...checkReference(catalog),
		...checkSpellings(catalog),
		...checkSources(catalog),
	];
};
