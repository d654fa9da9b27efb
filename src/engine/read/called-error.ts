/** Whether the words of a short code, written with a blank as people write it, are meant as the code: "I get an invalid grant error". */

/** Before it: “error”, or that somebody gets it or is told it. */
const before =
	/(?:\berrors?(?: (?:is|was|of|saying|like))?:?|\b(?:gets?|getting|got|gives?|returns?|returned|returning|receiv(?:ed?|es|ing)|says?|saying|throws?|with)(?: (?:an?|the|me|this|always|back)){0,3}) ["'`“‘*]{0,3}$/i;
/** Behind it: what it is. */
const behind = /^["'`”’*]{0,3} (?:oauth )?(?:error|exception)/i;
/** They only say what the next word is like: an invalid client secret. */
const goesOn = /^ (?!(?:and|as|at|but|by|even|for|from|if|in|on|when|while|with)\b)[a-z]/i;
const quote = /["'`“”‘’]/;

/** @returns whether the words at a place begin with “invalid”, which hardly anything is called by chance, and a sentence calls them an error */
export const isCalledError = (text: string, start: number, end: number): boolean =>
	/^invalid/i.test(text.slice(start, end)) &&
	(behind.test(text.slice(end, end + 18)) ||
		(before.test(text.slice(Math.max(0, start - 48), start)) && !goesOn.test(text.slice(end, end + 7))) ||
		(quote.test(text.slice(start - 1, start)) && quote.test(text.slice(end, end + 1))));
