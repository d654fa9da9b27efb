import { expect, test } from '@playwright/test';
import { blocked, errorPage, leakyLog, pasteAt, ready, secrets, verdict } from './paste.ts';

const desk = (page: import('@playwright/test').Page) => page.locator('.handoff');

test('a message for the admin is two presses away, seen as it is sent, and copied', async ({ page }) => {
	await pasteAt(page, '/', errorPage);
	await page.getByText('Write to the Salesforce admin').click();
	const text = page.getByRole('textbox', { name: 'The message, as it will be sent' });
	await expect(text).toHaveValue(/The Connected App is not installed in this org \(invalid_client: app must be installed into org\)/);
	await expect(text).toHaveValue(/\/errors\/invalid-client\/#connected-app-not-installed/);
	await desk(page).getByRole('button', { name: 'Copy the message' }).click();
	await expect(desk(page).getByRole('status')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
});

test('where the messages cannot be loaded that is said, and the next opening tries again', async ({ page }) => {
	await page.route('**/messages.*.json', (route) => route.abort());
	await pasteAt(page, '/diagnose/', blocked);
	const press = page.getByText('Write to the Salesforce admin');
	await press.click();
	await expect(desk(page)).toContainText('The messages could not be loaded. Open them again when you are online.');
	await press.click();
	await page.unroute('**/messages.*.json');
	await press.click();
	await expect(page.getByRole('textbox', { name: 'The message, as it will be sent' })).toHaveValue(/An admin blocked the app/);
	await expect(desk(page)).not.toContainText('could not be loaded');
});

test('each kind of message can be chosen, and a mail opens with it', async ({ page }) => {
	await pasteAt(page, '/', blocked);
	await page.getByText('Write to the Salesforce admin').click();
	const kinds = desk(page).getByRole('combobox', { name: 'Message' });
	await expect(kinds.getByRole('option')).toHaveCount(5);
	await expect(desk(page).getByRole('link', { name: 'Open in mail' })).toHaveAttribute('href', /^mailto:\?subject=Salesforce%20connection/);
	await kinds.selectOption({ label: 'Developer: text of an issue' });
	await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(/^### Salesforce connection: /);
});

test('a long message is copied when the mail opens, for a mail link has no room for it', async ({ page }) => {
	await pasteAt(page, '/', errorPage);
	await page.getByText('Write to the Salesforce admin').click();
	await desk(page).getByRole('combobox', { name: 'Message' }).selectOption({ label: 'Full, for a mail' });
	const mail = desk(page).getByRole('link', { name: 'Copy, then open a mail' });
	await expect(mail).not.toHaveAttribute('href', /body=/);
	await mail.evaluate((link) => link.setAttribute('href', '#kept'));
	await mail.click();
	await expect(desk(page).getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Is this request genuine?');
});

test('a mail that opens without the text that it should hold is told of', async ({ page }) => {
	await page.addInitScript(() => Object.assign(Clipboard.prototype, { writeText: () => Promise.reject(new DOMException('denied')) }));
	await page.goto('/diagnose/');
	await page.locator('#paste').fill(errorPage);
	await page.getByText('Write to the Salesforce admin').click();
	await desk(page).getByRole('combobox', { name: 'Message' }).selectOption({ label: 'Full, for a mail' });
	const mail = desk(page).getByRole('link', { name: 'Copy, then open a mail' });
	await mail.evaluate((link) => link.setAttribute('href', '#kept'));
	await mail.click();
	await expect(desk(page)).toContainText('The browser did not allow it.');
});

test('nothing of the paste gets into a message, and none is requested for it', async ({ page }) => {
	const requests: string[] = [];
	await page.goto('/diagnose/');
	await ready(page);
	page.on('request', (request) => requests.push(request.url()));
	await page.locator('#paste').fill(leakyLog);
	await expect(verdict(page)).toBeVisible();
	await page.locator('.handoff summary').click();
	const kinds = desk(page).getByRole('combobox', { name: 'Message' });
	for (const label of await kinds.getByRole('option').allTextContents()) {
		await kinds.selectOption({ label });
		const text = await page.getByRole('textbox', { name: 'The message' }).inputValue();
		expect(text).toMatch(/\S/);
		for (const secret of Object.values(secrets)) expect(text, label).not.toContain(secret);
		expect(text, label).not.toContain('‹');
	}
	expect(requests).toEqual([]);
});

test('where causes compete the message is for somebody whom the answer names', async ({ page }) => {
	await pasteAt(page, '/', leakyLog);
	await expect(page.locator('.who li')).toHaveText(['Person who signs in', 'Developer of the app', 'Salesforce admin']);
	await expect(page.locator('.handoff summary')).toHaveText('Write to the developer of the app');
	await page.locator('.handoff summary').click();
	await desk(page).getByRole('combobox', { name: 'Message' }).selectOption({ label: 'Support: reply to the user' });
	await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(/Please ask the developer of the app what it is/);
});

test('a message about one code names causes of that code alone, and is for whom the leading one needs', async ({ page }) => {
	await pasteAt(page, '/', 'error=login_error then errorCode: INVALID_SESSION_ID and redirect_uri_mismatch');
	const chips = ['Person who signs in', 'Developer of the app', 'Salesforce Support', 'Salesforce admin, for some causes'];
	await expect(page.locator('.who li')).toHaveText(chips);
	await page.getByText('Write to the developer of the app').click();
	const text = page.getByRole('textbox', { name: 'The message' });
	await expect(text).toHaveValue(/Salesforce answers login_error\. .* What it is most often: [^;\n]+; [^;\n]+\.\n/);
	await expect(text).not.toHaveValue(/redirect URI/i);
});

test('where several codes are equally likely the message names each, with the cause that comes first and its place', async ({ page }) => {
	await pasteAt(page, '/', 'error=OAUTH_APP_BLOCKED\nerror=redirect_uri_mismatch');
	await expect(page.locator('.who .can')).toHaveText(['Salesforce admin', 'Developer of the app']);
	await page.getByText('Write to the Salesforce admin').click();
	const text = page.getByRole('textbox', { name: 'The message' });
	await expect(text).toHaveValue(/Salesforce answers OAUTH_APP_BLOCKED and redirect_uri_mismatch\. The text does not tell the cause/);
	const first =
		/OAUTH_APP_BLOCKED: An admin blocked the app in this org \(http\S+\/errors\/oauth-app-blocked\/#app-blocked-by-admin\); redirect_uri_/;
	await expect(text).toHaveValue(first);
	await expect(text).not.toHaveValue(/\/errors\/(?:\s|$)/);
	await expect(desk(page).getByRole('link', { name: 'Open in mail' })).toHaveAttribute('href', /body=/);
	await desk(page).getByRole('combobox', { name: 'Message' }).selectOption({ label: 'Developer: text of an issue' });
	await expect(text).not.toHaveValue(/- Code:|undefined/);
});

test('where several codes are equally likely the message says when each failed, where the text does', async ({ page }) => {
	await pasteAt(page, '/', '2026-11-22T09:14:00Z error=OAUTH_APP_BLOCKED\n2026-11-22T09:31:00Z error=redirect_uri_mismatch');
	await expect(verdict(page)).toHaveText('Several codes stand here');
	await page.getByText('Write to the Salesforce admin').click();
	const text = page.getByRole('textbox', { name: 'The message' });
	await expect(text).toHaveValue(
		/\nWhen it failed:\n- OAUTH_APP_BLOCKED: 2026-11-22T09:14:00Z.*\n- redirect_uri_mismatch: 2026-11-22T09:31:00Z.*\n/,
	);
});

test('without a failure of Salesforce there is nobody to write to', async ({ page }) => {
	await pasteAt(page, '/', 'AADSTS70008: The refresh token has expired');
	await expect(desk(page)).toHaveCount(0);
});

test('the message is written by keyboard alone', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	await page.locator('.handoff summary').focus();
	await page.keyboard.press('Enter');
	await expect(desk(page).getByRole('combobox')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('textbox', { name: 'Name of the app' })).toBeFocused();
	await page.keyboard.type('Northwind Sync');
	await page.keyboard.press('Tab');
	await expect(desk(page).getByRole('combobox')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('textbox', { name: 'The message' })).toBeFocused();
	await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(/the connection of Northwind Sync to our Salesforce/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(desk(page).getByRole('status')).toHaveText('Copied.');
});

test('the name of the app stands in every kind of message, and stays when an answer draws them anew', async ({ page }) => {
	await pasteAt(page, '/', errorPage);
	await page.getByText('Write to the Salesforce admin').click();
	await page.getByRole('textbox', { name: 'Name of the app' }).fill('Northwind Sync');
	const text = page.getByRole('textbox', { name: 'The message' });
	const kinds = desk(page).getByRole('combobox', { name: 'Message' });
	for (const label of ['Short, for a chat', 'Full, for a mail', 'Support: reply to the user']) {
		await kinds.selectOption({ label });
		await expect(text).toHaveValue(/Northwind Sync/);
	}
	await page.locator('.question .answer-button').first().click();
	await expect(text).toHaveValue(/Northwind Sync/);
});

test('nothing of it is wider than a phone of 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await pasteAt(page, '/diagnose/', errorPage);
	await page.locator('.handoff summary').click();
	await expect(page.getByRole('textbox', { name: 'The message' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on a phone the desk comes into view when it is opened, and nothing moves when an answer draws it anew', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 664 });
	await pasteAt(page, '/', errorPage);
	await page.locator('.handoff summary').click();
	await expect(page.getByRole('textbox', { name: 'The message' })).toBeInViewport({ ratio: 0.9 });
	await expect(page.locator('.handoff summary')).toBeInViewport();
	const answer = page.locator('.question .answer-button').first();
	await answer.scrollIntoViewIfNeeded();
	await answer.click();
	await expect(page.getByRole('textbox', { name: 'The message' })).not.toBeInViewport({ ratio: 0.9 });
});
