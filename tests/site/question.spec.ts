import { expect, type Locator, type Page, test } from '@playwright/test';
import { errorPage, paste, pasteAt, verdict } from './paste.ts';

/** A code that stands for many causes, and nothing beside it. */
const generic = 'OAUTH_APPROVAL_ERROR_GENERIC';

const question = (page: Page): Locator => page.locator('.question fieldset');
const firstCause = (page: Page): Locator => page.locator('.causes > ol > li').first();
const causes = (page: Page): Promise<string[]> => page.locator('.causes > ol > li').allTextContents();
const status = (page: Page): Locator => page.locator('diagnose-box > [role=status]');

test('an answer changes the order, says why, and can be taken back', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	const before = await causes(page);
	await expect(page.getByRole('group', { name: 'What does Login History say under Status for this attempt?' })).toBeVisible();
	await expect(question(page), 'it says who can look, and where').toContainText(
		'For the Salesforce admin. Where to look: Setup > Identity > Login History.',
	);

	await page.getByRole('button', { name: 'Failed: API-only user' }).click();
	await expect(firstCause(page)).toContainText('An API-only or integration user tries to sign in on a browser page');
	const moved = 'Moved up: An API-only or integration user tries to sign in on a browser page (you said: Failed: API-only user)';
	await expect(page.locator('.moved li')).toHaveText(moved);
	await expect(status(page), 'what is asked next is read out with the focus').toHaveText(
		'Moved up: An API-only or integration user tries to sign in on a browser page.',
	);
	await expect(page.locator('.causes > :is(h3, h4)')).toHaveText('Causes that fit, the best first');
	const after = await causes(page);
	expect(after.length, 'no cause is lost').toBe(before.length);
	await expect(page.locator('.seen pre'), 'the rest of the answer stays').toContainText(generic);

	await page.getByRole('button', { name: /^Change: What does Login History say/ }).click();
	expect(await causes(page)).toEqual(before);
	await expect(page.locator('.moved')).toHaveCount(0);
	await expect(question(page)).toBeVisible();
});

test('the verdict, who can fix it and the message follow the cause that the answers brought to the front', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	const [title, can, message] = [verdict(page), page.locator('.who .can'), page.locator('.handoff summary')];
	const before = [await title.textContent(), await can.allTextContents(), await message.textContent()];
	await page.getByRole('button', { name: 'Failed: API-only user' }).click();
	await expect(title).toHaveText('An API-only or integration user tries to sign in on a browser page');
	await expect(page.locator('.verdict .lead')).toHaveText('Likely: of the causes that fit the text, it fits your answers best.');
	await expect(firstCause(page).locator('summary').first()).toContainText(
		'Likely · fixed by the developer of the app or the Salesforce admin',
	);
	await expect(can).toContainText(['Developer of the app', 'Salesforce admin']);
	await expect(message).toHaveText('Write to the developer of the app');
	await message.click();
	await expect(page.locator('.handoff textarea')).toHaveValue(/An API-only or integration user tries to sign in on a browser page/);

	await page.getByRole('button', { name: /^Change: What does Login History say/ }).click();
	expect([await title.textContent(), await can.allTextContents(), await message.textContent()]).toEqual(before);
	await expect(page.locator('.handoff textarea'), 'the message stays open').toBeVisible();
});

test('the kind of message that was chosen stays chosen when an answer draws the message anew', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	await page.locator('.handoff summary').click();
	const kinds = page.locator('.handoff').getByRole('combobox', { name: 'Message' });
	await kinds.selectOption({ label: 'Full, for a mail' });
	await page.getByRole('button', { name: 'Failed: API-only user' }).click();
	await expect(page.locator('.handoff textarea')).toHaveValue(/An API-only or integration user tries to sign in on a browser page/);
	await expect(kinds.locator('option:checked')).toHaveText('Full, for a mail');
	await expect(page.locator('.handoff textarea')).toHaveValue(/^Hello,/);
});

