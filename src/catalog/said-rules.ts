/** The house rules of what people say: plain words, one for all that mean the same, and no two causes of one error that are told in the same ones. */
import type { Slip } from './slip.ts';
import type { Catalog } from './types.ts';

const entry =
	/^lightning\.force\.com$|^(?:\d{1,4}|lightning\.force\.com|[a-z][a-z\d]+(?:\.salesforce\.com|\*)?)(?: (?:\d{1,4}|[a-z][a-z\d]+(?:\.salesforce\.com|\*)?)){1,3}$/;

/** Whether an entry would look for a word that is always read as another. */
const isReadAs = (entry: string, variant: string, word: string): boolean =>
	variant.includes(' ')
		? new RegExp(`(?:^| )${variant}s?\\*?(?: |$)`).test(entry)
		: entry.split(' ').some((stem) => {
				const beginning = stem.replace('*', '');
				return stem === variant || (stem !== beginning && variant.startsWith(beginning) && !word.startsWith(beginning));
			});

const sorted = (words: string): string => words.split(' ').sort().join(' ');

/** @returns every slip in the `said` of the causes, and in the words by which sentences are read. */
export const checkSaid = ({ causes, errors, synonyms, grammar }: Pick<Catalog, 'causes' | 'errors' | 'synonyms' | 'grammar'>): Slip[] => {
	const malformed = [...causes.values()].flatMap(({ id, said = [] }) =>
		said
			.filter((words) => !entry.test(words))
			.map((words) => ({
				file: `causes/${id}.ts`,
				rule: `"${words}" in \`said\` is not two to four words in small letters, or numbers`,
				repair: 'write words of a person, each with a * where its ending may differ',
			})),
	);
	const others = Object.entries(synonyms).flatMap(([word, variants]) => variants.map((variant) => [variant, word] as const));
	const unread = [...causes.values()].flatMap(({ id, said = [] }) =>
		said.flatMap((words) =>
			others
				.filter(([variant, word]) => isReadAs(words, variant, word))
				.map(([variant, word]) => ({
					file: `causes/${id}.ts`,
					rule: `"${words}" in \`said\` is not found where people say "${variant}", which is read as "${word}"`,
					repair: `write "${word}", as synonyms.ts has it`,
				})),
		),
	);
	const unmet = Object.entries(grammar).flatMap(([role, words]) =>
		others
			.filter(([variant]) => words.split(' ').includes(variant))
			.map(([variant, word]) => ({
				file: 'grammar.ts',
				rule: `"${variant}" in \`${role}\` is met in no sentence: it is read as "${word}"`,
				repair: `write "${word}", as synonyms.ts has it`,
			})),
	);
	const shared = errors.flatMap(({ slug, texts }) => {
		const owner = new Map<string, string>();
		return [...new Set(texts.flatMap((text) => text.causes))].flatMap((id) =>
			(causes.get(id)?.said ?? []).map(sorted).flatMap((words) => {
				const other = owner.get(words);
				owner.set(words, id);
				return other === undefined
					? []
					: [
							{
								file: `causes/${id}.ts`,
								rule: `it is told in the same words as causes/${other}.ts, which stands behind errors/${slug}.ts too (${words})`,
								repair: 'keep them at the cause whose text names them',
							},
						];
			}),
		);
	});
	return [...malformed, ...unread, ...unmet, ...shared];
};
