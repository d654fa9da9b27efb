/** Vite and Starlight add scripts of their own to every page. Those that this site has no use for are left empty. */
import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** By what the path ends with. */
const replaced: Readonly<Record<string, string>> = {
	// Asks for the chunks and the styles of a chunk ahead. No chunk of ours has styles of that kind. `lean.ts` takes out its lists.
	'vite/preload-helper.js': 'export const __vitePreload = (load) => load();',
	// Remembers the place of Starlight's own sidebar.
	'/components-internals/SidebarPersistState.js': '',
};

/** A step of Vite's. */
export const noIdleScripts = (): Plugin => ({
	name: 'grantfix-no-idle-scripts',
	enforce: 'pre',
	load: (id) => Object.entries(replaced).find(([end]) => id.endsWith(end))?.[1],
});
