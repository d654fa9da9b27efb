/** Spellings that mean the same are made alike: a code is found with blanks, hyphens or nothing for its underscores. */

/** @returns the words in small letters, without quotes and marks, with single blanks between them. */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/['’‘"“”`]/g, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** @returns a folded text without its blanks. */
export const joined = (folded: string): string => folded.replaceAll(' ', '');
