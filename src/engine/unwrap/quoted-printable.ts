/** Quoted-printable: how the source of a mail spells long lines, equals signs and whatever is not ASCII. */

import { isText, readCharacter } from '../bytes.ts';
import { type Mapped, rewrite } from '../mapped.ts';

/** It is told by its spelling of the equals sign, or by its name. */
const isQuoted = (text: string): boolean => text.includes('=3D') || /quoted-printable/i.test(text);

/** A line that was broken only for its length; in JSON its end is spelled out. */
const softBreak = /=[ \t]{0,2}(?:\r?\n|(?:\\{1,8}r)?\\{1,8}n)/g;
const undoSoftBreaks = (source: Mapped): Mapped =>
	rewrite(source, softBreak, (_text, at) => [{ length: softBreak.lastIndex - at, by: '' }]);

/** Its digits are capitals: what has small ones is a value. */
const byteAt = (text: string, at: number): number =>
	/^=[0-9A-F]{2}$/.test(text.slice(at, at + 3)) ? Number.parseInt(text.slice(at + 1, at + 3), 16) : -1;

/** Letters and digits are never encoded: what begins so, as a session does, or goes on like a key, is a value of another text beside the mail. */
const value = /^=(?:00D\w|3[0-9]|[46][1-9A-F]|[57][0-9A]|(?!3D)..(?=[A-Za-z]{0,40}\d)[A-Za-z\d]{8})/;

const undoSigns = (source: Mapped): Mapped =>
	rewrite(source, '=', (text, at) => {
		if (value.test(text.slice(at, at + 64))) return undefined;
		const read = readCharacter((n) => byteAt(text, at + 3 * n));
		return read && isText(read.character) ? [{ length: 3 * read.bytes, by: read.character }] : undefined;
	});

/** The breaks go first: they may stand between the bytes of one character. */
export const undoQuotedPrintable = (source: Mapped): Mapped => (isQuoted(source.text) ? undoSigns(undoSoftBreaks(source)) : source);
