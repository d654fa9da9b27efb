import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { blocked, paste, search, verdict } from './paste.ts';

/** Collects what the browser blocks and what the console calls an error. */
const watch = async (page: Page): Promise<{ violations: string[]; errors: string[] }> => {
	const violations: string[] = [];
	const errors: string[] = [];
	await page.exposeFunction('report', (violation: string) => violations.push(violation));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			void (window as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI} ${sample}`);
		});
	});
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(error.message));
	return { violations, errors };
};

for (const path of ['/', '/diagnose/', '/errors/oauth-app-blocked/', '/errors/', '/errors/invalid-grant/', '/privacy/']) {
	test(`${path} breaks no policy and leaves the console clean`, async ({ page }) => {
		const { violations, errors } = await watch(page);
		await page.goto(path);
		if ((await page.locator('#paste').count()) > 0) {
			await paste(page, blocked);
			await expect(verdict(page)).toBeVisible();
		}
		await search(page, 'invalid_grant');
		// The words of a page come from Pagefind, whose worker and WebAssembly the policy must let run.
		await expect(page.locator('dialog[open] [data-kind=page]').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await page.locator('theme-select select').first().selectOption('dark');
		expect(violations).toEqual([]);
		expect(errors).toEqual([]);
	});
}

test('the policy is there and forbids what it should', async ({ page }) => {
	const { violations } = await watch(page);
	await page.goto('/');
	const policy = (await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content')) ?? '';
	for (const directive of ["default-src 'none'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"])
		expect(policy).toContain(directive);
	expect(policy).not.toContain('unsafe-inline');
	const blockedNow = await page.evaluate(async () => {
		const script = document.createElement('script');
		script.textContent = 'window.injected = true';
		document.body.append(script);
		const sent = await fetch('https://northwind-demo.example/').then(
			() => true,
			() => false,
		);
		return { injected: 'injected' in window, sent };
	});
	expect(blockedNow).toEqual({ injected: false, sent: false });
	await expect
		.poll(() => violations.map((violation) => violation.split(' ')[0]))
		.toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']));
});

test('with the header of its host the engine reads a paste and can send nothing', async ({ page, context }) => {
	const headers = readFileSync(fileURLToPath(new URL('../../dist/_headers', import.meta.url)), 'utf8');
	const policy = /^\/_astro\/reading-worker\*\n {2}Content-Security-Policy: (.+)$/m.exec(headers)?.[1] ?? '';
	const said: string[] = [];
	const sent: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	context.on('request', (request) => sent.push(request.url()));
	await page.route('**/reading-worker*.js', async (route) => {
		const response = await route.fetch();
		const body = `${await response.text()};fetch("/robots.txt").then(() => console.log("sent"), () => console.log("refused"))`;
		await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': policy } });
	});
	await page.goto('/diagnose/');
	await paste(page, blocked);
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	await expect.poll(() => said.filter((text) => text === 'refused').length, 'both workers tried').toBe(2);
	expect(sent.filter((url) => url.endsWith('/robots.txt'))).toEqual([]);
});
