/** The house rules of what people say: plain words, one word for all denials, and no two causes of one error that are told in the same ones. */
import type { Slip } from './slip.ts';
import type { Cause, ErrorEntry } from './types.ts';

const entry =
	/^lightning\.force\.com$|^(?:\d{1,3}|[a-z][a-z\d]+(?:\.salesforce\.com|\*)?)(?: (?:\d{1,3}|[a-z][a-z\d]+(?:\.salesforce\.com|\*)?)){1,3}$/;

/** Sentences are read with `not` in place of these. */
const negation = /\b(?:cannot|(?:is|are|was|were|did|do|does|has|have|had|wo|ca|could|should|would)nt)\b/;

const sorted = (words: string): string => words.split(' ').sort().join(' ');

/** @returns every slip in the `said` of the causes. */
export const checkSaid = (causes: ReadonlyMap<string, Cause>, errors: readonly ErrorEntry[]): Slip[] => {
	const malformed = [...causes.values()].flatMap(({ id, said = [] }) =>
		said
			.filter((words) => !entry.test(words))
			.map((words) => ({
				file: `causes/${id}.ts`,
				rule: `"${words}" in \`said\` is not two to four words in small letters, or numbers`,
				repair: 'write words of a person, each with a * where its ending may differ',
			})),
	);
	const denying = [...causes.values()].flatMap(({ id, said = [] }) =>
		said
			.filter((words) => negation.test(words))
			.map((words) => ({
				file: `causes/${id}.ts`,
				rule: `"${words}" in \`said\` denies in a word that no sentence is read with`,
				repair: 'write `not`, which stands for isn’t, didn’t, cannot and the like',
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
	return [...malformed, ...denying, ...shared];
};
