/** Whole ways through the site, one for each kind of reader, and each again without a mouse. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { authorize, harOf } from '../engine/har/recording.ts';
import { errorPage, paste, pasteAt, secrets, verdict } from './paste.ts';
import { tabTo } from './tab.ts';

const installed = 'The Connected App is not installed in this org';
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const message = (page: Page): Locator => page.getByRole('textbox', { name: 'The message, as it will be sent' });
const expectNoSecret = (text: string): void => {
	for (const [name, secret] of Object.entries(secrets)) expect(text, name).not.toContain(secret);
};

test.describe('the person who saw the error page', () => {
	const address = `${errorPage.replace('northwind-demo', secrets.domain)}&sid=${secrets.accessToken}`;
	const expectToldToAsk = async (page: Page): Promise<void> => {
		await expect(verdict(page)).toHaveText(installed);
		await expect(page.locator('.who')).toContainText('you cannot fix this yourself. Ask the Salesforce admin.');
	};
	const expectMessage = async (page: Page): Promise<void> => {
		const sent = await clipboard(page);
		expect(sent).toContain(installed);
		expect(sent).toMatch(/\/errors\/invalid-client\/\S*#connected-app-not-installed/);
		expectNoSecret(sent);
	};

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

		test('has a message for the admin after four taps', async ({ page }) => {
			await page.goto('/');
			await page.evaluate((words) => navigator.clipboard.writeText(words), address);
			await page.getByRole('textbox', { name: /paste/i }).tap();
			// The second tap is “Paste” in the phone's own menu.
			await page.keyboard.press('ControlOrMeta+v');
			await expectToldToAsk(page);
			for (const target of [page.locator('.handoff summary'), page.locator('.handoff').getByRole('button', { name: 'Copy the message' })]) {
				await target.tap();
				expect((await target.boundingBox())?.height, 'large enough for a finger').toBeGreaterThanOrEqual(44);
			}
			await expect(page.locator('.handoff').getByRole('status')).toHaveText('Copied.');
			await expectMessage(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		});
	});

	test('has it without a mouse', async ({ page }) => {
		await page.goto('/');
		await page.evaluate((words) => navigator.clipboard.writeText(words), address);
		await tabTo(page, '#paste');
		await page.keyboard.press('ControlOrMeta+v');
		await expectToldToAsk(page);
		await tabTo(page, '.handoff summary');
		await page.keyboard.press('Enter');
		await expect(message(page)).not.toHaveValue('');
		await tabTo(page, '.handoff button:text-is("Copy the message")');
		await page.keyboard.press('Enter');
		await expect(page.locator('.handoff').getByRole('status')).toHaveText('Copied.');
		await expectMessage(page);
	});
});

test.describe('the admin with a forwarded link', () => {
	/** As a mail filter hands it on. */
	const link = '/errors/invalid-client/?data=05%7C02%7Cdemo&for=admin&reserved=0#connected-app-not-installed';
	const cause = (page: Page): Locator => page.locator('#connected-app-not-installed');
	const fix = (page: Page): Locator => cause(page).locator('details.fix').first();
	const domain = 'https://northwind--test.sandbox.my.salesforce.com';
	const setup = 'https://northwind--test.sandbox.lightning.force.com/lightning/setup/ConnectedAppsUsage/home';

	test('knows whether it is genuine, opens the least, ticks the steps and prints them', async ({ page }) => {
		await page.goto(link);
		await expect(page.locator('role-switch').getByRole('button', { name: 'an admin' })).toHaveAttribute('aria-pressed', 'true');
		await expect(cause(page).locator('h3')).toBeInViewport();
		await expect(
			cause(page)
				.getByRole('heading', { name: /^Fix: / })
				.first(),
		).toContainText('decide who may use it');
		await expect(fix(page)).toHaveAttribute('open');
		await expect(fix(page).locator('ol > li').first()).toContainText('Check that the request is genuine');
		await expect(fix(page)).not.toContainText('Use Any API Client');
		const boxes = await fix(page).getByRole('checkbox').all();
		for (const box of boxes) await box.check();
		await expect(fix(page).locator('summary')).toContainText(`${boxes.length} of ${boxes.length} done`);
		await page.emulateMedia({ media: 'print' });
		const steps = await fix(page).locator('ol > li').all();
		expect(steps).toHaveLength(boxes.length);
		for (const step of steps) {
			await expect(step).toBeVisible();
			expect(await step.evaluate((element) => getComputedStyle(element, '::after').borderTopStyle), 'a box on paper').toBe('solid');
		}
	});

	test('opens the page in the own Setup, without a mouse', async ({ page }) => {
		await page.goto(link);
		await tabTo(page, '#connected-app-not-installed input[type=checkbox]');
		await page.keyboard.press('Space');
		await expect(fix(page).locator('summary')).toContainText(/\b1 of \d+ done/);
		await paste(page, 'invalid_client: app must be installed into org');
		await expect(verdict(page)).toHaveText(installed);
		await tabTo(page, '.own-setup summary');
		await page.keyboard.press('Enter');
		await tabTo(page, '#own-domain');
		await page.keyboard.type(domain);
		await page.keyboard.press('Enter');
		await tabTo(page, '.told a.setup');
		await expect(page.locator(':focus')).toHaveAttribute('href', setup);
		await expect(fix(page).locator('summary'), 'what was ticked stays so').toContainText(/\b1 of \d+ done/);
	});
});

