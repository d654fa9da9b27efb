/** Whether the words of a short code, written with a blank as people write it, are meant as the code: "I get an invalid grant error". */

/** Before it: that it is an error or a message, or that somebody gets it or is told it. */
const before =
	/(?:\b(?:errors?|message)(?: (?:is|was|of|saying|like))?:?|\b(?:gets?|getting|got|gives?|returns?|returned|returning|receiv(?:ed?|es|ing)|says?|saying|throws?|with)(?: (?:an?|the|me|this|always|back)){0,3}) ["'`“‘*]{0,3}$/i;
/** Behind it: what it is. */
const behind = /^["'`”’*]{0,3} (?:oauth )?(?:error|exception)/i;
/** Any other word is what they describe: an invalid client secret. */
const goesOn =
	/^ (?!(?:after|again|and|as|at|because|before|but|by|during|even|every|for|from|if|in|now|on|once|since|so|then|to|until|when|while|with)\b)[a-z]/i;

/** @returns whether the words at a place begin with “invalid”, which hardly anything is called by chance, and a sentence calls them an error */
export const isCalledError = (text: string, start: number, end: number): boolean =>
	/^invalid/i.test(text.slice(start, end)) &&
	(behind.test(text.slice(end, end + 18)) ||
		(before.test(text.slice(Math.max(0, start - 48), start)) && !goesOn.test(text.slice(end, end + 9))));
