/** Tokens that a window, a mail or a program broke over several lines. */
import { allMatches } from '../../all-matches.ts';
import type { Span } from '../../types.ts';
import type { SecretName } from '../masks.ts';
import type { SecretKind } from './find.ts';
import { changesOften } from './long-values.ts';

/** How the tokens of Salesforce and any JWT begin. */
const beginnings: readonly (readonly [kind: SecretName, beginning: string])[] = [
	['Salesforce access token', '00D[A-Za-z0-9]{12,15}(?:!|%21)'],
	['Salesforce refresh token', '5Aep'],
	['Salesforce authorization code', 'aPrx'],
	['JWT', 'eyJ'],
];

/** The end of a line, and what a mail or a program puts in front of the next one. */
const lineBreak = '[ \\t]{0,4}\\\\?\\r?\\n[> \\t]{0,16}';
/** A line of a token, and nothing behind it but what ends a value; behind a long one a sentence may go on. No other token begins there. */
const nextLine = new RegExp(
	`${lineBreak}(?!00D\\w{12,15}(?:!|%21)|5Aep|aPrx|3MVG9)([\\w.=%~-]{1,2048})(?=[ \\t]{0,4}\\\\?(?:$|[\\r\\n"'&,;)}\\]<])|(?<=[\\w.=%~-]{16}) )`,
	'y',
);

/** Whether a line is no word, date or code. */
const goesOn = (line: string): boolean =>
	(line.length >= 16 && /\d/.test(line)) || (line.length >= 8 && /[a-z]/.test(line) && /[A-Z]/.test(line) && changesOften(line, 0.45));

/** @returns where a token ends whose first line does so at an offset; that offset where no line goes on with it. */
const endOf = (text: string, start: number, firstEnd: number): number => {
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

const broken = (beginning: string) => {
	const firstLine = new RegExp(`(?<![A-Za-z0-9]{3})${beginning}[\\w.=%~-]{12,2048}(?=${lineBreak})`, 'g');
	return (text: string): Span[] => {
		const found: Span[] = [];
		let done = 0;
		for (const { 0: line, index: start } of allMatches(text, firstLine)) {
			// What may be a line of the token before is not read again.
			if (start < done) continue;
			done = endOf(text, start, start + line.length);
			if (done > start + line.length) found.push({ start, end: done });
		}
		return found;
	};
};

export const brokenTokens: readonly SecretKind[] = beginnings.map(([kind, beginning]) => ({ kind, find: broken(beginning) }));
