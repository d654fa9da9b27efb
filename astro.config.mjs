import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import terser from '@rollup/plugin-terser';
import { defineConfig } from 'astro/config';
import { regenerate } from './src/regenerate.ts';
import { brand } from './src/site/brand.ts';
import { codeBlock } from './src/site/build/code-block.ts';
import { finish } from './src/site/build/finish.ts';
import { noIdleScripts } from './src/site/build/no-idle-scripts.ts';
import { sidebar } from './src/site/frame/sidebar.ts';

/** @type {(name: string) => string} */
const style = (name) => `./src/site/styles/${name}.css`;

/** What Starlight offers and this site does not use would be loaded all the same. */
/** @type {(names: string[]) => Record<string, string>} */
const nothing = (names) => Object.fromEntries(names.map((name) => [name, './src/site/frame/Nothing.astro']));

/** Before Vite's own minifier it makes what the browser loads smaller by two hundredths than that alone; how it is written is left to that. */
const smaller = terser({ compress: { passes: 3, inline: false, sequences: false }, mangle: false });

export default defineConfig({
	// Starlight fixes the docs folder to <srcDir>/content/docs; this makes it ./content/docs.
	srcDir: './',
	// A request on hover would break the promise that a paste causes none.
	prefetch: false,
	devToolbar: { enabled: false },
	markdown: { shikiConfig: { theme: 'css-variables', transformers: [codeBlock] } },
	integrations: [
		starlight({
			title: brand.name,
			description: 'Why a Salesforce OAuth connection failed, who can fix it, and how.',
			favicon: '/favicon.svg',
			customCss: [
				'theme',
				'type',
				'layout',
				'header',
				'foot',
				'sidebar',
				'toc',
				'article',
				'tabs',
				'tables',
				'code',
				'cause',
				'fix',
				'cause-end',
				'role',
				'own-setup',
				'box',
				'file',
				'search',
				'modes',
				'print',
				'runbook',
			].map(style),
			components: {
				Banner: './src/site/frame/Banner.astro',
				Footer: './src/site/frame/Footer.astro',
				ContentPanel: './src/site/frame/ContentPanel.astro',
				Head: './src/site/frame/Head.astro',
				Header: './src/site/frame/Header.astro',
				PageFrame: './src/site/frame/PageFrame.astro',
				PageSidebar: './src/site/frame/PageSidebar.astro',
				PageTitle: './src/site/frame/PageTitle.astro',
				Search: './src/site/search/Search.astro',
				Sidebar: './src/site/frame/Sidebar.astro',
				SkipLink: './src/site/frame/SkipLink.astro',
				ThemeProvider: './src/site/frame/ThemeProvider.astro',
				TwoColumnContent: './src/site/frame/TwoColumnContent.astro',
				...nothing(['EditLink', 'Hero', 'Pagination', 'DraftContentNotice', 'FallbackContentNotice']),
			},
			// Its styles weigh more than an article's words; src/site/build/code-block.ts does what we need of it.
			expressiveCode: false,
			lastUpdated: false,
			pagination: false,
			credits: false,
			// content/docs/404.md takes its place.
			disable404Route: true,
			sidebar,
		}),
		regenerate(),
		finish(),
	],
	vite: {
		plugins: [noIdleScripts(), { ...smaller, applyToEnvironment: ({ name }) => name === 'client' }],
		// Most of Starlight's sheets is about parts and values that this site does not have.
		resolve: {
			alias: [
				{
					find: /^.*\/style\/(anchor-links|asides|markdown|props|reset|util)\.css(?=\?|$)/,
					replacement: fileURLToPath(new URL('./src/site/styles/in-place-of-starlight/$1.css', import.meta.url)),
				},
			],
		},
		// The reading worker is also imported as a module where no worker can run. Nobody bundles it again, so no notes for bundlers stay in it.
		worker: {
			format: 'es',
			plugins: () => [smaller],
			rolldownOptions: { output: { comments: false } },
		},
		build: {
			rolldownOptions: {
				// Each page that uses one of Starlight's components warns of its "use astro" line, which is meant to be there.
				onLog: (level, log, handle) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
	},
});
