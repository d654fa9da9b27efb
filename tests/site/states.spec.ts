/** What stands around an answer: no network, an old catalog, a trick by phone, a text that nobody knows, and the way on when nothing fits. */
import { expect, test } from '@playwright/test';
import { authorize, errorPage as failed, harOf } from '../engine/har/recording.ts';
import { colourBarriers, slips } from './barriers.ts';
import { blocked, errorPage, paste, pasteAt, ready, verdict } from './paste.ts';

const rows = '.parts tbody tr';

test('without a network an answer says what works all the same', async ({ page, context }) => {
	await page.goto('/diagnose/');
	await ready(page);
	await context.setOffline(true);
	await paste(page, errorPage);
	await expect(verdict(page)).toBeVisible();
	await expect(page.locator('.answer .quiet')).toHaveText('Offline. The diagnosis works; links to Salesforce Help need the network.');
	await context.setOffline(false);
	await paste(page, ' ');
	await expect(page.locator('.answer .quiet')).toHaveCount(0);
});

test('an old copy of the catalog says so', async ({ page }) => {
	await page.clock.setFixedTime('2031-09-01T10:00:00Z');
	await pasteAt(page, '/diagnose/', errorPage);
	await expect(page.locator('.answer .quiet')).toHaveText(/^This copy of the catalog is of 20\d\d-\d\d-\d\d\. Newer entries may exist\.$/);
});

test('who was asked by phone to approve an app is told to stop before anything else, in words that are read out', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'I was told on the phone to approve the app; invalid_client app must be installed into org');
	const first = page.locator('.answer > :first-child');
	await expect(first).toHaveClass('notice stop');
	await expect(first).toContainText('Stop, and ask your security team first.');
	await expect(page.locator('diagnose-box [role=status]')).toContainText('Stop, and ask your security team first.');
	expect(await slips(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await colourBarriers(page)).toEqual([]);
	await pasteAt(page, '/diagnose/', 'https://login.salesforce.com/setup/connect');
	await expect(first).toHaveClass('notice stop');
	await pasteAt(page, '/diagnose/', errorPage);
	await expect(page.locator('.notice.stop')).toHaveCount(0);
});

test('of a code that nobody knows those that look like it are told', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'error=invalid_client_secret&error_description=a+new+thing+salesforce');
	await expect(page.locator('.verdict')).toContainText('the code invalid_client_secret, which we do not know');
	await expect(page.locator('.verdict')).toContainText(/We looked for \d+ codes and \d+ messages/);
	await expect(page.locator('.verdict').getByRole('link', { name: 'invalid_client', exact: true })).toHaveAttribute(
		'href',
		'/errors/invalid-client/',
	);
});

test('behind the last cause stands what to collect for support', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	const items = page.locator('.causes > ol > li');
	await expect(items.nth(1)).toBeAttached();
	await items.last().locator('summary').first().click();
	const way = items.last().getByRole('link', { name: 'None of these? What to collect for support' });
	await expect(way).toHaveAttribute('href', '/guides/it-still-does-not-work/#what-to-collect');
	await expect(items.first().getByRole('link', { name: /^None of these/ })).toHaveCount(0);
	await way.click();
	await expect(page.getByRole('heading', { name: 'What to collect' })).toBeInViewport();
});

test('of one cause none is called the best', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'error=redirect_uri_missing https://login.salesforce.com/');
	await expect(page.locator('.verdict .lead')).toHaveText('Likely: we know no other cause of it.');
	await expect(page.locator('.causes > h3')).toHaveText('The cause that fits');
	await expect(page.locator('.causes > ol > li')).toHaveCount(1);
});

test('an error page, a callback and an answer are told part by part, with what is secret hidden', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	await expect(page.getByRole('table', { name: 'The address, part by part' })).toBeVisible();
	await expect(page.locator(rows)).toHaveText([
		/^error\s*invalid_client in the address\s*the error code/,
		/^error_description\s*app must be installed into org in the address\s*the message/,
	]);
	await expect(page.locator('.parts')).not.toContainText('northwind-demo');
	await pasteAt(page, '/diagnose/', 'https://app.example.com/cb?error=access_denied&state=abc123xyz#x=<img src=x onerror=alert(1)>');
	await expect(page.locator(rows).filter({ hasText: 'state' })).toContainText('a random value that comes back');
	await expect(page.locator('.parts')).not.toContainText('abc123xyz');
	await expect(page.locator('.parts img')).toHaveCount(0);
	await pasteAt(page, '/diagnose/', '{"error":"invalid_grant","error_description":"expired access/refresh token"}');
	await expect(page.getByRole('table', { name: 'The answer, part by part' })).toBeVisible();
	await expect(page.locator(rows).first()).toContainText('in the body');
	await pasteAt(page, '/diagnose/', blocked);
	await expect(page.locator('.parts')).toHaveCount(0);
});

test('the table of an address fits a phone of 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await pasteAt(page, '/diagnose/', `https://app.example.com/cb?error=access_denied&error_description=${'long'.repeat(60)}`);
	await expect(page.locator(rows)).toHaveCount(2);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('away from UTC', () => {
	test.use({ timezoneId: 'Asia/Kolkata' });
	const text = (page: import('@playwright/test').Page) => page.getByRole('textbox', { name: 'The message, as it will be sent' });

	test('a message says when it failed, as the log prints it and on the reader’s clock', async ({ page }) => {
		await pasteAt(
			page,
			'/diagnose/',
			'2026-03-04T08:00:02Z login.salesforce.com {"error":"invalid_grant","error_description":"inactive user"}',
		);
		await page.locator('.handoff summary').click();
		await expect(text(page)).toHaveValue(/When it failed: 2026-03-04T08:00:02Z, that is 4 Mar 2026, 13:30 \(UTC\+05:30\)\.\nLooked up /);
	});

	test('and of a recording when the step failed', async ({ page }) => {
		await page.goto('/diagnose/');
		await ready(page);
		const buffer = Buffer.from(harOf({ url: authorize, status: 302, redirect: failed }, { url: failed }));
		await page.getByLabel('Open a file').setInputFiles({ name: 'a.har', mimeType: '', buffer });
		await page.locator('.handoff summary').click();
		await expect(text(page)).toHaveValue(/When it failed: 20\d\d-\d\d-\d\dT[\d:.]+Z, that is .+ \(UTC\+05:30\)\.\nLooked up /);
	});
});
