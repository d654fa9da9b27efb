/**
 * The house rules of the catalog: what the types cannot say. An author's slip is always reported
 * with the file, the rule and the repair.
 */
import { checkClients } from './client-rules.ts';
import { checkMessages } from './message-rules.ts';
import { checkQuestions } from './question-rules.ts';
import { checkReference } from './reference-rules.ts';
import { checkSaid } from './said-rules.ts';
import { draft, type Slip, unknowns, unsourced } from './slip.ts';
import { checkSources } from './source-rules.ts';
import type { Catalog, Cause, Client, ErrorEntry } from './types.ts';

const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Advice that gives a person or an app more than the failure needs. Naming it is fine, advising it is not. */
const shotguns = ['System Administrator', 'Modify All Data', 'Use Any API Client'];

/** In letters: what is shorter does not say how to see that a fix worked. */
const shortestCheck = 20;

const checkError = (error: ErrorEntry, catalog: Catalog): Slip[] => {
	const file = `errors/${error.slug}.ts`;
	const causes = [...error.texts.flatMap((text) => text.causes), ...(error.specimens ?? []).flatMap(({ cause }) => cause ?? [])];
	const neighbours = [...(error.lookAlikes ?? []).map(({ slug }) => slug), ...(error.related ?? [])];
	const slips = [
		...unknowns(file, 'cause', causes, catalog.causes.keys()),
		...unknowns(
			file,
			'error',
			neighbours,
			catalog.errors.map(({ slug }) => slug),
		),
	];
	if (neighbours.includes(error.slug)) slips.push({ file, rule: 'it names itself as a neighbour', repair: 'remove the line' });
	if (!fileName.test(error.slug)) {
		slips.push({ file, rule: 'a slug has small letters, digits and single hyphens', repair: 'rename the file' });
	}
	for (const text of error.texts) {
		if (text.causes.length === 0) {
			slips.push({ file, rule: `the text "${text.description}" has no cause`, repair: 'name at least one cause, the likeliest first' });
		}
		slips.push(...unsourced(file, `the text "${text.description}"`, text));
	}
	return [...slips, ...checkMessages(error, file)];
};

const checkCause = (cause: Cause, reachable: ReadonlySet<string>, statuses: ReadonlySet<string>): Slip[] => {
	const file = `causes/${cause.id}.ts`;
	const confirmed = cause.confirm.flatMap(({ loginHistory = [] }) => loginHistory);
	const slips = unknowns(file, 'status of Login History', confirmed, statuses, 'add it to login-history.ts');
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
 * @returns every slip found, grouped by rule; an empty list when all is well.
 */
export const checkCatalog = (catalog: Catalog): Slip[] => {
	const reachable = new Set(catalog.errors.flatMap(({ texts }) => texts.flatMap(({ causes }) => causes)));
	const statuses = new Set(catalog.loginHistory.flatMap(({ status, aliases = [] }) => [status, ...aliases]));
	const causes = [...catalog.causes.values()];
	const unfinished = [
		...catalog.errors.filter(statesUnfinished).map(({ slug }) => `errors/${slug}.ts`),
		...causes.filter(statesUnfinished).map(({ id }) => `causes/${id}.ts`),
		...catalog.clients.filter(statesUnfinished).map(({ id }) => `clients/${id}.ts`),
	].map((file) => ({ file, rule: 'it is not finished', repair: `replace every ${draft}` }));
	return [
		...unfinished,
		...catalog.errors.flatMap((error) => checkError(error, catalog)),
		...causes.flatMap((cause) => checkCause(cause, reachable, statuses)),
		...checkQuestions(catalog),
		...checkSaid(catalog),
		...unknowns(
			'others.ts',
			'cause',
			catalog.otherErrors.flatMap((other) => other.causes ?? []),
			catalog.causes.keys(),
		),
		...checkClients(catalog),
		...checkReference(catalog),
		...checkSpellings(catalog),
		...checkSources(catalog),
	];
};
