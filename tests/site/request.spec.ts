/** A pasted request: what is wrong in it, and what its parts are. */
import { expect, type Page, test } from '@playwright/test';
import { pasteAt, secrets, verdict } from './paste.ts';

const key = `3MVG9${'a1B'.repeat(26)}xy`;
const authorize = [
	'http://login.salesforce.com/services/oauth2/authorize?response_type=code',
	`client_id=${key.slice(0, 30)}`,
	'redirect_uri=https%253A%252F%252Fapp.example.com%252Fcb',
	'scope=api%20refresh_token',
	'state=x1Y2z3',
].join('&');
const command = `curl https://login.salesforce.com/services/oauth2/token -d grant_type=client_credentials -d client_id=${key} -d client_secret=${secrets.clientSecret} -d scope=api`;

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const made = Math.floor(Date.now() / 1000) - 2 * 3600 - 180;
const expired = `${encode({ alg: 'RS256' })}.${encode({ iss: key, sub: secrets.email, aud: 'https://login.salesforce.com', iat: made, exp: made + 180 })}.c2lnbmF0dXJl`;

const rows = (page: Page) => page.locator('.parts tbody tr');
const findings = (page: Page, severity: string) => page.locator(`.findings ul.${severity} > li`);
const fits = async (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('an authorize request with three slips is told slip by slip and part by part', async ({ page }) => {
	await pasteAt(page, '/diagnose/', authorize);
	await expect(verdict(page)).toHaveText('2 mistakes in this request');
	await expect(page.locator('.verdict')).toContainText('The address begins with http://');
	await page.getByRole('link', { name: 'Show what we found' }).click();
	await expect(page.getByRole('heading', { name: 'What we found in the request' })).toBeFocused();
	await expect(findings(page, 'error')).toHaveCount(2);
	await expect(findings(page, 'error').first()).toContainText('The address begins with http://');
	await expect(findings(page, 'error').first()).toContainText('What to do: Begin the address with https://.');
	await expect(findings(page, 'warning').filter({ hasText: 'does not look like a whole Consumer Key' })).toHaveCount(1);
	await expect(rows(page)).toHaveCount(5);
	const row = rows(page).filter({ hasText: 'response_type' });
	await expect(row.getByRole('rowheader')).toHaveText('response_type');
	await expect(row).toContainText('code in the address');
	await expect(row).toContainText('which flow is meant');
	expect(await fits(page)).toBe(true);
});

test('a parameter of any name is told as text', async ({ page }) => {
	await pasteAt(page, '/diagnose/', `${authorize}&constructor=1`);
	await expect(rows(page)).toHaveCount(6);
	await expect(rows(page).filter({ hasText: 'constructor' }).getByRole('cell').last()).toBeEmpty();
});

test('a mistake alone is the verdict itself, in words that can be read out', async ({ page }) => {
	await pasteAt(page, '/diagnose/', `https://test.salesforce.com/services/oauth2/authorize?response_type=code&client_id=${key}&scope=api`);
	await expect(verdict(page)).toHaveText('redirect_uri is missing');
	await expect(verdict(page).locator('code')).toHaveText('redirect_uri');
	await expect(page.locator('diagnose-box [role=status]')).toContainText('redirect_uri is missing.');
});

test('who can fix a request is told by its mistake, not by what may be meant as it is', async ({ page }) => {
	const redirect = 'redirect_uri=http%3A%2F%2Fapp.example.com%2Fcb';
	await pasteAt(
		page,
		'/diagnose/',
		`https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=${key}&${redirect}`,
	);
	await expect(findings(page, 'warning').filter({ hasText: 'state is missing' })).toHaveCount(1);
	await expect(page.locator('.who li')).toHaveText(['Developer of the app', 'Owner of the app']);
});

test('who is asked by somebody to type a code is warned before all else', async ({ page }) => {
	await pasteAt(page, '/', 'He says he is from support and I shall open https://login.salesforce.com/setup/connect and type the code');
	await expect(verdict(page)).toHaveText('This is the device flow');
	await expect(page.locator('.verdict')).toContainText('Stop, and tell your security team');
});

test('a redirect to a request and the request itself are told once', async ({ page }) => {
	const request = `https://test.salesforce.com/services/oauth2/authorize?response_type=code&client_id=${key}&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb`;
	await pasteAt(page, '/diagnose/', `HTTP/1.1 302\nLocation: ${request}\n\nGET ${request}\n`);
	await expect(page.locator('.parts')).toHaveCount(1);
});

test('a finding leads to its cause and to its rule', async ({ page }) => {
	await pasteAt(page, '/diagnose/', authorize);
	const finding = findings(page, 'error').first();
	await expect(finding.getByRole('link').first()).toHaveAttribute('href', /^\/errors\/.*#plain-http-request$/);
	await finding.getByRole('link', { name: 'About this check' }).click();
	await expect(page).toHaveURL('/reference/request-checks/#authorize-over-http');
	await expect(page.locator('#authorize-over-http')).toBeInViewport();
	expect(await fits(page)).toBe(true);
});

test('a token request by curl is read, and its secret is not shown', async ({ page }) => {
	await pasteAt(page, '/diagnose/', command);
	await expect(findings(page, 'error').filter({ hasText: 'host that is not My Domain' })).toHaveCount(1);
	await expect(page.locator('.parts')).toContainText('login.salesforce.com/services/oauth2/token');
	await expect(rows(page).getByRole('rowheader')).toHaveText(['grant_type', 'client_id', 'client_secret', 'scope']);
	await expect(page.locator('.answer')).not.toContainText(secrets.clientSecret);
});

test('an expired assertion is told claim by claim, on the reader’s clock', async ({ page }) => {
	await pasteAt(page, '/diagnose/', expired);
	await expect(findings(page, 'error')).toHaveCount(1);
	await expect(findings(page, 'error')).toContainText('The assertion has expired');
	await expect(page.locator('.parts dl')).toContainText(
		/Expires exp.*\(UTC[+-]\d\d:\d\d\), 3 minutes after it was made; that was 2 hours ago/,
	);
	await expect(page.locator('.parts dl')).not.toContainText(secrets.email);
	expect(await fits(page)).toBe(true);
});

test('the table of a request is a list at 320 pixels, and still a table to a screen reader', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await pasteAt(page, '/diagnose/', authorize);
	const [name, value] = await Promise.all([
		rows(page).first().locator('th').boundingBox(),
		rows(page).first().locator('td').first().boundingBox(),
	]);
	expect(value?.y, 'the value stands below its name').toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0));
	await expect(page.getByRole('table', { name: 'The authorize request, part by part' }).getByRole('row')).toHaveCount(6);
	expect(await fits(page)).toBe(true);
});
