import { expect, type Page, test } from '@playwright/test';
import { blocked, errorPage, paste, pasteAt, ready, verdict } from './paste.ts';

/** A code of which the text does not tell the cause. */
const generic = 'OAUTH_APPROVAL_ERROR_GENERIC';
const pkce = '{"error":"invalid_request","error_description":"missing required code challenge"} https://login.salesforce.com/';

const causes = (page: Page) => page.locator('.causes > ol > li > details');

test('the leading cause is told in place: why, how to be sure, what to do, how to undo it', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	const first = causes(page).first();
	await expect(first).toHaveAttribute('open');
	await expect(first.locator('summary').first()).toContainText('The Connected App is not installed in this org');
	await expect(first.locator('summary').first()).toContainText('fixed by the Salesforce admin');
	await expect(first).toContainText('Since September 2025');
	for (const name of ['How to be sure', 'For the Salesforce admin', 'Install the app for the org and decide who may use it'])
		await expect(first.getByRole('heading', { name, exact: true })).toBeVisible();
	for (const name of ['Check that it worked', 'Risk', 'Undo']) await expect(first.locator('dt', { hasText: name })).toBeVisible();
	await expect(first.locator('.setup').first()).toContainText('Setup > Apps > Connected Apps > Connected Apps OAuth Usage');
	await expect(first.getByRole('link', { name: 'Open the whole article' })).toHaveAttribute(
		'href',
		'/errors/invalid-client/#connected-app-not-installed',
	);
});

test('of a text with one cause none others are promised', async ({ page }) => {
	await pasteAt(page, '/diagnose/', '{"error":"invalid_grant","error_description":"audience is invalid"}');
	await expect(page.locator('diagnose-box .verdict')).toContainText('We know one cause of this text. It stands below.');
	await expect(causes(page)).toHaveCount(1);
});

test('the verdict leads down to the cause that is told, and the address stays', async ({ page }) => {
	await pasteAt(page, '/', errorPage);
	await expect(causes(page).first().locator('.steps').first()).toBeVisible();
	const before = page.url();
	await page.getByRole('link', { name: 'Show how to fix it' }).click();
	await expect(causes(page).first().locator('summary').first()).toBeFocused();
	await expect(causes(page).first().locator('summary').first()).toBeInViewport();
	await expect(causes(page).first()).toHaveAttribute('open');
	expect(page.url()).toBe(before);
});

test('the fix stands in the verdict, with whose it is where several can help, and what to ask first', async ({ page }) => {
	await page.goto('/diagnose/');
	await ready(page);
	const fixes: readonly [text: string, fix: string][] = [
		[errorPage, 'The fix: Install the app for the org and decide who may use it'],
		[blocked, 'Once you have asked, the fix: Unblock the app, and limit who may use it'],
		['error=access_denied&error_description=end-user+denied+authorization', 'The fix: Start again and allow the access, if you want it'],
		[
			'https://login.salesforce.com error=invalid_client_id&error_description=cross-org+OAuth+flows+are+not+supported+for+this+external+client+app',
			'The fix for the person who signs in: Sign in to the org that owns the app',
		],
	];
	for (const [text, fix] of fixes) {
		await page.getByRole('textbox', { name: /paste/i }).fill('');
		await paste(page, text);
		await expect(page.locator('.remedy')).toHaveText(fix);
	}
});

test('no fix stands in the verdict where the text tells no cause, or where it differs by the kind of app', async ({ page }) => {
	await page.goto('/diagnose/');
	await ready(page);
	for (const [text, title] of [
		[generic, /does not say why/],
		['Salesforce invalid_grant: user hasn’t approved this consumer', /is for admin-approved users only/],
	] as const) {
		await page.getByRole('textbox', { name: /paste/i }).fill('');
		await paste(page, text);
		await expect(verdict(page)).toHaveText(title);
		await expect(page.locator('.remedy')).toHaveCount(0);
	}
});

test('who only signed in is told where some of the causes are theirs to end, and never that none is', async ({ page }) => {
	await pasteAt(page, '/diagnose/', '{"error":"invalid_grant","error_description":"expired access/refresh token"}');
	await expect(page.locator('.who')).toContainText('you can fix some of these causes yourself; each says who can.');
	const person = page.locator('.who li').filter({ hasText: 'Person who signs in' });
	await expect(person).toHaveText('Person who signs in, for some causes');
	await expect(page.locator('.causes > ol > li').first()).toContainText('the person who signs in');
	await pasteAt(page, '/diagnose/', generic);
	await expect(person).toHaveCount(0);
	await expect(page.locator('.who')).toContainText('you cannot fix this yourself. Ask the Salesforce admin');
});

