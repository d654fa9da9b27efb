import { expect, test } from '@playwright/test';
import { pasteAt, secrets } from './paste.ts';

const twoApps = `client_id=3MVG9${'a1B2'.repeat(20)} then client_id=3MVG9${'c3D4'.repeat(20)} then client_id=3MVG9${'a1B2'.repeat(20)} error=invalid_client_id`;

test('what to do about a secret that was already sent is a press away, with the way through Setup', async ({ page }) => {
	await pasteAt(page, '/diagnose/', `error=invalid_client client_secret=${secrets.password}x1 refresh_token=${'a1B2'.repeat(20)}`);
	const notice = page.locator('diagnose-box .notice');
	await expect(notice).toContainText('We hid 2 secrets: client secret and refresh token.');
	await expect(notice.getByText('Setup > Apps > App Manager')).toBeHidden();
	await notice.getByText('Already sent this text to somebody?').click();
	await expect(notice.getByRole('listitem')).toHaveCount(2);
	await expect(notice.getByText('Setup > Apps > App Manager')).toBeVisible();
	await expect(notice.getByRole('link')).toHaveAttribute('href', '/reference/secrets/');
});

test('ids and addresses call for no alarm', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'error=invalid_grant for 00D5f000000ABcdEAG from 10.1.2.3');
	await expect(page.locator('diagnose-box .notice')).toHaveCount(0);
	await expect(page.locator('.answer .hidden')).toContainText(
		'Hidden: org ID and private IP address. As far as we can tell, that needs no replacing.',
	);
});

test('a secret that stands in the text twice is one secret', async ({ page }) => {
	const secret = `client_secret=${secrets.password}x1`;
	await pasteAt(page, '/diagnose/', `error=invalid_client ${secret} and again ${secret}`);
	await expect(page.locator('diagnose-box .notice')).toContainText('We hid 1 secret: client secret.');
});

test('equal hidden values have equal tags, which change with the next load of the page', async ({ page }) => {
	const tags = async (): Promise<string[]> => {
		await pasteAt(page, '/diagnose/', twoApps);
		return (await page.locator('.seen pre').first().innerText()).match(/tag [0-9a-f]{4}/g) ?? [];
	};
	const [first, second, third] = await tags();
	expect(first).toBeDefined();
	expect([second === first, third === first]).toEqual([false, true]);
	// One in 65,536 loads gives a value the same tag again; two values at once do not.
	expect(await tags()).not.toEqual([first, second, third]);
});