test.describe('the developer with a log of 400 lines', () => {
	const known = 'invalid_grant';
	const failure = (minute: number): string =>
		`2026-11-22T02:${String(minute).padStart(2, '0')}:14Z ERROR nightly HTTP 400 {"error":"${known}","error_description":"expired access/refresh token"}`;
	const tokens = ['5Aep861northwindDemoFirst', '5Aep861northwindDemoOther'].map((head) => head + 'aB3'.repeat(20));
	const log = Array.from({ length: 400 }, (_, at) => {
		if (at === 30 || at === 200)
			return `2026-11-22T02:00:03Z DEBUG nightly POST /services/oauth2/token grant_type=refresh_token&refresh_token=${tokens[at === 30 ? 0 : 1]}`;
		if (at === 31) return `2026-11-22T02:00:04Z DEBUG nightly client_secret=${secrets.clientSecret}`;
		return at % 10 === 5 && at < 370 ? failure((at - 5) / 10) : `2026-11-22T02:00:00Z INFO nightly chunk ${at} of 400 was read`;
	}).join('\n');

	const expectTold = async (page: Page): Promise<void> => {
		await expect(page.locator('diagnose-box .notice').first()).toContainText(
			'We hid 3 secrets: Salesforce refresh token (2) and client secret.',
		);
		await expect(page.locator('.several')).toContainText('37 times · first 2026-11-22T02:00:14Z · last 2026-11-22T02:36:14Z');
		await expect(page.locator('.causes > ol > li').nth(2)).toBeAttached();
		const shown = await page.locator('diagnose-box .result').innerText();
		for (const secret of [...tokens, secrets.clientSecret]) expect(shown).not.toContain(secret);
	};
	const permalink = /\/diagnose\/#v=1&e=[a-z0-9.-]+&a=[a-z0-9-]+\.[a-z0-9-]+$/;

	test('has the group with its times, the causes, a question, and a link of ids only', async ({ page }) => {
		await pasteAt(page, '/diagnose/', log);
		await expectTold(page);
		await page.locator('.question button').first().click();
		await expect(page.locator('.given li')).toHaveCount(1);
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.locator('.tools').getByRole('status').first()).toHaveText('Copied.');
		expect(await clipboard(page)).toMatch(permalink);
	});

	test('has them without a mouse', async ({ page }) => {
		await page.goto('/diagnose/');
		await page.evaluate((words) => navigator.clipboard.writeText(words), log);
		await tabTo(page, '#paste');
		await page.keyboard.press('ControlOrMeta+v');
		await expectTold(page);
		await tabTo(page, '.question button');
		await page.keyboard.press('Enter');
		await expect(page.locator('.given li')).toHaveCount(1);
		await tabTo(page, '.tools button:text-is("Copy link")', 150);
		await page.keyboard.press('Enter');
		await expect(page.locator('.tools').getByRole('status').first()).toHaveText('Copied.');
		expect(await clipboard(page)).toMatch(permalink);
	});
});

