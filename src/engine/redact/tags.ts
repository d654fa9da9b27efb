/**
 * Tags let a reader see which hidden values are the same one, and nobody what they are.
 *
 * A tag is sixteen bits of a keyed hash (HalfSipHash-2-4, made for short values). The key is drawn anew with each
 * load of the page, is shown nowhere and stored nowhere. So a tag cannot be looked up: whoever tries out values has
 * no key to try them with. And it is too short to prove anything: one in 65,536 values has the same.
 */

/** Two random words of 32 bits: `crypto.getRandomValues(new Uint32Array(2))`. */
export type TagKey = Uint32Array;

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** @returns four hexadecimal digits; the same for the same value under the same key. */
export const tagOf = (value: string, key: TagKey): string => {
	const [low = 0, high = 0] = key;
	let a = low;
	let b = high;
	let c = low ^ 0x6c796765;
	let d = high ^ 0x74656462;
	const mix = (rounds: number): void => {
		for (let round = 0; round < rounds; round++) {
			a = (a + b) | 0;
			b = turn(b, 5) ^ a;
			a = turn(a, 16);
			c = (c + d) | 0;
			d = turn(d, 8) ^ c;
			a = (a + d) | 0;
			d = turn(d, 7) ^ a;
			c = (c + b) | 0;
			b = turn(b, 13) ^ c;
			c = turn(c, 16);
		}
	};
	for (let at = 0; at <= value.length; at++) {
		const unit = at < value.length ? value.charCodeAt(at) : value.length;
		d ^= unit;
		mix(2);
		a ^= unit;
	}
	c ^= 0xff;
	mix(4);
	return ((b ^ d) & 0xffff).toString(16).padStart(4, '0');
};