test('what may be meant is told as that, whether it is a setting or a person’s no', async ({ page }) => {
	for (const paste of [
		'error=access_denied&error_description=end-user+denied+authorization',
		'OAUTH_APP_BLOCKED : this app is blocked by admin',
	]) {
		await pasteAt(page, '/diagnose/', paste);
		await expect(page.locator('.verdict')).toContainText('This may be on purpose. Ask before you undo it.');
	}
});

test('what speaks for a cause links to its marks in the text', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	const reasons = page.locator('.because').first();
	await expect(reasons).toContainText('the error code');
	await expect(reasons).toContainText('the message');
	const mark = reasons.getByRole('link').last();
	// WCAG 2.5.8, in pixels.
	const { width, height } = (await mark.boundingBox()) ?? { width: 0, height: 0 };
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	const target = (await mark.getAttribute('href')) ?? '';
	await expect(page.locator(target)).toContainText('app+must+be+installed+into+org');
});

test('a status of Login History is told as one, with where to read about it, and no address is asked for', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'ann@northwind.example\t11/20/2026, 9:14:02 AM CET\t198.51.100.23\tRemote Access 2.0\tRestricted IP');
	const verdict = page.locator('.verdict');
	await expect(verdict.locator('.title')).toHaveText('Login History says: Restricted IP');
	await expect(verdict.getByRole('link', { name: 'How to read Login History' })).toHaveAttribute(
		'href',
		'/guides/login-history-as-the-witness/',
	);
	await expect(verdict).not.toContainText('address of the error page');
});

test('a success in Login History, and words of it that we do not know, lead to the guide about it', async ({ page }) => {
	const guide = page.locator('.verdict').getByRole('link', { name: 'How to read Login History' });
	await pasteAt(page, '/diagnose/', 'Login Time: 11/22/2026, 10:02 AM  Status: Success  Login Type: Remote Access 2.0');
	await expect(page.locator('.verdict .title')).toHaveText('Login History says: Success');
	await expect(guide).toBeVisible();
	await pasteAt(page, '/diagnose/', 'the Login History of svc.sync says something about a device');
	await expect(page.locator('.verdict')).toContainText('The words under Status say most');
	await expect(guide).toBeVisible();
	await pasteAt(
		page,
		'/diagnose/',
		'INVALID_LOGIN: Invalid username, password, security token; or user locked out. https://login.salesforce.com/',
	);
	await expect(page.locator('.verdict .title')).toHaveText('This is an answer of the SOAP login');
	await expect(page.locator('.verdict')).toContainText('Its words fit several causes');
	await expect(guide).toBeVisible();
	await pasteAt(page, '/diagnose/', 'I typed northwind-demo.lightning.force.com in the field Custom domain.');
	await expect(page.locator('.who li.can')).toHaveText(['Developer of the app', 'Person who signs in']);
	await pasteAt(page, '/diagnose/', 'salesforce: LOGIN_MUST_USE_SECURITY_TOKEN');
	await expect(page.locator('.verdict .title')).toHaveText('This is an answer of the SOAP login');
	await expect(guide).toBeVisible();
	await expect(page.locator('.causes')).toContainText('The security token is missing behind the password');
	await pasteAt(page, '/diagnose/', 'INVALID_OPERATION: SOAP API login() is disabled by default in this org.');
	await expect(page.locator('.verdict')).toContainText('the SOAP login, which this org has switched off');
	await expect(page.locator('.verdict')).toContainText('Enable SOAP API login()');
});

test('a code alone asks for the address and says how to copy it; with its description nothing more is asked for', async ({ page }) => {
	const how = page.locator('.verdict').getByRole('link', { name: 'How to copy the whole address' });
	await pasteAt(page, '/diagnose/', generic);
	await expect(how).toHaveAttribute('href', '/guides/read-the-error-from-the-address-bar/#copy-the-whole-address');
	await pasteAt(page, '/diagnose/', '{"error":"invalid_grant","error_description":"expired access/refresh token"}');
	await expect(page.locator('.verdict')).toContainText('the same text for several causes');
	await expect(how).toHaveCount(0);
	await pasteAt(page, '/diagnose/', 'Refresh failed at login.salesforce.com: invalid_grant - expired access/refresh token');
	await expect(how).toHaveCount(0);
	await pasteAt(
		page,
		'/diagnose/',
		'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occurred during authentication. Please try again.',
	);
	await expect(how).toBeVisible();
});

