import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { errorPage, leakyLog, pasteAt } from './paste.ts';

const pages: readonly [name: string, open: (page: Page) => Promise<unknown>][] = [
	['home', (page) => page.goto('/')],
	['an answer', (page) => pasteAt(page, '/diagnose/', leakyLog)],
	['a checked request', (page) => pasteAt(page, '/', 'http://login.salesforce.com/services/oauth2/authorize?response_type=code')],
	['an answer on an article', (page) => pasteAt(page, '/errors/oauth-app-blocked/', errorPage)],
	['an article', (page) => page.goto('/errors/oauth-app-blocked/')],
	['the list of codes', (page) => page.goto('/errors/')],
	['a page that is not there', (page) => page.goto('/nowhere/')],
];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const [name, open] of pages) {
			test(`${name} has no barrier that axe knows`, async ({ page }) => {
				await open(page);
				await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
			});
		}
	});
}
