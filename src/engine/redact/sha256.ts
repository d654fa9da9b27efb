/**
 * SHA-256 (FIPS 180-4). The one of the browser answers only later, and what is compared by it has to be compared
 * before the text is masked, in one go.
 */

const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime > 0)) primes.push(n);

/** The first 32 bits behind the point. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const mix = (word: number, one: number, two: number, rest: number): number => turn(word, one) ^ turn(word, two) ^ rest;

type Eight = [number, number, number, number, number, number, number, number];

/** Stirs one more word into the state. */
const stir = ([a, b, c, d, e, f, g, h]: Eight, word: number): Eight => {
	const first = h + mix(e, 6, 11, turn(e, 25)) + ((e & f) ^ (~e & g)) + word;
	const second = mix(a, 2, 13, turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
	return [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
};

/** The message with its end mark and its length in bits, in blocks of 64 bytes. */
const padded = (text: string): DataView => {
	const view = new DataView(new ArrayBuffer(((text.length + 72) >> 6) * 64));
	for (let at = 0; at < text.length; at++) view.setUint8(at, text.charCodeAt(at));
	view.setUint8(text.length, 128);
	view.setUint32(view.byteLength - 4, text.length * 8);
	return view;
};

/**
 * @param text of which each character is one byte
 * @returns the hash, each character one byte
 */
export const sha256 = (text: string): string => {
	const message = padded(text);
	let hash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))) as Eight;
	for (let block = 0; block < message.byteLength; block += 64) {
		const words: number[] = [];
		const word = (back: number): number => words[words.length - back] as number;
		let state = hash;
		for (const [at, prime] of primes.entries()) {
			const next =
				at < 16
					? message.getInt32(block + at * 4)
					: mix(word(2), 17, 19, word(2) >>> 10) + word(7) + mix(word(15), 7, 18, word(15) >>> 3) + word(16);
			words.push(next | 0);
			state = stir(state, fraction(Math.cbrt(prime)) + next);
		}
		hash = hash.map((sum, at) => (sum + (state[at] as number)) | 0) as Eight;
	}
	return hash.map((sum) => String.fromCharCode(sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255)).join('');
};