test('on a phone the way to copy the address ends at the steps for a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 664 });
	await pasteAt(page, '/', generic);
	await page.getByRole('link', { name: 'How to copy the whole address' }).click();
	await expect(page.getByRole('heading', { name: 'Copy the whole address' })).toBeInViewport();
	await expect(page.getByRole('tab', { name: 'On a phone' })).toBeInViewport();
});

test('from a code the way leads down to its causes', async ({ page }) => {
	await pasteAt(page, '/', generic);
	await page.getByRole('link', { name: 'Show the causes' }).click();
	await expect(causes(page).first().locator('summary').first()).toBeFocused();
});

test('what the text shows by itself is told in words', async ({ page }) => {
	await pasteAt(
		page,
		'/diagnose/',
		'POST /services/oauth2/token grant_type=refresh_token\n{"error":"invalid_grant","error_description":"expired access/refresh token"}',
	);
	await expect(page.locator('.facts')).toContainText('Renewing a token (refresh token flow)');
});

test('on paper an answer stands alone', async ({ page }) => {
	await pasteAt(page, '/', errorPage);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.answer .verdict')).toBeVisible();
	await expect(page.locator('.answer .print-only')).toContainText(
		/Looked up .*\(UTC.*\)\. Catalog of 20.*\/errors\/invalid-client\/#connected-app-not-installed/,
	);
	for (const part of ['.home-title', '.home', '.question', '.paste']) await expect(page.locator(part)).toBeHidden();
});

test('where the text does not tell the cause none is open, and each opens on demand', async ({ page }) => {
	await pasteAt(page, '/diagnose/', generic);
	await expect(causes(page).nth(2)).toBeAttached();
	await expect(page.locator('.causes > ol > li > details[open]')).toHaveCount(0);
	await causes(page).nth(1).locator('summary').first().click();
	await expect(causes(page).nth(1).getByRole('heading', { name: 'How to be sure' })).toBeVisible();
});

test('from a cause that is not it the next one is a press away', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	const next = causes(page).nth(1);
	const title = (await next.locator('summary').first().locator(':scope > :first-child').textContent()) ?? '';
	const button = causes(page)
		.first()
		.getByRole('button', { name: `Not it? Next: ${title}` });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(next).toHaveAttribute('open');
	await expect(next.locator('summary').first()).toBeFocused();
	await expect(next.getByRole('heading', { name: 'How to be sure' })).toBeVisible();
});

test('of several ways for one role the first is told, and each other behind a fold that paper opens', async ({ page }) => {
	await pasteAt(page, '/diagnose/', '{"error":"invalid_grant","error_description":"inactive user"}');
	const another = causes(page).first().locator('details.another');
	await expect(causes(page).first().locator('.job > .fix .steps').first()).toBeVisible();
	await expect(another.locator('.steps')).toBeHidden();
	const shown = (): Promise<string> => another.evaluate((fold) => getComputedStyle(fold, '::details-content').contentVisibility);
	expect(await shown()).toBe('hidden');
	await page.emulateMedia({ media: 'print' });
	expect(await shown()).toBe('visible');
	await page.emulateMedia({ media: 'screen' });
	await another.getByText('Another way: Activate the user again').click();
	await expect(another.locator('.steps')).toBeVisible();
});

test('of two kinds of app one way is open at a time', async ({ page }) => {
	await pasteAt(page, '/diagnose/', pkce);
	const kinds = causes(page).first().locator('details.kind');
	await expect(kinds).toHaveCount(2);
	await expect(kinds.first()).toHaveAttribute('open');
	await kinds.last().getByText('If it is an External Client App').click();
	await expect(kinds.first()).not.toHaveAttribute('open');
	await expect(kinds.last().locator('.setup').first()).toBeVisible();
});

test('steps can be ticked off by keyboard, and a new answer forgets the ticks', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	const box = page.getByRole('checkbox', { name: 'Step 1 is done' }).first();
	await box.focus();
	await page.keyboard.press('Space');
	await expect(box).toBeChecked();
	await page.getByRole('button', { name: 'Find the cause' }).click();
	await expect(page.getByRole('checkbox', { name: 'Step 1 is done' }).first()).not.toBeChecked();
});

