import { expect, type Page, test } from '@playwright/test';
import { blocked, errorPage, leakyLog, paste, pasteAt, ready, secrets, verdict } from './paste.ts';

const named = '/diagnose/#v=1&e=oauth-app-blocked.app-blocked-by-admin';

test('the link of a result shows the same cause to somebody who pasted nothing', async ({ page }) => {
	await pasteAt(page, '/', blocked);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('.tools').getByRole('status').first()).toHaveText('Copied.');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).pathname + new URL(link).hash).toBe(named);
	await page.goto('about:blank');
	await page.goto(link);
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	await expect(page.locator('.verdict .lead')).toHaveText('From a link: nothing was pasted.');
	await expect(page.locator('.seen')).toHaveCount(0);
	await expect(page.locator('.causes > ol > li > details').first()).toHaveAttribute('open');
	await expect(page.getByRole('textbox', { name: /paste/i })).toHaveValue('');
	await expect(page).toHaveURL(link);
});

for (const path of ['/', '/diagnose/']) {
	test(`a link to a code alone works on ${path}`, async ({ page }) => {
		await page.goto(`${path}#v=1&e=oauth-approval-error-generic`);
		await expect(page.locator('.named')).toContainText('OAUTH_APPROVAL_ERROR_GENERIC');
		await expect(page.locator('.verdict .lead')).toHaveText('From a link: nothing was pasted.');
		await expect(page.locator('.causes > ol > li').nth(2)).toBeAttached();
		await expect(page.locator('diagnose-box > [role=status]')).toContainText('From a link');
	});
}

test('the link carries what was answered, and the causes stand in the order that followed', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'OAUTH_APPROVAL_ERROR_GENERIC');
	await page.locator('.question button').first().click();
	await expect(page.locator('.given li')).toHaveCount(1);
	const said = await page.locator('.given li').textContent();
	const first = await page.locator('.causes > ol > li summary :first-child').first().textContent();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('.tools .copy').first().getByRole('status')).toHaveText('Copied.');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/#v=1&e=oauth-approval-error-generic(?:\.[a-z0-9-]+)?&a=[a-z0-9-]+\.[a-z0-9-]+$/);
	await page.goto('about:blank');
	await page.goto(link);
	await expect(page.locator('.verdict .lead')).toHaveText('From a link: nothing was pasted.');
	await expect(page.locator('.given li')).toHaveText([said ?? '']);
	expect(await page.locator('.causes > ol > li summary :first-child').first().textContent()).toBe(first);
});

for (const link of [
	'/diagnose/#v=1&e=no-such-error',
	'/diagnose/#v=1&e=invalid-grant&a=no-such.answer',
	'/diagnose/#v=1&e=oauth-app-blocked.nonsense',
	'/diagnose/#v=9&e=<img>',
	'/#v=1',
	// What passes a link on may drop its first part.
	'/diagnose/#e=oauth-app-blocked',
]) {
	test(`${link} is refused kindly`, async ({ page }) => {
		await page.goto(link);
		await expect(page.locator('.answer .notice')).toContainText('This link names something that this catalogue does not have');
		await expect(page.locator('.verdict')).toHaveCount(0);
		await expect(page, 'what it holds may be anything, so it does not stay in the address').toHaveURL(link.split('#')[0] ?? '');
		await paste(page, blocked);
		await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	});
}

test('an address that means something else stays as it is', async ({ page }) => {
	for (const address of ['/diagnose/?v=2&utm_source=mail#_top', '/errors/oauth-app-blocked/?v=2#app-blocked-by-admin']) {
		await page.goto(address);
		await ready(page);
		await expect(page).toHaveURL(address);
		await expect(page.locator('.answer')).toBeEmpty();
	}
});

test('a link that is refused takes nothing out of the box', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	await page.evaluate(() => {
		location.hash = '#v=1&e=no-such-error';
	});
	await expect(page.locator('.answer .notice')).toContainText('This link names something that this catalogue does not have');
	await expect(page.getByRole('textbox', { name: /paste/i })).toHaveValue(errorPage);
	await page.getByRole('button', { name: 'Find the cause' }).click();
	await expect(verdict(page)).toHaveText('The Connected App is not installed in this org');
});

test('a paste takes the link of another answer out of the address', async ({ page }) => {
	await page.goto(named);
	await expect(verdict(page)).toBeVisible();
	await paste(page, errorPage);
	await expect(verdict(page)).toHaveText('The Connected App is not installed in this org');
	await expect(page).toHaveURL('/diagnose/');
});

