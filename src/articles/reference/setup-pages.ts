/** Every page of Setup that an article sends a reader to, and the permissions that fixes ask for. */
import { type PermissionId, permissions, type SetupPage, type SetupPageId, setupPages } from '#catalog/setup.ts';
import type { Catalog, Cause } from '#catalog/types.ts';
import { causeLinkFrom } from '../cause-link.ts';
import { type Block, bullets, code, heading, type Inline, joined, paragraph, strong, table } from '../md.ts';
import { setupPathWithFormer } from '../setup-path.ts';
import type { ReferencePage } from './reference-page.ts';

const checksAt =
	(id: SetupPageId) =>
	({ confirm }: Cause): boolean =>
		confirm.some(({ setup }) => setup === id);
const fixesAt =
	(id: SetupPageId) =>
	({ fixes }: Cause): boolean =>
		fixes.some(({ steps }) => steps.some((step) => 'open' in step && step.open === id));
const asks =
	(id: PermissionId) =>
	({ fixes }: Cause): boolean =>
		fixes.some(({ needs }) => needs?.permissions?.includes(id));

const linksTo = (catalog: Catalog, holds: (cause: Cause) => boolean): Inline[][] =>
	[...catalog.causes.values()].filter(holds).map((cause) => [causeLinkFrom(catalog, cause.id, 'setup.ts')]);

const listOf = (title: string, links: readonly Inline[][]): Block[] =>
	links.length === 0 ? [] : [paragraph(strong(title)), bullets(links.map((link) => [paragraph(...link)]))];

const pageBlocks = (catalog: Catalog, id: SetupPageId): Block[] => {
	const { label, link }: SetupPage = setupPages[id];
	const looks = linksTo(catalog, checksAt(id));
	const fixes = linksTo(catalog, fixesAt(id));
	return [
		heading(3, label),
		paragraph(...setupPathWithFormer(id)),
		...(link === undefined ? [] : [paragraph('Its address, behind the address of your org: ', code(link))]),
		...listOf('Look here to be sure of:', looks),
		...listOf('Change it here for:', fixes),
	];
};

const permissionTable = (catalog: Catalog): Block[] => {
	const rows = (Object.keys(permissions) as PermissionId[]).map((id): Inline[][] => {
		const links = linksTo(catalog, asks(id));
		return [[strong(permissions[id])], links.length === 0 ? ['No fix asks for it'] : joined(links, '; ')];
	});
	return [heading(2, 'Permissions'), table([[['Permission'], ['Asked for by the fix of']], ...rows])];
};

/** @returns the page of Setup pages and permissions. */
export const setupPagesPage = (catalog: Catalog): ReferencePage => ({
	name: 'setup-pages',
	title: 'Setup pages and permissions',
	label: 'Setup pages',
	description:
		'Where each page of Salesforce Setup is that has to do with connected apps, what it was called before, and for which causes to open it.',
	from: 'setup.ts',
	body: [
		paragraph(
			'Type the last part of a path into ',
			strong('Quick Find'),
			' at the top of Setup. Names differ in older orgs and in other languages.',
		),
		heading(2, 'Pages'),
		...(Object.keys(setupPages) as SetupPageId[]).flatMap((id) => pageBlocks(catalog, id)),
		...permissionTable(catalog),
	],
	sources: [],
});
