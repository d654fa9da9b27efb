/** Groups the pairs of one body: what stands together, in one notation, and is given once. */
import { allMatches } from '../all-matches.ts';
import type { Mapped } from '../mapped.ts';
import { mostRequests } from './address.ts';
import { known, type Pair, pairsIn } from './pairs.ts';

/** The pairs of one body. */
export interface Cluster {
	pairs: Pair[];
	style: Pair['style'];
	start: number;
	end: number;
}

/** No body has more. */
const mostPairs = 60;
/** What stands between two pairs of a body is no longer than this. */
const widest = 240;
/** Another thing begins: an address, an answer. */
const isOther = /\?|:\/\/|HTTP\/\d|"error|\n[ \t]{0,8}\r?\n/;
/** In one command, flags and addresses may stand between the parts of a body. */
const isCommand = (gap: string): boolean => {
	const line = gap.replaceAll(/[\\^`][ \t]{0,8}\r?\n/g, ' ');
	return !line.includes('\n') && /\s--?[A-Za-z]/.test(line);
};

const belongs = ({ pairs, style, start, end }: Cluster, pair: Pair, text: string): boolean => {
	const gap = text.slice(end, pair.start);
	// Below an address its body may stand.
	if (text[start - 1] === '?' && gap.includes('\n') && !gap.includes('&')) return false;
	const isAgain = pairs.some(({ name }) => name === pair.name);
	if (pairs.length === mostPairs || gap.length > widest * 2 || (isAgain && (pair.name === 'grant_type' || gap.includes('\n'))))
		return false;
	if (isCommand(gap)) return true;
	if (gap.length > widest) return false;
	return style === 'form' ? !isOther.test(gap) : !/\n[ \t]{0,8}\r?\n(?!\w{0,40}")|\}(?!\s{0,40},\s{0,40}\{)/.test(gap);
};

/** @returns the bodies that stand in a part of a text, in order. */
export const clustersIn = (layer: Mapped, from: number, to: number): Cluster[] => {
	const clusters: Cluster[] = [];
	const open: { [style in Pair['style']]?: Cluster } = {};
	for (const pair of pairsIn(layer, from, to)) {
		const current = open[pair.style];
		if (current !== undefined && belongs(current, pair, layer.text)) {
			current.pairs.push(pair);
			current.end = pair.end;
		} else {
			const fresh = { pairs: [pair], style: pair.style, start: pair.start, end: pair.end };
			open[pair.style] = fresh;
			clusters.push(fresh);
		}
	}
	return clusters.filter(({ pairs }) => pairs.some(({ name }) => known.has(name))).slice(0, mostRequests);
};

/** Parts of a text around the hits of a pattern, in which bodies are looked for; those that touch are one. */
export const partsAround = (text: string, pattern: RegExp, reach: number): (readonly [from: number, to: number])[] => {
	const parts: [number, number][] = [];
	for (const { index } of allMatches(text, pattern)) {
		const last = parts.at(-1);
		if (last !== undefined && index - reach <= last[1]) last[1] = index + reach;
		else parts.push([Math.max(0, index - reach), index + reach]);
	}
	return parts;
};
