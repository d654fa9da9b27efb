/** What changed when, and what stopped working by it. */
import type { Change } from '#catalog/timeline.ts';
import type { Catalog } from '#catalog/types.ts';
import { certainties } from '#catalog/vocabulary.ts';
import { causeLinkFrom } from '../cause-link.ts';
import { documentLine } from '../documents.ts';
import { type Block, heading, joined, opened, paragraph, prose, strong } from '../md.ts';
import type { ReferencePage } from './reference-page.ts';

/** The year of a change; what has no date yet stands under words. */
const yearOf = ({ from }: Change): string => from?.slice(0, 4) ?? 'Announced without a date';

const changeBlocks = (catalog: Catalog, change: Change): Block[] => {
	const causes = change.causes.map((id) => [causeLinkFrom(catalog, id, 'timeline.ts')]);
	return [
		heading(3, change.when),
		...prose(change.what),
		...(change.breaks === undefined ? [] : opened([strong('What breaks.')], change.breaks)),
		...(causes.length === 0 ? [] : [paragraph(strong('Causes:'), ' ', ...joined(causes, '; '))]),
		paragraph(strong('How sure:'), ` ${certainties[change.certainty]}. `, ...documentLine(catalog, change.sources)),
	];
};

/** @returns the page of dated changes. */
export const timelinePage = (catalog: Catalog): ReferencePage => {
	const years = Map.groupBy(catalog.reference.timeline, yearOf);
	return {
		name: 'timeline',
		title: 'Timeline: what changed when',
		label: 'Timeline',
		description: 'Changes of Salesforce to connected apps, logins and tokens from 2023 to 2027, what each breaks, and who says so.',
		from: 'timeline.ts',
		body: [
			paragraph(
				'A connection that worked for years and stopped one day has often met one of these dates. Where a date was moved, both stand here.',
			),
			...[...years].flatMap(([year, changes]) => [heading(2, year), ...changes.flatMap((change) => changeBlocks(catalog, change))]),
		],
		// Every change names its own documents.
		sources: [],
	};
};
