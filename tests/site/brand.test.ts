/** A brand file is read whole or refused with every slip and its repair. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brand, parseBrand } from '../../src/site/brand.ts';

const parse = (given: unknown) => parseBrand(JSON.stringify(given), 'brand.json');

describe('a brand', () => {
	it('is neutral where there is no file', () => expect(brand).toEqual({ name: 'Grantfix' }));

	it('may leave every field out', () => expect(parse({})).toEqual({ name: 'Grantfix' }));

	it('takes the place of our names', () => {
		const text = readFileSync(new URL('northwind.json', import.meta.url), 'utf8');
		expect(parseBrand(text, 'northwind.json')).toEqual(JSON.parse(text));
	});

	it('leads to places within the site too', () =>
		expect(parse({ support: { label: 'Ask', href: '/guides/' } }).support?.href).toBe('/guides/'));
});

describe('a slip in a brand', () => {
	it.each([
		[{ name: '' }, 'name is "". It must be one line of text, of at most 100 characters.'],
		[{ product: 'two\nlines' }, 'product is "two\\nlines". It must be one line of text, of at most 100 characters.'],
		[{ appLabel: 7 }, 'appLabel is 7. It must be one line of text, of at most 100 characters.'],
		[{ support: 'help@northwind-demo.example' }, 'support must be an object in braces.'],
		[{ support: { label: 'Ask' } }, 'support.href is missing. It must be an address that begins with https://, mailto: or /.'],
		[{ banner: { label: 'x', href: 'javascript:alert(1)' } }, 'banner.href is "javascript:alert(1)". It must be an address'],
		[
			{ repository: 'https://github.com/x' },
			'repository is "https://github.com/x". It must be an address that begins with https:// and ends with /.',
		],
		[{ colour: 'red' }, 'colour is not known. Use one of name, product, appLabel'],
		[[], 'The file must be an object in braces.'],
	])('%j is named with its repair', (given, message) => expect(() => parse(given)).toThrow(message));

	it('is told together with the others', () => {
		expect(() => parse({ name: '', appLabel: '' })).toThrow(/^brand\.json:\n {2}name is "".*\n {2}appLabel is ""/);
	});

	it('is told of a file that is no JSON', () => expect(() => parseBrand('{', 'brand.json')).toThrow('brand.json is not JSON'));
});
