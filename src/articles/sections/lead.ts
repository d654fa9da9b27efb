/** The opening: what happened, and the facts that a reader wants first. */
import type { ErrorInput } from '#catalog/define.ts';
import { actorWords, firstActors } from '../actors.ts';
import { errorLink, singledFlows, whereWords } from '../labels.ts';
import { causeOf } from '../lookup.ts';
import { type Block, bullets, code, element, type Inline, joined, link, paragraph, phrase, prose, strong } from '../md.ts';
import { causeLink, type Page } from '../page.ts';
import { flowLink } from '../reference/flows.ts';

const again = {
	never: 'No',
	'after-fix': 'Only after the fix',
	later: 'Yes, later',
} satisfies Record<ErrorInput['retry']['again'], string>;

/** What leads each of the texts given, as links to where it is told first. */
const leadersOf = (page: Page, messages: Page['messages']): Inline[][] => {
	const leaders = messages.flatMap((message) => message.texts.flatMap(({ causes: [id] }) => (id === undefined ? [] : [{ id, message }])));
	return [...Map.groupBy(leaders, ({ id }) => id).values()].flatMap(([first]) => {
		if (first === undefined) return [];
		const { title } = causeOf(page.catalog, first.id, `errors/${page.error.slug}.ts`);
		return [[link(causeLink(page, first.message, first.id), ...phrase(title))]];
	});
};

/** Up to here a row of the facts can name what leads; an article with more is for choosing the text first, as a hub is. */
const mostLeaders = 3;

/** The way to the steps for whoever does not read on; where the text decides, the way past all that is printed to the choice. */
const usualCause = (page: Page): Block[][] => {
	if (page.kind === 'text') return [];
	const leaders = leadersOf(page, page.messages);
	if (page.kind === 'hub' || leaders.length > mostLeaders)
		return [
			[paragraph(strong('Which cause:'), ' It depends on the text that you see: ', link('#which-cause-is-yours', 'choose yours'), '.')],
		];
	if (leaders.length === 0) return [];
	return [[paragraph(strong(leaders.length === 1 ? 'Usual cause:' : 'Usual causes, by text:'), ' ', ...joined(leaders, '; '))]];
};

/** A text has no summary of its own: its code and its leading causes stand in for it. */
const textOpening = (page: Page): Block[] =>
	page.messages.flatMap((message) => {
		const leaders = leadersOf(page, [message]);
		const opening = page.error.codeIsOurs
			? ['The text ', code(message.description), ' belongs to: ', errorLink(page.error), '.']
			: ['The code ', errorLink(page.error), ' comes with the text ', code(message.description), '.'];
		const verdict = leaders.length > 1 ? ' The most common causes, depending on the flow: ' : ' The most common cause: ';
		return [paragraph(...opening, verdict, ...joined(leaders, '; '), '.')];
	});

/** @returns the summary of the page and its facts. */
export const lead = (page: Page): Block[] => {
	const { error, catalog } = page;
	const texts = page.kind === 'text' ? page.messages.flatMap((message) => message.texts) : error.texts;
	const helpers = firstActors(catalog, texts);
	const named = singledFlows(texts.flatMap(({ flows }) => flows)).map((flow) => [flowLink(catalog, flow)]);
	return [
		...(error.retired === undefined ? [] : [element('Aside', { type: 'note', title: 'No longer met' }, prose(error.retired))]),
		...(page.kind === 'text' ? textOpening(page) : prose(error.summary)),
		element('ArticleFacts', {}, [
			bullets([
				...usualCause(page),
				...(helpers.length > 0 ? [[paragraph(strong('Who can usually fix it:'), ` ${actorWords(helpers, 'or')}`)]] : []),
				[paragraph(strong('Where it appears:'), ` ${whereWords(texts.flatMap(({ where }) => where))}`)],
				[paragraph(strong('Flow:'), ' ', ...joined(named, ', '))],
				// A code may say "no" of itself while one of its texts passes in moments; the prose names the exceptions.
				...(page.kind === 'text' ? [] : [[paragraph(strong('Does trying again help?'), ` ${again[error.retry.again]}`)]]),
			]),
		]),
		...(page.causes.length > 0 ? [element('RoleSwitch', {})] : []),
	];
};
