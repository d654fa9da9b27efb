/** Files: opened by the button, dropped, read off the main thread, and saved again without secrets. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { authorize, callback, errorPage, harOf, myDomain } from '../engine/har/recording.ts';
import { blocked, ready, secrets, verdict } from './paste.ts';

const failed = [{ url: authorize, status: 302, redirect: errorPage }, { url: errorPage }, { url: `${callback}?error=access_denied` }];
const recording = harOf({ url: 'https://cdn.northwind-demo.example/a.js' }, ...failed);
const leaky = harOf(
	{ url: `${authorize}&login_hint=${secrets.email}`, headers: [{ name: 'Set-Cookie', value: `sid=${secrets.accessToken}` }] },
	{
		url: `https://${secrets.domain}.my.salesforce.com/services/oauth2/token`,
		method: 'POST',
		status: 400,
		mimeType: 'application/json',
		body: '{"error":"invalid_grant","error_description":"authentication failure"}',
		posted: {
			mimeType: 'application/x-www-form-urlencoded',
			text: `grant_type=password&password=${secrets.password}&client_secret=${secrets.clientSecret}`,
		},
	},
);

/** Drops a file made in the page: `unit` again and again, between a head and a tail. */
const drop = async (page: Page, name: string, text: { head?: string; unit?: string; times?: number; tail?: string }): Promise<void> => {
	const transfer = await page.evaluateHandle(
		({ name, head = '', unit = '', times = 0, tail = '' }) => {
			const data = new DataTransfer();
			data.items.add(new File([head, ...Array.from({ length: times }, () => unit), tail], name));
			return data;
		},
		{ name, ...text },
	);
	await page.dispatchEvent('diagnose-box', 'dragover', { dataTransfer: transfer });
	await expect(page.getByText('Drop the file here.')).toBeVisible();
	await page.dispatchEvent('diagnose-box', 'drop', { dataTransfer: transfer });
	await expect(page.getByText('Drop the file here.')).toBeHidden();
};
const open = (page: Page, name: string, text: string | Buffer) =>
	page.getByLabel('Open a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
const installed = 'The Connected App is not installed in this org';

test.beforeEach(async ({ page }) => {
	await page.goto('/diagnose/');
	await ready(page);
});

test('a recording that is dropped leads to the cause and shows its steps', async ({ page }) => {
	await drop(page, 'northwind.har', { head: recording });
	await expect(verdict(page)).toHaveText(installed);
	await expect(page.locator('diagnose-box .file')).toHaveText('northwind.har');
	await expect(page.locator('#paste')).toHaveValue('');
	const rows = page.locator('.hops tbody tr');
	await expect(rows).toHaveCount(3);
	await expect(rows.nth(0)).toContainText('First failure: invalid_client: app must be installed into org');
	await expect(rows.nth(1)).toContainText('Failed: invalid_client');
	await expect(rows.nth(0)).toContainText('https://‹your domain›.my.salesforce.com/services/oauth2/authorize');
	await expect(page.locator('.hops')).toContainText('Later failures are often consequences of the first.');
	expect((await new AxeBuilder({ page }).include('diagnose-box').analyze()).violations).toEqual([]);
});

test('the button does the same, and clearing or typing forgets the file', async ({ page }) => {
	await open(page, 'northwind.har', recording);
	await expect(verdict(page)).toHaveText(installed);
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(verdict(page)).toHaveCount(0);
	await expect(page.locator('diagnose-box .file')).toHaveText('');
	await open(page, 'app.log', 'OAUTH_APP_BLOCKED : this app is blocked by admin');
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	await page.locator('#paste').pressSequentially('invalid_scope', { delay: 5 });
	await expect(page.locator('diagnose-box .file')).toHaveText('');
	await expect(page.locator('.seen')).toContainText('invalid_scope');
});

test('the text of a recording can be pasted too', async ({ page }) => {
	await page.locator('#paste').fill(recording);
	await expect(page.locator('.hops tbody tr')).toHaveCount(3);
});

test('nothing is wider than a small screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, 'northwind.har', recording);
	await expect(page.locator('.hops')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a large recording is read without a request, and the page does not stand still', async ({ page }) => {
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
	});
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const unit = `${JSON.stringify({ startedDateTime: '2026-11-22T09:13:00Z', request: { method: 'GET', url: 'https://cdn.northwind-demo.example/' }, response: { status: 200, content: { text: 'x"\\'.repeat(10_000) } } })},`;
	const [head = '', tail = ''] = harOf(...failed).split(/(?<="entries":\[)/);
	await drop(page, 'large.har', { head, unit, times: Math.ceil(30_000_000 / unit.length), tail });
	await expect(verdict(page)).toHaveText(installed, { timeout: 30_000 });
	expect(requests).toEqual([]);
	// A busy machine must not fail the test, so the longest task of the page is only told.
	const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
	console.log(`30 MB: longest task of the page ${Math.max(0, ...tasks)} ms (0: none above 50 ms)`);
});

test('an error that is handed over takes the place of the file', async ({ page }) => {
	await open(page, 'job.log', blocked);
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	await page.evaluate(() => {
		location.hash = '#error=invalid_client&error_description=app+must+be+installed+into+org';
	});
	await expect(verdict(page)).toHaveText(installed);
	await expect(page.locator('diagnose-box .file')).toHaveText('');
	await page.getByRole('button', { name: 'Find the cause' }).click();
	await expect(verdict(page)).toBeFocused();
	await expect(verdict(page)).toHaveText(installed);
});

