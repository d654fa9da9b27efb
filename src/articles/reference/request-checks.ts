/** Every rule by which a pasted request is checked. */
import type { RequestRule } from '#catalog/request-rules/rule.ts';
import type { Catalog } from '#catalog/types.ts';
import { certainties, type RequestTarget, requestTargets, type Severity, severities } from '#catalog/vocabulary.ts';
import { causeLinkFrom } from '../cause-link.ts';
import { documentLine } from '../documents.ts';
import { type Block, code, element, heading, paragraph, phrase, strong } from '../md.ts';
import type { ReferencePage } from './reference-page.ts';

const file = 'request-rules/';

const told = (catalog: Catalog, { id, title, severity, why, fix, cause, certainty, sources }: RequestRule): Block =>
	element('RequestRule', { id, severity }, [
		paragraph(strong(...phrase(title))),
		paragraph(...phrase(why)),
		paragraph(strong('What to do:'), ' ', ...phrase(fix)),
		paragraph(
			code(id),
			' · ',
			...(cause === null ? [] : [strong('Cause:'), ' ', causeLinkFrom(catalog, cause, file), '. ']),
			strong('How sure:'),
			` ${certainties[certainty]}. `,
			...documentLine(catalog, sources),
		),
	]);

const ofTarget = (catalog: Catalog, target: RequestTarget): Block[] => {
	const rules = Map.groupBy(
		catalog.reference.requestRules.filter((rule) => rule.target === target),
		({ severity }) => severity,
	);
	if (rules.size === 0) return [];
	return [
		heading(2, requestTargets[target]),
		...(Object.keys(severities) as Severity[]).flatMap((severity) => {
			const own = rules.get(severity) ?? [];
			return own.length === 0 ? [] : [heading(3, severities[severity]), ...own.map((rule) => told(catalog, rule))];
		}),
	];
};

/** @returns the page of the request check. */
export const requestChecksPage = (catalog: Catalog): ReferencePage => ({
	name: 'request-checks',
	title: 'What we check in a request',
	label: 'Request checks',
	description:
		'The rules by which a pasted authorize request, token request or JWT assertion is checked: what is a mistake, why, and what to send instead.',
	from: file,
	body: [
		paragraph(
			'Paste a request into the box, as an address, a command, code or a log, and it is checked in your browser by these rules. Each has a name, by which answers for programs call it. Only what the text shows is judged: what is masked or cut off is left alone, and nothing is asked over the network.',
		),
		...(Object.keys(requestTargets) as RequestTarget[]).flatMap((target) => ofTarget(catalog, target)),
	],
	// Every rule names its own documents.
	sources: [],
});
