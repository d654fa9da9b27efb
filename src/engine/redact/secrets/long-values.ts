/** Default-deny: what is long, unbroken and no word is hidden although nobody knows what it is. */
import { allMatches } from '../../all-matches.ts';
import type { Span } from '../../types.ts';
import type { Found } from './find.ts';
import { serviceKey } from './service-keys.ts';

/** How long a run must be before its look decides, and before a digit is enough. */
const shortest = 20;
const long = 40;

/** Small letters, capitals and digits change far more often in a random value than in a name, even one in CamelCase. */
export const changesOften = (run: string, share: number): boolean =>
	run.split(/[a-z](?![a-z])|[A-Z](?![A-Z])|\d(?!\d)/).length - 1 > run.length * share;

/** Words have more vowels than a random value has. */
export const hasFewVowels = (run: string): boolean => {
	const letters = run.replaceAll(/[^a-z]/gi, '').length;
	return letters > 9 && run.replaceAll(/[^aeiou]/gi, '').length < letters * 0.25;
};

/** Nobody’s word, whatever joins its parts. */
const isMixed = (run: string): boolean => /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run) && changesOften(run, 0.42);

/** Words do not have several numbers in them. */
const looksRandom = (run: string): boolean => {
	if (!/[a-z]/i.test(run)) return false;
	const numbers = run.split(/\d+/).length - 1;
	if (numbers > 2 || changesOften(run, numbers > 0 ? 0.38 : 0.5) || /^[0-9a-f]{32}$/i.test(run)) return true;
	return (numbers > 0 || /[a-z][A-Z]/.test(run)) && hasFewVowels(run);
};

/** A path has many short parts, a sentence in a form and a long name have words; but a random value may hold a slash, and lack a digit. */
const isLongName = (run: string): boolean => {
	const plain = run.replaceAll(/[/+_~-]/g, '');
	if (!/\d/.test(run)) return !/[a-z][A-Z]/.test(run) || !(changesOften(plain, 0.4) || hasFewVowels(plain));
	return run.split(/\/|\+(?=[a-z]{1,20}(?:[+/]|$))/i).every((part) => part.length < 28) && !changesOften(plain, 0.38);
};

/** Letters and digits, and what joins them in base64, in addresses and in tokens. */
const isOfValue = Array.from({ length: 128 }, (_, code) => /[\w+/~.-]/.test(String.fromCharCode(code)));

/** The digits of `%3D` belong to the escape, not to the value behind it. */
const escapeDigits = /(?<=^(?:25){0,3}(?!25)[0-9A-F]{2})/;

/** Every unbroken run that is long enough to look at. A loop: a pattern would be tried at each letter. */
function* runs(text: string): Generator<Span> {
	for (let at = 0; at < text.length; at++) {
		let start = at;
		while (isOfValue[text.charCodeAt(at)]) at++;
		if (at - start < shortest) continue;
		if (text[start - 1] === '%') start += Math.max(0, text.slice(start, start + 8).search(escapeDigits));
		yield { start, end: at };
	}
}

/** The parts of a run, with their places. */
function* parts(text: string, { start, end }: Span, pattern: RegExp): Generator<Span> {
	for (const { 0: part, index } of allMatches(text.slice(start, end), pattern)) {
		yield { start: start + index, end: start + index + part.length };
	}
}

/** @returns every value that is hidden although it has no known shape and no telling name. */
export function* longValues(text: string): Iterable<Found> {
	for (const run of runs(text)) {
		const whole = text.slice(run.start, run.end);
		for (const key of parts(text, run, serviceKey)) yield { ...key, kind: 'API key' };
		if (whole.includes('.') && isMixed(whole)) {
			yield { ...run, kind: 'long value' };
			continue;
		}
		for (const part of parts(text, run, /[^.]{20,}/g)) {
			const value = text.slice(part.start, part.end);
			if ((value.length >= long && !isLongName(value)) || isMixed(value)) {
				const padding = part.end === run.end ? text.slice(part.end, part.end + 2).search(/[^=]|$/) : 0;
				// A Consumer Secret is 64 digits of base 16; so is the hash of anything else.
				yield { start: part.start, end: part.end + padding, kind: /^[0-9a-f]{64}$/i.test(value) ? 'secret' : 'long value' };
				continue;
			}
			for (const plain of parts(text, part, /[A-Za-z0-9]{20,}/g)) {
				if (looksRandom(text.slice(plain.start, plain.end))) yield { ...plain, kind: 'long value' };
			}
		}
	}
}
