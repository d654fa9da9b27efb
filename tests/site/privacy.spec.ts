import { expect, test } from '@playwright/test';
import { errorPage, leakyLog, paste, ready, secrets, verdict } from './paste.ts';

for (const path of ['/', '/diagnose/', '/errors/oauth-app-blocked/']) {
	test(`a paste on ${path} causes no request, and nothing of it gets into an address`, async ({ page }) => {
		const requests: string[] = [];
		await page.goto(path);
		await ready(page);
		page.on('request', (request) => requests.push(request.url()));
		await paste(page, leakyLog);
		await expect(verdict(page)).toBeVisible();
		await paste(page, errorPage);
		await page.waitForTimeout(600);
		expect(requests).toEqual([]);
		expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(path);
	});

	test(`the box on ${path} works with the network off`, async ({ page, context }) => {
		await page.goto(path);
		await ready(page);
		await context.setOffline(true);
		await paste(page, errorPage);
		await expect(verdict(page)).toHaveText('The Connected App is not installed in this org');
	});
}

test('the program is loaded at the first touch of an article’s box, not before', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => {
		if (/\/answer\./.test(request.url())) loaded.push(request.url());
	});
	await page.goto('/errors/oauth-app-blocked/');
	await page.waitForLoadState('networkidle');
	expect(loaded).toEqual([]);
	await page.locator('#paste').focus();
	await expect.poll(() => loaded.length).toBe(1);
});

test('secrets never stand in the answer, in a link or in a store', async ({ page }) => {
	await page.goto('/diagnose/');
	await paste(page, leakyLog);
	await expect(page.locator('diagnose-box .notice')).toContainText('We hid');
	await page.locator('#paste').evaluate((field) => field.remove());
	// The org that a text names stands in the links into its Setup: see setup-links.spec.ts.
	for (const link of await page.locator('a.setup').all()) await link.evaluate((one) => one.removeAttribute('href'));
	const everything = await page.evaluate(() =>
		[
			document.documentElement.outerHTML,
			document.title,
			location.href,
			JSON.stringify({ ...localStorage }),
			JSON.stringify({ ...sessionStorage }),
		].join('\n'),
	);
	for (const [name, secret] of Object.entries(secrets)) expect(everything, name).not.toContain(secret);
	expect(everything, 'a mask is there in its place').toContain('‹password›');
});

test('a hostile paste is shown as text', async ({ page }) => {
	let ran = false;
	await page.exposeFunction('hostile', () => {
		ran = true;
	});
	await page.goto('/diagnose/');
	const hostile =
		'error=invalid_grant&error_description=<img src=x onerror=hostile()></pre></script><script>hostile()</script><a href="javascript:hostile()">x</a>';
	await paste(page, hostile);
	await expect(page.locator('.seen pre').first()).toContainText('<img src=x onerror=hostile()></pre></script><script>hostile()</script>');
	await expect(page.locator('diagnose-box :is(img, script, iframe, [onerror], [href^="javascript"])')).toHaveCount(0);
	expect(ran).toBe(false);
});

test('a long text is folded to its marked lines and can be shown whole', async ({ page }) => {
	await page.goto('/diagnose/');
	const noise = Array.from({ length: 60 }, (_, at) => `line ${at} of a log`);
	await paste(page, [...noise, '{"error":"invalid_grant","error_description":"expired access/refresh token"}', ...noise].join('\n'));
	const echo = page.locator('.seen pre').first();
	await expect(echo).toContainText('invalid_grant');
	await expect(echo).toContainText('line 58 of a log');
	await expect(echo).not.toContainText('line 30 of a log');
	await page.getByText('Show all of the cleaned text').click();
	await expect(page.locator('.seen details pre')).toContainText('line 30 of a log');
});
