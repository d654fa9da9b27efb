import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn, sourceSpan, unchanged } from '#engine/mapped.ts';
import { joinLines } from '#engine/unwrap/breaks.ts';
import { unwrap } from '#engine/unwrap.ts';

const innermost = (text: string): string => unwrap(text).at(-1)?.text ?? '';

/** The first line of an address that a mail has cut, in which nothing is left to undo. */
const cut = `https://a.example/${'long/'.repeat(10)}%E4x`;

describe('unwrapping', () => {
	it.each([
		['a%3Db', 'a=b'],
		['a%253Db', 'a=b'],
		['a%25252525253Db', 'a%253Db'],
		['a&amp;b', 'a&b'],
		['a\\u0026b', 'a&b'],
		['\\"a\\"', '"a"'],
		['a=3Db=\nc', 'a=bc'],
		['Subject: =?UTF-8?Q?a=5Fb_c_=E2=80=93_d?=', 'Subject: a_b c – d'],
		['=?utf-8?q?a_?=\n =?utf-8?B?YsOkYw==?= =?', 'a bäc=?'],
		['x=?UTF-8?Q?a_b', 'x=?UTF-8?Q?a_b'],
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
		['HTTPS://X/V2/URL?U=HTTPS-3A__A.EXAMPLE', 'HTTPS://X/V2/URL?U=HTTPS://A.EXAMPLE'],
		['&#xffffff;&nosuch;&', '&#xffffff;&nosuch;&'],
		['&#x26;&#38;', '&&'],
		['a\\\\b', 'a\\b'],
		['\\x26\\u00zz', '&\\u00zz'],
		['\\\\\\\\n', '\n'],
		['%F8%80', '%F8%80'],
		['%F0%9F%94%92%F4%90%80%80', '🔒%F4%90%80%80'],
		['a=b+c d+e', 'a=b c d+e'],
		['ﬁn', 'fin'],
		['\u001b[1mbold\u001b[0m [31mred', 'bold red'],
		['hasnâ€™t', "hasn't"],
		['> > a\n ›   b', 'a\nb'],
		['[words](https://a.example/?x=1) [1](a b', '[words] https://a.example/?x=1  [1](a b'],
		['<https://a.example/|words> <http://b>', '<https://a.example/ words> <http://b>'],
		['ac<wbr>cess', 'access'],
		['x=3D1 hasn=E2=80=\n=99t client_secret=2062938703 =5A', "x=1 hasn't client_secret=2062938703 =5A"],
		['?a=1&client_\n  id=2', '?a=1&client_id=2'],
		['?a=1&client_id\n=2', '?a=1&client_id=2'],
		['?a=bc\nde&f=1', '?a=bcde&f=1'],
		['?a=bc\nerror=de&f=1', '?a=bc\nerror=de&f=1'],
		['?a=1&client_\nand nothing more', '?a=1&client_\nand nothing more'],
		['?flag\nerror=de', '?flag\nerror=de'],
		['?a=bc\n\nd', '?a=bc\n\nd'],
		[`${cut}\n52Fa%E4\n2Fb\nc`, `${cut}52Fa%E4\n2Fb\nc`],
		[`${cut}\n‹state›`, `${cut}‹state›`],
		[`${cut}\nerror=a%2Fb`, `${cut}\nerror=a/b`],
		[`${cut}\nhttps://b.example/?c%2Fd`, `${cut}\nhttps://b.example/?c/d`],
		[`${cut}\nand so on`, `${cut}\nand so on`],
		['https://a.example/%2\n52Fa', 'https://a.example/%2\n52Fa'],
		['/v3/__https://a.example/*20‹state›*b__;‹long value›!!', '/v3/ https://a.example/ ‹state> b ;‹long value›!!'.replace('>', '›')],
		['/v3/__https://a.example/*b__;ww!!', '/v3/ https://a.example/\ufffdb ;ww!!'],
		['/v3/__a', '/v3/__a'],
		['/v3/__a**Bc__;YWJj!', '/v3/ aabcc ;YWJj!'],
		['u=aHR0cHM6Ly9hLmV4YW1wbGUvP8OkPQ==', 'u=https://a.example/?ä='],
		['see aHR0cHM6Ly9hLmV4YW1wbGUv', 'see https://a.example/'],
		['u=eyJlcnJvciI6IngifQ', 'u={"error":"x"}'],
		['state=eyJlcnJvciI6IngifQ', 'state=eyJlcnJvciI6IngifQ'],
		['u=eyJhIjoieCJ9 aHR0cHM6gICA', 'u=eyJhIjoieCJ9 aHR0cHM6gICA'],
		['Content-Transfer-Encoding: base64\n\nYcOk\r\nYg==\n', 'Content-Transfer-Encoding: base64\n\naäb\n'],
		['Content-Transfer-Encoding: base64\n\nThis is none', 'Content-Transfer-Encoding: base64\n\nThis is none'],
		['Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: base64'],
	])('%j', (wrapped, plain) => expect(innermost(wrapped)).toBe(plain));

	it('joins a word that a line break tore apart', () =>
		expect(joinLines(unchanged('refr\nesh token\n end')).text).toBe('refresh token\n end'));
	it('leaves lines out of the deeper readings in which nothing is encoded', () => {
		const [whole, deeper] = unwrap(`${'plain\n'.repeat(9)}a%20b\nc\n`);
		expect([whole?.text.length, deeper?.text]).toEqual([62, '\nplain\nplain\nplain\na b\nc\n']);
	});
	it('leaves none out of a text with a key in it', () =>
		expect(unwrap(`-----BEGIN PRIVATE KEY-----\n${'a\n'.repeat(9)}a%20b`)[1]?.text).toContain('a\n'.repeat(9)));
	it('finds a place again', () => {
		const layer = unwrap('%41%42 c')[1];
		expect(layer && [sourceSpan(layer, 0, 2), placeIn(layer, 6), placeIn(layer, 99)]).toEqual([{ start: 0, end: 6 }, 2, 4]);
	});
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
							sourceSpan(layer, place, layer.text.length).start === text.length - 4 &&
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
