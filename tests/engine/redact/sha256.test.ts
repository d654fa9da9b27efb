import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { challengeOf } from '#engine/redact/pkce.ts';
import { sha256 } from '#engine/redact/sha256.ts';
import { dice } from '../planted.ts';

const hex = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('hex');

describe('SHA-256', () => {
	// FIPS 180-4 and NIST's examples for it.
	it.each([
		['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
		['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
		['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
		[
			'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
			'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
		],
		['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
	])('has the published value of %.60j', (text, hash) => expect(hex(sha256(text))).toBe(hash));

	it('is the one of Node for every length up to three blocks', () => {
		const roll = dice(7);
		for (let length = 0; length <= 192; length++) {
			const bytes = Buffer.from(Array.from({ length }, () => roll(256)));
			expect(hex(sha256(bytes.toString('latin1'))), `${length} bytes`).toBe(createHash('sha256').update(bytes).digest('hex'));
		}
	});
});

it('the challenge of a verifier is the one of RFC 7636, Appendix B', () =>
	expect(challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'));
