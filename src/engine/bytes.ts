/** Bytes of UTF-8, as encodings spell them. */

/** @returns the bytes in base64 of either alphabet, each as a character; `''` where it is none */
export const fromBase64 = (text: string): string => {
	try {
		return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	} catch {
		return '';
	}
};

/** @returns the value of so many hex digits at an offset; -1 if they are none. */
export const hexAt = (text: string, from: number, digits: number): number => {
	let value = 0;
	for (let at = from; at < from + digits; at++) {
		const digit = '0123456789abcdef'.indexOf(text.charAt(at).toLowerCase() || ' ');
		if (digit === -1) return -1;
		value = 16 * value + digit;
	}
	return digits === 0 ? -1 : value;
};

/**
 * Reads one character.
 * @param byteAt the n-th byte from here; -1 if there is none
 * @returns the character and how many bytes it takes; undefined where they are no UTF-8
 */
export const readCharacter = (byteAt: (n: number) => number): { character: string; bytes: number } | undefined => {
	const first = byteAt(0);
	if (first >= 0 && first < 0x80) return { character: String.fromCharCode(first), bytes: 1 };
	if (first < 0xc2 || first > 0xf4) return undefined;
	const bytes = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
	let point = first & (0x7f >> bytes);
	for (let n = 1; n < bytes; n++) {
		const byte = byteAt(n);
		if ((byte & 0xc0) !== 0x80) return undefined;
		point = (point << 6) | (byte & 0x3f);
	}
	return point > 0x10ffff ? undefined : { character: String.fromCodePoint(point), bytes };
};

/** @returns whether decoded bytes are text, of UTF-16 or of a terminal at the most, and not an image or a key. */
export const isText = (text: string): boolean =>
	(text.match(/[\p{Cc}\ufffd]/gu) ?? []).every((control) => '\0\t\n\r\x1b'.includes(control));
