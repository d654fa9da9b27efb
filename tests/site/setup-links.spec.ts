import { expect, type Page, test } from '@playwright/test';
import { slips } from './barriers.ts';
import { errorPage, loaded, pasteAt, paste as pasteInto, ready, secrets } from './paste.ts';

/** Not the one of the made-up examples, which stand in the page anyway. */
const domain = secrets.domain;
const paste = errorPage.replace('northwind-demo', domain);
const page1 = `https://${domain}.lightning.force.com/lightning/setup/ConnectedAppsUsage/home`;
const opened = (page: Page) => page.locator('.own-setup summary').click();
const everything = (page: Page) =>
	page.evaluate(() => {
		document.querySelector('#paste')?.remove();
		return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify({ ...localStorage, ...sessionStorage })].join(
			'\n',
		);
	});

const line = (page: Page) => page.locator('.own-org');
/** The words of the causes may arrive after the verdict: until then no step is there to be a link. */
const told = (page: Page) => expect(page.locator('.told .steps').first()).toBeVisible();
const ownHosts = new RegExp(`^https://${domain}\\.lightning\\.force\\.com/lightning/setup/[A-Za-z0-9]+/home$`);

test('the pages of the steps open in the one org that the text names, and it says so', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await told(page);
	const link = page.locator('.told a.setup').first();
	await expect(link).toHaveAttribute('href', page1);
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(link).toHaveAttribute('rel', 'noreferrer');
	await expect(link).toHaveAccessibleName(/Connected Apps OAuth Usage \(opens Salesforce in a new tab\)$/);
	await expect(line(page)).toContainText(
		'Setup pages here are links into the Salesforce org that your text names. It may be somebody else’s.',
	);
});

test('of a sandbox it says that it is one', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste.replace(`${domain}.my.`, `${domain}--uat.sandbox.my.`));
	await told(page);
	await expect(line(page)).toContainText('into the sandbox that your text names');
	await expect(page.locator('.told a.setup').first()).toHaveAttribute('href', page1.replace('.lightning', '--uat.sandbox.lightning'));
});

test('a press takes the links away, also from what is told later, and another brings them back', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await told(page);
	await page.getByRole('button', { name: 'Take the links away' }).click();
	await expect(page.locator('a.setup')).toHaveCount(0);
	await expect(page.locator('diagnose-box > [role=status]')).toHaveText('Setup pages here are no links.');
	const second = page.locator('.causes > ol > li > details').nth(1);
	await second.locator('summary').first().click();
	await expect(second.locator('.setup').first()).toBeVisible();
	await expect(page.locator('a.setup')).toHaveCount(0);
	expect(await everything(page)).not.toContain(`${domain}.`);
	await page.getByRole('button', { name: 'Make them links again' }).click();
	await expect(second.locator('a.setup').first()).toHaveAttribute('href', ownHosts);
});

test('the domain stands in these links and nowhere else in the page', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await told(page);
	await page.evaluate(() => {
		for (const link of document.querySelectorAll('a.setup')) link.removeAttribute('href');
	});
	expect(await everything(page)).not.toContain(domain);
});

test('a text that names two orgs, or a host that only looks like one, makes no links', async ({ page }) => {
	for (const named of [
		`${paste}\nhttps://westwind-private-demo.my.salesforce.com/`,
		paste.replace('.my.salesforce.com', '.my.salesforce.com.evil.test'),
		paste.replace('.my.salesforce.com', '.my.salesforce.com@evil.test'),
		paste.replace('.my.salesforce.com', '.my.salesforce.com:8443'),
		paste.replace('.my.salesforce.com', '.my.salesforce.site'),
	]) {
		await pasteAt(page, '/diagnose/', named);
		await expect(page.locator('.told .setup').or(page.locator('.own-setup')).first()).toBeVisible();
		await expect(page.locator('a.setup')).toHaveCount(0);
		await expect(line(page)).toBeHidden();
	}
});

test('the page of a question is a link too', async ({ page }) => {
	await page.goto('/diagnose/');
	await ready(page);
	await pasteInto(page, `https://${domain}.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=OAUTH_APPROVAL_ERROR_GENERIC`);
	const link = page.locator('.question a.setup');
	await expect(link).toHaveAttribute('href', ownHosts);
	await page.getByRole('button', { name: 'Take the links away' }).click();
	await expect(link).toHaveCount(0);
	await expect(page.locator('.question strong.setup')).toContainText('Setup > ');
	// The next question is drawn anew, and keeps to that.
	await page.locator('.question .answer-button').first().click();
	await expect(page.locator('.question .given')).toBeVisible();
	await expect(page.locator('a.setup')).toHaveCount(0);
	await expect(line(page)).toContainText('no links');
});

