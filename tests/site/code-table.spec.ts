/** The filters of the list of all codes. */
import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.locator('code-table tbody tr:visible');
const choose = (page: Page, field: string, value: string) => page.locator('code-table').getByLabel(field).selectOption(value);

test.describe('the list of all codes', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/errors/');
	});

	test('shows everything at first, and counts it', async ({ page }) => {
		const all = await rows(page).count();
		expect(all).toBeGreaterThan(80);
		await expect(page.locator('code-table [role=status]')).toHaveText(`All ${all} codes`);
		expect(await page.locator('code-table tbody tr:not([data-who])').count()).toBe(0);
		await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
	});

	test('has its columns in one line from letter to letter, and names them once', async ({ page }) => {
		const tables = page.locator('.lettered table');
		const lefts = await tables.evaluateAll((all) =>
			all.map((table) =>
				[...(table.querySelector('tbody tr')?.children ?? [])].map((cell) => Math.round(cell.getBoundingClientRect().left)),
			),
		);
		expect(new Set(lefts.map(String)).size).toBe(1);
		const heads = await tables.evaluateAll((all) => all.map((table) => table.querySelector('thead')?.getBoundingClientRect().height ?? 0));
		expect(heads.filter((height) => height > 0)).toEqual([heads[0]]);
		await choose(page, 'Flow', 'device');
		const shown = page.locator('.lettered table:visible thead');
		expect((await shown.first().boundingBox())?.height).toBe(heads[0]);
	});

	test('narrows by who fixes, flow and place, together, and counts as it does', async ({ page }) => {
		const all = await rows(page).count();
		await choose(page, 'Who fixes it', 'developer');
		const fewer = await rows(page).count();
		expect(fewer).toBeLessThan(all);
		for (const row of await rows(page).all()) expect(await row.getAttribute('data-who')).toContain('developer');
		await choose(page, 'Flow', 'device');
		await choose(page, 'Where it appears', 'token-response');
		const few = await rows(page).count();
		expect(few).toBeGreaterThan(0);
		expect(few).toBeLessThan(fewer);
		await expect(page.locator('code-table [role=status]')).toHaveText(`${few} of ${all} codes`);
		await expect(page.getByRole('link', { name: 'slow_down' })).toBeVisible();
	});

	test('keeps codes of any flow whatever flow is chosen', async ({ page }) => {
		await choose(page, 'Flow', 'jwt-bearer');
		await expect(page.locator('code-table').getByRole('link', { name: 'system_down', exact: true })).toBeVisible();
		await expect(page.locator('code-table').getByRole('link', { name: 'redirect_uri_mismatch', exact: true })).toBeHidden();
	});

	test('hides headings that have no rows left, and shows all again', async ({ page }) => {
		const all = await rows(page).count();
		await choose(page, 'Where it appears', 'install-error-page');
		expect(await page.locator('code-table h2:visible').count()).toBe(await page.locator('code-table table:visible').count());
		expect(await page.locator('code-table h2:visible').count()).toBeLessThan(5);
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(rows(page)).toHaveCount(all);
		await expect(page.locator('code-table [role=status]')).toHaveText(`All ${all} codes`);
	});

	test('is worked with the keyboard alone', async ({ page }) => {
		await page.locator('code-table').getByLabel('Who fixes it').focus();
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('code-table [role=status]')).toContainText(' of ');
		await page.keyboard.press('Tab');
		await expect(page.locator('code-table').getByLabel('Flow')).toBeFocused();
	});

	test('asks nothing of the network', async ({ page }) => {
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await choose(page, 'Flow', 'device');
		await expect(page.locator('code-table [role=status]')).toContainText(' of ');
		expect(asked).toEqual([]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the plain list stays', async ({ page }) => {
		await page.goto('/errors/');
		await expect(page.locator('code-table form')).toBeHidden();
		expect(await rows(page).count()).toBeGreaterThan(80);
	});
});

test.describe('at 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 700 } });

	for (const path of [
		'/errors/',
		'/reference/flows/web-server/',
		'/reference/login-history/',
		'/reference/setup-pages/',
		'/reference/timeline/',
	]) {
		test(`${path} does not scroll sideways`, async ({ page }) => {
			await page.goto(path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
	}
});

test.describe('the map of a flow', () => {
	test('is a list in which every step has its words and its codes are links', async ({ page }) => {
		await page.goto('/reference/flows/web-server/');
		const steps = page.locator('.flow-map').getByRole('list').first().locator(':scope > li');
		await expect(steps).toHaveCount(5);
		await expect(steps.nth(3)).toContainText('The app exchanges the code (App to Salesforce)');
		await expect(steps.nth(3).getByRole('link', { name: 'invalid_grant', exact: true })).toHaveAttribute('href', '/errors/invalid-grant/');
		await expect(page.locator('.flow-map svg').first()).toHaveAttribute('focusable', 'false');
	});
});
