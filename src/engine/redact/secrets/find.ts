/** How a kind of secret is found in a text. Every pattern is anchored and bounded, so that each is linear in the text. */
import { allMatches } from '../../all-matches.ts';
import type { SecretName } from '../../masks.ts';
import type { Span } from '../../types.ts';

/** A secret, before it is known which others are the same. */
export interface Found extends Span {
	kind: SecretName;
}

/** A kind of secret: the words of its mask, and where it stands in a text. */
export interface SecretKind {
	kind: SecretName;
	find: (text: string) => readonly Span[];
}

/**
 * @param pattern with the flags `d` and `g`
 * @param group what is secret of a match; 0 for all of it
 * @param isMeant decides by the value where the pattern alone cannot
 */
export const matches =
	(pattern: RegExp, group = 0, isMeant = (_value: string): boolean => true) =>
	(text: string): Span[] => {
		const found: Span[] = [];
		for (const match of allMatches(text, pattern)) {
			const [start, end] = (match.indices as RegExpIndicesArray)[group] as [number, number];
			if (isMeant(match[group] as string)) found.push({ start, end });
		}
		return found;
	};

/**
 * For what is told by a sign in its middle, such as an `@`: the sign is looked for, and what stands before it is read
 * backwards from there by a look-behind, its first group. A pattern that begins with the value itself would have to
 * be tried at every letter of the text.
 */
export const aroundSign =
	(pattern: RegExp) =>
	(text: string): Span[] =>
		allMatches(text, pattern).map(({ 0: { length }, index, indices }) => {
			const [start] = (indices as RegExpIndicesArray)[1] as [number, number];
			return { start, end: index + length };
		});

/** Where a value may begin behind an escape: the two digits of `%3D` belong to the escape. */
export const afterEscape = '(?<=%(?:25){0,3}(?!25)[0-9A-F]{2})';