for (const [name, size, words] of [
	['a file', 0, 'that your file names.'],
	['the beginning of a long file', 1_200_000, 'that your file names at its beginning.'],
] as const) {
	test(`${name} names the org as a text does`, async ({ page }) => {
		const log = `2026-11-22T09:14:02Z GET "${paste}"\n${'2026-11-22T09:14:03Z INFO nothing of note happened here\n'.repeat(size / 55)}`;
		await page.goto('/diagnose/');
		await ready(page);
		await page.locator('#paste-file').setInputFiles({ name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from(log) });
		await expect(page.locator('.told a.setup').first()).toHaveAttribute('href', page1);
		await expect(line(page)).toContainText(words);
	});
}

test('a recording of the network names the org, too', async ({ page }) => {
	const entry = {
		startedDateTime: '2026-11-22T09:14:02.000Z',
		request: { method: 'GET', url: paste, headers: [], queryString: [], cookies: [] },
		response: { status: 200, headers: [], content: { mimeType: 'text/html', text: '' }, redirectURL: '' },
	};
	const har = JSON.stringify({ log: { version: '1.2', entries: [entry] } });
	await page.goto('/diagnose/');
	await ready(page);
	await page.locator('#paste-file').setInputFiles({ name: 'a.har', mimeType: 'application/json', buffer: Buffer.from(har) });
	await expect(page.locator('.told a.setup').first()).toHaveAttribute('href', page1);
	await expect(line(page)).toContainText('that your file names.');
});

test('a typed My Domain makes links, also of a sandbox', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'OAUTH_APP_BLOCKED : this app is blocked by admin');
	await expect(line(page)).toBeHidden();
	await opened(page);
	await page.getByRole('textbox', { name: /My Domain/ }).fill('https://northwind--test.sandbox.my.salesforce.com/');
	await page.keyboard.press('Enter');
	await expect(page.locator('.told a.setup').first()).toHaveAttribute(
		'href',
		/^https:\/\/northwind--test\.sandbox\.lightning\.force\.com\//,
	);
	await expect(page.locator('.told a.setup').first()).toHaveAccessibleName(/opens your Salesforce in a new tab/);
	await expect(line(page)).toContainText('into the sandbox that you typed.');
	await expect(page).toHaveURL('/diagnose/');
});

test('what is no My Domain takes the links away, and says what one looks like', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await expect(page.locator('a.setup').first()).toBeVisible();
	await opened(page);
	await page.getByRole('textbox', { name: /My Domain/ }).fill('https://northwind.my.salesforce.com@evil.test');
	await page.getByRole('button', { name: 'Make links' }).click();
	await expect(page.locator('.own-setup').getByRole('status')).toContainText('This is no My Domain.');
	await expect(page.locator('a.setup')).toHaveCount(0);
});

test('the domain gets into no copy, no link of ours, no title and no store', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await expect(page.locator('a.setup').first()).toBeVisible();
	for (const name of ['Copy link', 'Copy as Markdown']) {
		await page.getByRole('button', { name }).click();
		await expect(page.locator('.tools .copy').filter({ hasText: name }).getByRole('status')).toHaveText('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText()), name).not.toContain(domain);
	}
	await page.locator('.handoff summary').click();
	await expect(page.getByRole('textbox', { name: 'The message' })).not.toHaveValue(new RegExp(domain));
	const outside = await page.evaluate(() => {
		document.querySelector('#paste')?.remove();
		for (const link of document.querySelectorAll('a.setup')) link.remove();
		return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify({ ...localStorage, ...sessionStorage })].join(
			'\n',
		);
	});
	expect(outside).not.toContain(domain);
});

test('the next answer forgets the org', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await expect(page.locator('a.setup').first()).toBeVisible();
	await page.locator('#paste').fill('OAUTH_APP_BLOCKED : this app is blocked by admin');
	await expect(page.locator('.verdict .title')).toHaveText('An admin blocked the app in this org');
	await expect(page.locator('.told .setup').first()).toBeVisible();
	await expect(page.locator('a.setup')).toHaveCount(0);
});

test('so does an error that is handed over', async ({ page }) => {
	await pasteAt(page, '/diagnose/', paste);
	await expect(page.locator('a.setup').first()).toBeVisible();
	await page.evaluate(() => {
		location.hash = '#error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin';
	});
	await expect(page.locator('.verdict .title')).toHaveText('An admin blocked the app in this org');
	await expect(page.locator('.told .setup').first()).toBeVisible();
	await expect(page.locator('a.setup')).toHaveCount(0);
});

