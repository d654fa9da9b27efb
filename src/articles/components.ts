/** The components that an article may use, and where each comes from. */
const origins = {
	ArticleFacts: '#site/article/ArticleFacts.astro',
	Aside: '#site/article/Aside.astro',
	Cause: '#site/article/Cause.astro',
	CodeTable: '#site/article/CodeTable.astro',
	DiagnoseBox: '#site/box/DiagnoseBox.astro',
	Disagreement: '#site/article/Disagreement.astro',
	Fix: '#site/article/Fix.astro',
	FlowMap: '#site/article/FlowMap.astro',
	FlowStep: '#site/article/FlowStep.astro',
	Lettered: '#site/article/Lettered.astro',
	OwnSetup: '#site/article/OwnSetup.astro',
	RequestRule: '#site/article/RequestRule.astro',
	RoleSwitch: '#site/article/RoleSwitch.astro',
	TabItem: '#site/article/TabItem.astro',
	Tabs: '#site/article/Tabs.astro',
} as const;
export type ComponentName = keyof typeof origins;

/** @returns the import lines of an article that uses these components, sorted. */
export const importsOf = (used: ReadonlySet<string>): string[] => {
	const names = (Object.keys(origins) as ComponentName[]).filter((name) => used.has(name)).sort();
	return names.map((name) => `import ${name} from '${origins[name]}';`);
};