test.describe('the support agent with a recording', () => {
	const host = `https://${secrets.domain}.my.salesforce.com`;
	const recording = harOf(
		{
			url: `${authorize.replace('northwind-demo', secrets.domain)}&login_hint=${secrets.email}`,
			status: 302,
			redirect: errorPage.replace('northwind-demo', secrets.domain),
			headers: [{ name: 'Set-Cookie', value: `sid=${secrets.accessToken}` }],
		},
		{ url: `${errorPage.replace('northwind-demo', secrets.domain)}&secret=${secrets.clientSecret}` },
		{ url: `${host}/login`, method: 'POST', posted: { mimeType: 'application/x-www-form-urlencoded', text: `pw=${secrets.password}` } },
	);
	const file = { name: 'ticket.har', mimeType: '', buffer: Buffer.from(recording) };

	const expectTold = async (page: Page): Promise<void> => {
		await expect(verdict(page)).toHaveText(installed);
		await expect(page.locator('.hops tbody tr').first()).toContainText('First failure: invalid_client: app must be installed into org');
		expectNoSecret(await page.locator('diagnose-box').innerText());
	};
	const expectCleaned = async (page: Page, press: () => Promise<void>): Promise<void> => {
		const [download] = await Promise.all([page.waitForEvent('download'), press()]);
		const copy = readFileSync(await download.path(), 'utf8');
		expect(copy).toContain('app%20must%20be%20installed%20into%20org');
		expectNoSecret(copy);
	};
	const replies = ['Support: reply to the user', 'Support: to the one who can fix it'];

	test('sees the steps, saves a copy without secrets and has a reply for both', async ({ page }) => {
		await page.goto('/diagnose/');
		const dataTransfer = await page.evaluateHandle((text) => {
			const data = new DataTransfer();
			data.items.add(new File([text], 'ticket.har'));
			return data;
		}, recording);
		await page.dispatchEvent('diagnose-box', 'dragover', { dataTransfer });
		await page.dispatchEvent('diagnose-box', 'drop', { dataTransfer });
		await expectTold(page);
		await expectCleaned(page, () => page.getByRole('button', { name: 'Save a cleaned copy' }).click());
		await page.locator('.handoff summary').click();
		for (const label of replies) {
			await page.locator('.handoff').getByRole('combobox', { name: 'Message' }).selectOption({ label });
			await expect(message(page)).toHaveValue(new RegExp(installed));
			expectNoSecret(await message(page).inputValue());
		}
	});

	test('has them without a mouse', async ({ page }) => {
		await page.goto('/diagnose/');
		// Asked for early: the browser takes a moment before it hands its chooser over.
		const chooser = page.waitForEvent('filechooser');
		await tabTo(page, '#paste-file');
		await page.keyboard.press('Enter');
		await (await chooser).setFiles(file);
		await expectTold(page);
		await tabTo(page, '.handoff summary');
		await page.keyboard.press('Enter');
		await expect(message(page)).not.toHaveValue('');
		await tabTo(page, '.handoff select');
		await page.keyboard.type('Support: r');
		await expect(message(page)).toHaveValue(/^Hello,\n\nThank you for the details\./);
		await tabTo(page, '.hops .save');
		await expectCleaned(page, () => page.keyboard.press('Enter'));
	});
});

test.describe('an agent without a browser', () => {
	const texts = [
		errorPage,
		'OAUTH_APPROVAL_ERROR_GENERIC',
		'{"error":"invalid_grant","error_description":"expired access/refresh token"}',
		'error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration',
		'OAUTH_APP_BLOCKED : this app is blocked by admin',
	];
	interface Catalog {
		errors: { slug: string; causes: { id: string; page: string }[] }[];
		causes: { id: string; title: string }[];
	}
	const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
	/** @returns for each text the addresses of its causes, as the command line ranks them. */
	const ranked = (): string[][] => {
		const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
		const { stdout } = spawnSync(process.execPath, [cli, '--jsonl'], { input, encoding: 'utf8' });
		return stdout
			.trim()
			.split('\n')
			.map((line) => (JSON.parse(line) as { candidates: { href: string }[] }).candidates.map(({ href }) => href));
	};
	const onPage = async (page: Page, text: string): Promise<(string | null)[]> => {
		await pasteAt(page, '/diagnose/', text);
		const folds = page.locator('.causes > ol > li > details');
		await folds.evaluateAll((all: HTMLDetailsElement[]) => {
			for (const fold of all) fold.open = true;
		});
		const links = folds.locator('.next > a:first-child');
		await expect(links).toHaveCount(await folds.count());
		return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	};

	test('is led from llms.txt to the same causes in the same order as the reader of the page', async ({ page, request }) => {
		expect(await (await request.get('/llms.txt')).text()).toContain('(/errors.json)');
		const catalog = (await (await request.get('/errors.json')).json()) as Catalog;
		const answers = ranked();
		expect(answers).toHaveLength(texts.length);
		for (const [at, text] of texts.entries()) {
			const hrefs = answers[at] ?? [];
			expect(hrefs.length, text).toBeGreaterThan(1);
			expect(await onPage(page, text), 'the page').toEqual(hrefs);
			const [address = ''] = (hrefs[0] ?? '').split('#');
			const entry = catalog.errors.find(({ causes }) => causes.some((cause) => cause.page === hrefs[0]));
			expect(
				entry?.causes.map((cause) => cause.page).filter((told) => hrefs.includes(told)),
				'errors.json',
			).toEqual(hrefs);
			const twin = await (await request.get(address.replace(/\/$/, '.md'))).text();
			const places = hrefs.map((href) => twin.indexOf(`\n### ${catalog.causes.find(({ id }) => href.endsWith(`#${id}`))?.title}\n`));
			expect(
				places.every((place, index) => place > (places[index - 1] ?? 0)),
				`the Markdown of ${address}: ${places}`,
			).toBe(true);
		}
	});
});
