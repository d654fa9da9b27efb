/** Every page of the built site, in one walk: a page that is added is in it at once. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { barriers, colourBarriers } from './barriers.ts';

const built = fileURLToPath(new URL('../../dist', import.meta.url));
const addresses = readdirSync(built, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
	.sort();

/** Four walks, so that two workers end at about the same time. */
const walks = 4;
/** Looking at each page twice would take too long; the colours are those of a few style sheets. */
const darkEvery = 4;

for (let walk = 0; walk < walks; walk++) {
	test(`no page has a barrier that axe knows in the light theme, nor every fourth in the dark: walk ${walk + 1} of ${walks}`, async ({
		page,
	}) => {
		test.setTimeout(300_000);
		const pages = addresses.filter((_, at) => at % walks === walk);
		expect(pages.length).toBeGreaterThan(0);
		for (const [at, address] of pages.entries()) {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(address, { waitUntil: 'domcontentloaded' });
			expect.soft(await barriers(page), address).toEqual([]);
			if (at % darkEvery !== 0) continue;
			await page.emulateMedia({ colorScheme: 'dark' });
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			expect.soft(await colourBarriers(page), `${address} in the dark theme`).toEqual([]);
		}
	});
}
