/** The components that an article may use, and where each comes from. */
const origins = {
	Aside: '@astrojs/starlight/components',
	TabItem: '@astrojs/starlight/components',
	Tabs: '@astrojs/starlight/components',
	ArticleFacts: '#site/ArticleFacts.astro',
	Cause: '#site/Cause.astro',
	CodeTable: '#site/CodeTable.astro',
	DiagnoseBox: '#site/DiagnoseBox.astro',
	Disagreement: '#site/Disagreement.astro',
	Fix: '#site/Fix.astro',
	FlowMap: '#site/FlowMap.astro',
	FlowStep: '#site/FlowStep.astro',
	OwnSetup: '#site/OwnSetup.astro',
	RequestRule: '#site/RequestRule.astro',
	RoleSwitch: '#site/RoleSwitch.astro',
} as const;
export type ComponentName = keyof typeof origins;

/** @returns the import lines of an article that uses these components, sorted. */
export const importsOf = (used: ReadonlySet<string>): string[] => {
	const names = (Object.keys(origins) as ComponentName[]).filter((name) => used.has(name)).sort();
	const starlight = names.filter((name) => !origins[name].endsWith('.astro'));
	const own = names.filter((name) => origins[name].endsWith('.astro'));
	return [
		...(starlight.length > 0 ? [`import { ${starlight.join(', ')} } from '@astrojs/starlight/components';`] : []),
		...own.map((name) => `import ${name} from '${origins[name]}';`),
	];
};
