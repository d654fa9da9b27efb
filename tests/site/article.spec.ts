/** An article as a tool: roles, boxes to tick, tabs, feedback, copies, paper. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const address = '/errors/oauth-app-blocked/';
const blocked = (page: Page): Locator => page.locator('#app-blocked-by-admin');
const control = (page: Page): Locator => page.locator('#api-access-control-excludes-app');
const role = (page: Page, name: string): Locator => page.locator('role-switch').getByRole('button', { name });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('the role of the reader', () => {
	test('folds the steps that are somebody else’s job, and stands in the address beside the anchor', async ({ page }) => {
		await page.goto(`${address}#app-blocked-by-admin`);
		const steps = blocked(page).locator('details.fix');
		await expect(steps).toHaveAttribute('open');
		await role(page, 'the person who saw the error').click();
		await expect(steps).not.toHaveAttribute('open');
		await expect(page).toHaveURL(`${address}?for=user#app-blocked-by-admin`);
		await role(page, 'an admin').click();
		await expect(steps).toHaveAttribute('open');
		await expect(role(page, 'an admin')).toHaveAttribute('aria-pressed', 'true');
		await expect(role(page, 'the person')).toHaveAttribute('aria-pressed', 'false');
		await role(page, 'an admin').click();
		await expect(page).toHaveURL(`${address}#app-blocked-by-admin`);
		await expect(steps).toHaveAttribute('open');
	});

	test('is taken from the address, with the cause in view', async ({ page }) => {
		await page.goto(`${address}?for=developer#connected-app-not-installed`);
		await expect(role(page, 'a developer')).toHaveAttribute('aria-pressed', 'true');
		await expect(blocked(page).locator('details.fix')).not.toHaveAttribute('open');
		await expect(page.locator('#connected-app-not-installed h3')).toBeInViewport();
	});

	test('is not taken from an address that names none', async ({ page }) => {
		await page.goto(`${address}?for=constructor`);
		await expect(page.locator('role-switch [aria-pressed=true]')).toHaveCount(0);
		await expect(page.locator('details.fix:not([open])')).toHaveCount(0);
	});

	test('gives who cannot fix it a message, without anything that was pasted', async ({ page }) => {
		await page.goto(`${address}?for=user`);
		await page.locator('#paste').fill('OAUTH_APP_BLOCKED at eastwind-private-demo.my.salesforce.com');
		await blocked(page).getByRole('button', { name: 'Copy a message' }).click();
		await expect(blocked(page).getByText('Message copied.')).toBeVisible();
		const message = await clipboard(page);
		expect(message).toContain('What Salesforce says: OAUTH_APP_BLOCKED: The app is blocked in this org');
		expect(message).toContain('The probable cause: An admin blocked the app in this org');
		expect(message).toContain('only whether it is meant to stay');
		expect(message).toMatch(/\/errors\/oauth-app-blocked\/\?for=admin#app-blocked-by-admin/);
		expect(message).not.toContain('eastwind');
		expect(message.length).toBeLessThanOrEqual(1200);
	});
});

test('the way to a message beside the roles changes no role, and keeps the focus once it has copied', async ({ page }) => {
	await page.goto(`${address}?for=user`);
	const message = page.locator('role-switch').getByRole('button', { name: 'Copy a message' });
	await message.press('Enter');
	await expect(page.locator('role-switch').getByText('Message copied.')).toBeVisible();
	await expect(message).toBeFocused();
	await expect(page).toHaveURL(`${address}?for=user`);
	await expect(role(page, 'the person')).toHaveAttribute('aria-pressed', 'true');
	expect(await clipboard(page)).toContain('I cannot connect an app to our Salesforce');
	await role(page, 'an admin').click();
	await expect(message).toHaveCount(0);
});

test.describe('under a finger', () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

	test('the roles are large enough', async ({ page }) => {
		await page.goto(address);
		for (const button of await page.locator('role-switch [aria-pressed]').all())
			expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	});
});

test('the boxes of a fix count its steps and are forgotten on reload', async ({ page }) => {
	await page.goto(address);
	const fix = blocked(page).locator('details.fix');
	await expect(fix.locator('.count')).toBeEmpty();
	await fix.getByRole('checkbox', { name: 'Step 1 done' }).check();
	await fix.getByRole('checkbox', { name: 'Step 3 done' }).check();
	await expect(fix.locator('summary')).toContainText('2 of 4 done');
	await fix.getByRole('checkbox', { name: 'Step 1 done' }).uncheck();
	await expect(fix.locator('summary')).toContainText('1 of 4 done');
	await page.reload();
	await expect(fix.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('a choice of tab holds for the whole page and is stored nowhere', async ({ page }) => {
	await page.goto('/errors/invalid-session-id/');
	const sets = page.locator('tab-set');
	expect(await sets.count()).toBeGreaterThan(1);
	const chosen = page.locator('[role=tab][aria-selected=true]');
	await sets.last().getByRole('tab', { name: 'External Client App' }).click();
	await expect(chosen).toHaveText(Array(await sets.count()).fill(/External Client App/));
	await expect(sets.last().getByRole('tab', { name: 'External Client App' })).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(chosen).toHaveText(Array(await sets.count()).fill(/^\s*Connected App/));
	for (const set of await sets.all()) await expect(set.locator('[role=tabpanel]:not([hidden])')).toHaveCount(1);
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('Connected App');
});

test.describe('“Did this fix it?”', () => {
	test('leads on where it did not', async ({ page }) => {
		await page.goto(address);
		await blocked(page).getByRole('button', { name: 'No', exact: true }).click();
		const said = blocked(page).locator('.said');
		await expect(said).toContainText('If it did not help');
		await expect(said.getByRole('link', { name: 'API Access Control' })).toHaveAttribute('href', '#api-access-control-excludes-app');
		await blocked(page).getByRole('button', { name: 'Not my cause' }).click();
		await expect(said.getByRole('link', { name: 'how each cause is recognized' })).toHaveAttribute('href', '#which-cause-is-yours');
	});

	test('has words for the person who waits, and sends nothing', async ({ page }) => {
		// What the tools load last, ahead of their use.
		const tools = page.waitForResponse(/\/sheet\.[^/]*css$/);
		await page.goto(address);
		await blocked(page).locator('.cause-end').scrollIntoViewIfNeeded();
		await tools;
		await page.waitForLoadState('networkidle');
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await blocked(page).getByRole('button', { name: 'Yes' }).click();
		await blocked(page).getByRole('button', { name: 'Copy', exact: true }).click();
		await expect(blocked(page).getByText('Copied.')).toBeVisible();
		expect(await clipboard(page)).toContain('Start again from the product');
		expect(requests).toEqual([]);
	});
});

test('what the tools say and copy is loaded when they come near, not before', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const loaded = (): boolean => requests.some((url) => url.includes('on-use'));
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	expect(loaded()).toBe(false);
	await blocked(page).locator('.cause-end').scrollIntoViewIfNeeded();
	await expect.poll(loaded).toBe(true);
});

test('each cause leads to its neighbours and says when it was reviewed', async ({ page }) => {
	await page.goto(address);
	await expect(control(page).getByText('Previous cause:').getByRole('link')).toHaveAttribute('href', '#app-blocked-by-admin');
	await expect(control(page).getByText('Next cause:').getByRole('link')).toHaveAttribute('href', '#connected-app-not-installed');
	await expect(control(page).locator('.cause-end time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
	await expect(page.locator('.made-from')).toContainText('src/catalog/errors/oauth-app-blocked.ts');
});

test.describe('as Markdown', () => {
	test('a cause keeps its title, its steps and its links', async ({ page }) => {
		await page.goto(address);
		await blocked(page).getByRole('checkbox', { name: 'Step 1 done' }).check();
		await blocked(page).getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect(blocked(page).getByText('Copied as Markdown.')).toBeVisible();
		const text = await clipboard(page);
		expect(text).toMatch(/^### An admin blocked the app in this org\n/);
		expect(text).toContain('\n1. Get the agreement of whoever blocked the app.\n');
		expect(text).toContain('**Setup > Apps > Connected Apps > Connected Apps OAuth Usage**');
		expect(text).toMatch(/```\n *SELECT CreatedDate, .* FROM SetupAuditTrail/);
		expect(text).toContain('> **Ask before you change it.**');
		for (const ours of ['Did this fix it?', ' done']) expect(text).not.toContain(ours);
	});

	test('the article is there to be copied and to be fetched', async ({ page, request }) => {
		await page.goto(address);
		const twin = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
		expect(twin).toBe('/errors/oauth-app-blocked.md');
		const served = await (await request.get(twin ?? '')).text();
		await page.locator('share-page').getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect(page.locator('share-page').getByText('Copied as Markdown.')).toBeVisible();
		const copied = await clipboard(page);
		const headings = (text: string): string[] => [...text.matchAll(/^#+ .*/gm)].map(([line]) => line.replaceAll(/[`*]/g, ''));
		expect(headings(copied)).toEqual(headings(served));
		const rows = (text: string): number => [...text.matchAll(/^\|.*\|$/gm)].length;
		expect(rows(copied)).toBe(rows(served));
	});
});

test.describe('the sidebar', () => {
	test.use({ viewport: { width: 1280, height: 420 } });

	test('shows where the reader is, also in a low window, and stores nothing', async ({ page }) => {
		await page.goto('/errors/api-disabled-for-org/');
		const current = page.locator('.sidebar [aria-current=page]');
		await expect(current).toHaveText('API_DISABLED_FOR_ORG');
		await expect(current).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => [scrollY, sessionStorage.length])).toEqual([0, 0]);
	});

	test('opens the group of the page and leaves the other closed', async ({ page }) => {
		await page.goto('/guides/pkce/');
		const group = (name: string) => page.locator('.sidebar details', { hasText: name });
		await expect(group('Guides')).toHaveAttribute('open');
		await expect(group('Reference')).not.toHaveAttribute('open');
	});
});

test.describe('a block of code', () => {
	test('has its colours from classes, and a button that copies it whole', async ({ page }) => {
		await page.goto(address);
		const block = page.locator('pre.code', { hasText: 'SELECT' }).first();
		await expect(block.locator('.keyword').first()).toHaveText('SELECT');
		await expect(page.locator('pre [style]')).toHaveCount(0);
		await block.hover();
		await block.getByRole('button', { name: 'Copy this code' }).click();
		await expect(block.getByRole('status')).toHaveText('Copied.');
		expect(await clipboard(page)).toMatch(/^SELECT CreatedDate, .* ORDER BY CreatedDate DESC$/);
	});

	test('has its title above it', async ({ page }) => {
		await page.goto('/guides/pkce/');
		await expect(page.getByRole('figure', { name: 'pkce.ts' }).locator('pre')).toContainText('challengeOf');
	});
});

test('a link to the page is copied without its role and with its cause', async ({ page }) => {
	await page.goto(`${address}?for=admin#app-blocked-by-admin`);
	await page.locator('share-page').getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('share-page').getByText('Link copied.')).toBeVisible();
	expect(await clipboard(page)).toMatch(/\/errors\/oauth-app-blocked\/#app-blocked-by-admin$/);
});

test.describe('on paper', () => {
	test('the article has boxes and lines to fill in, its date and its steps unfolded, and no controls', async ({ page }) => {
		await page.goto(`${address}?for=user`);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(
			page.getByText(/^Catalog \d{4}-\d\d-\d\d\. The page: http.*oauth-app-blocked\/\. Printed \d{4}-\d\d-\d\d\.$/),
		).toBeVisible();
		for (const fix of await page.locator('details.fix').all()) await expect(fix).toHaveAttribute('open');
		for (const hidden of ['role-switch', 'diagnose-box', '.cause-tools', 'share-page', 'site-search', '.sidebar-pane', '.tick'])
			await expect(page.locator(hidden).first(), hidden).toBeHidden();
		const line = await blocked(page)
			.locator('details.fix')
			.evaluate((fix) => getComputedStyle(fix, '::after').content);
		expect(line).toContain('Done by');
		for (const panel of await page.locator('[role=tabpanel]').all()) await expect(panel).toBeVisible();
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(blocked(page).locator('details.fix')).not.toHaveAttribute('open');
	});

	test('one cause stands alone under the title', async ({ page }) => {
		await page.goto(address);
		await page.evaluate(() => {
			// The window of the printer would stop the test.
			window.print = () => dispatchEvent(new Event('beforeprint'));
		});
		await control(page).getByRole('button', { name: 'Print this fix' }).click();
		await expect(page.locator('[data-print]')).toBeAttached();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(control(page)).toBeVisible();
		for (const other of [blocked(page), page.getByRole('heading', { name: 'Sources' })]) await expect(other).toBeHidden();
		await expect(page.locator('[data-address]')).toHaveText(/#api-access-control-excludes-app\. Printed /);
		const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length;
		expect(sheets).toBe(1);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all steps stand open, and nothing offers what it cannot do', async ({ page }) => {
		await page.goto(`${address}?for=user`);
		for (const fix of await page.locator('details.fix').all()) await expect(fix).toHaveAttribute('open');
		for (const control of ['role-switch', 'share-page']) await expect(page.locator(control)).toBeHidden();
		await expect(page.locator('.cause-tools, .tick')).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'plain Markdown' })).toHaveAttribute('href', '/errors/oauth-app-blocked.md');
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`an article in use has no barrier that axe knows, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${address}?for=user`);
		await role(page, 'a developer').click();
		await blocked(page).locator('summary', { hasText: 'Who does it' }).click();
		await blocked(page).getByRole('checkbox', { name: 'Step 1 done' }).check();
		await blocked(page).getByRole('button', { name: 'No', exact: true }).click();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
	});
}