test.describe('in an article', () => {
	const article = '/errors/oauth-app-blocked/';
	const cause = '#app-blocked-by-admin';
	const field = (page: Page) => page.getByRole('textbox', { name: /Your My Domain/ });
	const said = (page: Page) => page.locator('.own-setup').getByRole('status');
	const open = async (page: Page) => {
		await page.goto(article);
		await page.locator('.own-setup summary').click();
	};

	test('a typed My Domain makes a link of each Setup page whose address is known, and only of these', async ({ page }) => {
		await open(page);
		await field(page).fill(`https://${domain}.my.salesforce.com/`);
		await page.getByRole('button', { name: 'Make links' }).click();
		await expect(said(page)).toHaveText('The Setup pages in the steps are links now.');
		const steps = page.locator(`${cause} details.fix a.setup`);
		await expect(steps.first()).toHaveAttribute('href', page1);
		await expect(steps.first()).toHaveAttribute('target', '_blank');
		await expect(steps.first()).toHaveAttribute('rel', 'noreferrer');
		await expect(steps.first()).toHaveAccessibleName(/Connected Apps OAuth Usage \(opens your Salesforce in a new tab\)$/);
		for (const link of await page.locator('a.setup').all())
			await expect(link).toHaveAttribute(
				'href',
				new RegExp(`^https://${domain}\\.lightning\\.force\\.com/lightning/setup/[A-Za-z0-9]+/home$`),
			);
	});

	test('another My Domain takes the place of the first', async ({ page }) => {
		await open(page);
		for (const name of [domain, 'northwind--test.sandbox']) {
			await field(page).fill(`${name}.my.salesforce.com`);
			await page.keyboard.press('Enter');
			await expect(page.locator('a.setup').first()).toHaveAttribute('href', new RegExp(`^https://${name}\\.lightning\\.`));
		}
		await expect(page.locator(`${cause} a.setup a, ${cause} a.setup strong strong`)).toHaveCount(0);
		await field(page).fill('evil.example');
		await page.keyboard.press('Enter');
		await expect(page.locator('a.setup')).toHaveCount(0);
		await expect(page.locator(`${cause} strong.setup strong`)).toHaveCount(0);
	});

	for (const hostile of [
		'https://northwind.my.salesforce.com@evil.test',
		'northwind.my.salesforce.com.evil.test',
		'javascript:alert(1)//northwind.my.salesforce.com',
		'https://northwind.my.salesforce.com:8443/',
		'evil.test/northwind.my.salesforce.com',
		'',
	]) {
		test(`“${hostile}” makes no link`, async ({ page }) => {
			await open(page);
			await field(page).fill(hostile);
			await page.getByRole('button', { name: 'Make links' }).click();
			await expect(said(page)).toContainText('This is no My Domain.');
			await expect(page.locator('a.setup, [href*="evil"], [href^="javascript"]')).toHaveCount(0);
		});
	}

	test('its program comes with the first touch of the field, and not before', async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(article);
		await page.waitForLoadState('networkidle');
		const program = /setup-pages\.[\w-]+\.js$/;
		expect(requests.filter((url) => program.test(url))).toEqual([]);
		await page.locator('.own-setup summary').click();
		await Promise.all([page.waitForResponse(program), field(page).focus()]);
		await field(page).fill(`${domain}.my.salesforce.com`);
		await page.keyboard.press('Enter');
		await expect(page.locator('a.setup').first()).toBeVisible();
		expect(requests.join(' ')).not.toContain(domain);
	});

	test('after a paste the field asks for nothing more', async ({ page }) => {
		await page.goto(article);
		await ready(page);
		await loaded(page, ['setup-pages.', 'on-use.']);
		await pasteInto(page, 'OAUTH_APP_BLOCKED : this app is blocked by admin');
		await expect(page.locator('.told .steps').first()).toBeVisible();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.locator('.sl-markdown-content > .own-setup summary').click();
		await page.locator('#my-domain').fill(`${domain}.my.salesforce.com`);
		await page.keyboard.press('Enter');
		await expect(page.locator(`${cause} a.setup`).first()).toBeVisible();
		expect(requests).toEqual([]);
	});

	test('the domain gets into no copy, no message, no address, no store and not on paper', async ({ page }) => {
		await open(page);
		await field(page).fill(`${domain}.my.salesforce.com`);
		await page.keyboard.press('Enter');
		await expect(page.locator(`${cause} a.setup`).first()).toBeVisible();
		const end = page.locator(`${cause} .cause-end`);
		await end.getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect(end.getByText('Copied as Markdown.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(domain);
		await page.locator('share-page').getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect(page.locator('share-page').getByText('Copied as Markdown.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).not.toContain(domain);
		expect(copied).toContain('**Setup > Apps > Connected Apps > Connected Apps OAuth Usage**');
		const kept = await page.evaluate(() =>
			[document.title, location.href, JSON.stringify({ ...localStorage, ...sessionStorage }), document.cookie].join('\n'),
		);
		expect(kept).not.toContain(domain);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.own-setup').first()).toBeHidden();
		const printed = await page
			.locator(`${cause} a.setup`)
			.first()
			.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(printed).toBe('none');
	});

	test('a cause leads up to the field, without a mouse', async ({ page }) => {
		await page.goto(article);
		const way = page.locator(`${cause} .cause-end`).getByRole('link', { name: 'Open its Setup pages in my Salesforce' });
		await way.focus();
		await page.keyboard.press('Enter');
		await expect(field(page)).toBeVisible();
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toBeInViewport();
	});

	test('the open field has no barrier that axe knows and fits a phone of 320 pixels', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await open(page);
			await field(page).fill(`${domain}.my.salesforce.com`);
			await page.keyboard.press('Enter');
			await expect(page.locator('a.setup').first()).toBeVisible();
			expect(await slips(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		}
	});
});