test('on paper a step that is ticked is as plain as the others, and its box is ticked', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	await page.getByRole('checkbox', { name: 'Step 1 is done' }).first().press('Space');
	await page.emulateMedia({ media: 'print' });
	const steps = page.locator('.told .steps').first().locator(':scope > li');
	const drawn = (at: number, part: string): Promise<string[]> =>
		steps.nth(at).evaluate((step, name) => {
			const { color, backgroundColor, borderTopWidth, outlineStyle, content } = getComputedStyle(step, name);
			return [color, backgroundColor, borderTopWidth, outlineStyle, content];
		}, part);
	expect(await drawn(0, '::before')).toEqual(await drawn(1, '::before'));
	expect((await drawn(0, '::before'))[0]).toBe((await drawn(1, ''))[0]);
	expect((await drawn(0, '::before'))[4]).toContain('counter(step)');
	expect((await drawn(0, '::after'))[4]).toBe('"✓"');
	expect((await drawn(1, '::after'))[4]).toBe('""');
});

test('steps stand under the role whose job they are', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	for (const job of await page.locator('.told .job').all()) {
		await expect(job.locator(':scope > :first-child')).toHaveText(/^(?:For the .+|What you can do yourself)$/);
	}
	await expect(page.locator('.told .steps').first()).toBeVisible();
	expect(await page.locator('.told .steps').evaluateAll((lists) => lists.every((list) => list.closest('.job') !== null))).toBe(true);
});

test('without the words of the causes the article is still a link away, and the next opening tries again', async ({ page }) => {
	await page.route('**/causes.*.json', (route) => route.abort());
	await pasteAt(page, '/diagnose/', errorPage);
	await expect(page.locator('.remedy')).toHaveCount(0);
	await expect(causes(page).first()).toContainText('The steps could not be loaded.');
	await expect(causes(page).first().getByRole('link', { name: 'Open the whole article' })).toBeVisible();
	const press = causes(page).first().locator('summary').first();
	await press.click();
	await page.unroute('**/causes.*.json');
	await press.click();
	await expect(causes(page).first().getByRole('heading', { name: 'How to be sure' })).toBeVisible();
	await expect(causes(page).first()).not.toContainText('could not be loaded');
});

test('nothing of a cause is wider than a phone of 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await pasteAt(page, '/diagnose/', pkce);
	await expect(causes(page).first().getByRole('heading', { name: 'How to be sure' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('what only words point to is called that, and is Salesforce’s only if it came from there', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'Our connector writes that the refresh token is empty.');
	await expect(verdict(page)).toHaveText('The scope refresh_token (offline_access) is missing on the app or in the request');
	await expect(page.locator('.verdict .lead')).toHaveText(
		'No code or message in it that we know, but what it says points to a cause. What stands here holds if it came from Salesforce.',
	);
	await pasteAt(page, '/diagnose/', 'Salesforce: the refresh token is empty, and the admin has revoked it.');
	await expect(verdict(page)).toHaveText('What it says fits several causes');
});

test('words of a tool that point to a cause are not called a code', async ({ page }) => {
	const redirect = 'The URL has moved <a href="https://northwind-demo.my.salesforce.com/services/oauth2/token">here</a>';
	await pasteAt(page, '/diagnose/', `SyntaxError: Unexpected token T in JSON\n${redirect}`);
	await expect(verdict(page)).toHaveText(/^The request was made over http, or to a host that redirects/);
	await expect(page.locator('.verdict .lead')).toHaveText('No code in it, but words that point to a cause.');
});

test('a token request whose answer was not logged is told as that, with what to log', async ({ page }) => {
	await pasteAt(page, '/diagnose/', 'status 400 on POST https://login.salesforce.com/services/oauth2/token');
	await expect(verdict(page)).toHaveText('Salesforce’s own words are not in this text');
	await expect(page.locator('.verdict')).toContainText('Let the program log its error and error_description');
	await pasteAt(page, '/diagnose/', 'POST https://login.salesforce.com/services/oauth2/token {"error":"never_heard_of"}');
	await expect(verdict(page)).not.toHaveText('Salesforce’s own words are not in this text');
});

test('what Salesforce answered is copied with one press, and the link is said to hold neither the text nor a message', async ({ page }) => {
	await pasteAt(page, '/diagnose/', errorPage);
	await page.getByRole('button', { name: 'Copy what Salesforce answered' }).click();
	await expect(page.locator('.named')).toContainText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('invalid_client: app must be installed into org');
	await expect(page.locator('.tools')).toContainText('Your text and your message are not in it.');
	await pasteAt(page, '/diagnose/', 'error=OAUTH_APP_BLOCKED\nerror=redirect_uri_mismatch');
	await expect(page.locator('.tools')).not.toContainText('link');
});
