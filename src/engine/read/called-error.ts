/** Whether a sentence means a code where the same could stand by chance: two words with a blank between them, or a number. */

/** So far in front of it a sentence is read. */
const reach = 48;
const inFront = (text: string, start: number): string => text.slice(Math.max(0, start - reach), start);

/** Before it: that it is an error or a message, that somebody gets it, sees it or is told it; or nothing but whose it is, as in a search. */
const before =
	/(?:^(?:salesforce|sfdc|oauth)|\b(?:errors?|message)(?: (?:is|was|of|saying|like))?:?|\b(?:gets?|getting|got|gives?|returns?|returned|returning|receiv(?:ed?|es|ing)|says?|saying|sees?|seeing|shows?|throws?|with)(?: (?:an?|the|me|this|always|back)){0,3}) ["'`“‘*]{0,3}$/i;
/** Behind it: what it is; or, in a quotation that it begins, what is said of it. */
const behind = /^["'`”’*]{0,3} (?:oauth )?(?:error|exception)/i;
const quoted = /["'`“‘]invalid \w{4,6}: $/i;
/** Any other word is what they describe: an invalid client secret. */
const goesOn =
	/^ (?!(?:after|again|and|as|at|because|before|but|by|during|even|every|for|from|if|in|now|on|once|since|so|then|to|until|when|while|with)\b)[a-z]/i;

/** @returns whether the words at a place begin with “invalid”, which hardly anything is called by chance, and a sentence calls them an error: "I get an invalid grant error" */
export const isCalledError = (text: string, start: number, end: number): boolean =>
	/^invalid/i.test(text.slice(start, end)) &&
	(behind.test(text.slice(end, end + 18)) ||
		quoted.test(text.slice(Math.max(0, start - 1), end + 2)) ||
		(before.test(inFront(text, start)) && !goesOn.test(text.slice(end, end + 9))));

const error = /\berror (?:code |number )?$/i;
const salesforceBefore = /\b(?:salesforce|oauth)(?: [a-z]{1,12}){0,3} error (?:code |number )?$/i;
const salesforceBehind = /^ (?:(?:from|by) )?(?:salesforce|oauth)(?![\w.])/i;

/** @returns whether a number at a place is called an error of Salesforce, "Salesforce error 1804": databases have such numbers too */
export const isCalledSalesforces = (text: string, start: number, end: number): boolean => {
	if (!/\d/.test(text[start] as string)) return false;
	const front = inFront(text, start);
	return salesforceBefore.test(front) || (error.test(front) && salesforceBehind.test(text.slice(end, end + 18)));
};
