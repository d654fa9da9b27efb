import { expect, type Page, test } from '@playwright/test';
import { errorPage, leakyLog, loaded, search, secrets, verdict } from './paste.ts';

const hits = (page: Page) => page.locator('dialog[open] .hits a');
const said = (page: Page) => page.locator('dialog[open] .said');

test('nothing of the search is loaded before it is opened', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/guides/proof-key-for-code-exchange/');
	await page.waitForLoadState('networkidle');
	expect(requests.filter((url) => /pagefind|search-dialog|search\.[\w-]+\.json/.test(url))).toEqual([]);
	await search(page, 'blocked');
	await expect(hits(page).first()).toBeVisible();
	expect(requests.some((url) => url.includes('pagefind'))).toBe(true);
});

test('a code is first however it is spelled, and Enter goes there', async ({ page }) => {
	for (const query of ['OAUTH_APP_BLOCKED', 'oauth app blocked', 'oauth-app-bl']) {
		await page.goto('/');
		await search(page, query);
		await expect(hits(page).first()).toHaveAttribute('href', '/errors/oauth-app-blocked/');
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/errors/oauth-app-blocked/');
});

test('arrow keys walk through the results, Escape gives the focus back', async ({ page }) => {
	await page.goto('/errors/');
	await page.locator('[data-open-modal]').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('login history');
	await expect(hits(page).nth(1)).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('#search-words')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-open-modal]')).toBeFocused();
});

test('pages that hold the words stand below, each page once', async ({ page }) => {
	await page.goto('/');
	await search(page, 'refresh token');
	// The index arrives with the first search: on a busy machine that takes its time.
	await expect(page.locator('dialog[open] [data-kind=page]').first()).toBeVisible({ timeout: 20_000 });
	const paths = await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(new Set(paths).size).toBe(paths.length);
	await expect(said(page)).toHaveText(`${paths.length} results`);
});

test('filters list the codes that fit, and are reset', async ({ page }) => {
	await page.goto('/');
	await search(page, '');
	await page.locator('dialog[open] summary').click();
	await page.getByLabel('Who fixes it').selectOption('developer');
	await expect(hits(page).first()).toBeVisible();
	const all = await hits(page).count();
	await page.getByLabel('Flow').selectOption('device');
	await expect.poll(() => hits(page).count()).toBeLessThan(all);
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(said(page)).toHaveText('Often looked for');
});

test('with nothing typed common codes stand there, and Enter leads to none of them', async ({ page }) => {
	await page.goto('/');
	await search(page, '');
	await expect(said(page)).toHaveText('Often looked for');
	await expect(hits(page)).toHaveCount(6);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/');
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).first()).toBeFocused();
	await page.locator('#search-words').fill('device');
	await expect(said(page)).toHaveText(/^\d+ results$/);
});

test('words that nobody wrote lead to the lists', async ({ page }) => {
	await page.goto('/');
	await search(page, '日本語');
	await expect(said(page)).toHaveText('Nothing found.');
	await expect(page.locator('dialog[open] .none').getByRole('link', { name: 'all codes' })).toBeVisible();
});

/** What the search loads when it is opened, beside what the box needs. */
const asked = ['search.', 'search-dialog.', 'pagefind.js'];

for (const path of ['/errors/oauth-app-blocked/', '/reference/glossary/']) {
	test(`at ${path} a pasted failure is offered a diagnosis and never searched for`, async ({ page }) => {
		await page.goto(path);
		await search(page, '');
		await loaded(page, asked);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.locator('#search-words').fill(errorPage);
		await page.getByRole('button', { name: 'Diagnose this text' }).click();
		await expect(verdict(page)).toContainText('not installed');
		expect(requests).toEqual([]);
		expect(page.url()).toMatch(new RegExp(`${path}$`));
	});
}

