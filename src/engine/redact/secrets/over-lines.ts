/** Tokens that a window, a mail or a program broke over several lines. */
import type { SecretName } from '../../masks.ts';
import { type Finder, type Found, shape } from './find.ts';
import { changesOften } from './long-values.ts';

/** The end of a line, and what a mail or a program puts in front of the next one. */
const lineBreak = '[= \\t]{0,4}\\\\?\\r?\\n[> \\t]{0,16}';
/**
 * A line of a token, and nothing behind it but what ends a value; behind a long one a sentence may go on. No other token
 * begins there.
 */
const nextLine = new RegExp(
	`${lineBreak}(?!00D\\w{12,15}(?:!|%21)|5Aep|aPrx|3MVG9)([\\w.=%~-]{1,2048})(?=[ \\t]{0,4}\\\\?(?:$|[\\r\\n"'&,;)}\\]<])|(?<=[\\w.=%~-]{16}) )`,
	'y',
);

/** Whether a line is no word, date or code. */
const goesOn = (line: string): boolean =>
	(line.length >= 16 && /\d/.test(line)) ||
	(line.length >= 8 && /[a-z]/.test(line) && /[A-Z]/.test(line) && (/\d/.test(line) || changesOften(line, 0.45)));

/** @returns where a token ends whose first line is given. */
const endOf = (text: string, { start, end: firstEnd }: Found): number => {
	let [from, end] = [start, firstEnd];
	nextLine.lastIndex = end;
	for (let line = nextLine.exec(text)?.[1]; line !== undefined && goesOn(line); line = nextLine.exec(text)?.[1]) {
		const isLast = line.length < end - from;
		end = nextLine.lastIndex;
		from = end - line.length;
		if (isLast) break;
	}
	return end;
};

/** Of a JWT that is broken within its first part, the point between the parts stands on another line. */
const isWhole = /^(?!eyJ)|\./;

/** @returns what finds a token by a pattern up to the end of its first line, and takes it with all its lines. */
export const overLines = (kind: SecretName, pattern: RegExp): Finder => {
	const firstLines = shape(kind, pattern);
	return (text) => {
		let done = 0;
		return firstLines(text).filter((token) => {
			// What may be a line of the token before is not read again.
			if (token.start < done) return false;
			done = endOf(text, token);
			token.end = done;
			return isWhole.test(text.slice(token.start, done));
		});
	};
};
