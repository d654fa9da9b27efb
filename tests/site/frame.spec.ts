/** The frame around a page: the table of contents, the menu of narrow windows, tabs by keyboard. */
import { expect, test } from '@playwright/test';

const address = '/errors/oauth-app-blocked/';

test('the table of contents marks the heading to which a link leads, and what is scrolled to', async ({ page }) => {
	await page.setViewportSize({ width: 1360, height: 800 });
	await page.goto(address);
	const current = page.locator('.toc-column [aria-current]');
	await expect(current).toHaveText('Overview');
	for (const title of ['What it means', 'The Connected App is not installed in this org', 'What you see']) {
		await page.locator('.toc-column').getByRole('link', { name: title, exact: true }).click();
		await expect(current).toHaveText(title);
	}
	await page.goto(`${address}#app-blocked-by-admin`);
	await expect(current).toHaveText('An admin blocked the app in this org');
	await page.evaluate(() => scrollTo(0, 0));
	await expect(current).toHaveText('Overview');
});

test('a link of the table of contents that leads nowhere moves no mark', async ({ page }) => {
	await page.setViewportSize({ width: 1360, height: 800 });
	await page.route(address, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replaceAll('<a href="#_top">', '<a href="#nowhere">Nowhere</a>$&');
		await route.fulfill({ response, body });
	});
	await page.goto(`${address}#app-blocked-by-admin`);
	await expect(page.locator('.toc-column').getByRole('link', { name: 'Nowhere' })).toBeAttached();
	await expect(page.locator('.toc-column [aria-current]')).toHaveText('An admin blocked the app in this org');
});

test('the links to a cause in the table of contents and behind its heading lead to its permanent address', async ({ page }) => {
	await page.setViewportSize({ width: 1360, height: 800 });
	await page.goto(address);
	const name = 'An admin blocked the app in this org';
	await page.locator('.toc-column').getByRole('link', { name, exact: true }).click();
	await expect(page).toHaveURL(`${address}#app-blocked-by-admin`);
	await expect(page.locator('#app-blocked-by-admin .sl-anchor-link')).toHaveAccessibleName(name);
	await expect(page.locator('#app-blocked-by-admin .sl-anchor-link')).toHaveAttribute('href', '#app-blocked-by-admin');
});

test.describe('in a narrow window', () => {
	test.use({ viewport: { width: 390, height: 800 } });

	test('the table of contents is a bar that says where the reader is, and closes when it is done with', async ({ page }) => {
		await page.goto(address);
		const bar = page.locator('.toc-bar');
		const list = bar.getByRole('list').first();
		await expect(page.locator('.toc-column')).toBeHidden();
		await bar.locator('summary').click();
		await bar.getByRole('link', { name: 'What it means' }).click();
		await expect(list).toBeHidden();
		await expect(bar.locator('.here')).toHaveText('What it means');
		await bar.locator('summary').press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();
		await expect(bar.locator('summary')).toBeFocused();
		await bar.locator('summary').click();
		await page.mouse.click(200, 790);
		await expect(list).toBeHidden();
	});

	test('the open menu keeps the page behind it out of reach, and Escape gives it back', async ({ page }) => {
		await page.goto(address);
		const pane = page.locator('.sidebar-pane');
		await expect(pane).toBeHidden();
		await page.getByRole('button', { name: 'Menu' }).click();
		await expect(pane).toBeVisible();
		await expect(page.locator('.main-frame')).toHaveAttribute('inert');
		await page.keyboard.press('Escape');
		await expect(pane).toBeHidden();
		await expect(page.locator('.main-frame')).not.toHaveAttribute('inert');
	});

	for (const path of ['/', '/404.html'])
		test(`${path}, which has no menu, leads to all guides`, async ({ page }) => {
			await page.goto(path);
			await page
				.getByRole('main')
				.getByRole('link', { name: /guides/i })
				.first()
				.click();
			await expect(page).toHaveURL('/guides/');
		});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('menu and table of contents open all the same', async ({ page }) => {
			await page.goto(address);
			await page.locator('.toc-bar summary').click();
			await expect(page.locator('.toc-bar').getByRole('link', { name: 'Sources' })).toBeVisible();
			await page.getByRole('button', { name: 'Menu' }).click();
			await expect(page.locator('.sidebar-pane').getByRole('link', { name: 'All messages' })).toBeVisible();
		});

		test('all panels of a set of tabs stand open, and no tab is offered', async ({ page }) => {
			await page.goto('/guides/pkce/');
			for (const panel of await page.getByRole('tabpanel').all()) await expect(panel).toBeVisible();
			await expect(page.getByRole('tab')).toHaveCount(0);
		});
	});
});

test('tabs follow the arrows, Home and End', async ({ page }) => {
	await page.goto('/guides/pkce/');
	const [first, last] = [page.getByRole('tab').first(), page.getByRole('tab').last()];
	const panels = page.getByRole('tabpanel');
	await first.focus();
	await page.keyboard.press('End');
	await expect(last).toBeFocused();
	await expect(last).toHaveAttribute('aria-selected', 'true');
	await expect(panels).toHaveAccessibleName('External Client App');
	await page.keyboard.press('Home');
	await expect(first).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	await expect(first).toBeFocused();
	await expect(panels).toHaveAccessibleName('Connected App');
	// The others are reached by the arrows, not by Tab.
	await expect(last).toHaveAttribute('tabindex', '-1');
});
