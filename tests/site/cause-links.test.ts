import { expect, it } from 'vitest';
import { withPermanentLinks } from '../../src/site/build/cause-links.ts';

const cause = (id: string, heading: string, link: string): string =>
	`<section class="cause cause--deliberate" id="${id}" data-who="admin"><div class="sl-heading-wrapper level-h3"><h3 id="${heading}">A</h3><a class="sl-anchor-link" href="#${link}" aria-labelledby="${heading}">#</a></div></section>`;

it('leads to the address of a cause in place of that of its heading, which names its link by a short one', () => {
	const contents = (first: string): string => `<ul><li><a href="#${first}">A</a></li><li><a href="#sources">Sources</a></li></ul>`;
	expect(withPermanentLinks(contents('the-app-is-blocked') + cause('app-blocked', 'the-app-is-blocked', 'the-app-is-blocked'))).toBe(
		contents('app-blocked') + cause('app-blocked', 'app-blocked-h', 'app-blocked'),
	);
});

it('leaves every other link, and a page without causes', () => {
	const page = '<h2 id="sources">Sources</h2><a class="sl-anchor-link" href="#sources">#</a><a href="/errors/#sources">All</a>';
	expect(withPermanentLinks(page)).toBe(page);
	expect(withPermanentLinks(page + cause('app-blocked', 'blocked', 'app-blocked'))).toBe(
		page + cause('app-blocked', 'app-blocked-h', 'app-blocked'),
	);
});