test('what takes long shows how far it is, and can be cancelled', async ({ page }) => {
	await drop(page, 'large.log', {
		unit: 'ERROR 203.0.113.7 token request failed: {"error":"invalid_grant"} state=abcdefgh\n',
		times: 375_000,
	});
	const reading = page.locator('.reading');
	await expect(reading).toContainText(/^(?:Reading 30(?:\.\d)? MB … \d+ %|Looking for the cause in 30(?:\.\d)? MB …)/);
	await expect(page.locator('diagnose-box > [role=status]')).toContainText(/30(?:\.\d)? MB/);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(reading).toHaveCount(0);
	await expect(page.locator('diagnose-box .file')).toHaveText('');
	await expect(page.locator('#paste')).toBeFocused();
	await open(page, 'northwind.har', recording);
	await expect(verdict(page)).toHaveText(installed, { timeout: 60_000 });
});

test('a broken recording is read as far as it goes, and says where it ends', async ({ page }) => {
	await open(page, 'broken.har', recording.slice(0, -300));
	await expect(verdict(page)).toHaveText(installed);
	await expect(page.locator('.answer .notice').first()).toContainText(
		/The file breaks off at byte [\d,.]+\. We read 3 requests before that\./,
	);
});

test('where the last try went well, an earlier one that failed is told beside it', async ({ page }) => {
	const denied = { url: authorize, status: 302, redirect: `${callback}?error=access_denied` };
	await open(page, 'again.har', harOf(denied, { ...denied, redirect: '' }, { url: `${callback}?code=aPrxNorthwindDemo` }));
	await expect(page.locator('.hops tbody tr').first()).toContainText('Failed: access_denied');
	await expect(page.locator('.hops')).toContainText('An earlier try failed, the last one came back to the app.');
	await expect(page.locator('.hops')).not.toContainText('First failure');
});

test('what an app passes on of a failure is one of the steps', async ({ page }) => {
	const body = '{"errors":[{"detail":"invalid_client: app must be installed into org"}]}';
	await open(page, 'app.har', harOf({ url: 'https://app.northwind-demo.example/connect', method: 'POST', status: 422, body }));
	await expect(verdict(page)).toHaveText(installed);
	await expect(page.locator('.hops tbody tr')).toContainText('Answer of the app');
	await expect(page.locator('.hops tbody tr')).toContainText('First failure: invalid_client: app must be installed into org');
});

test('a recording without a connection names its hosts and says how to record', async ({ page }) => {
	const other = { url: 'https://cdn.northwind-demo.example/a.js' };
	await open(page, 'other.har', harOf(other, other, { url: `${myDomain}/login` }));
	await expect(verdict(page)).toHaveText('No request to a Salesforce login or token address');
	await expect(page.locator('.verdict')).toContainText('Recording must start before you press Connect.');
	await expect(page.locator('.verdict li')).toHaveText(['cdn.northwind-demo.example (2)', '‹your domain›.my.salesforce.com (1)']);
});

test('where no failure stands in it, the app’s own part is named', async ({ page }) => {
	await open(
		page,
		'good.har',
		harOf({ url: authorize, status: 302, redirect: `${callback}?code=aPrxNorthwindDemo` }, { url: `${callback}?code=aPrxNorthwindDemo` }),
	);
	await expect(page.locator('.hops')).toContainText('the app’s own log says why');
});

test('other files get a kind word', async ({ page }) => {
	const words: readonly [name: string, content: string | Buffer, title: string][] = [
		['screen.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'This is a picture'],
		['page.pdf', '%PDF-1.7', 'This is a document'],
		['logs.zip', 'PK\u0003\u0004', 'This is a packed file'],
		['a.out', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]), 'This file holds no text'],
		['empty.log', '', 'The file is empty'],
	];
	for (const [name, content, title] of words) {
		await open(page, name, content);
		await expect(verdict(page), name).toHaveText(title);
	}
	await drop(page, 'huge.har', { unit: ' '.repeat(1_000_001), times: 100 });
	await expect(verdict(page)).toHaveText('This file is too large');
});

test('the cleaned copy leads to the same answer and holds no secret', async ({ page }) => {
	await open(page, 'leaky.har', leaky);
	await expect(page.locator('.hops tbody tr')).toHaveCount(2);
	const title = (await verdict(page).textContent()) ?? '';
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a cleaned copy' }).click()]);
	expect(download.suggestedFilename()).toBe('cleaned.har');
	const copy = readFileSync(await download.path(), 'utf8');
	for (const [name, secret] of Object.entries(secrets)) expect(copy, name).not.toContain(secret);
	await page.getByRole('button', { name: 'Clear' }).click();
	await open(page, 'cleaned.har', copy);
	await expect(verdict(page)).toHaveText(title);
	await expect(page.locator('.hops tbody tr')).toHaveCount(2);
});

test.describe('where no worker can run', () => {
	test('the page itself reads what is small', async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
		await page.goto('/diagnose/');
		await ready(page);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await open(page, 'northwind.har', recording);
		await expect(verdict(page)).toHaveText(installed);
		await drop(page, 'large.log', { unit: ' '.repeat(1_000_000), times: 6 });
		await expect(verdict(page)).toHaveText('The file could not be read');
		expect(requests).toEqual([]);
	});
});
