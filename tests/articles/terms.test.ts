import { describe, expect, it } from 'vitest';
import type { Term } from '#catalog/glossary.ts';
import { code, element, heading, paragraph, strong } from '../../src/articles/md.ts';
import { linkTerms } from '../../src/articles/terms.ts';
import { linksOf } from './mdast.ts';

const term = (name: string): Term => ({ term: name, means: '.', sources: ['rfc-6749'] });
const links = (...blocks: Parameters<typeof linkTerms>[0]): string[] =>
	linksOf({ type: 'root', children: linkTerms(blocks, [term('Assertion'), term('JWT bearer flow'), term('JWT')]) }).map(
		({ url, text }) => `${text} ${url}`,
	);

describe('the terms of the glossary', () => {
	it('are linked where they first occur, and once', () =>
		expect(links(paragraph('An assertion is sent. The assertion expires.'), paragraph('Assertion again.'))).toEqual([
			'assertion /reference/glossary/#assertion',
		]));
	it('are not taken apart, nor found within other words', () =>
		expect(links(paragraph('The JWT bearer flow; no JWTs and no pre-assertion.'))).toEqual([
			'JWT bearer flow /reference/glossary/#jwt-bearer-flow',
		]));
	it('are no part of the name of a flow, nor of a longer term that is linked already', () =>
		expect(links(paragraph('SAML bearer assertion flow, JWT bearer flow, JWT bearer flow.'))).toEqual([
			'JWT bearer flow /reference/glossary/#jwt-bearer-flow',
		]));
	it('are left alone in labels, code and headings', () =>
		expect(links(heading(2, 'Assertion'), paragraph(strong('Assertion'), ' and ', code('assertion')))).toEqual([]));
	it('are left alone in the facts, and in the name of a disagreement, not in its words', () => {
		const facts = element('ArticleFacts', {}, [paragraph('JWT bearer flow')]);
		const disagreement = element('Disagreement', {}, [paragraph('The JWT bearer flow ends.'), paragraph('An assertion, says one.')]);
		expect(links(facts, disagreement)).toEqual(['assertion /reference/glossary/#assertion']);
	});
});
