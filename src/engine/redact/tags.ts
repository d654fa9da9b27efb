/**
 * Tags let a reader see which hidden values are the same one, and nobody what they are.
 *
 * A tag is sixteen bits of a hash of the value behind a key. The key is drawn anew with each load of the page, is shown
 * nowhere and stored nowhere. So a tag cannot be looked up: whoever tries out values has no key to try them with. And it
 * is too short to prove anything: one in 65,536 values has the same.
 */
import { sha256 } from './sha256.ts';

/** Two random words of 32 bits: `crypto.getRandomValues(new Uint32Array(2))`. */
export type TagKey = Uint32Array;

/** @returns four hexadecimal digits; the same for the same value under the same key. */
export const tagOf = (value: string, key: TagKey): string =>
	Array.from(sha256(`${key} ${value}`).slice(0, 2), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
