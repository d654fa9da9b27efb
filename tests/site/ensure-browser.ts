/** Makes sure that there is a browser, and says which: one that is found, Playwright's download, or the system's package. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const install = ['install', '-y', '-qq', '--no-install-recommends', 'fonts-liberation'];

const attempts: readonly (readonly [what: string, command: string, arguments_: readonly string[]])[] = [
	['Playwright’s own Chromium', 'npx', ['playwright', 'install', 'chromium']],
	['the package lists of the system', 'apt-get', ['update', '-qq']],
	['the system’s Chromium without windows', 'apt-get', [...install, 'chromium-headless-shell']],
	['the system’s Chromium', 'apt-get', [...install, 'chromium']],
];

let browser = findBrowser();
for (const [what, command, arguments_] of attempts) {
	if (browser !== undefined) break;
	console.log(`No Chromium found; trying ${what} (${command} ${arguments_.join(' ')}).`);
	spawnSync(command, arguments_, {
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: 300_000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	browser = findBrowser();
}

if (browser === undefined) {
	console.error(
		'The browser tests need a Chromium and none could be installed. Install one (on Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to its program.',
	);
	process.exit(1);
}
console.log(`Browser tests run in ${browser}.`);
