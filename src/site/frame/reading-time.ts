/** Words a minute, as people read on a screen. */
const pace = 220;

/**
 * @param markdown the text of a page, without its head
 * @returns how long it takes to read, in minutes, rounded up
 */
export const minutesToRead = (markdown: string): number => {
	const read = markdown.replaceAll(/^import .*$/gm, '').replaceAll(/<\/?[A-Za-z][^>]*>/g, ' ');
	const words = read.match(/[\p{L}\p{N}][^\s|]*/gu) ?? [];
	return Math.max(1, Math.ceil(words.length / pace));
};
