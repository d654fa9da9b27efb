import { expect, test } from '@playwright/test';
import { errorPage, pasteAt, verdict } from './paste.ts';

const line = (minute: number): string =>
	`2026-03-04T08:${String(minute).padStart(2, '0')}:02Z ERROR sync HTTP 400 {"error":"invalid_grant","error_description":"inactive user"}`;
const log = [
	'2026-03-04T08:00:00Z WARN sync INVALID_SESSION_ID: Session expired or invalid',
	...Array.from({ length: 37 }, (_, minute) => line(minute)),
].join('\n');

test('a log with several failures is told as a list: how often, when, and which to look at first', async ({ page }) => {
	await pasteAt(page, '/diagnose/', log);
	await expect(verdict(page)).toHaveText('The user behind the connection is inactive');
	const rows = page.locator('.several li');
	await expect(page.locator('.several h3')).toHaveText('2 failures in this text');
	await expect(rows).toHaveCount(2);
	await expect(rows.nth(0)).toContainText('INVALID_SESSION_ID');
	await expect(rows.nth(0)).toContainText('once · 2026-03-04T08:00:00Z');
	await expect(rows.nth(1)).toContainText('Look at this one first · 37 times · first 2026-03-04T08:00:02Z · last 2026-03-04T08:36:02Z');
	await rows.nth(1).getByRole('link').click();
	await expect(page.locator('.seen mark:target')).toContainText('invalid_grant');
});

test('the same failure again and again is one row', async ({ page }) => {
	await pasteAt(page, '/diagnose/', [1, 2, 3].map(line).join('\n'));
	await expect(page.locator('.several h3')).toHaveText('The same failure, 3 times');
	await expect(page.locator('.several')).not.toContainText('Look at this one first');
});

test('rows of Login History are attempts: none of them is put before the others', async ({ page }) => {
	const row = (time: string, status: string): string =>
		`23/11/2026, ${time} GMT\t203.0.113.77\tRemote Access 2.0\t${status}\tUnknown\tUnknown\tNorthwind\tdana.demo@northwind-demo.example\tlogin.salesforce.com`;
	const head = 'Login Time\tSource IP\tLogin Type\tStatus\tBrowser\tPlatform\tApplication\tUsername\tLogin URL';
	const rows = [head, row('08:12:44', 'Failed: Not approved for access'), row('08:01:02', 'Restricted IP')].join('\n');
	await pasteAt(page, '/diagnose/', rows);
	await expect(verdict(page)).toHaveText('Login History names several refusals');
	await expect(page.locator('.verdict')).toContainText('None of them stands out.');
	await expect(page.locator('.verdict').getByRole('link', { name: 'How to read Login History' })).toBeVisible();
	await expect(page.locator('.several')).toContainText('Each row is an attempt of its own.');
	await expect(page.locator('.several')).not.toContainText('Look at this one first');
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	const markdown = await page.evaluate(() => navigator.clipboard.readText());
	expect(markdown).not.toContain('- Code:');
	expect(markdown).toMatch(/1\. \[.+\) `Failed: Not approved for access`: possible/);
});

test('failures of which each has a time stand in the order of their times', async ({ page }) => {
	const late = '2026-03-04T03:10:00Z redirect_uri_mismatch: redirect_uri must match configuration';
	const early = '2026-03-04T01:00:00Z invalid_client_id: client identifier invalid';
	await pasteAt(page, '/diagnose/', `${late}\n${early}`);
	await expect(page.locator('.several')).toContainText('in the order of their times');
	await expect(page.locator('.several li').nth(0)).toContainText('invalid_client_id');
	await pasteAt(page, '/diagnose/', `${late}\n${early}`.replaceAll(/^\S+Z /gm, ''));
	await expect(page.locator('.several')).toContainText('in the order of the text');
	await expect(page.locator('.several li').nth(0)).toContainText('redirect_uri_mismatch');
});

test('the same failure at two orgs stands apart, with the host of each and without its name', async ({ page }) => {
	const at = (host: string): string =>
		`2026-03-04 POST https://${host}/services/oauth2/token {"error":"invalid_grant","error_description":"inactive user"}`;
	await pasteAt(page, '/diagnose/', `${at('northwind-demo.my.salesforce.com')}\n${at('southwind-demo.my.salesforce.com')}`);
	const rows = page.locator('.several li');
	await expect(rows).toHaveCount(2);
	for (const row of [0, 1]) await expect(rows.nth(row)).toContainText(/the org’s My Domain ‹your domain, tag [0-9a-f]{4}› · once/);
	await expect(page.locator('.several')).not.toContainText('wind-demo');
	await pasteAt(page, '/diagnose/', `${at('northwind-demo.my.salesforce.com')}\n${at('northwind-demo.my.salesforce.com')}`);
	await expect(page.locator('.several')).not.toContainText('My Domain');
});

test('of codes of a log none is put before the others where none stands out', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'error=invalid_client and error=invalid_scope');
	await expect(verdict(page)).toHaveText('Several codes stand here');
	await expect(page.locator('.several')).toContainText('One failure often brings the others.');
	await expect(page.locator('.several')).not.toContainText('Look at this one first');
});

test.describe('away from UTC', () => {
	test.use({ timezoneId: 'Asia/Kolkata' });

	test('a time that names its zone is told on the reader’s clock too, once', async ({ page }) => {
		await pasteAt(page, '/diagnose/', log);
		const rows = page.locator('.several li');
		await expect(rows.nth(0)).toContainText('2026-03-04T08:00:00Z · on your clock 4 Mar 2026, 13:30 (UTC+05:30)');
		await pasteAt(page, '/diagnose/', log.replaceAll('Z ', '+05:30 '));
		await expect(rows.nth(1)).toContainText('37 times');
		await expect(page.locator('.several')).not.toContainText('on your clock');
	});
});

test.describe('in UTC', () => {
	test.use({ timezoneId: 'UTC' });

	test('a time of another zone is told on the reader’s clock too, one of this zone is not', async ({ page }) => {
		await pasteAt(page, '/diagnose/', log.replaceAll('Z ', '+02:00 '));
		await expect(page.locator('.several li').nth(0)).toContainText('08:00:00+02:00 · on your clock 4 Mar 2026, 06:00 (UTC+00:00)');
		await pasteAt(page, '/diagnose/', log);
		await expect(page.locator('.several li').nth(0)).toContainText('08:00:00Z');
		await expect(page.locator('.several')).not.toContainText('on your clock');
	});
});

test('one failure told once needs no list', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	await expect(page.locator('.several')).toHaveCount(0);
});

test('the list fits a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await pasteAt(page, '/diagnose/', log);
	await expect(page.locator('.several')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the end of a text that breaks off is named', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'https://app.example.com/cb?error=OAUTH_APP_BLOCKED&error_desc');
	await expect(page.locator('.verdict')).toContainText('The text seems cut off after “error_desc”.');
});

test('an error of Salesforce of another kind is told as what it is', async ({ page }) => {
	await pasteAt(page, '/diagnose/', '[{"message":"unexpected token","errorCode":"MALFORMED_QUERY"}]');
	await expect(verdict(page)).toHaveText('This is an error in a query');
});