test('the answers stand as ids in the link, and nothing of them is stored', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	const link = async (): Promise<string> => {
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.locator('.tools .copy').first().getByRole('status')).toHaveText('Copied.');
		return page.evaluate(() => navigator.clipboard.readText());
	};
	await page.getByRole('button', { name: 'Success', exact: true }).click();
	await expect(page.locator('.given li')).toHaveCount(1);
	expect(await link()).toMatch(/&a=login-history\.success$/);
	await page.getByRole('button', { name: 'I don’t know' }).click();
	await expect(page.locator('.given li')).toHaveCount(2);
	expect(await link(), 'what nobody knows is no answer').toMatch(/&a=login-history\.success$/);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.hash, location.search])).toEqual([
		expect.any(Number),
		0,
		'',
		'',
	]);
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('login-history');
});

test('with the keyboard alone the focus goes on to the next question and does not jump', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	const first = question(page).getByRole('button').first();
	await first.focus();
	const top = await first.evaluate((button) => button.getBoundingClientRect().top);
	await page.keyboard.press('Enter');
	await expect(question(page).getByRole('button').first()).toBeFocused();
	const newTop = await question(page)
		.getByRole('button')
		.first()
		.evaluate((button) => button.getBoundingClientRect().top);
	expect(Math.abs(newTop - top), 'the place on the screen is about the same').toBeLessThan(120);
	for (let asked = 1; asked < 3 && (await question(page).count()) > 0; asked++) await page.keyboard.press('Enter');
	await expect(question(page)).toHaveCount(0);
	await expect(page.locator('.question [tabindex="-1"]')).toBeFocused();
});

test('not to know three times ends kindly and keeps the order', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	const before = await causes(page);
	const asked = new Set<string>();
	for (let number = 1; number <= 3; number++) {
		asked.add((await question(page).locator('legend').textContent()) ?? '');
		await page.getByRole('button', { name: 'I don’t know' }).click();
		await expect(page.locator('.given li')).toHaveCount(number);
	}
	expect(asked.size).toBe(3);
	await expect(question(page)).toHaveCount(0);
	await expect(page.locator('.question')).toContainText('That is fine.');
	expect(await causes(page)).toEqual(before);
});

test('asking can be stopped', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	await page.getByRole('button', { name: 'Stop asking' }).click();
	await expect(question(page)).toHaveCount(0);
	await expect(page.locator('.causes > ol > li').first()).toBeVisible();
});

test('what the text shows is not asked, and said', async ({ page }) => {
	await pasteAt(
		page,
		'/diagnose/',
		'POST https://test.salesforce.com/services/oauth2/token {"error":"invalid_client_id","error_description":"client identifier invalid"}',
	);
	await expect(page.locator('.facts')).toContainText('test.salesforce.com');
	await expect(page.locator('.question legend')).not.toHaveText('Which host does the request go to?');
});

test('nothing is asked where one cause stands alone', async ({ page }) => {
	await pasteAt(page, '/diagnose/', '{"error":"invalid_request","error_description":"scope parameter not supported"}');
	await expect(page.locator('.causes')).toBeVisible();
	await expect(page.locator('.question')).toHaveCount(0);
});

test('a new paste begins anew', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	await page.getByRole('button', { name: 'Success', exact: true }).click();
	await page.getByRole('button', { name: 'Clear' }).click();
	await paste(page, errorPage);
	await expect(page.locator('.given')).toHaveCount(0);
});

for (const code of [generic, 'Salesforce invalid_grant', 'ERROR_CREATING_USER']) {
	test(`the answers are large enough to touch, and nothing is cut off on a narrow screen: ${code}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await pasteAt(page, '/diagnose/', code);
		await expect(question(page)).toBeVisible();
		for (let number = 1; (await question(page).count()) > 0; number++) {
			for (const button of await question(page).getByRole('button').all())
				expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			await page.getByRole('button', { name: 'I don’t know' }).click();
			await expect(page.locator('.given li')).toHaveCount(number);
		}
	});
}
