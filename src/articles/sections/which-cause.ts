/** The choice of the cause: the paste box, then the causes ranked for each text that has its own. */
import type { ErrorText } from '#catalog/define.ts';
import type { Message } from '#catalog/pages.ts';
import { actorWords } from '../actors.ts';
import { textName } from '../labels.ts';
import { causeOf } from '../lookup.ts';
import { type Block, bullets, code, element, heading, type Inline, joined, link, paragraph, phrase, table } from '../md.ts';
import { causeLink, type Page } from '../page.ts';

/** Texts that share their causes, with the message that each belongs to. */
type Group = readonly { message: Message; text: ErrorText }[];

const groupsOf = (messages: readonly Message[]): Group[] => {
	const texts = messages.flatMap((message) => message.texts.map((text) => ({ message, text })));
	return [...Map.groupBy(texts, ({ text }) => text.causes.join(' ')).values()];
};

const groupLabels = (page: Page, group: Group): Inline[][] =>
	[...Map.groupBy(group, ({ message }) => message)].map(([message, members]) =>
		textName(
			page.error,
			message,
			members.map(({ text }) => text),
		),
	);

const groupHeading = (page: Page, group: Group): Block[] => {
	const labels = groupLabels(page, group);
	if (labels.length === 1) return [heading(3, 'With ', ...labels.flat())];
	return [heading(3, `With one of these ${labels.length} texts`), bullets(labels.map((label) => [paragraph(...label)]))];
};

const rankedTable = (page: Page, group: Group): Block[] => {
	const leader = group[0] as Group[number];
	const rows = leader.text.causes.map((id): Inline[][] => {
		const cause = causeOf(page.catalog, id, `errors/${page.error.slug}.ts`);
		return [[link(causeLink(page, leader.message, id), ...phrase(cause.title))], phrase(cause.tell), [actorWords(cause.whoFixes, 'then')]];
	});
	return [table([[['Cause'], ['How to recognize it'], ['Who fixes it']], ...rows])];
};

const leadingTitles = (page: Page, message: Message): Inline[] => {
	const named = message.causes.slice(0, 2).map((id) => phrase(causeOf(page.catalog, id, `errors/${page.error.slug}.ts`).title));
	const more = message.causes.length - named.length;
	return [...joined(named, '; '), ...(more > 0 ? [`; ${more} more`] : [])];
};

const textList = (page: Page): Block[] => {
	const apart = page.error.messages.filter(({ hasOwnPage }) => hasOwnPage);
	return [
		paragraph('Choose the text that stands with the code:'),
		bullets(apart.map((message) => [paragraph(link(message.path, code(message.description)), ': ', ...leadingTitles(page, message))])),
	];
};

/** @returns the section "Which cause is yours". */
export const whichCause = (page: Page): Block[] => {
	const groups = groupsOf(page.messages);
	const divided = page.kind === 'hub' || groups.length > 1;
	const ranked = groups.some((group) => (group[0]?.text.causes.length ?? 0) > 1);
	return [
		heading(2, 'Which cause is yours'),
		element('DiagnoseBox', { code: page.error.slug }),
		...(page.kind === 'hub' ? textList(page) : []),
		...(ranked && page.kind !== 'hub' ? [paragraph('The cause that we judge most common stands first.')] : []),
		...groups.flatMap((group) => [...(divided ? groupHeading(page, group) : []), ...rankedTable(page, group)]),
	];
};
