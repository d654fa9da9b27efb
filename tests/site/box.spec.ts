import { expect, test } from '@playwright/test';
import { blocked, errorPage, leakyLog, paste, pasteAt, verdict } from './paste.ts';

test('a paste on the home page leads to the cause in its article', async ({ page }) => {
	await pasteAt(page, '/', errorPage);
	await expect(verdict(page)).toHaveText('The Connected App is not installed in this org');
	await expect(page.locator('.verdict .lead')).toContainText(/^(Exact|Likely): /);
	await page.getByRole('link', { name: 'Show how to fix it' }).click();
	await page.getByRole('link', { name: 'Open the whole article' }).first().click();
	await expect(page).toHaveURL('/errors/invalid-client/#connected-app-not-installed');
	const cause = page.locator('#connected-app-not-installed');
	await expect(cause.locator('h3')).toBeInViewport();
	const top = await cause.evaluate((element) => element.getBoundingClientRect().top);
	const header = await page.locator('header').evaluate((element) => element.getBoundingClientRect().bottom);
	expect(top, 'the cause starts below the header').toBeGreaterThanOrEqual(header);
	expect(top, 'the cause starts near the top').toBeLessThan(header + 100);
	await expect(cause, 'the cause that was meant stands out').not.toHaveCSS('box-shadow', 'none');
});

test('the page /diagnose/ answers with people, evidence and causes', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	await expect(page.locator('.who .can')).toContainText(['Salesforce admin']);
	await expect(page.locator('.seen mark').filter({ hasText: 'invalid_client' })).toHaveCount(1);
	const numbers = await page.locator('.seen mark sup').allTextContents();
	expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
	await expect(page.locator('.marks li')).toHaveCount(numbers.length);
	await expect(page.locator('.causes li').first()).toContainText('Why we think so');
	await expect(page.locator('.causes .next a').first()).toHaveAttribute('href', '/errors/invalid-client/#connected-app-not-installed');
});

test('on the article of the code the box jumps to the cause on the page', async ({ page }) => {
	await pasteAt(page, '/errors/oauth-app-blocked/', blocked);
	await expect(page.locator('diagnose-box .notice')).toHaveCount(0);
	await page.getByRole('link', { name: 'Show your cause' }).click();
	await expect(page).toHaveURL('/errors/oauth-app-blocked/#app-blocked-by-admin');
	await expect(page.locator('#app-blocked-by-admin h3')).toBeInViewport();
});

test('on the article of another code the box says so and links there', async ({ page }) => {
	await pasteAt(page, '/errors/oauth-app-blocked/', errorPage);
	const notice = page.locator('diagnose-box .notice');
	await expect(notice).toContainText('another error than this page');
	await expect(notice.getByRole('link')).toHaveAttribute('href', '/errors/invalid-client/');
	await expect(page.getByRole('link', { name: 'Show how to fix it' })).toBeVisible();
});

test('typing is answered after a pause, and clearing takes the answer away', async ({ page }) => {
	await page.goto('/diagnose/');
	const box = page.getByRole('textbox', { name: /paste/i });
	await box.pressSequentially('OAUTH_APP_BLOCKED', { delay: 5 });
	await expect(verdict(page)).toHaveText('The app is blocked in this org');
	await expect(box, 'typing keeps the focus').toBeFocused();
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(box).toHaveValue('');
	await expect(verdict(page)).toHaveCount(0);
	await expect(page.getByText('Nothing at hand?')).toBeVisible();
});

test('a paste keeps the focus in the box and announces one short line', async ({ page }) => {
	await pasteAt(page, '/', blocked);
	await expect(page.getByRole('textbox', { name: /paste/i })).toBeFocused();
	await expect(page.locator('diagnose-box > [role=status]')).toContainText(/^An admin blocked the app in this org\. /);
});

