/** Markup around what was meant: tags of a page that was copied as source, links of Markdown and of Slack. */
import { type Mapped, rewrite } from '../mapped.ts';
import { matchAt } from '../match-at.ts';
import { letterBut } from './link.ts';

/** Tags that only tear words and sentences apart, first those within a line. A tag that says something, such as an address, stays. */
const tag =
	/<\/?(?:(a|b|code|em|font|i|label|span|strong|u|wbr)|body|br|dd|div|dl|dt|h[1-6]|html|li|ol|p|pre|table|tbody|td|th|title|tr|ul)(?:\s(?![^<>]{0,400}(?:href|title|data-|:\/\/))[^<>]{0,400})?\/?>/iy;

const undoTags = (source: Mapped): Mapped =>
	rewrite(source, '<', (text, at) => {
		const [whole, name] = matchAt(tag, text, at);
		// What stands in a cell or a block of its own is told apart from what stands beside it.
		return whole === undefined ? undefined : [{ length: whole.length, by: name === 'wbr' ? '' : name === undefined ? '\t' : ' ' }];
	});

const longestLink = 4096;
const markdown = new RegExp(`^${letterBut('()[\\]')}*(\\)?)`);
const slack = new RegExp(`^<${letterBut('|')}*(\\|?)`);

/** `[words](address)`, whose last bracket is no part of the address. */
const undoMarkdownLinks = (source: Mapped): Mapped =>
	rewrite(source, '](', (text, at) => {
		const [address, close] = markdown.exec(text.slice(at + 2, at + longestLink)) as RegExpExecArray;
		return close === ')' ? [{ length: 2, by: '] ' }, { length: (address as string).length - 1 }, { length: 1, by: ' ' }] : undefined;
	});

/** `<address|words>`, whose words are no part of the address. */
const undoSlackLinks = (source: Mapped): Mapped =>
	rewrite(source, '<http', (text, at) => {
		const [address, bar] = slack.exec(text.slice(at, at + longestLink)) as RegExpExecArray;
		return bar === '|' ? [{ length: address.length - 1 }, { length: 1, by: ' ' }] : undefined;
	});

export const undoMarkup = (source: Mapped): Mapped => undoSlackLinks(undoMarkdownLinks(undoTags(source)));
