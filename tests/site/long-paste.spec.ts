/** A long paste is answered before it stands in the field: whatever comes in between finds it there. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { blocked, paste, ready, verdict } from './paste.ts';

const line = `2026-11-22T02:00:14Z nightly ${blocked}`;
const log = Array(200).fill(line).join('\n');

const field = (page: Page): Locator => page.getByRole('textbox', { name: /paste/i });

/** Longer than a text is held. */
const afterAWhile = (page: Page): Promise<void> => page.waitForTimeout(600);

test.beforeEach(async ({ page }) => {
	await page.goto('/diagnose/');
	await ready(page);
});

test('it stands there whole, with its lines as a field spells them, and keeps the focus', async ({ page }) => {
	await paste(page, log.replaceAll('\n', '\r\n'));
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	await expect(field(page)).toHaveValue(log);
	await expect(field(page)).toBeFocused();
});

test('what is typed at once goes behind it', async ({ page }) => {
	await paste(page, log);
	await page.keyboard.type(' since Monday');
	await expect(field(page)).toHaveValue(`${log} since Monday`);
	await afterAWhile(page);
	await expect(field(page)).toHaveValue(`${log} since Monday`);
});

test('a second one at once goes behind it, and both are answered', async ({ page }) => {
	await paste(page, log);
	const second = log.replaceAll(blocked, 'redirect_uri_mismatch');
	await paste(page, second);
	await expect(field(page)).toHaveValue(log + second);
	await expect(page.locator('.several')).toContainText('OAUTH_APP_BLOCKED');
	await expect(page.locator('.several')).toContainText('redirect_uri_mismatch');
});

test('an example at once takes its place for good', async ({ page }) => {
	await paste(page, log);
	// By the program alone: a pointer on its way would be a touch.
	await page
		.locator('[data-example]')
		.first()
		.evaluate((button: HTMLElement) => button.click());
	const example = await page.locator('[data-example]').first().getAttribute('data-example');
	await expect(field(page)).toHaveValue(example ?? '');
	await afterAWhile(page);
	await expect(field(page)).toHaveValue(example ?? '');
});

test('the button reads it at once', async ({ page }) => {
	await paste(page, log);
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(page.locator('.verdict [tabindex="-1"]').first()).toBeFocused();
	await expect(field(page)).toHaveValue(log);
});

test('behind words of the reader’s own it can be undone', async ({ page }) => {
	await field(page).fill('Since Monday: ');
	await paste(page, log);
	await expect(field(page)).toHaveValue(`Since Monday: ${log}`);
	await field(page).press('ControlOrMeta+z');
	await expect(field(page)).toHaveValue('Since Monday: ');
});
