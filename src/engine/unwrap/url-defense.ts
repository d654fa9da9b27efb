/** Links as Proofpoint's URL Defense rewrites them. Version 1 is plain percent-encoding. */
import { allMatches } from '../all-matches.ts';
import { fromBase64 } from '../bytes.ts';
import { type Mapped, type Piece, piecesOf, rewrite } from '../mapped.ts';
import { decodeBase64 } from './base64.ts';
import { letterBut } from './link.ts';

const longestLink = 4096;

/** The link may be a parameter of another one. */
const secondMark = /v2(?:\/|%(?:25){0,3}2F)url(?:\?|%(?:25){0,3}3F)u(?:=|%(?:25){0,3}3D)(?=https?-(?:25){0,3}3A)/gi;
const second = new RegExp(`^${letterBut('&%')}*`);

/** Version 2 writes `-` for `%` and `_` for `/` within its parameter `u`. */
const undoSecond = (source: Mapped): Mapped =>
	rewrite(source, secondMark, (text, at) => {
		const start = secondMark.lastIndex;
		const [link] = second.exec(text.slice(start, start + longestLink)) as RegExpExecArray;
		return [{ length: start - at }, ...piecesOf(link, /_|-(?=[0-9a-f]{2})/gi, ([sign]) => (sign === '_' ? '/' : '%'))];
	});

const star = /\*(?:\*([\w-]))?/g;
/** A letter of base64 tells how long a run is: `A` means two. */
const runLength = ([, letter]: RegExpExecArray): number => (letter === undefined ? 1 : (fromBase64(`${letter}A`).charCodeAt(0) >> 2) + 2);

const third = new RegExp(`^(${letterBut('')}{1,4000}?)__;(${letterBut('!')}{0,1024})!`);
const thirdMark = '/v3/__';

/** Version 3 writes `*` for a character, `**X` for a run of them, and lists them in base64 behind the link. */
const undoThird = (source: Mapped): Mapped =>
	rewrite(source, thirdMark, (text, at) => {
		const [, link, list = ''] = third.exec(text.slice(at + thirdMark.length, at + longestLink)) ?? [];
		if (link === undefined) return undefined;
		const replaced = [...decodeBase64(list)];
		const isWhole = allMatches(link, star).reduce((sum, match) => sum + runLength(match), 0) === replaced.length;
		let next = 0;
		// Where a mask took some of the stars away, their order is lost: nearly all stand for `%`, the others for a blank.
		const by = (match: RegExpExecArray): string => {
			next += runLength(match);
			if (isWhole) return replaced.slice(next - runLength(match), next).join('');
			return /^[0-9a-f]{2}/i.test(link.slice(match.index + 1)) ? '%' : ' ';
		};
		return [{ length: thirdMark.length, by: '/v3/ ' }, ...piecesOf(link, star, by), { length: 2, by: ' ' }] satisfies Piece[];
	});

export const undoUrlDefense = (source: Mapped): Mapped => undoThird(undoSecond(source));
