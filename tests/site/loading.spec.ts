/** What the box needs comes late, or not at all. */
import { expect, type Page, test } from '@playwright/test';
import { blocked, paste, verdict } from './paste.ts';

const failed = 'The diagnosis could not be loaded. Nothing is lost: try again when you are online.';
const status = (page: Page) => page.locator('diagnose-box > [role=status]');

for (const [name, files] of [
	['program', '**/answer.*.js'],
	['words', '**/words.*.json'],
	['engine', '**/reading-worker*.js'],
] as const) {
	test(`without its ${name} the box says so, and answers once it is there`, async ({ page }) => {
		await page.route(files, (route) => route.abort());
		await page.goto('/diagnose/');
		await paste(page, blocked);
		await expect(page.locator('.answer')).toHaveText(failed);
		await expect(status(page)).toHaveText(failed);
		await page.unroute(files);
		await page.getByRole('button', { name: 'Find the cause' }).click();
		await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	});

	test(`without its ${name} a link to a result is not called a stranger`, async ({ page }) => {
		await page.route(files, (route) => route.abort());
		await page.goto('/diagnose/#v=1&e=oauth-app-blocked.app-blocked-by-admin');
		await expect(page.locator('.answer')).toHaveText(failed);
		await expect(page, 'the link works after a reload').toHaveURL('/diagnose/#v=1&e=oauth-app-blocked.app-blocked-by-admin');
	});
}

test('where an answer cannot be shown, that is said, and the answer of the text before is gone', async ({ page }) => {
	await page.route('**/labels.*.json', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: { ...(await response.json()), targets: undefined } });
	});
	await page.goto('/diagnose/');
	await paste(page, blocked);
	await expect(verdict(page)).toBeVisible();
	const [error] = await Promise.all([
		page.waitForEvent('pageerror'),
		page
			.getByRole('textbox', { name: /paste/i })
			.fill('https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=abc'),
	]);
	expect(error.name).toBe('TypeError');
	await expect(page.locator('.answer')).toHaveText('The diagnosis failed.');
	await expect(status(page)).toHaveText('The diagnosis failed.');
});

test('only the last of several pastes is answered, though the first waits for the program', async ({ page }) => {
	const { promise: held, resolve: release } = Promise.withResolvers<void>();
	await page.route('**/answer.*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/diagnose/');
	await paste(page, 'OAUTH_APP_ACCESS_DENIED');
	await page.getByRole('textbox', { name: /paste/i }).fill('');
	await paste(page, blocked);
	await page.evaluate(() => {
		const titles: string[] = [];
		Object.assign(window, { titles });
		new MutationObserver(() => titles.push(document.querySelector('.verdict .title')?.textContent ?? '')).observe(
			document.querySelector('.answer') as Element,
			{ childList: true },
		);
	});
	release();
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	const shown = await page.evaluate(() => (window as unknown as { titles: string[] }).titles);
	expect([...new Set(shown)].filter((title) => title !== '')).toEqual(['An admin blocked the app in this org']);
});

test('while a small text waits for the engine no size is told, and the button to end it keeps the focus', async ({ page }) => {
	const { promise: held, resolve: release } = Promise.withResolvers<void>();
	await page.route('**/reading-worker*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/diagnose/');
	await paste(page, blocked);
	await expect(page.locator('.reading p')).toHaveText('Looking for the cause …');
	const cancel = page.getByRole('button', { name: 'Cancel' });
	await cancel.focus();
	// Longer than the pause after which it is announced anew.
	await page.waitForTimeout(1300);
	await expect(cancel).toBeFocused();
	release();
	await expect(verdict(page), 'the answer takes the focus over, for the button is gone').toBeFocused();
});

test('what was cleared while it waited stays cleared', async ({ page }) => {
	const { promise: held, resolve: release } = Promise.withResolvers<void>();
	await page.route('**/answer.*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/diagnose/');
	await paste(page, blocked);
	await page.getByRole('button', { name: 'Clear' }).click();
	const answered = page.waitForResponse(/reading-worker/);
	release();
	await answered;
	await page.waitForTimeout(500);
	await expect(page.locator('.answer')).toBeEmpty();
});
