import { expect, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { pasteAt, search, verdict } from './paste.ts';

const section = '.own-words';

test('a tool’s own code is told as that, with its meaning and the way to Salesforce’s words', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'SF-5006: Error while generating Access Token.');
	await expect(verdict(page)).toHaveText('SF-5006 is a code of Amazon Q Business');
	await expect(page.locator('.verdict .lead')).toHaveText('Not Salesforce’s own words.');
	await expect(page.locator(section).locator('dt')).toHaveText('SF-5006 Amazon Q Business');
	await expect(page.locator(section)).toContainText('Salesforce’s own words: Amazon’s table names no log');
	await page.locator(section).getByRole('link', { name: 'All that tools print' }).click();
	await expect(page.locator('h2#amazon-q-business')).toBeInViewport();
});

test('a code that others print too is not said to be the tool’s for sure', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'UNAUTHORIZED');
	await expect(verdict(page)).toHaveText('UNAUTHORIZED may be a code of Heroku Connect');
});

test('what can stand behind it is a list of causes of which none is said to be the one', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'SF Auth Failed');
	await expect(page.getByRole('heading', { name: 'What can stand behind it' })).toBeVisible();
	await expect(page.locator('.causes details[open]')).toHaveCount(0);
	await expect(page.locator('.causes > ol > li')).toHaveCount(3);
});

test('beside Salesforce’s own words it is only explained', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'Error (AuthCodeExchangeError): Error authenticating with auth code due to: OAUTH_APP_BLOCKED');
	await expect(page.locator('.verdict .named')).toContainText('OAUTH_APP_BLOCKED');
	await expect(page.locator(section).locator('dt')).toHaveText('AuthCodeExchangeError Salesforce CLI');
	await expect(page.locator(section)).not.toContainText('Salesforce’s own words:');
	await expect(page.locator(`.narrowing ~ ${section}`)).toBeVisible();
});

test('a library that keeps the answer to itself is told as one, with where the answer is', async ({ page }) => {
	await pasteAt(page, '/diagnose/', '400 Client Error: Bad Request for url: https://test.salesforce.com/services/oauth2/token');
	await expect(verdict(page)).toHaveText('These are words of requests for Python');
	await expect(page.locator(section)).toContainText('Salesforce’s answer is response.text');
});

test('of a request that got no answer it is not said that Salesforce’s words follow', async ({ page }) => {
	const unreached = 'request to https://test.salesforce.com/services/oauth2/token failed, reason: connect ETIMEDOUT';
	await pasteAt(page, '/diagnose/', `Error authenticating with auth code due to: ${unreached}`);
	await expect(page.locator('.verdict')).toContainText('No answer of Salesforce’s in it.');
	await expect(page.locator('.verdict')).not.toContainText('tells the cause');
	await expect(page.locator(section)).toContainText('no answer came from Salesforce');
});

test('the code of another provider is named with the provider', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'AADSTS50011: The reply address does not fit');
	await expect(verdict(page)).toHaveText('This comes from Microsoft Entra');
	await expect(page.locator('.verdict')).toContainText('AADSTS50011 is a code of Microsoft Entra.');
	await expect(page.locator(section)).toHaveCount(0);
});

test('has no barriers, and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await pasteAt(page, '/diagnose/', 'com.salesforce.OAuth.ErrorDomain Code=667 and NamedOrgNotFoundError');
	await expect(page.locator(section).locator('dt')).toHaveCount(2);
	await expect(page.locator(section)).toContainText('Nothing was asked of Salesforce.');
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	expect(await barriers(page)).toEqual([]);
});

test('the search finds a tool’s code by its name', async ({ page }) => {
	await page.goto('/');
	await search(page, 'ERROR_HTTP_502');
	const hit = page.locator('[data-kind="tool"]').first();
	await expect(hit).toContainText('Words of a tool · jsforce');
	await expect(hit.getByRole('link')).toHaveAttribute('href', '/reference/what-tools-print/#jsforce');
});

test('a long code breaks behind its underscores alone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await pasteAt(page, '/diagnose/', 'ERR_CONNECTION_REFUSED at http://localhost:1717/OauthRedirect');
	await expect(verdict(page)).toHaveText('ERR_CONNECTION_REFUSED is a code of Chrome and Edge');
	const lines = await verdict(page).evaluate((title) => {
		const range = document.createRange();
		return [...title.childNodes]
			.filter((node) => node.nodeType === Node.TEXT_NODE)
			.map((node) => {
				range.selectNodeContents(node);
				return range.getClientRects().length;
			});
	});
	// Each piece of the code stands on one line; the words behind it may go on.
	expect(lines.slice(0, -1)).toEqual([1, 1]);
});
