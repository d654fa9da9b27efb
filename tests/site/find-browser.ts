/** Finds a Chromium for the browser tests: the one named, the system's, then Playwright's own. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The shell first: it draws no window, and the tests take little more than half the time in it. */
const systemBrowsers = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
];

/** @returns the path of a browser that is there; undefined if none is. */
export const findBrowser = (): string | undefined =>
	[process.env['CHROMIUM_PATH'] ?? '', ...systemBrowsers, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
