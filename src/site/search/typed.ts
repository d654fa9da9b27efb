/** What stands in the field of the search. */

const unspaced = (text: string): string => text.replaceAll(/\s+/g, '');

/**
 * A field of one line drops the line breaks of a paste, which part one failure from the next: they are kept beside it.
 * @returns what gives the text as it was typed or pasted, without blanks around it
 */
export const typedInto = (input: HTMLInputElement): (() => string) => {
	let pasted = '';
	input.addEventListener('paste', ({ clipboardData }) => {
		pasted = clipboardData?.getData('text/plain') ?? '';
	});
	return () => {
		// What was written over is not kept.
		if (unspaced(pasted) !== unspaced(input.value)) pasted = '';
		return (pasted || input.value).trim();
	};
};
