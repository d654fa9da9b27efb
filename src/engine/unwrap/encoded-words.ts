/** Encoded words, RFC 2047: how the header of a mail spells what is not ASCII, and breaks what is long. */
import { type Mapped, piecesOf, rewrite } from '../mapped.ts';
import { matchAt } from '../match-at.ts';
import { decodeBase64 } from './base64.ts';

/** Between two of them nothing stands. */
const encoded = /=\?[\w-]{3,20}\?([bq])\?([^?\n]{1,999})\?=(?:\s{1,4}(?==\?))?/iy;

/** Undoes those in base64, and makes those with equals signs percent-encoded, as links are. */
export const undoEncodedWords = (source: Mapped): Mapped =>
	rewrite(source, '=?', (text, at) => {
		const [whole = '', kind = '', word = ''] = matchAt(encoded, text, at);
		if (whole === '') return undefined;
		if ('Bb'.includes(kind)) return [{ length: whole.length, by: decodeBase64(word) }];
		return piecesOf(whole, /=\?[^?]{3,20}\?q\?|\?=\s{0,4}|[_=]/gi, ([sign]) => (sign === '_' ? ' ' : sign === '=' ? '%' : ''));
	});
