/** The house rules of what clients print. */
import { type Slip, unknown } from './slip.ts';
import type { Catalog } from './types.ts';

/** Every spelling that is Salesforce's own, or stands for one code or cause of its, in small letters. */
const taken = ({ errors, causes }: Catalog): Set<string> =>
	new Set(
		[
			...errors.flatMap(({ code, aliases = [], codeIsOurs, messages }) => [
				...(codeIsOurs ? [] : [code, ...aliases]),
				...messages.map(({ description }) => description),
			]),
			...[...errors, ...causes.values()].flatMap(({ clientWords = [] }) => clientWords.map(({ text }) => text)),
		].map((text) => text.toLowerCase()),
	);

/** Words must tell one client: those of Salesforce, and those given before, are taken. */
const doubled = (catalog: Catalog): Slip[] => {
	const seen = taken(catalog);
	return catalog.clients.flatMap(({ id, prints }) =>
		prints
			.flatMap(({ texts }) => texts)
			.filter((text) => seen.has(text.toLowerCase()) || !seen.add(text.toLowerCase()))
			.map((text) => ({
				file: `clients/${id}.ts`,
				rule: `the words "${text}" mean something else already`,
				repair: 'give more of the words, or keep them in one place',
			})),
	);
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

/** @returns every slip in the clients, in the order of the files. */
export const checkClients = (catalog: Catalog): Slip[] => [
	...misnamed(catalog),
	...catalog.clients.flatMap(({ id, prints }) =>
		prints.flatMap(({ errors = [], causes = [] }) => [
			...causes.filter((one) => !catalog.causes.has(one)).map((one) => unknown(`clients/${id}.ts`, 'cause', one, catalog.causes.keys())),
			...errors
				.filter((slug) => catalog.errors.every((error) => error.slug !== slug))
				.map((slug) =>
					unknown(
						`clients/${id}.ts`,
						'error',
						slug,
						catalog.errors.map((error) => error.slug),
					),
				),
		]),
	),
	...doubled(catalog),
];
