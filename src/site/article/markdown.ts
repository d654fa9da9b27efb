/** A part of an article as Markdown, made from what stands on the page: no request is needed for it. */

/** Without the button that copies it. */
const fenced = (block: Element): string => `\`\`\`\n${(block.querySelector('code') ?? block).textContent}\n\`\`\``;

/** A text that holds a backtick needs two around it. */
const coded = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** Text and marks within a line. */
const inline = (node: Node): string => {
	if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\s+/g, ' ');
	if (!(node instanceof Element) || node.matches('label, .count, .sr-only, .sl-anchor-link, button')) return '';
	const inside = [...node.childNodes].map(inline).join('');
	if (node.matches('code')) return coded(node.textContent);
	if (node.matches('strong')) return `**${inside}**`;
	// The reader's own org gets into no copy.
	if (node.matches('a.setup')) return node.querySelector('strong') ? inline(node.firstChild as Node) : '';
	if (node instanceof HTMLAnchorElement) return `[${inside}](${node.href})`;
	return inside;
};

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`).replaceAll(/^ +$/gm, '');

const listed = (list: Element): string =>
	[...list.children]
		.map((item, at) => {
			const mark = list.matches('ol') ? `${at + 1}. ` : '- ';
			return mark + indented(blocks(item), ' '.repeat(mark.length));
		})
		.join('\n');

const row = (line: Element): string => `| ${[...line.children].map((cell) => inline(cell).trim().replaceAll('|', '\\|')).join(' | ')} |`;

const tabled = (table: Element): string => {
	const [head, ...rows] = [...table.querySelectorAll('tr')];
	return head ? [row(head), `|${' - |'.repeat(head.children.length)}`, ...rows.map(row)].join('\n') : '';
};

const block = (node: Element): string => {
	if (node.matches('.cause-end, .own-setup, .tabs, role-switch, diagnose-box, script, style, label')) return '';
	const level = /^H([1-6])$/.exec(node.tagName)?.[1];
	if (level !== undefined) return `${'#'.repeat(Number(level))} ${inline(node).trim()}`;
	if (node.matches('.aside-title')) return `**${inline(node).trim()}.**`;
	if (node.matches('ul, ol')) return listed(node);
	if (node.matches('table')) return tabled(node);
	if (node.matches('pre')) return fenced(node);
	if (node.matches('aside, .disagreement')) return indented(`> ${blocks(node)}`, '> ');
	return blocks(node);
};

const blockTags = 'p, ul, ol, pre, table, div, section, aside, details, summary, figure, h1, h2, h3, h4, h5, h6, tab-set';

/** The children of a node: those within a line run together, the others stand apart. */
const blocks = (node: Element): string => {
	const parts: string[] = [];
	let line = '';
	const close = (): void => {
		if (line.trim() !== '') parts.push(line.trim());
		line = '';
	};
	for (const child of node.childNodes) {
		if (child instanceof Element && child.matches(blockTags)) {
			close();
			parts.push(block(child));
		} else line += inline(child);
	}
	close();
	return parts.filter((part) => part !== '').join('\n\n');
};

/** @returns the section as Markdown (GFM), its links written out. */
export const markdownOf = (section: Element): string => `${blocks(section)}\n`;
