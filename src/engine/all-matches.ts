const none: readonly RegExpExecArray[] = [];

/**
 * Like `matchAll`, which makes a copy of its pattern each time: for short texts that takes longer than the search.
 * @param pattern has the flag `g` and takes at least one character
 * @returns every match, in the order of the text
 */
export const allMatches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return none;
	const found: RegExpExecArray[] = [];
	for (; match !== null; match = pattern.exec(text)) found.push(match);
	return found;
};