test('a paste into a text is answered as the whole text, once, and can be undone', async ({ page }) => {
	await page.goto('/diagnose/');
	const box = page.getByRole('textbox', { name: /paste/i });
	await box.fill('OAUTH_AP | : this app is blocked by admin');
	await expect(verdict(page)).toBeVisible();
	await box.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(8, 10));
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const status = document.querySelector('diagnose-box > [role=status]') as Element;
		new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
	});
	await paste(page, 'P_BLOCKED');
	await expect(box).toHaveValue('OAUTH_APP_BLOCKED : this app is blocked by admin');
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
	await expect(page.locator('.seen mark').first()).toContainText('OAUTH_APP_BLOCKED');
	// Longer than the pause after which typing is followed.
	await page.waitForTimeout(600);
	expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
	await box.press('ControlOrMeta+z');
	await expect(box).toHaveValue('OAUTH_AP | : this app is blocked by admin');
});

test('what a paste brought is in view at once, in the order of use', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await pasteAt(page, '/diagnose/', errorPage);
	await expect(page.locator('.verdict')).toBeInViewport({ ratio: 1 });
	const tops = await Promise.all(
		['.verdict', '.who', '.handoff', '.causes', '.seen', '.tools'].map((part) => page.locator(`.answer ${part}`).boundingBox()),
	);
	const order = tops.map((box) => box?.y ?? 0);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('on a phone the answer to a paste begins at the top, with its word on secrets, and the focus stays', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const text of [errorPage, leakyLog]) {
		await pasteAt(page, '/', text);
		await expect(page.getByRole('textbox', { name: /paste/i })).toBeFocused();
		const header = await page.locator('header').evaluate((element) => element.getBoundingClientRect().bottom);
		const top = await page.locator('diagnose-box .answer').evaluate((answer) => answer.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(header);
		expect(top).toBeLessThan(header + 60);
	}
});

test('once there is an answer the way on from it is the one thing that stands out to press', async ({ page }) => {
	await pasteAt(page, '/', errorPage);
	const ground = (selector: string): Promise<string> =>
		page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(await ground('.onward')).not.toBe('rgba(0, 0, 0, 0)');
	expect(await ground('.run')).toBe('rgba(0, 0, 0, 0)');
	await page.getByRole('button', { name: 'Clear' }).click();
	expect(await ground('.run')).not.toBe('rgba(0, 0, 0, 0)');
});

test('after a press the heading has the focus, and the status line does not say it a second time', async ({ page }) => {
	await pasteAt(page, '/diagnose/', blocked);
	await page.getByRole('button', { name: 'Find the cause' }).click();
	await expect(verdict(page)).toBeFocused();
	await expect(page.locator('diagnose-box > [role=status]')).toHaveText(/^(?:Exact|Likely): /);
});

test('after a press the answer stands in the upper half of a phone’s screen, with a word on secrets and without', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const text of [blocked, leakyLog]) {
		await pasteAt(page, '/', text);
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await page.getByRole('button', { name: 'Find the cause' }).click();
		await expect(verdict(page)).toBeFocused();
		await expect(verdict(page)).toBeInViewport({ ratio: 1 });
		const top = await page.locator('diagnose-box .answer').evaluate((answer) => answer.getBoundingClientRect().top);
		// Below the header, which stays in place.
		expect(top).toBeGreaterThan(70);
		expect(top).toBeLessThan(340);
	}
});

