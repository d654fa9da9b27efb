import { describe, expect, it } from 'vitest';
import type { Evidence } from '#engine/types.ts';
import { marksOf } from '#site/result/marks.ts';

const at = (text: string, words: string, kind: Evidence['kind'] = 'salesforce'): Evidence => {
	const start = text.indexOf(words);
	return { kind, value: words, start, end: start + words.length };
};
/** The words that are marked. */
const marked = (text: string, ...evidence: Evidence[]): string[] => marksOf(evidence, text).map(({ start, end }) => text.slice(start, end));

describe('a mark', () => {
	it('covers the whole name of a host, with the mask that stands for the org', () => {
		const text = 'GET https://‹your domain›.my.salesforce.com/services/oauth2/token.';
		expect(marked(text, at(text, 'salesforce'))).toEqual(['‹your domain›.my.salesforce.com']);
	});

	it('leaves out the colour of a terminal in front of a name', () => {
		const text = '[36;1msf org login, [31mlogin.salesforce.com [x]1m.salesforce.com';
		const [host, second] = [at(text, 'salesforce'), text.lastIndexOf('salesforce')];
		expect(marked(text, at(text, 'sf org'), host, { ...host, start: second, end: second + 10 })).toEqual([
			'sf org',
			'login.salesforce.com',
			'1m.salesforce.com',
		]);
	});

	it('leaves out the point that ends a sentence', () => {
		const text = 'It went to test.salesforce.com. Then it failed at Salesforce.';
		expect(marked(text, at(text, 'salesforce'), at(text, 'Salesforce'))).toEqual(['test.salesforce.com', 'Salesforce']);
	});

	it('covers a mask whole, whose words are ours, and is one for all that was read in it', () => {
		const text = 'token ‹Salesforce refresh token› and ‹client secret›';
		expect(marked(text, at(text, 'Salesforce'), at(text, 'refresh token', 'flow'))).toEqual(['‹Salesforce refresh token›']);
	});

	it('covers no more than the words of other evidence, between masks too', () => {
		const text = '‹email address› invalid_grant ‹IP address›';
		expect(marked(text, at(text, 'invalid_grant', 'code'))).toEqual(['invalid_grant']);
	});

	it('goes on from one to the next in the order of the text', () => {
		const text = 'login.salesforce.com error=invalid_grant';
		const [first, second] = marksOf([at(text, 'invalid_grant', 'code'), at(text, 'salesforce')], text);
		expect([first?.number, second?.number, second?.evidence[0]?.kind]).toEqual([1, 2, 'code']);
	});
});
