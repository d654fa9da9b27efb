/** How fast and how steady the site is. A busy machine must not fail a test, so times are only told. */
import { expect, test } from '@playwright/test';
import { paste, ready } from './paste.ts';

/** In whole milliseconds. */
const median = (times: readonly number[]): number => Math.round(times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0);

test('on a slow processor 20 KB are answered each time, and how long it took is told', async ({ page }) => {
	const line = '2026-11-22T02:00:14Z ERROR nightly HTTP 400 {"error":"invalid_grant","error_description":"inactive user"}\n';
	const text = line.repeat(Math.ceil(20_000 / line.length));
	await page.goto('/diagnose/');
	await ready(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	// The page tells each time by itself: to ask while it works would take its time.
	const times: number[] = [];
	await page.exposeFunction('tell', (time: number) => times.push(time));
	// From the paste to the end of the frame in which the last part of the answer was drawn.
	await page.evaluate(() => {
		const { tell } = window as unknown as { tell: (time: number) => void };
		const box = document.querySelector('diagnose-box') as Element;
		box.querySelector('#paste')?.addEventListener(
			'paste',
			() => {
				const start = performance.now();
				const watch = new MutationObserver(() => {
					if (box.querySelector('.tools') === null) return;
					watch.disconnect();
					requestAnimationFrame(() => setTimeout(() => tell(performance.now() - start)));
				});
				watch.observe(box, { childList: true, subtree: true });
			},
			{ capture: true },
		);
	});
	const rounds = 7;
	for (let round = 1; round <= rounds; round++) {
		// Nobody pastes at once, and the page rests until then.
		await page.evaluate(() => new Promise((rested) => setTimeout(rested, 1000)));
		await paste(page, text);
		await expect.poll(() => times.length).toBe(round);
		await expect(page.locator('.verdict .named')).toContainText('inactive user');
		await expect(page.locator('#leading-cause .fix').first()).toBeAttached();
		await page.getByRole('button', { name: 'Clear' }).click();
	}
	const answered = times.splice(0);
	// The browser needs time to put so much text into any field: that part is not ours.
	await page.evaluate(() => {
		const { tell } = window as unknown as { tell: (time: number) => void };
		const field = Object.assign(document.createElement('textarea'), { rows: 6, spellcheck: false });
		document.body.replaceChildren(field);
		field.addEventListener('paste', () => {
			const start = performance.now();
			requestAnimationFrame(() => setTimeout(() => tell(performance.now() - start)));
		});
	});
	for (let round = 1; round <= rounds; round++) {
		await page.locator('textarea').fill('');
		await page.locator('textarea').focus();
		await page.evaluate((words) => navigator.clipboard.writeText(words), text);
		await page.keyboard.press('ControlOrMeta+v');
		await expect.poll(() => times.length).toBe(round);
	}
	console.log(
		`20 KB on a processor slowed down four times: ${median(answered)} ms to the end of the answer (${Math.round(answered[0] ?? 0)} ms the first time), median of ${rounds}; a bare field alone needs ${median(times)} ms`,
	);
});

/** Those that lead to a cause, and name a role, too: what their script adds or folds stands above the cause. */
const article = '/errors/oauth-app-blocked/';
const paths = [
	'/',
	'/diagnose/',
	'/errors/',
	article,
	`${article}#api-access-control-excludes-app`,
	`${article}?for=admin`,
	`${article}?for=user`,
	`${article}?for=admin#api-access-control-excludes-app`,
];

const desktop = { viewport: { width: 1280, height: 720 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const places = [
	...paths.map((path) => ({ path, screen: desktop })),
	{ path: `${article}?for=admin#api-access-control-excludes-app`, screen: phone },
	// Above it ends a cause without a link into Setup, whose tools need less room.
	{ path: '/errors/client-side-text/#user-pressed-deny', screen: phone },
];

for (const { path, screen } of places) {
	test(`nothing moves while ${path} loads, ${screen.viewport.width} pixels wide, twelve times`, async ({ browser, baseURL }) => {
		const shifts: string[] = [];
		for (let load = 1; load <= 12; load++) {
			// Each time as for the first time: with nothing kept, the scripts come after the first frame.
			const context = await browser.newContext({ ...screen, ...(baseURL === undefined ? {} : { baseURL }) });
			const page = await context.newPage();
			await page.addInitScript(() => {
				const shifts: string[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
						shifts.push(`${entry.value}: ${entry.sources.map(({ node }) => (node as Element | null)?.className ?? 'a text').join(', ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			// On a slow processor a page is drawn while it still arrives, and what moves then shows.
			await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.goto(path, { waitUntil: 'load' });
			// Two frames, so that what the scripts did is drawn.
			await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
			shifts.push(...(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)));
			await context.close();
		}
		expect(shifts).toEqual([]);
	});
}
