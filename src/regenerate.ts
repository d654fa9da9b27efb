/** While `npm run dev` runs: writes the articles and the index anew whenever the catalog, the articles' code or the compiler of the index changes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Folders and files from which the generator makes what it writes. */
export const watched = ['catalog/', 'articles/', 'engine/signatures/', 'engine/signatures.ts', 'generate.ts'].map(here);

const generator = here('generate.ts');

/** An editor writes several files at once; wait for it. In milliseconds. */
const pause = 150;

/** A process of its own, because modules that were loaded once are not loaded again. A slip is printed there. */
const generate = async (): Promise<void> => {
	await once(spawn(process.execPath, [generator], { stdio: 'inherit' }), 'exit');
};

/**
 * Two generators would remove and write the same files, and the older might write last.
 * @param run ends when it is done, and never fails
 * @returns what asks for a run: for one at once, or for one more after the run that goes on
 */
export const oneAtATime = (run: () => Promise<void>): (() => Promise<void>) => {
	let isAsked = false;
	let isRunning = false;
	return async () => {
		isAsked = true;
		if (isRunning) return;
		isRunning = true;
		while (isAsked) {
			isAsked = false;
			await run();
		}
		isRunning = false;
	};
};

/** @returns the integration for `astro.config.mjs`; it does nothing outside the development server. */
export const regenerate = (): AstroIntegration => ({
	name: 'regenerate',
	hooks: {
		'astro:server:setup': ({ server, logger }) => {
			const ask = oneAtATime(() => generate().catch((reason) => logger.error(`The generator did not start: ${reason}`)));
			let timer: NodeJS.Timeout | undefined;
			server.watcher.add(watched);
			server.watcher.on('all', (_event, path) => {
				if (!watched.some((one) => path.startsWith(one))) return;
				clearTimeout(timer);
				timer = setTimeout(ask, pause);
			});
		},
	},
});
