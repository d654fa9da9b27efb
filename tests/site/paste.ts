/** What the browser tests share: pastes, and a real paste by keyboard. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The address of an error page, with its reason. */
export const errorPage =
	'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org';

/** An answer of which one cause leads, told in an article with several. */
export const blocked = 'OAUTH_APP_BLOCKED : this app is blocked by admin';

/** Made-up values in the shape of secrets. */
export const secrets = {
	accessToken: '00D000000000062!AQEAQNorthwindDemoNorthwindDemoNorthwindDemoNorthwindDemo1234',
	clientSecret: 'D5F0C9B7A6E4431298ABCDEF00112233445566778899AABBCCDDEEFF00112233',
	password: 'northwind-demo-Passw0rd',
	domain: 'eastwind-private-demo',
	email: 'dana.demo@northwind-demo.example',
} as const;

export const leakyLog = `POST https://${secrets.domain}.my.salesforce.com/services/oauth2/token grant_type=password&username=${secrets.email}&password=${secrets.password}&client_secret=${secrets.clientSecret}
Authorization: Bearer ${secrets.accessToken}
{"error":"invalid_grant","error_description":"authentication failure"}`;

/** Pastes by clipboard and keys, as a reader does. */
export const paste = async (page: Page, text: string): Promise<void> => {
	await page.evaluate((words) => navigator.clipboard.writeText(words), text);
	await page.getByRole('textbox', { name: /paste/i }).focus();
	await page.keyboard.press('ControlOrMeta+v');
};

export const verdict = (page: Page): Locator => page.locator('diagnose-box .verdict .title');

/** All that the box loads before the first paste. A second worker, to spare, is started with the first. */
const needed = ['words.', 'causes.', 'labels.', 'messages.', 'answer.', 'reading-worker'];

/** Waits until a page has loaded what a reader may need next: the quiet moment that the browser reports may be an earlier one. */
export const loaded = async (page: Page, beside: readonly string[] = []): Promise<void> => {
	await page.waitForFunction(
		(names) => {
			const files = performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, ''));
			return names.every((name) => files.some((file) => file.startsWith(name)));
		},
		[...needed, ...beside],
	);
	await page.waitForLoadState('networkidle');
};

/** Waits until the box has all that it needs, so that what follows is the paste's own doing. */
export const ready = async (page: Page): Promise<void> => {
	await page.getByRole('textbox', { name: /paste/i }).focus();
	await loaded(page);
};

/** Opens a page, pastes into its box, and waits for the end of the answer. */
export const pasteAt = async (page: Page, path: string, text: string): Promise<void> => {
	await page.goto(path);
	await paste(page, text);
	await expect(verdict(page)).toBeVisible();
	// Its tools come last; what says nothing of a connection has none.
	await expect(page.locator('.answer .tools, .verdict[data-kind=file]')).toHaveCount(1);
};

/** Opens the search by its shortcut, once the page listens to it: until then its button is switched off. */
export const search = async (page: Page, text: string): Promise<void> => {
	await expect(page.locator('button[data-open-modal]')).toBeEnabled();
	await page.keyboard.press('ControlOrMeta+k');
	await page.locator('#search-words').fill(text);
};
