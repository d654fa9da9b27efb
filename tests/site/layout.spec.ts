import { expect, type Page, test } from '@playwright/test';
import { errorPage, leakyLog, paste, pasteAt, ready, verdict } from './paste.ts';

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
				const answer = document.querySelector('diagnose-box .result');
				for (const { value, hadRecentInput, sources } of list.getEntries() as (PerformanceEntry & {
					value: number;
					hadRecentInput: boolean;
					sources: { node: Node | null }[];
				})[]) {
					// What stands below makes room for the answer, whenever that comes.
					const isAbove = sources.some(
						({ node }) => node === null || answer === null || !(answer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING),
					);
					if (!hadRecentInput && isAbove) shifts.push(value);
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

for (const width of [360, 1280, 1700]) {
	test(`at ${width} pixels the verdict stays where it was first drawn`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/');
		await ready(page);
		await page.evaluate(() => {
			const places: string[] = [];
			Object.assign(window, { places });
			const look = (): void => {
				const leading = document.querySelector('.answer .leading');
				if (leading) {
					const { x, y, width, height } = leading.getBoundingClientRect();
					places.push([x, y + scrollY, width, height].join(' '));
				}
				requestAnimationFrame(look);
			};
			look();
		});
		await paste(page, leakyLog);
		await expect(page.locator('.answer .tools')).toBeVisible();
		await page.waitForTimeout(300);
		const places = await page.evaluate(() => (window as unknown as { places: string[] }).places);
		expect(places.length).toBeGreaterThan(2);
		expect([...new Set(places)]).toHaveLength(1);
	});
}

/** What stands beyond the left or the right edge, and in nothing that can be scrolled. */
const cutOff = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const scrolls = (element: Element | null): boolean =>
			element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
		const isOut = ({ left, right, width }: DOMRect): boolean =>
			width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1);
		return [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, td, th, pre, button, a, summary, label, textarea, select)')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('.sr-only') === null)
			.filter((element) => isOut(element.getBoundingClientRect()) && !scrolls(element))
			.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
	});

const views: readonly [name: string, open: (page: Page) => Promise<unknown>][] = [
	['home', (page) => page.goto('/')],
	['an article', (page) => page.goto('/errors/invalid-client/')],
	['an answer', (page) => pasteAt(page, '/diagnose/', errorPage)],
];

for (const [name, open] of views) {
	test(`${name} at 320 pixels has nothing beyond its edges`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page);
		expect(await cutOff(page)).toEqual([]);
	});

	test.describe('at twice the size', () => {
		test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });

		test(`${name} needs no scrolling sideways and has nothing beyond its edges`, async ({ page }) => {
			await open(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
			expect(await cutOff(page)).toEqual([]);
		});
	});

	test(`${name} stands still for who asked for less motion`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((element) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
					return (
						transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) ||
						animationName !== 'none' ||
						scrollBehavior === 'smooth'
					);
				})
				.map((element) => `${element.tagName} ${element.className}`),
		);
		expect(moving).toEqual([]);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
	});

	test(`${name} in forced colours has edges where it had surfaces`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await open(page);
		for (const control of await page.locator('diagnose-box :is(.run, textarea, .onward, .who .can)').all()) {
			const [width, style] = await control.evaluate((element) => {
				const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
				return [Number.parseFloat(borderTopWidth), borderTopStyle];
			});
			expect([width > 0, style]).toEqual([true, 'solid']);
		}
		for (const mark of await page.locator('.seen mark').all()) {
			const [own, behind] = await mark.evaluate((element) =>
				[element, element.closest('pre') as Element].map((one) => getComputedStyle(one).backgroundColor),
			);
			expect(own, 'the mark stands out').not.toBe(behind);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		expect(await cutOff(page)).toEqual([]);
	});
}

test('a drawn place is no higher than what is drawn in it', async ({ page }) => {
	for (const guide of ['read-the-error-from-the-address-bar', 'permitted-users-and-assignment']) {
		await page.goto(`/guides/${guide}/`);
		const rests = await page.locator('.sketch .drawing').evaluateAll((drawings) =>
			drawings.map((drawing) => {
				const drawn = document.createRange();
				drawn.selectNodeContents(drawing.lastElementChild as Element);
				return drawing.getBoundingClientRect().bottom - drawn.getBoundingClientRect().bottom;
			}),
		);
		expect(rests.length).toBeGreaterThan(0);
		expect(Math.max(...rests)).toBeLessThan(40);
	}
});

test('the ways to hand a page on stand on one line, under a finger too', async ({ page }) => {
	await page.goto('/errors/oauth-app-blocked/');
	await expect(page.locator('share-page')).toBeVisible();
	const lines = await page.locator('share-page > :is(a, button):not([hidden])').evaluateAll((ways) =>
		ways.map((way) => {
			const words = document.createRange();
			words.selectNodeContents(way);
			return Math.round(words.getBoundingClientRect().bottom);
		}),
	);
	expect(lines.length).toBeGreaterThan(1);
	expect(new Set(lines).size).toBe(1);
});

test('on a phone the buttons of the box stand in even rows, a table begins at its head, and the sign behind a heading is no larger than it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const sizes = (selectors: readonly string[]): Promise<(string | undefined)[]> =>
		page.evaluate((all) => all.map((one) => getComputedStyle(document.querySelector(one) as Element).fontSize), selectors);
	await page.goto('/');
	const [run, clear, open] = await Promise.all(['.run', '.clear', '.open label'].map((part) => page.locator(part).boundingBox()));
	expect(run!.width).toBeGreaterThan(300);
	expect(clear!.y).toBe(open!.y);
	expect(Math.abs(clear!.width - open!.width)).toBeLessThan(1);
	expect(new Set(await sizes(['.home h2', '.home .sl-anchor-link'])).size).toBe(1);
	await page.goto('/errors/');
	expect(new Set(await sizes(['.lettered h2', '.lettered .sl-anchor-link'])).size).toBe(1);
	const [table, row] = await Promise.all(['.lettered table', '.lettered tbody tr'].map((part) => page.locator(part).first().boundingBox()));
	expect(row!.y).toBe(table!.y);
});