test('an article in use needs no sideways scrolling at 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${address}?for=user`);
	await blocked(page).getByRole('button', { name: 'Yes' }).click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the code at the head is copied with one press, by a button beside it that is no part of the title', async ({ page }) => {
	await page.goto('/errors/oauth-approval-error-generic/');
	const copy = page.locator('.page-title + button');
	await copy.click();
	await expect(copy).toHaveText('Copied');
	expect(await clipboard(page)).toBe('OAUTH_APPROVAL_ERROR_GENERIC');
	await expect(page.locator('h1')).not.toContainText(/cop/i);
	const [code, button] = await Promise.all([page.locator('.page-title code').boundingBox(), copy.boundingBox()]);
	expect(button!.x).toBeGreaterThan(code!.x + code!.width);
	expect(button!.x).toBeLessThan(code!.x + code!.width + 16);
	expect(button!.y).toBeGreaterThanOrEqual(code!.y);
	expect(button!.y + button!.height).toBeLessThanOrEqual(code!.y + code!.height + 1);
});

test('offline an article that was not touched says that it cannot answer, and answers once it can', async ({ page, context }) => {
	await page.goto(address);
	await context.setOffline(true);
	await page.getByRole('textbox', { name: /paste/i }).fill('OAUTH_APP_BLOCKED');
	await expect(page.locator('.answer')).toHaveText('The diagnosis could not be loaded. Nothing is lost: try again when you are online.');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Find the cause' }).click();
	await expect(page.locator('diagnose-box .verdict .title')).toBeVisible();
});
