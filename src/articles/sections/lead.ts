/** The opening: what happened, and the four facts that a reader wants first. */
import type { ErrorInput } from '#catalog/define.ts';
import { actorWords, firstActors } from '../actors.ts';
import { errorLink, flowWords, whereWords } from '../labels.ts';
import { causeOf } from '../lookup.ts';
import { type Block, bullets, code, element, type Inline, joined, link, paragraph, phrase, prose, strong } from '../md.ts';
import { causeLink, type Page } from '../page.ts';

const again = {
	never: 'No',
	'after-fix': 'Only after the fix',
	later: 'Yes, later',
} satisfies Record<ErrorInput['retry']['again'], string>;

/** A text has no summary of its own: its code and its leading causes stand in for it. */
const textOpening = (page: Page): Block[] =>
	page.messages.flatMap((message) => {
		const ids = [...new Set(message.texts.flatMap(({ causes }) => causes[0] ?? []))];
		const leaders: Inline[][] = ids.map((id) => [
			link(causeLink(page, message, id), ...phrase(causeOf(page.catalog, id, `errors/${page.error.slug}.ts`).title)),
		]);
		const opening = page.error.codeIsOurs
			? ['The text ', code(message.description), ' belongs to: ', errorLink(page.error), '.']
			: ['The code ', errorLink(page.error), ' comes with the text ', code(message.description), '.'];
		const verdict = ids.length > 1 ? ' The most common causes, depending on the flow: ' : ' The most common cause: ';
		return [paragraph(...opening, ...(ids.length > 0 ? [verdict, ...joined(leaders, '; '), '.'] : [' We do not know its cause.']))];
	});

/** @returns the summary of the page and its facts. */
export const lead = (page: Page): Block[] => {
	const { error, catalog } = page;
	const texts = page.kind === 'text' ? page.messages.flatMap((message) => message.texts) : error.texts;
	const helpers = firstActors(catalog, texts);
	return [
		...(error.retired === undefined ? [] : [element('Aside', { type: 'note', title: 'No longer met' }, prose(error.retired))]),
		...(page.kind === 'text' ? textOpening(page) : prose(error.summary)),
		element('ArticleFacts', {}, [
			bullets([
				...(helpers.length > 0 ? [[paragraph(strong('Who can usually fix it:'), ` ${actorWords(helpers, 'or')}`)]] : []),
				[paragraph(strong('Where it appears:'), ` ${whereWords(texts.flatMap(({ where }) => where))}`)],
				[paragraph(strong('Flow:'), ` ${flowWords(texts.flatMap(({ flows }) => flows))}`)],
				// A code may say "no" of itself while one of its texts passes in moments; the prose names the exceptions.
				...(page.kind === 'text' ? [] : [[paragraph(strong('Does trying again help?'), ` ${again[error.retry.again]}`)]]),
			]),
		]),
		...(page.causes.length > 0 ? [element('RoleSwitch', {})] : []),
	];
};