test('a paste of several lines is diagnosed with its lines, and what is written over it without them', async ({ page }) => {
	const lines = 'OAUTH_APP_BLOCKED : this app is blocked by admin\nOAUTH_APP_ACCESS_DENIED : user is not admin approved';
	await page.goto('/diagnose/');
	await search(page, '');
	await expect(page.getByText('Filter codes'), 'the program of the search is there').toBeVisible();
	await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
	await page.locator('#search-words').focus();
	await page.keyboard.press('ControlOrMeta+v');
	await page.getByRole('button', { name: 'Diagnose this text' }).click();
	await expect(page.locator('#paste')).toHaveValue(lines);
	await search(page, 'error=invalid_grant');
	await page.getByRole('button', { name: 'Diagnose this text' }).click();
	await expect(page.locator('#paste')).toHaveValue('error=invalid_grant');
});

test('an answer in the dialog keeps its keys, and its links lead through it', async ({ page }) => {
	await page.goto('/reference/glossary/');
	await search(page, errorPage);
	await page.getByRole('button', { name: 'Diagnose this text' }).click();
	await expect(page.locator('.answer .tools')).toHaveCount(1);
	const field = page.getByRole('textbox', { name: /paste the error/i });
	await expect(field).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(field, 'the arrows are those of the text').toBeFocused();
	await page.getByRole('link', { name: 'Show how to fix it' }).click();
	await expect(page.locator('#leading-cause summary').first()).toBeFocused();
	await page.locator('.seen').getByRole('link', { name: 'Mark 1 in the text' }).click();
	await expect(page.locator('dialog[open] mark:target')).toBeVisible();
});

test('a link from an answer in the dialog to the page behind it closes the dialog', async ({ page }) => {
	await page.goto('/reference/request-checks/');
	await search(page, 'http://login.salesforce.com/services/oauth2/authorize?response_type=code');
	await page.getByRole('button', { name: 'Diagnose this text' }).click();
	await page.locator('.findings').getByRole('link', { name: 'About this check' }).first().click();
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	await expect(page.locator('section.rule:target')).toBeInViewport();
});

test('where the names cannot be loaded it says so, and the next opening tries again', async ({ page }) => {
	await page.route('**/search.*.json', (route) => route.abort());
	await page.goto('/');
	await search(page, 'blocked');
	await expect(said(page)).toHaveText('The search could not be loaded. Open it again when you are online.');
	await page.keyboard.press('Enter');
	await expect(page.locator('dialog[open]'), 'Enter is no way out').toHaveCount(1);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	await page.unroute('**/search.*.json');
	await search(page, 'OAUTH_APP_BLOCKED');
	await expect(hits(page).first()).toHaveAttribute('href', '/errors/oauth-app-blocked/');
});

test('a log with secrets in the search field stays there', async ({ page }) => {
	await page.goto('/diagnose/');
	await search(page, '');
	await loaded(page, asked);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	// The name of a domain alone is a word like any other: it may be searched for, as the page on privacy says.
	const { domain, ...values } = secrets;
	for (const value of [leakyLog, `https://${domain}.my.salesforce.com`, ...Object.values(values)]) {
		await page.locator('#search-words').fill(value);
		await expect(page.getByRole('button', { name: 'Diagnose this text' })).toBeVisible();
		await page.waitForTimeout(400);
	}
	expect(requests).toEqual([]);
});

test('words that stand nowhere bring no pages, and excerpts hold no furniture of the pages', async ({ page }) => {
	await page.goto('/');
	await search(page, 'zzzzqq');
	await expect(said(page)).toHaveText('Nothing found.');
	await page.locator('#search-words').fill('refresh token policy');
	await expect(page.locator('dialog[open] [data-kind=page]').first()).toBeVisible();
	await expect(page.locator('dialog[open] .hits')).not.toContainText(/Last reviewed|Catalog of|minutes to read/);
});

test('a permission is found by its name', async ({ page }) => {
	await page.goto('/');
	await search(page, 'approve uninstalled connected apps');
	await expect(hits(page).first()).toContainText('Permission');
	await hits(page).first().click();
	await expect(page.locator('#permissions')).toBeInViewport();
});