test.describe('Back and Forward', () => {
	const field = (page: Page) => page.getByRole('textbox', { name: /paste/i });
	const follow = (page: Page, fragment: string) =>
		page.evaluate((hash) => {
			location.hash = hash;
		}, fragment);
	const isLink = async (page: Page) => {
		await expect(page.locator('.verdict .lead')).toHaveText('From a link: nothing was pasted.');
		await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
		await expect(field(page)).toHaveValue('');
		await expect(page.locator('diagnose-box .file')).toHaveText('');
		await expect(page).toHaveURL(named);
	};
	const isPaste = async (page: Page) => {
		await expect(verdict(page)).toHaveText('The Connected App is not installed in this org');
		await expect(page.locator('.verdict .lead')).not.toHaveText('From a link: nothing was pasted.');
		await expect(field(page)).toHaveValue(errorPage);
	};

	test('between a link and a paste after it show each with its own answer', async ({ page }) => {
		await page.goto(named);
		await isLink(page);
		await follow(page, '#paste');
		await paste(page, errorPage);
		await isPaste(page);
		await page.goBack();
		await isLink(page);
		await page.goForward();
		await isPaste(page);
	});

	test('bring back what was pasted before several links', async ({ page }) => {
		await pasteAt(page, '/diagnose/', errorPage);
		await follow(page, '#v=1&e=oauth-approval-error-generic');
		await expect(page.locator('.named')).toContainText('OAUTH_APPROVAL_ERROR_GENERIC');
		await follow(page, named.replace('/diagnose/', ''));
		await isLink(page);
		await page.goBack();
		await expect(page.locator('.named')).toContainText('OAUTH_APPROVAL_ERROR_GENERIC');
		await page.goBack();
		await isPaste(page);
		await expect(page).toHaveURL('/diagnose/');
		await page.goForward();
		await page.goForward();
		await isLink(page);
	});

	test('bring back the file that was open', async ({ page }) => {
		await page.goto('/diagnose/');
		await page.getByLabel('Open a file').setInputFiles({ name: 'job.log', mimeType: '', buffer: Buffer.from(errorPage) });
		await expect(verdict(page)).toHaveText('The Connected App is not installed in this org');
		await follow(page, named.replace('/diagnose/', ''));
		await isLink(page);
		await page.goBack();
		await expect(verdict(page)).toHaveText('The Connected App is not installed in this org');
		await expect(page.locator('diagnose-box .file')).toHaveText('job.log');
	});

	test('do not bring back what another paste took the place of', async ({ page }) => {
		await pasteAt(page, '/diagnose/', errorPage);
		await follow(page, named.replace('/diagnose/', ''));
		await isLink(page);
		await paste(page, blocked);
		await expect(field(page)).toHaveValue(blocked);
		await page.goBack();
		await follow(page, '#paste');
		await expect(field(page)).toHaveValue(blocked);
		await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	});
});

for (const mark of ['#', '?']) {
	test(`an error handed over behind ${mark} is answered, and leaves the address at once`, async ({ page }) => {
		const title = 'Find the cause';
		await page.goto(`/diagnose/${mark}error=invalid_client&error_description=app+must+be+installed+into+org&state=northwind-demo-state`);
		await expect(verdict(page)).toHaveText('The Connected App is not installed in this org');
		await expect(page).toHaveURL('/diagnose/');
		await expect(page.locator('.answer .from')).toContainText('The address no longer holds it.');
		await expect(page.getByRole('textbox', { name: /paste/i })).toHaveValue(
			'error=invalid_client\nerror_description=app must be installed into org',
		);
		await expect(page).toHaveTitle(new RegExp(`^${title}`));
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
	});
}

test('what is handed over is cleaned before it stands in the box', async ({ page }) => {
	await page.goto(`/#error=invalid_grant&error_description=${encodeURIComponent(`refresh_token=${secrets.accessToken}`)}`);
	await expect(verdict(page)).toBeVisible();
	const everything = await page.evaluate(
		() => document.documentElement.outerHTML + (document.querySelector('textarea')?.value ?? '') + location.href,
	);
	expect(everything).not.toContain(secrets.accessToken);
	expect(everything).toContain('‹');
});

test('hostile values are text', async ({ page }) => {
	let ran = false;
	await page.exposeFunction('hostile', () => {
		ran = true;
	});
	const hostile = '<img src=x onerror=hostile()><script>hostile()</script>javascript:hostile()';
	await page.goto(`/diagnose/?error=invalid_grant&error_description=${encodeURIComponent(hostile)}&error_uri=javascript:hostile()`);
	await expect(page.locator('.seen pre').first()).toContainText('<img src=x onerror=hostile()>');
	await expect(page.locator('diagnose-box :is(img, script, iframe, [onerror], [href^="javascript"])')).toHaveCount(0);
	expect(ran).toBe(false);
});

test('a value of ten thousand characters is cut, and said to be', async ({ page }) => {
	await page.goto(`/diagnose/#error=invalid_grant&error_description=${'very%20'.repeat(2000)}`);
	await expect(page.locator('.answer .from')).toContainText('A part of it was very long and is left out.');
});

test('an error handed over to its article is read there, and leaves the address', async ({ page }) => {
	await page.goto('/errors/oauth-app-blocked/?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin');
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	await expect(page.locator('.answer .from')).toContainText('The address no longer holds it.');
	await expect(page).toHaveURL('/errors/oauth-app-blocked/');
});

test('on an article the anchor of a cause stays what it is', async ({ page }) => {
	await page.goto('/errors/oauth-app-blocked/#app-blocked-by-admin');
	await expect(page.locator('#app-blocked-by-admin h3')).toBeInViewport();
	await expect(page).toHaveURL('/errors/oauth-app-blocked/#app-blocked-by-admin');
});

test('the answer is copied as Markdown with its secrets hidden', async ({ page }) => {
	await pasteAt(page, '/diagnose/', leakyLog);
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.locator('.tools').getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^# /);
	expect(text).toContain('- Code: `invalid_grant`');
	for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
});

test('the printed answer has the steps and none of the buttons', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	await expect(page.locator('.told .steps').first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.told .steps').first()).toBeVisible();
	for (const hidden of ['.paste', '.tools', '.handoff', '.onward', '.next button'])
		await expect(page.locator(`diagnose-box ${hidden}`).first(), hidden).toBeHidden();
});
