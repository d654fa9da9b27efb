/** All causes by what they are about, for whoever knows the trouble but has no code. */
import type { Catalog } from '#catalog/types.ts';
import { type CauseGroup, causeGroups } from '#catalog/vocabulary.ts';
import { actorWords } from '../actors.ts';
import { causeLinkFrom } from '../cause-link.ts';
import { type Block, heading, type Inline, paragraph, phrase, table } from '../md.ts';
import type { ReferencePage } from './reference-page.ts';

const section = (catalog: Catalog, group: CauseGroup): Block[] => {
	const rows = [...catalog.causes.values()]
		.filter((cause) => cause.group === group)
		.map(({ id, tell, whoFixes }): Inline[][] => [
			[causeLinkFrom(catalog, id, `causes/${id}.ts`)],
			phrase(tell),
			[actorWords(whoFixes, 'then')],
		]);
	return rows.length === 0
		? []
		: [heading(2, causeGroups[group]), table([[['Cause'], ['How to recognize it'], ['Who fixes it']], ...rows])];
};

/** @returns the page of all causes. */
export const causesPage = (catalog: Catalog): ReferencePage => ({
	name: 'causes',
	title: 'All causes',
	label: 'All causes',
	description: 'Every cause of a failed connection that we know, by what it is about: how to recognize it, and who fixes it.',
	from: 'causes/',
	body: [
		paragraph('One code can have many causes, and one cause can show many codes. Without a code, look for what fits.'),
		...(Object.keys(causeGroups) as CauseGroup[]).flatMap((group) => section(catalog, group)),
	],
	// Each cause names its sources where it is told.
	sources: [],
});
