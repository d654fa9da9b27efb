/** HTML entities: by number, and by the names that people meet in the source of a page or a mail. */
import { type Mapped, rewrite } from '../mapped.ts';
import { matchAt } from '../match-at.ts';

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	lsquo: "'",
	rsquo: "'",
	ldquo: '"',
	rdquo: '"',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	shy: '',
	colon: ':',
	sol: '/',
	period: '.',
	quest: '?',
	equals: '=',
	lowbar: '_',
	percnt: '%',
	num: '#',
};

const entity = /&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,6}));/iy;

const characterOf = (number: string): string | undefined => {
	const point = Number(number.replace(/x/i, '0x'));
	return point > 0x10ffff ? undefined : String.fromCodePoint(point);
};

export const undoEntities = (source: Mapped): Mapped =>
	rewrite(source, '&', (text, at) => {
		const [whole, number, name = ''] = matchAt(entity, text, at);
		if (whole === undefined) return undefined;
		const by = number === undefined ? named[name.toLowerCase()] : characterOf(number);
		return by === undefined ? undefined : [{ length: whole.length, by }];
	});
