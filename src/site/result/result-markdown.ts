/** A result as Markdown, for a ticket: what was found, the leading cause in full, and the text with its secrets hidden. */
import type { ToldCause, ToldFix, ToldPage } from '#articles/twins/told-causes.ts';
import type { ToldBlock } from '#articles/twins/told-text.ts';
import { asMarkdown } from './line-text.ts';
import { checkText, markdown, needsText, stepsText } from './told-as-text.ts';
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

/** An item of a list; what stands in it is indented. */
const item = (text: string): string => `- ${text.replaceAll('\n', '\n  ')}`;

const blockText = (block: ToldBlock): string =>
	typeof block === 'object' && 'list' in block ? block.list.map((line) => item(asMarkdown(line))).join('\n') : asMarkdown(block);

/** Words behind their name; nothing where there are none. */
const named = (name: string, words: string): string[] => (words === '' ? [] : [`**${name}:** ${words}`]);

const fixText = (fix: ToldFix, pages: readonly ToldPage[]): string[] => [
	`### ${asMarkdown(fix.title)}`,
	`For ${roleInWords(fix.actor)}${fix.app === undefined ? '' : `, if it is of the kind ${appKinds[fix.app]}`}.`,
	...named('Needed', needsText(fix, markdown)),
	stepsText(fix.steps, pages, markdown),
	...named('Check that it worked', asMarkdown(fix.verify)),
	...named('Risk', asMarkdown(fix.risk ?? '')),
	...named('Undo', asMarkdown(fix.undo ?? '')),
];

const toldText = ({ why, deliberate, checks, fixes, otherwise }: ToldCause, pages: readonly ToldPage[]): string[] => [
	...why.map(blockText),
	...(deliberate === undefined ? [] : [`> **Ask before you change it.** ${asMarkdown(deliberate)}`]),
	'## How to be sure',
	checks.map((check) => item(checkText(check, pages, markdown))).join('\n'),
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
