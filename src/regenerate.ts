/** While `npm run dev` runs: writes the articles and the index anew whenever the catalog or the articles' code changes. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const watched = ['./catalog/', './articles/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const generator = fileURLToPath(new URL('./generate.ts', import.meta.url));

/** An editor writes several files at once; wait for it. In milliseconds. */
const pause = 150;

/** @returns the integration for `astro.config.mjs`; it does nothing outside the development server. */
export const regenerate = (): AstroIntegration => ({
	name: 'regenerate',
	hooks: {
		'astro:server:setup': ({ server }) => {
			let timer: NodeJS.Timeout | undefined;
			server.watcher.add(watched);
			server.watcher.on('all', (_event, path) => {
				if (!watched.some((folder) => path.startsWith(folder))) return;
				clearTimeout(timer);
				// A process of its own, because modules that were loaded once are not loaded again. A slip is printed there.
				timer = setTimeout(() => spawn(process.execPath, [generator], { stdio: 'inherit' }), pause);
			});
		},
	},
});
