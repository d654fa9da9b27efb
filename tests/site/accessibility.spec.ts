import { expect, type Page, test } from '@playwright/test';
import { authorize, errorPage as failed, harOf } from '../engine/har/recording.ts';
import { colourBarriers, slips } from './barriers.ts';
import { errorPage, leakyLog, pasteAt, verdict } from './paste.ts';

const recording = harOf({ url: authorize, status: 302, redirect: failed }, { url: failed });
const severalFailures = `INVALID_SESSION_ID: Session expired or invalid\n${'{"error":"invalid_grant","error_description":"inactive user"}\n'.repeat(3)}`;
const opened = async (page: Page, path: string): Promise<void> => {
	await page.goto(path);
	await expect(
		page
			.locator('.answer')
			.getByText(/^From a link|^This link names/)
			.first(),
	).toBeVisible();
};

/** Everything that the box can answer, and one page of each kind; all pages are walked in every-page.spec.ts. */
const states: readonly [name: string, open: (page: Page) => Promise<unknown>][] = [
	['home', (page) => page.goto('/')],
	['an article', (page) => page.goto('/errors/oauth-app-blocked/')],
	['the list of codes', (page) => page.goto('/errors/')],
	['a page that is not there', (page) => page.goto('/nowhere/')],
	['a code alone, with a question', (page) => pasteAt(page, '/diagnose/', 'OAUTH_APPROVAL_ERROR_GENERIC')],
	['an answer with hidden secrets', (page) => pasteAt(page, '/diagnose/', leakyLog)],
	['an answer on an article', (page) => pasteAt(page, '/errors/oauth-app-blocked/', errorPage)],
	['several failures', (page) => pasteAt(page, '/diagnose/', severalFailures)],
	['a checked request', (page) => pasteAt(page, '/', 'http://login.salesforce.com/services/oauth2/authorize?response_type=code')],
	['a recording of the network', (page) => pasteAt(page, '/diagnose/', recording)],
	['another provider', (page) => pasteAt(page, '/diagnose/', 'AADSTS70008: The refresh token has expired')],
	['a success', (page) => pasteAt(page, '/diagnose/', 'https://sync.northwind-demo.example/oauth/callback?code=aPrxNorthwindDemo&state=x')],
	['a text that nobody knows', (page) => pasteAt(page, '/diagnose/', 'the lamp in the kitchen does not shine')],
	['a link to a result', (page) => opened(page, '/diagnose/#v=1&e=oauth-app-blocked.app-blocked-by-admin')],
	['a link that is refused', (page) => opened(page, '/diagnose/#v=1&e=no-such-error')],
	[
		'a message for the admin',
		async (page) => {
			await pasteAt(page, '/diagnose/', errorPage);
			await page.locator('.handoff summary').click();
			await expect(page.locator('.handoff textarea')).toBeVisible();
		},
	],
	[
		'a file that cannot be read',
		async (page) => {
			await page.goto('/diagnose/');
			const buffer = Buffer.from('%PDF-1.7');
			await page.getByLabel('Open a file').setInputFiles({ name: 'page.pdf', mimeType: '', buffer });
			await expect(verdict(page)).toBeVisible();
		},
	],
];

for (const [name, open] of states) {
	test(`${name} has no barrier that axe knows, light or dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await open(page);
		expect(await slips(page), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		expect(await colourBarriers(page), 'dark').toEqual([]);
	});
}
