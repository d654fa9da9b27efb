import { expect, type Page, test } from '@playwright/test';
import { errorPage, pasteAt, secrets } from './paste.ts';

/** Not the one of the made-up examples, which stand in the page anyway. */
const domain = secrets.domain;
const paste = errorPage.replace('northwind-demo', domain);
const page1 = `https://${domain}.lightning.force.com/lightning/setup/ConnectedAppsUsage/home`;
const opened = (page: Page) => page.locator('.own-setup summary').click();
const everything = (page: Page) =>
	page.evaluate(() => {
		document.querySelector('#paste')?.remove();
		return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify({ ...localStorage, ...sessionStorage })].join(
			'\n',
		);
	});

test('the pages of the steps open in the org that the text names, once the reader asks for it', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	// The words of the causes may arrive after the verdict: until then no step is there to become a link.
	await expect(page.locator('.told .steps').first()).toBeVisible();
	await opened(page);
	await page.getByRole('button', { name: 'Use the domain in my text' }).click();
	const link = page.locator('.told a.setup').first();
	await expect(link).toHaveAttribute('href', page1);
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(link).toHaveAttribute('rel', 'noreferrer');
	await expect(link).toHaveAccessibleName(/Connected Apps OAuth Usage \(opens your Salesforce in a new tab\)$/);
	await expect(page.locator('.own-setup').getByRole('status')).toHaveText('The Setup pages in the steps are links now.');
});

test('before that the domain stands nowhere in the page', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await opened(page);
	await expect(page.getByRole('button', { name: 'Use the domain in my text' })).toBeVisible();
	expect(await everything(page)).not.toContain(`${domain}.`);
});

test('a cause that is opened later has links too', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await opened(page);
	await page.getByRole('button', { name: 'Use the domain in my text' }).click();
	const second = page.locator('.causes > ol > li > details').nth(1);
	await second.locator('summary').first().click();
	await expect(second.locator('a.setup').first()).toHaveAttribute(
		'href',
		new RegExp(`^https://${domain}\\.lightning\\.force\\.com/lightning/setup/`),
	);
});

test('a typed My Domain makes links, also of a sandbox', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'OAUTH_APP_BLOCKED : this app is blocked by admin');
	await opened(page);
	await expect(page.getByRole('button', { name: 'Use the domain in my text' })).toHaveCount(0);
	await page.getByRole('textbox', { name: /My Domain/ }).fill('https://northwind--test.sandbox.my.salesforce.com/');
	await page.keyboard.press('Enter');
	await expect(page.locator('.told a.setup').first()).toHaveAttribute(
		'href',
		/^https:\/\/northwind--test\.sandbox\.lightning\.force\.com\//,
	);
	await expect(page).toHaveURL('/diagnose/');
});

test('what is no My Domain makes none, and says what one looks like', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await opened(page);
	await page.getByRole('textbox', { name: /My Domain/ }).fill('https://northwind.my.salesforce.com@evil.test');
	await page.getByRole('button', { name: 'Make links' }).click();
	await expect(page.locator('.own-setup').getByRole('status')).toContainText('This is no My Domain.');
	await expect(page.locator('a.setup')).toHaveCount(0);
});

test('the domain gets into no copy, no link of ours, no title and no store', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await opened(page);
	await page.getByRole('button', { name: 'Use the domain in my text' }).click();
	await expect(page.locator('a.setup').first()).toBeVisible();
	for (const name of ['Copy link', 'Copy as Markdown']) {
		await page.getByRole('button', { name }).click();
		await expect(page.locator('.tools .copy').filter({ hasText: name }).getByRole('status')).toHaveText('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText()), name).not.toContain(domain);
	}
	await page.locator('.handoff summary').click();
	await expect(page.getByRole('textbox', { name: 'The message' })).not.toHaveValue(new RegExp(domain));
	const outside = await page.evaluate(() => {
		document.querySelector('#paste')?.remove();
		for (const link of document.querySelectorAll('a.setup')) link.remove();
		return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify({ ...localStorage, ...sessionStorage })].join(
			'\n',
		);
	});
	expect(outside).not.toContain(domain);
});

test('the next answer forgets the org', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await opened(page);
	await page.getByRole('button', { name: 'Use the domain in my text' }).click();
	await expect(page.locator('a.setup').first()).toBeVisible();
	await page.locator('#paste').fill('OAUTH_APP_BLOCKED : this app is blocked by admin');
	await expect(page.locator('.verdict .title')).toHaveText('An admin blocked the app in this org');
	await expect(page.locator('.told .setup').first()).toBeVisible();
	await expect(page.locator('a.setup')).toHaveCount(0);
});
