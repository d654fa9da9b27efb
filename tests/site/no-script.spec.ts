import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript the box says where to look', async ({ page }) => {
	for (const path of ['/', '/diagnose/', '/errors/oauth-app-blocked/']) {
		await page.goto(path);
		const hint = page.locator('diagnose-box noscript .notice');
		await expect(hint).toContainText('needs JavaScript');
		await expect(hint.getByRole('link', { name: 'all codes' })).toBeVisible();
		await expect(hint.getByRole('link', { name: /all\s+messages/ })).toHaveAttribute('href', '/errors/messages/');
		await expect(page.locator('diagnose-box').getByRole('button')).toHaveCount(0);
		await expect(page.locator('diagnose-box textarea')).toBeHidden();
	}
});

test('without JavaScript the reference is whole', async ({ page }) => {
	await page.goto('/errors/oauth-app-blocked/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('OAUTH_APP_BLOCKED');
	for (const cause of await page.locator('section.cause').all()) {
		await expect(cause.locator('h3')).toBeVisible();
		for (const step of await cause.locator('ol > li').all()) await expect(step).toBeVisible();
	}
	await page.goto('/errors/messages/');
	await expect(page.getByText('this app is blocked by admin', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'this app is blocked by admin' }).click();
	await expect(page).toHaveURL('/errors/oauth-app-blocked/');
});
