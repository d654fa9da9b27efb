import { expect, test } from '@playwright/test';
import { search } from './paste.ts';

const html = 'html';
const picker = 'header theme-select select';

test('the theme is the system’s until a reader chooses, and nothing is kept before', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/errors/oauth-app-blocked/');
	await expect(page.locator(html)).toHaveAttribute('data-theme', 'light');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect(page.locator(html)).toHaveAttribute('data-theme', 'dark');
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('what is chosen holds on the next page from its first moment, and “Auto” takes it back', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/errors/oauth-app-blocked/');
	await page.locator(picker).selectOption('dark');
	await expect(page.locator(html)).toHaveAttribute('data-theme', 'dark');
	// Before any module runs: the attribute is there when the body begins.
	await page.addInitScript(() => {
		new MutationObserver((_, watch) => {
			if (document.body === null) return;
			Object.assign(window, { first: document.documentElement.dataset['theme'] });
			watch.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/errors/invalid-client/');
	expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe('dark');
	await expect(page.locator(picker)).toHaveValue('dark');
	await expect(page.locator('.sidebar theme-select select')).toHaveValue('dark');
	await page.locator(picker).selectOption('auto');
	await expect(page.locator(html)).toHaveAttribute('data-theme', 'light');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('where the browser keeps nothing the choice holds for the page', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto('/');
	await page.locator(picker).selectOption('dark');
	await expect(page.locator(html)).toHaveAttribute('data-theme', 'dark');
	expect(errors).toEqual([]);
});

test('paper is light in the dark theme too', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/errors/oauth-app-blocked/');
	const colours = (): Promise<string[][]> =>
		page.evaluate(() =>
			['body', 'h2', 'main a', '.cause p', 'pre.code', 'pre .keyword', 'code:not(pre *)', '.aside--caution'].map((selector) => {
				const { color, backgroundColor } = getComputedStyle(document.querySelector(selector) as Element);
				return [selector, color, backgroundColor];
			}),
		);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const dark = await colours();
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	await expect(page.locator(html)).toHaveAttribute('data-theme', 'light');
	expect(dark).toEqual(await colours());
});

for (const [colorScheme, ground] of [
	['light', 'rgb(255, 255, 255)'],
	['dark', 'rgb(15, 24, 23)'],
] as const) {
	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false, colorScheme });

		test(`the theme is the system’s: ${colorScheme}`, async ({ page }) => {
			await page.goto('/errors/oauth-app-blocked/');
			await expect(page.locator('body')).toHaveCSS('background-color', ground);
		});
	});
}

test('no link has the colour of a browser’s own', async ({ page }) => {
	const strays = () =>
		page.evaluate(() => {
			const plain = document.createElement('i');
			plain.style.color = 'LinkText';
			document.body.append(plain);
			const own = getComputedStyle(plain).color;
			plain.remove();
			return [...document.querySelectorAll('a[href]')].filter((link) => getComputedStyle(link).color === own).map((link) => link.outerHTML);
		});
	for (const path of ['/', '/privacy/', '/guides/pkce/', '/reference/glossary/', '/errors/invalid-grant/']) {
		await page.goto(path);
		expect(await strays(), path).toEqual([]);
	}
	await search(page, '日本語');
	await expect(page.locator('dialog[open] .none a').first()).toBeVisible();
	expect(await strays(), 'the search, where nothing is found').toEqual([]);
});

test('on a phone the home page has the choice at its end, and a page with a sidebar has it there', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	const choice = page.getByRole('combobox', { name: 'Theme' });
	await expect(choice).toHaveCount(1);
	await choice.selectOption('dark');
	await expect(page.locator(html)).toHaveAttribute('data-theme', 'dark');
	await page.goto('/errors/oauth-app-blocked/');
	await expect(choice).toHaveCount(0);
	await page.getByRole('button', { name: 'Menu' }).click();
	await expect(choice).toHaveValue('dark');
});
