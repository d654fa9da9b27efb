/** A regular expression as a tree, as far as it takes to tell whether its time grows as the text does. */

/** One step of a pattern and how often it may be repeated. */
export interface Step {
	/** What it was written as, without the quantifier. */
	source: string;
	min: number;
	max: number;
	/** The characters that it takes, of those that are looked at; null where it takes no character itself. */
	takes: ReadonlySet<number> | null;
	/** The alternatives of a group. */
	alternatives: readonly (readonly Step[])[];
	/** It looks ahead or back and takes nothing. */
	isLook: boolean;
	/** It looks back for what must not stand there. */
	isLookNotBehind: boolean;
}

/** ASCII, Latin, and whatever typography the engine knows. */
const looked = [
	...Array.from({ length: 0x180 }, (_, code) => code),
	...[...'‘’“”…‹›»–—€™ﬁ　�'].map((character) => character.charCodeAt(0)),
];

const takenBy = (source: string, flags: string): ReadonlySet<number> => {
	const pattern = new RegExp(`^(?:${source})$`, flags.replaceAll(/[gdym]/g, ''));
	return new Set(looked.filter((code) => pattern.test(String.fromCharCode(code))));
};

const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const bounds = (match: RegExpExecArray | null): { min: number; max: number } => {
	if (match === null) return { min: 1, max: 1 };
	const [, sign, low, comma, high] = match;
	if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
	const min = Number(low);
	return { min, max: comma === '' ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high) };
};

const opening = /\((?:\?(?::|<?[=!]|<[A-Za-z]\w*>))?/y;
const classOrSign = /\[(?:\\.|[^\\\]])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|[^\\]/suy;

/** @returns the alternatives of a pattern. */
export const parse = (source: string, flags: string): Step[][] => {
	let at = 0;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(source);
		if (match !== null) at = pattern.lastIndex;
		return match;
	};
	const step = (): Step => {
		const start = at;
		const open = take(opening)?.[0];
		if (open !== undefined) {
			const inner = alternatives();
			at++;
			const group = source.slice(start, at);
			const isLook = /^\(\?<?[=!]/.test(open);
			return { source: group, ...bounds(take(quantifier)), takes: null, alternatives: inner, isLook, isLookNotBehind: open === '(?<!' };
		}
		const sign = take(classOrSign)?.[0] ?? '';
		const isPlace = /^(?:[\^$]|\\[bB])$/.test(sign);
		// What a group took before may be anything.
		const takes = isPlace ? null : takenBy(/^\\[1-9]$/.test(sign) ? '[^]' : sign, flags);
		return { source: sign, ...bounds(take(quantifier)), takes, alternatives: [], isLook: false, isLookNotBehind: false };
	};
	const alternatives = (): Step[][] => {
		const all: Step[][] = [[]];
		while (at < source.length && source[at] !== ')') {
			if (source[at] === '|') {
				at++;
				all.push([]);
			} else all.at(-1)?.push(step());
		}
		return all;
	};
	return alternatives();
};
