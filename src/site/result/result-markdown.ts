/** A result as Markdown, for a ticket: what was found, the leading cause in full, and the text with its secrets hidden. */
import type { ToldCause, ToldCheck, ToldFix, ToldPage } from '#articles/twins/told-causes.ts';
import type { ToldBlock } from '#articles/twins/told-text.ts';
import { asMarkdown } from './line-text.ts';
import { stepsText } from './steps-text.ts';
import { appKinds, type Role, roleInWords, roles } from './words.ts';

/** What is written down. All words are the catalog's, but for the cleaned text. */
export interface ResultFacts {
	title: string;
	/** How sure it is, in words. */
	lead: string;
	code: string | null;
	message: string | undefined;
	/** The ranked causes, the best first, each with its code where several are in question, and the whole address that tells it. */
	causes: readonly { title: string; code: string | null; sureness: string; who: readonly Role[]; link: string }[];
	/** The leading cause; undefined where none leads. */
	told: ToldCause | undefined;
	pages: readonly ToldPage[];
	/** With every secret masked; empty where nothing was pasted. */
	cleaned: string;
	/** Day of the newest review in the catalog. */
	day: string;
	time: string;
}

/** More of a text helps nobody in a ticket; in UTF-16 units. */
const longest = 4000;

const blockText = (block: ToldBlock): string =>
	typeof block === 'object' && 'list' in block ? block.list.map((item) => `- ${asMarkdown(item)}`).join('\n') : asMarkdown(block);

const fixText = (fix: ToldFix, pages: readonly ToldPage[]): string[] => [
	`### ${asMarkdown(fix.title)}`,
	`For ${roleInWords(fix.actor)}${fix.app === undefined ? '' : `, if it is of the kind ${appKinds[fix.app]}`}.`,
	stepsText(fix.steps, pages, asMarkdown, '```'),
	...(
		[
			['Check that it worked', fix.verify],
			['Risk', fix.risk],
			['Undo', fix.undo],
		] as const
	).flatMap(([name, line]) => (line === undefined ? [] : [`**${name}:** ${asMarkdown(line)}`])),
];

/** An item of a list; what stands in it is indented. */
const checkText = ({ look, page, statuses = [], query }: ToldCheck, pages: readonly ToldPage[]): string => {
	const way = pages[page ?? -1]?.[0];
	const status = statuses.length === 0 ? '' : ` Status in Login History: ${statuses.map((one) => `\`${one}\``).join(' or ')}.`;
	const sent = query === undefined ? '' : `\n\`\`\`\n${query}\n\`\`\``.replaceAll('\n', '\n  ');
	return `- ${way === undefined ? '' : `**${way}:** `}${asMarkdown(look)}${status}${sent}`;
};

const toldText = ({ why, deliberate, checks, fixes, otherwise }: ToldCause, pages: readonly ToldPage[]): string[] => [
	...why.map(blockText),
	...(deliberate === undefined ? [] : [`> **Ask before you change it.** ${asMarkdown(deliberate)}`]),
	'## How to be sure',
	checks.map((check) => checkText(check, pages)).join('\n'),
	'## What to do, the least first',
	...fixes.flatMap((fix) => fixText(fix, pages)),
	`**If it did not help:** ${asMarkdown(otherwise)}`,
];

/** A fence that no run of backticks in the text can close. */
const fenced = (text: string): string => {
	const runs = text.match(/`+/g) ?? [];
	const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length), 2) + 1);
	return `${fence}text\n${text.length > longest ? `${text.slice(0, longest)}\n…` : text}\n${fence}`;
};

export const resultMarkdown = ({ title, lead, code, message, causes, told, pages, cleaned, day, time }: ResultFacts): string =>
	[
		`# ${asMarkdown(title)}`,
		asMarkdown(lead),
		[...(code === null ? [] : [`- Code: \`${code}\``]), ...(message === undefined ? [] : [`- Message: \`${message}\``])].join('\n'),
		...(told === undefined ? [] : toldText(told, pages)),
		...(causes.length === 0 ? [] : [causes.length === 1 ? '## The cause' : '## Causes, the best first']),
		causes
			.map(
				({ title: name, code: own, sureness, who, link }, at) =>
					`${at + 1}. [${asMarkdown(name)}](${link})${own === null ? '' : ` \`${own}\``}: ${[sureness.toLowerCase(), ...who.map((role) => roles[role])].join(', ')}`,
			)
			.join('\n'),
		...(cleaned === '' ? [] : ['## What was read, with secrets hidden', fenced(cleaned)]),
		`Looked up ${time}. Catalog of ${day}.`,
	]
		.filter(Boolean)
		.join('\n\n')
		.concat('\n');
