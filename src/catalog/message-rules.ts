/** The house rules of the addresses that texts have. */
import type { Slip } from './slip.ts';
import type { ErrorEntry } from './types.ts';

/** Letters and digits of a text make its address, by which it is known: texts that differ in nothing else would be merged. */
export const checkMessages = ({ messages }: ErrorEntry, file: string): Slip[] =>
	messages.flatMap(({ id, description, texts }) => [
		...texts
			.filter((text) => text.description !== description)
			.map((text) => ({
				file,
				rule: `the texts "${description}" and "${text.description}" have one address, so that the second would be lost`,
				repair: 'give one of them, or both to the letter alike',
			})),
		...(id === '' && description !== ''
			? [{ file, rule: `the text "${description}" has no letter or digit of which to make an address`, repair: 'give its English words' }]
			: []),
	]);
