/** A short way to write many things that people say: `landed/ended in another/other org` stands for four. */

/** Every way to take one of each. */
const combined = (choices: readonly (readonly string[])[]): string[] =>
	choices.reduce<string[]>((begun, words) => begun.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())), ['']);

/**
 * @param rows phrases, separated by commas; in each, a slash separates words that can stand at the same place
 * @returns every phrase, in the order in which they are written
 */
export const phrases = (rows: string): string[] =>
	rows
		.trim()
		.split(/,\s*/)
		.flatMap((row) => combined(row.split(' ').map((place) => place.split('/'))));
