/** The scopes, what each allows, and what decides whether it is granted. */
import type { Catalog } from '#catalog/types.ts';
import { certainties, type ScopeGroup, scopeGroups } from '#catalog/vocabulary.ts';
import { causeLinkFrom } from '../cause-link.ts';
import { type Block, code, heading, type Inline, joined, paragraph, phrase, table } from '../md.ts';
import type { ReferencePage } from './reference-page.ts';

const groupBlocks = (catalog: Catalog, group: ScopeGroup): Block[] => {
	const rows = catalog.reference.scopes
		.filter((scope) => scope.group === group)
		.map(({ names, what, certainty }): Inline[][] => [
			joined(
				names.map((name) => [code(name)]),
				', ',
			),
			phrase(what),
			[certainties[certainty]],
		]);
	return rows.length === 0 ? [] : [heading(2, scopeGroups[group]), table([[['Scope'], ['What it allows'], ['How sure']], ...rows])];
};

const rules = (catalog: Catalog): Block[] => {
	const rows = catalog.reference.scopeRules.map(({ rule, causes, certainty }): Inline[][] => [
		phrase(rule),
		joined(
			causes.map((id) => [causeLinkFrom(catalog, id, 'scopes.ts')]),
			'; ',
		),
		[certainties[certainty]],
	]);
	return rows.length === 0
		? []
		: [heading(2, 'What decides whether a scope is granted'), table([[['Rule'], ['If it is broken'], ['How sure']], ...rows])];
};

/** @returns the page of scopes. */
export const scopesPage = (catalog: Catalog): ReferencePage => ({
	name: 'scopes',
	title: 'Scopes',
	description:
		'The OAuth scopes of Salesforce, what each of them allows, and the rules by which a token gets them or a request is refused.',
	from: 'scopes.ts',
	body: [
		paragraph(
			'A scope is a kind of access that an app asks for. Ask for what the integration needs: ',
			code('api'),
			' and ',
			code('refresh_token'),
			' serve most of them.',
		),
		...rules(catalog),
		...(Object.keys(scopeGroups) as ScopeGroup[]).flatMap((group) => groupBlocks(catalog, group)),
	],
	sources: [...catalog.reference.scopes, ...catalog.reference.scopeRules].flatMap(({ sources }) => sources),
});
