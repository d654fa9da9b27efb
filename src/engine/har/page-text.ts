/** The words of a page, without its markup: one walk along it. */

/** What stands within these is no text. */
const silent = /^<(script|style|head|svg|template)\b/;

/** @returns where a tag, with all that it silences, ends. */
const endOfTag = (small: string, at: number): number => {
	const name = silent.exec(small.slice(at, at + 12))?.[1];
	const close = name === undefined ? at : small.indexOf(`</${name}`, at);
	const end = close === -1 ? -1 : small.indexOf('>', close);
	return end === -1 ? small.length : end + 1;
};

/**
 * @param longest the text is cut here; in UTF-16 units
 * @returns the text of the page; what stands between two tags is a line
 */
export const pageText = (html: string, longest: number): string => {
	const small = html.toLowerCase();
	const lines: string[] = [];
	let length = 0;
	for (let at = 0; at < html.length && length < longest; ) {
		const tag = html.indexOf('<', at);
		const end = tag === -1 ? html.length : tag;
		const line = html.slice(at, end).replaceAll(/\s+/g, ' ').trim();
		if (line !== '') lines.push(line);
		length += line.length;
		at = tag === -1 ? html.length : endOfTag(small, tag);
	}
	return lines.join('\n').slice(0, longest);
};
