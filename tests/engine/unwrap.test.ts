import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { origin, unchanged } from '#engine/mapped.ts';
import { joinLines } from '#engine/unwrap/breaks.ts';
import { unwrap } from '#engine/unwrap.ts';

const innermost = (text: string): string => unwrap(text).at(-1)?.text ?? '';

describe('unwrapping', () => {
	it.each([
		['a%3Db', 'a=b'],
		['a%253Db', 'a=b'],
		['a%25252525253Db', 'a%253Db'],
		['a&amp;b', 'a&b'],
		['a\\u0026b', 'a&b'],
		['\\"a\\"', '"a"'],
		['a=3Db=\nc', 'a=bc'],
		['<b>a</b>', ' a '],
		['a\u200bb', 'ab'],
		['100 %', '100 %'],
		['› » a', 'a'],
		[`${'›'.repeat(9)}a`, `${'›'.repeat(9)}a`],
		['%E4%zz', '%E4%zz'],
		['%C3%A4', 'ä'],
		['%E4%41', '%E4A'],
		[
			'https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_cb-3Ferror-3Dx-5Fy&d=q-1',
			'https://urldefense.proofpoint.com/v2/url?u=https://a.example/cb?error=x_y&d=q-1',
		],
	])('%j', (wrapped, plain) => expect(innermost(wrapped)).toBe(plain));

	it('joins a word that a line break tore apart', () =>
		expect(joinLines(unchanged('refr\nesh token\n end')).text).toBe('refresh token\n end'));
	it('stops after four rounds', () => expect(unwrap(`a%${'25'.repeat(9)}3Db`).length).toBe(5));

	it('knows where each character came from', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 40 }),
				fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }),
				(before, word) => {
					const encoded = encodeURIComponent(word).replaceAll(/[!'()*~._-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
					const text = `${before} ${encoded} end`;
					return unwrap(text).every((layer) => {
						const place = layer.text.lastIndexOf(' end');
						return (
							origin(layer, place, layer.text.length).start === text.length - 4 &&
							layer.at.length === layer.text.length + 1 &&
							layer.at.at(-1) === text.length &&
							layer.at.every((at, i) => i === 0 || at >= (layer.at[i - 1] ?? 0))
						);
					});
				},
			),
			{ numRuns: 2_000, seed: 7 },
		);
	});
});
