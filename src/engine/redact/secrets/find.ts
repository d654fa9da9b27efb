/** How a kind of secret is found in a text. Every pattern is anchored and bounded, so that each is linear in the text. */
import { allMatches } from '../../all-matches.ts';
import type { SecretName } from '../../masks.ts';
import type { Span } from '../../types.ts';

/** A secret, before it is known which others are the same. */
export interface Found extends Span {
	kind: SecretName;
}

/** Finds one kind of secret, or several. */
export type Finder = (text: string) => Iterable<Found>;

/**
 * @param kind the words of its mask
 * @param pattern with the flags `d` and `g`; what is secret is its last group, or all of a match where it has none
 * @param isMeant decides by the value, or by what stands around it, where the pattern alone cannot
 */
export const shape =
	(kind: SecretName, pattern: RegExp, isMeant = (_value: string, _text: string, _end: number): boolean => true) =>
	(text: string): Found[] => {
		const found: Found[] = [];
		for (const { indices } of allMatches(text, pattern)) {
			const [start, end] = (indices as RegExpIndicesArray).at(-1) as [number, number];
			if (isMeant(text.slice(start, end), text, end)) found.push({ kind, start, end });
		}
		return found;
	};

/**
 * For what is told by a sign in its middle, such as an `@`: the sign is looked for, and what stands before it is read
 * backwards from there by a look-behind, its first group. A pattern that begins with the value itself would have to
 * be tried at every letter of the text.
 */
export const aroundSign =
	(kind: SecretName, pattern: RegExp): Finder =>
	(text) =>
		allMatches(text, pattern).map(({ 0: { length }, index, indices }) => {
			const [start] = (indices as RegExpIndicesArray)[1] as [number, number];
			return { kind, start, end: index + length };
		});

/** Where a value may begin behind an escape: the two digits of `%3D` belong to the escape. */
export const afterEscape = '(?<=%(?:25){0,3}(?!25)[0-9A-F]{2})';