test('after a press nothing moves where the verdict stands in the upper half of the screen', async ({ page }) => {
	await page.setViewportSize({ width: 1000, height: 1600 });
	await pasteAt(page, '/diagnose/', blocked);
	// Under a finger the paste has moved the box away, and the button with it.
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	const before = await page.evaluate(() => scrollY);
	await page.getByRole('button', { name: 'Find the cause' }).click();
	await expect(verdict(page)).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('of a long log no line is shown by half', async ({ page }) => {
	const lines = Array.from({ length: 60 }, (_, at) => `line ${at} ${'north '.repeat(20)}wind`);
	lines[30] = blocked;
	await pasteAt(page, '/diagnose/', lines.join('\n'));
	const shown = ((await page.locator('.seen pre').first().textContent()) ?? '').split('\n').filter((line) => line.includes('north'));
	expect(shown.length).toBeGreaterThan(1);
	for (const line of shown) expect(lines).toContain(line);
});

test('text that was in the box before the program came is answered', async ({ page }) => {
	await page.route('**/DiagnoseBox*.js', async (route) => {
		await page.waitForFunction(() => (document.querySelector('textarea')?.value ?? '') !== '');
		await route.continue();
	});
	await page.goto('/diagnose/', { waitUntil: 'commit' });
	await page.getByRole('textbox', { name: /paste/i }).fill(blocked);
	await expect(verdict(page)).toHaveText('An admin blocked the app in this org');
});

test('on a phone five examples are offered, each large enough for a finger', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	const examples = page.locator('[data-example]:visible');
	await expect(examples).toHaveCount(5);
	const hasFinger = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
	for (const example of await examples.all()) expect((await example.boundingBox())?.height).toBeGreaterThanOrEqual(hasFinger ? 44 : 36);
});

test('every example gets an answer', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto('/');
	const examples = page.locator('[data-example]');
	const count = await examples.count();
	expect(count).toBeGreaterThanOrEqual(10);
	for (let at = 0; at < count; at++) {
		await examples.nth(at).click();
		await expect(page.locator('diagnose-box .verdict'), (await examples.nth(at).textContent()) ?? '').not.toHaveAttribute(
			'data-kind',
			'unknown',
		);
		await page.getByRole('button', { name: 'Clear' }).click();
	}
});

test('every kind of end has words of its own', async ({ page }) => {
	await page.goto('/diagnose/');
	const ends: readonly [kind: string, text: string, title: RegExp][] = [
		['unknown', 'the printer is on fire', /^We do not know this text yet$/],
		['success', 'https://sync.northwind-demo.example/callback?code=aPrxNorthwindDemoNorthwindDemo123456', /successful answer/],
		['success', 'Successfully authorized ops@northwind-demo.example with org ID 00D000000000062EAA', /^This login succeeded$/],
		['secrets', '00D000000000062!AQEAQNorthwindDemoNorthwindDemoNorthwindDemo1234', /looks like a secret/],
		['request', 'https://login.salesforce.com/services/oauth2/authorize?response_type=code', /in this request/],
		['other', 'AADSTS70008: The refresh token has expired', /^This comes from Microsoft Entra$/],
		['tie', 'error=OAUTH_APP_BLOCKED\nerror=redirect_uri_mismatch', /^Several codes stand here$/],
		['code', 'OAUTH_APP_BLOKED', /^The app is blocked in this org$/],
		['unfinished', 'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessAuthorizationPage.apexp?source=x', /page on the way/],
	];
	for (const [kind, text, title] of ends) {
		await page.getByRole('textbox', { name: /paste/i }).fill('');
		await paste(page, text);
		await expect(page.locator('diagnose-box .verdict')).toHaveAttribute('data-kind', kind);
		await expect(verdict(page)).toHaveText(title);
	}
});

test('an answer that nobody took on the reader’s own computer is a success that says what may be missing', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'http://localhost:1717/OauthRedirect?code=aPrxNorthwindDemoNorthwindDemo123456');
	await expect(verdict(page)).toHaveText('This is a successful answer');
	await expect(page.locator('.verdict')).toContainText('the program that started the login no longer listens there');
	await expect(page.getByRole('link', { name: 'When localhost does not answer' })).toHaveAttribute('href', /#local-listener-unreachable$/);
});

test('a code that many providers send is Salesforce’s only under a condition', async ({ page }) => {
	await pasteAt(page, '/diagnose/', '{"error":"invalid_grant"}');
	await expect(page.locator('.verdict .lead')).toContainText('What stands here holds if it came from Salesforce.');
	await expect(page.locator('.seen')).not.toContainText('sign of Salesforce');
	await expect(page.getByRole('link', { name: 'Open the article about it' })).toHaveAttribute('href', '/errors/invalid-grant/');
});

test('with its message a code leads to the page of the message', async ({ page }) => {
	await pasteAt(page, '/diagnose/', '{"error":"invalid_grant","error_description":"expired access/refresh token"}');
	await expect(page.getByRole('link', { name: 'Open the article about it' })).toHaveAttribute(
		'href',
		'/errors/invalid-grant/expired-access-refresh-token/',
	);
});
