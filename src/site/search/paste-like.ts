/**
 * Tells a pasted failure from words to search for. Such a text never goes to the full-text search, whose requests
 * would depend on its words.
 */

/** Nobody types a search that long. */
const longest = 120;

/** An id, a token or a password: long, with a digit in it. No code or message of ours looks so. */
const value = /(?=\D{0,200}\d)\S{15}|\S{60}/;

/** "Setup > Identity > Login History": a way through menus, as our steps write it. A mark of HTML has its other half. */
const wayMark = /(?<=[\p{L}\p{N}.)] ?)> ?(?=\p{L})/gu;

/** @returns whether a text looks like an address, an answer, a log or a token. */
export const isPasteLike = (text: string): boolean =>
	text.length > longest ||
	/[a-z_]=|:\/\/|[{}<>\n\r\t]|\berror(?:_description|code)?["']?\s?:|@/i.test(text.replaceAll(wayMark, '')) ||
	text.split(/\s+/).some((run) => value.test(run));
