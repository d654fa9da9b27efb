/** Browser tests run against the built site: build it first. Only there do the policies and the search exist. */
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/site/find-browser.ts';

// Two checkouts on one machine can test at the same time, each on a port of its own.
const port = process.env['PORT'] ?? '4329';
const baseURL = `http://127.0.0.1:${port}`;

const browser = findBrowser();

const launchOptions = { args: ['--no-sandbox'], ...(browser === undefined ? {} : { executablePath: browser }) };

export default defineConfig({
	testDir: 'tests/site',
	testMatch: '*.spec.ts',
	workers: 2,
	fullyParallel: true,
	// Whether the page is fast is for measurements to say; a busy machine must not fail a test.
	timeout: 240_000,
	expect: { timeout: 20_000 },
	forbidOnly: process.env['CI'] !== undefined,
	reporter: 'list',
	use: { baseURL, launchOptions, permissions: ['clipboard-read', 'clipboard-write'] },
	projects: [
		{ name: 'desktop', use: { ...devices['Desktop Chrome'] } },
		{
			name: 'phone',
			use: { ...devices['Pixel 7'] },
			// What is the same on a phone, or sets its own window. A new file runs on both.
			testIgnore: [
				'brand.spec.ts',
				'code-table.spec.ts',
				'every-page.spec.ts',
				'frame.spec.ts',
				'journeys.spec.ts',
				'keyboard.spec.ts',
				'loading.spec.ts',
				'no-script.spec.ts',
				'own-words.spec.ts',
				'policy.spec.ts',
				'privacy.spec.ts',
				'search.spec.ts',
				'secrets.spec.ts',
				'several.spec.ts',
				'speed.spec.ts',
				'theme.spec.ts',
			],
		},
	],
	webServer: {
		command: `astro preview --host 127.0.0.1 --port ${port}`,
		url: baseURL,
		reuseExistingServer: false,
		env: { ASTRO_TELEMETRY_DISABLED: '1' },
	},
});
