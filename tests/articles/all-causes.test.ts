/** The list of all causes. */
import { describe, expect, it } from 'vitest';
import { causeGroups } from '../../src/catalog/vocabulary.ts';
import { fixture } from './fixture.ts';
import { headingsOf, linksOf, nodesOf, read, textOf } from './mdast.ts';
import { catalog, made, page } from './reference-pages.ts';

describe('the list of all causes', () => {
	const links = linksOf(page('causes')).map(({ url }) => url.replace(/^.*#/, ''));

	it('leads to each cause', () => expect(links).toEqual(expect.arrayContaining([...catalog.causes.keys()])));

	it('says how to recognize a cause and who fixes it', () => {
		const row = nodesOf(page('causes', made), 'tableRow').find((candidate) => textOf(candidate).includes('The app is <unknown> here'));
		expect(row?.children.map(textOf)).toEqual([
			'The app is <unknown> here',
			textOf(read(fixture().causes.get('first-cause')?.tell ?? '')),
			'The admin of your Salesforce org, then the developer of the app that connects',
		]);
	});

	it('has a heading for each group of causes', () =>
		expect(headingsOf(page('causes'), 2)).toEqual(
			Object.entries(causeGroups).flatMap(([group, label]) =>
				[...catalog.causes.values()].some((cause) => cause.group === group) ? [label] : [],
			),
		));
});
