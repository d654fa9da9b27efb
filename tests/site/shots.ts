/**
 * `npm run shots -- <folder>`: pictures of the pages and of three answers, on a desktop and a phone, light and dark.
 * Needs the site served: `npm start` in another terminal.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { errorPage } from './paste.ts';

const folder = process.argv[2] ?? 'shots';
const base = process.env['SITE'] ?? 'http://127.0.0.1:4321';

const pages: Record<string, string> = {
	home: '/',
	diagnose: '/diagnose/',
	article: '/errors/oauth-app-blocked/',
	cause: '/errors/invalid-client/#connected-app-not-installed',
	hub: '/errors/invalid-grant/',
	codes: '/errors/',
	messages: '/errors/messages/',
	guide: '/guides/the-september-2025-change/',
	flow: '/reference/flows/web-server/',
	'login-history': '/reference/login-history/',
	timeline: '/reference/timeline/',
};
const answers: Record<string, string> = {
	'answer-page': errorPage,
	'answer-log':
		'2026-11-22T02:00:14Z ERROR nightly-sync: 400 {"error":"invalid_grant","error_description":"expired access/refresh token"} refresh_token=5Aep861MadeUpMadeUpMadeUpMadeUpMadeUp1234567890',
	'answer-other': '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}',
};
const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ args: ['--no-sandbox'], executablePath: findBrowser() ?? chromium.executablePath() });
for (const [screen, viewport] of Object.entries(screens)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await browser.newPage({ viewport, colorScheme });
		for (const [name, path] of Object.entries(pages)) {
			await page.goto(base + path);
			await page.screenshot({ path: join(folder, `${name}-${screen}-${colorScheme}.png`) });
		}
		for (const [name, text] of Object.entries(answers)) {
			await page.goto(base);
			await page.getByRole('textbox', { name: /paste/i }).fill(text);
			await page.locator('diagnose-box .verdict').waitFor();
			await page.screenshot({ path: join(folder, `${name}-${screen}-${colorScheme}.png`), fullPage: true });
		}
		await page.close();
	}
}
const print = await browser.newPage();
await print.goto(`${base}/errors/oauth-app-blocked/`);
await print.pdf({ path: join(folder, 'article-print.pdf'), format: 'A4' });
await browser.close();
console.log(`Pictures are in ${folder}.`);
