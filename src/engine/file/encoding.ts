/** What the bytes of a file are: text in one of the encodings that programs write, or something else. */

/** What a file is that holds no text: what a reader would call it. */
export type NoText = 'picture' | 'archive' | 'document' | 'program';

/** The first bytes by which a kind of file is known. */
const beginnings: readonly (readonly [kind: NoText, bytes: string])[] = [
	['picture', '\x89PNG'],
	['picture', '\xff\xd8\xff'],
	['picture', 'GIF8'],
	['picture', 'RIFF'],
	['document', '%PDF'],
	['document', '\xd0\xcf\x11\xe0'],
	['archive', 'PK\x03\x04'],
	['archive', '\x1f\x8b'],
];

/** So many bytes show which encoding it is. */
const sample = 4096;

const beginsWith = (bytes: Uint8Array, start: string): boolean => [...start].every((byte, at) => bytes[at] === byte.charCodeAt(0));

/** Text in UTF-16 has a zero beside every Latin letter: at even offsets where the high byte comes first. */
const zeros = (bytes: Uint8Array, first: 0 | 1): number =>
	bytes.subarray(0, sample).filter((byte, at) => byte === 0 && at % 2 === first).length;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A program is full of small bytes that no text has. A log may hold zeros: where it was cut, or the machine stopped. */
const isProgram = (bytes: Uint8Array): boolean => {
	const head = bytes.subarray(0, sample);
	return head.filter((byte) => byte > 0 && byte < 7).length > head.length / 64;
};

/** @returns the encoding by the mark at the beginning, else by the zeros; undefined where there is no text. */
const encodingOf = (bytes: Uint8Array): Encoding | undefined => {
	if (beginsWith(bytes, '\xff\xfe')) return 'utf-16le';
	if (beginsWith(bytes, '\xfe\xff')) return 'utf-16be';
	const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
	const half = Math.min(bytes.length, sample) / 2;
	if (even === 0 && odd > half / 2) return 'utf-16le';
	if (odd === 0 && even > half / 2) return 'utf-16be';
	return isProgram(bytes) ? undefined : 'utf-8';
};

/** What a file holds. */
export type Content = { kind: 'utf-8'; bytes: Uint8Array } | { kind: 'text'; text: string } | { kind: NoText };

/** @returns UTF-8 without its mark and without zeros; other text decoded; or what it is that holds no text. */
export const contentOf = (bytes: Uint8Array): Content => {
	const known = beginnings.find(([, start]) => beginsWith(bytes, start))?.[0];
	if (known !== undefined) return { kind: known };
	const encoding = encodingOf(bytes);
	if (encoding === undefined) return { kind: 'program' };
	if (encoding === 'utf-8') {
		const marked = beginsWith(bytes, '\xef\xbb\xbf') ? bytes.subarray(3) : bytes;
		return { kind: 'utf-8', bytes: marked.includes(0) ? marked.filter(Boolean) : marked };
	}
	return { kind: 'text', text: new TextDecoder(encoding).decode(bytes) };
};
