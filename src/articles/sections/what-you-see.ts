/** The exact texts, where each is met, and pastes as people make them. */
import { surfaces } from '#catalog/vocabulary.ts';
import { flowWords, messageName, textName, whereWords } from '../labels.ts';
import { type Block, bullets, code, fence, heading, type Inline, joined, link, paragraph, phrase, table } from '../md.ts';
import type { Page } from '../page.ts';
import { specimensOf } from '../specimens.ts';

const codeLine = ({ error }: Page): Block[] => {
	if (error.codeIsOurs) return [paragraph('No code is printed here, only words.')];
	const aliases = joined(
		(error.aliases ?? []).map((alias) => [code(alias)]),
		', ',
	);
	return [paragraph('The code is ', code(error.code), ...(aliases.length > 0 ? ['; it is also written ', ...aliases] : []), '.')];
};

const textsBlocks = ({ error, messages }: Page): Block[] => {
	if (messages.length === 0) return [];
	const texts = messages.flatMap((message) => message.texts);
	const rows = texts.map((text): Inline[][] => [messageName(error, text.description), [whereWords(text.where)], [flowWords(text.flows)]]);
	const notes = messages.flatMap((message) =>
		message.texts.flatMap((text): Block[][] =>
			text.note === undefined ? [] : [[paragraph(...textName(error, message, [text]), ': ', ...phrase(text.note))]],
		),
	);
	return [table([[['Text'], ['Where'], ['Flow']], ...rows]), ...(notes.length > 0 ? [bullets(notes)] : [])];
};

/** More of them than these would stand in the way of what the code means. */
const mostWords = 10;

const clientBlocks = ({ catalog, error, kind }: Page): Block[] => {
	const own = catalog.clients.flatMap(({ name, prints }) =>
		prints.filter(({ errors }) => errors?.includes(error.slug)).map(({ texts: [text] }) => ({ text, client: name })),
	);
	const words = kind === 'text' ? [] : [...(error.clientWords ?? []), ...own];
	if (words.length === 0) return [];
	const shown = words.slice(0, mostWords);
	return [
		paragraph('Some clients print words of their own instead:'),
		table([[['Text'], ['Printed by']], ...shown.map(({ text, client }): Inline[][] => [[code(text)], [client]])]),
		...(words.length > mostWords
			? [
					paragraph(
						`${words.length - mostWords} more, and what each means, stand in `,
						link('/reference/what-tools-print/', 'What tools print'),
						'.',
					),
				]
			: []),
	];
};

const specimenBlocks = (page: Page): Block[] =>
	specimensOf(page).flatMap(({ paste, where }) => [paragraph(`Example (${surfaces[where]}):`), fence('text', paste)]);

/** @returns the section "What you see". */
export const whatYouSee = (page: Page): Block[] => [
	heading(2, 'What you see'),
	...codeLine(page),
	...(page.kind === 'hub'
		? [paragraph('The text after the code decides what to do. The texts that have pages of their own are listed below.')]
		: []),
	...textsBlocks(page),
	...clientBlocks(page),
	...specimenBlocks(page),
];
