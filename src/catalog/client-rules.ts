/** The house rules of what clients print. */
import type { ClientWords } from './define.ts';
import { type Slip, unknowns } from './slip.ts';
import type { Catalog } from './types.ts';

/** The words that stand for one code or cause, each with the file that holds them. */
const standIns = ({ errors, causes }: Catalog): (ClientWords & { file: string })[] => [
	...errors.flatMap(({ slug, clientWords = [] }) => clientWords.map((words) => ({ ...words, file: `errors/${slug}.ts` }))),
	...[...causes.values()].flatMap(({ id, clientWords = [] }) => clientWords.map((words) => ({ ...words, file: `causes/${id}.ts` }))),
];

/** Every spelling that is Salesforce's own. */
const spellings = ({ errors }: Catalog): string[] =>
	errors.flatMap(({ code, aliases = [], codeIsOurs, messages }) => [
		...(codeIsOurs ? [] : [code, ...aliases]),
		...messages.map(({ description }) => description),
	]);

/**
 * Words must tell one thing, whatever their capitals: those given before are taken. Of a client, those of Salesforce are
 * too; what stands for one code may be told as a text of it.
 */
const doubled = (catalog: Catalog): Slip[] => {
	const seen = new Set<string>();
	const refuse = ({ file, text }: { file: string; text: string }): Slip[] => {
		const isTaken = seen.has(text.toLowerCase());
		seen.add(text.toLowerCase());
		const rule = `the words "${text}" mean something else already`;
		return isTaken ? [{ file, rule, repair: 'give more of the words, or keep them in one place' }] : [];
	};
	const slips = standIns(catalog).flatMap(refuse);
	for (const text of spellings(catalog)) seen.add(text.toLowerCase());
	const printed = catalog.clients.flatMap(({ id, prints }) =>
		prints.flatMap(({ texts }) => texts.map((text) => ({ file: `clients/${id}.ts`, text }))),
	);
	return [...slips, ...printed.flatMap(refuse)];
};

/** The address of its table is that of the heading over it, which is made of the name. */
const misnamed = ({ clients }: Catalog): Slip[] =>
	clients.flatMap(({ id, name }) => {
		const anchor = name
			.toLowerCase()
			.replaceAll(/[^a-z0-9 _-]/g, '')
			.replaceAll(' ', '-');
		return anchor === id
			? []
			: [{ file: `clients/${id}.ts`, rule: `the client "${name}" has another name than its file`, repair: `rename the file ${anchor}.ts` }];
	});

/** A client whose name is written in two ways would have two tables. */
const misspelt = (catalog: Catalog): Slip[] => {
	const letters = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
	const written = new Map(catalog.clients.map(({ name }) => [letters(name), name]));
	return standIns(catalog).flatMap(({ file, client }) => {
		const name = written.get(letters(client)) ?? client;
		written.set(letters(client), name);
		return name === client ? [] : [{ file, rule: `the client "${client}" is called "${name}" elsewhere`, repair: `write "${name}"` }];
	});
};

/** @returns every slip in what clients print, grouped by rule. */
export const checkClients = (catalog: Catalog): Slip[] => {
	const slugs = catalog.errors.map(({ slug }) => slug);
	return [
		...misnamed(catalog),
		...misspelt(catalog),
		...catalog.clients.flatMap(({ id, prints }) => [
			...unknowns(
				`clients/${id}.ts`,
				'cause',
				prints.flatMap(({ causes = [] }) => causes),
				catalog.causes.keys(),
			),
			...unknowns(
				`clients/${id}.ts`,
				'error',
				prints.flatMap(({ errors = [] }) => errors),
				slugs,
			),
		]),
		...doubled(catalog),
	];
};
