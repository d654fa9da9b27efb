/** The components that an article may use, and where each comes from. */
const origins = {
	ArticleFacts: '#site/ArticleFacts.astro',
	Aside: '#site/Aside.astro',
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
	TabItem: '#site/TabItem.astro',
	Tabs: '#site/Tabs.astro',
} as const;
export type ComponentName = keyof typeof origins;

/** @returns the import lines of an article that uses these components, sorted. */
export const importsOf = (used: ReadonlySet<string>): string[] => {
	const names = (Object.keys(origins) as ComponentName[]).filter((name) => used.has(name)).sort();
	return names.map((name) => `import ${name} from '${origins[name]}';`);
};
