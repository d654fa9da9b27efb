import { expect, it } from 'vitest';
import { finished } from '../../src/site/build/finish.ts';

it('names the link behind the heading of a cause by that heading, and leads it to the address of the cause', () => {
	const page = finished(
		'<meta charset="utf-8"><section class="cause" id="app-blocked"><div class="sl-heading-wrapper level-h3"><h3 id="the-app-is-blocked">A</h3><a class="sl-anchor-link" href="#the-app-is-blocked"><span>Section titled “A”</span></a></div></section>',
	);
	expect(page).toContain('<a class="sl-anchor-link" href="#app-blocked" aria-labelledby="app-blocked-h">#</a>');
});
