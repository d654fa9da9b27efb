import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { regenerate } from './src/regenerate.ts';
import { brand } from './src/site/brand.ts';
import { csp } from './src/site/csp.ts';
import { landmarks } from './src/site/landmarks.ts';
import { sidebar } from './src/site/sidebar.ts';

/** @type {(name: string) => string} */
const style = (name) => `./src/site/styles/${name}.css`;

export default defineConfig({
	// Starlight fixes the docs folder to <srcDir>/content/docs; this makes it ./content/docs.
	srcDir: './',
	// A request on hover would break the promise that a paste causes none.
	prefetch: false,
	devToolbar: { enabled: false },
	integrations: [
		starlight({
			title: brand.name,
			description: 'Why a Salesforce OAuth connection failed, who can fix it, and how.',
			logo: { src: './src/site/logo.svg', alt: '' },
			favicon: '/favicon.svg',
			customCss: ['theme', 'layout', 'article', 'cause', 'fix', 'box', 'file', 'search', 'modes', 'runbook'].map(style),
			components: {
				Banner: './src/site/Banner.astro',
				Footer: './src/site/Footer.astro',
				Head: './src/site/Head.astro',
				PageTitle: './src/site/PageTitle.astro',
				Search: './src/site/Search.astro',
				SocialIcons: './src/site/HeaderLinks.astro',
			},
			// Wrapped code needs no sideways scrolling, and so no stop for the Tab key.
			expressiveCode: {
				textMarkers: false,
				defaultProps: { wrap: true },
				themes: ['github-light', 'github-dark'],
				styleOverrides: { borderRadius: '0.5rem' },
			},
			lastUpdated: false,
			pagination: false,
			credits: false,
			// content/docs/404.md takes its place.
			disable404Route: true,
			sidebar,
		}),
		regenerate(),
		landmarks(),
		// Last, so that it sees the finished pages.
		csp(),
	],
	vite: {
		// The reading worker is also imported as a module where no worker can run.
		worker: { format: 'es' },
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
