import { expect, test } from '@playwright/test';
import { blocked, verdict } from './paste.ts';
import { tabTo } from './tab.ts';

test('from the address bar to the cause by keyboard alone', async ({ page }) => {
	await page.goto('/');
	await page.evaluate((words) => navigator.clipboard.writeText(words), blocked);
	await tabTo(page, '#paste');
	await page.keyboard.press('ControlOrMeta+v');
	await expect(verdict(page)).toBeVisible();
	await expect(page.locator('#paste')).toBeFocused();
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(verdict(page)).toBeFocused();
	await expect(verdict(page)).toBeInViewport();
	await tabTo(page, '.onward');
	await page.keyboard.press('Enter');
	await expect(page.locator('.causes > ol summary').first()).toBeFocused();
	await expect(page.locator('.causes .steps').first()).toBeVisible();
	await tabTo(page, '.causes .next a');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/errors/oauth-app-blocked/#app-blocked-by-admin');
});

test('the button moves the focus to the verdict; an empty box keeps it', async ({ page }) => {
	await page.goto('/diagnose/');
	await tabTo(page, '.run');
	await page.keyboard.press('Enter');
	await expect(page.locator('diagnose-box > [role=status]')).toHaveText('The box is empty.');
	await expect(page.locator('#paste')).toBeFocused();
	await page.keyboard.type('OAUTH_APP_BLOCKED');
	await tabTo(page, '.run');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toBeFocused();
});

test('the focus can be seen on everything that takes it', async ({ page }) => {
	await page.goto('/diagnose/');
	for (const selector of ['#paste', '.run', '.clear', '[data-example]']) {
		await tabTo(page, selector);
		const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
		expect(outline, selector).not.toBe('none');
	}
});
