/** One made-up brand, built: its names stand where they should, and ours nowhere. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('a brand names the site, its app and its links', () => {
	test.setTimeout(180_000);
	const folder = mkdtempSync(join(tmpdir(), 'grantfix-brand-'));
	try {
		const env = { ...process.env, BRAND: 'tests/site/northwind.json', ASTRO_TELEMETRY_DISABLED: '1' };
		execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], { env, stdio: 'pipe' });
		const page = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
		const article = page('errors/oauth-app-blocked');
		expect(article).toMatch(/<title>OAUTH_APP_BLOCKED[^<]* \| Northwind Help<\/title>/);
		expect(article.replaceAll(/<[^>]*>|\s+/g, ' ')).toMatch(/The app of Northwind\s+is listed in Setup as\s+Northwind for Salesforce/);
		expect(article).toContain('<a href="https://northwind-demo.example/connect">Back to Northwind</a>');
		expect(article).toContain('href="https://github.com/northwind-demo/help/edit/main/src/catalog/errors/oauth-app-blocked.ts"');
		for (const path of ['.', 'errors', 'errors/oauth-app-blocked', 'guides/pkce', 'privacy']) {
			expect(page(path), path).toContain('Northwind moves to a new app in March');
			expect(page(path), path).toContain('href="mailto:help@northwind-demo.example"');
			expect(page(path), path).not.toContain('Grantfix');
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});
