import { expect, test } from '@playwright/test';
import { leakyLog, paste, pasteAt, ready, verdict } from './paste.ts';

test('nothing needs to be scrolled sideways at 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		'/',
		'/diagnose/',
		'/errors/oauth-approval-error-generic/',
		'/errors/invalid-grant/',
		'/errors/',
		'/errors/messages/',
		'/privacy/',
		'/nowhere/',
	]) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
	}
	await pasteAt(page, '/diagnose/', leakyLog);
	expect(await page.evaluate(() => document.documentElement.scrollWidth), 'with an answer').toBeLessThanOrEqual(320);
});

for (const path of ['/', '/diagnose/', '/errors/oauth-app-blocked/']) {
	test(`a paste on ${path} shifts nothing that the reader sees above the answer`, async ({ page }) => {
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
					if (!entry.hadRecentInput) shifts.push(entry.value);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(path);
		await ready(page);
		const places = (): Promise<number[]> =>
			page
				.locator('diagnose-box .paste :is(label, textarea, .run, .clear, .promise)')
				.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top + scrollY));
		const before = await places();
		// What Starlight does while it loads is not the paste's doing.
		await page.evaluate(() => {
			(window as unknown as { shifts: number[] }).shifts.length = 0;
		});
		await paste(page, leakyLog);
		await expect(verdict(page)).toBeVisible();
		await page.waitForTimeout(700);
		expect(await places()).toEqual(before);
		expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
	});
}
