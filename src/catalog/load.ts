/**
 * Reads the catalog's folders. The file's name is the entry's permanent id; the folder is the index.
 * The only file of this room that touches the disk.
 */
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CauseInput, ClientInput, ErrorInput } from './define.ts';
import { checkForm } from './form-rules.ts';
import { grammar } from './grammar.ts';
import { loginHistory } from './login-history.ts';
import { marks } from './marks.ts';
import { otherErrors, otherProviders } from './others.ts';
import { groupMessages } from './pages.ts';
import { type Question, questions } from './questions.ts';
import { reference } from './reference.ts';
import { checkCatalog } from './rules.ts';
import { setupPages, setupWay } from './setup.ts';
import type { Slip } from './slip.ts';
import { listSources } from './sources/index.ts';
import { synonyms } from './synonyms.ts';
import type { Catalog, LocatedQuestion } from './types.ts';

/** Imports the default export of every file in a folder of the catalog, sorted by name. */
const readFolder = async <Entry>(folder: string): Promise<{ name: string; entry: Entry }[]> => {
	const names = (await readdir(new URL(`${folder}/`, import.meta.url))).filter((name) => name.endsWith('.ts')).sort();
	return Promise.all(
		names.map(async (file) => {
			const loaded: { default: Entry } = await import(new URL(`${folder}/${file}`, import.meta.url).href);
			return { name: basename(file, '.ts'), entry: loaded.default };
		}),
	);
};

/** @throws {Error} with the file, the rule and the repair of each slip, if there are any */
const refuse = (slips: readonly Slip[]): void => {
	if (slips.length === 0) return;
	const lines = slips.map((slip) => `  ${slip.file}\n    ${slip.rule}\n    ${slip.repair}`);
	throw new Error(`The catalog breaks ${slips.length} house rule(s):\n${lines.join('\n')}`);
};

/** A page that does not exist is for `checkQuestions` to report. */
const locate = (question: Question): LocatedQuestion => {
	const page = question.setup && setupPages[question.setup];
	return page ? { ...question, path: setupWay(page) } : question;
};

/**
 * Loads the whole catalog and checks it against the house rules.
 * @throws {Error} with one line per broken rule: the file, the rule and the repair.
 */
export const loadCatalog = async (): Promise<Catalog> => {
	const errors = await readFolder<ErrorInput>('errors');
	const causes = await readFolder<CauseInput>('causes');
	const clients = await readFolder<ClientInput>('clients');
	// Before anything is made of the entries: what follows trusts their form.
	refuse([
		...errors.flatMap(({ name, entry }) => checkForm('errors', name, entry)),
		...causes.flatMap(({ name, entry }) => checkForm('causes', name, entry)),
		...clients.flatMap(({ name, entry }) => checkForm('clients', name, entry)),
	]);
	const catalog: Catalog = {
		errors: errors.map(({ name, entry }) => ({ ...entry, slug: name, messages: groupMessages(entry, name) })),
		causes: new Map(causes.map(({ name, entry }) => [name, { ...entry, id: name }])),
		sources: new Map(listSources().map((source) => [source.id, source])),
		loginHistory,
		clients: clients.map(({ name, entry }) => ({ ...entry, id: name })),
		otherProviders,
		otherErrors,
		synonyms,
		grammar,
		marks,
		questions: new Map(Object.entries<Question>(questions).map(([id, question]) => [id, locate(question)])),
		reference,
	};
	refuse(checkCatalog(catalog));
	return catalog;
};
