/** Takes out of the built site what Starlight brings along and nothing uses, so that an article weighs less. */

/** A heading within a section of ours, such as “How to be sure”: its anchor would depend on what stands above it, and no link leads there. */
const minor = /<div class="sl-heading-wrapper level-h4">\s*<h4 id="[^"]*">(.*?)<\/h4><a .*?<\/a><\/div>/g;

/** @returns the page, with the smallest headings as they were written. */
export const withoutMinorAnchors = (html: string): string => html.replaceAll(minor, '<h4>$1</h4>');

/** The link behind each heading, which Starlight gives a picture and, once more, the words of the heading. */
const anchor = /<a class="sl-anchor-link" href="#([^"]*)">.*?<\/a>/g;

/** @returns the page, with a sign in each such link, which is named by its heading. */
export const withPlainAnchors = (html: string): string =>
	html.replaceAll(anchor, '<a class="sl-anchor-link" href="#$1" aria-labelledby="$1">#</a>');

/**
 * Starlight's sheet for paper, in whose place ours is part of the one sheet; the names of the tools that made the page, and its
 * language, said once more; what told Pagefind, which has run, what to read; the direction of codes, which is that of the page;
 * and the stroke at the end of a tag that HTML closes by itself.
 */
const idle =
	/<link rel="stylesheet"[^<>]* media="print">|<meta (?:name="generator"|property="og:locale")[^<>]*>|(?<=<(?:meta|link|img|input)\b[^<>]*")\/(?=>)| data-pagefind-(?:body|ignore)(?:="true")?|(?<=<code) dir="auto"/g;

/** @returns the page, without what says nothing. */
export const withoutIdle = (html: string): string => html.replaceAll(idle, '');

/** Tags before which a line break, as Markdown leaves it, shows nothing. In code a tag is written with an entity. */
const breaks = /\n(?=<\/?(?:table|thead|tbody|tr|th|td|ul|ol|li|p|div|section|details|h\d)\b)/g;

/** @returns the page, without line breaks between its blocks. */
export const withoutBreaks = (html: string): string => html.replaceAll(breaks, '');

const declaration = /(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;

/**
 * A property that only such properties read goes with them.
 * @param pages whose styles read properties too
 * @returns the style sheets, without the custom properties that nothing reads
 */
export const withoutUnread = (sheets: readonly string[], pages: string): readonly string[] => {
	const read = new Set([...`${sheets.join('')}${pages}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
	const leaner = sheets.map((css) => css.replaceAll(declaration, (one, name: string) => (read.has(name) ? one : '')));
	return leaner.every((css, at) => css === sheets[at]) ? sheets : withoutUnread(leaner, pages);
};

/** What Vite would ask for ahead of a script that is loaded on use: a list at the head of the file, and its uses. */
const list = /^const __vite__mapDeps=[^\n]*;\n/;
const use = /,__vite__mapDeps\(\[[\d,]*\]\)/g;

/** @returns the script, without the lists that `no-idle-scripts.ts` leaves without a reader. */
export const withoutLists = (script: string): string => script.replace(list, '').replaceAll(use, '');

/** What Vite puts around each of them, `e(() => import(…))`: a function that `no-idle-scripts.ts` leaves idle. */
const helper = /import\{\w+ as (\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/;

/** @returns the script, with its imports on use as they were written; one that has another form of them as it is. */
export const withPlainImports = (script: string): string => {
	const [line = '', name] = helper.exec(script) ?? [];
	if (name === undefined) return script;
	const wrapped = new RegExp(
		`\\b${name}\\((?:async)?\\(\\)=>(?:\\{let\\{(\\w+):\\w+\\}=await )?(import\\(\`[^\`]+\`\\))(?:;return\\{\\1:\\w+\\}\\})?(?:,\\[\\])?\\)`,
		'g',
	);
	const isKnown = [...script.matchAll(wrapped)].length === script.split('import(').length - 1;
	return isKnown ? script.replace(line, '').replaceAll(wrapped, '$2') : script;
};
