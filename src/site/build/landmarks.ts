/** Tells landmarks of one name apart: an article may hold several asides with the same title, and Starlight names each by it. */

/** @returns the page, with a number behind a name from its second use on. */
export const tellApart = (html: string): string => {
	const uses = new Map<string, number>();
	return html.replaceAll(/(<aside\b[^>]* aria-label=")([^"]*)"/g, (_, before: string, name: string) => {
		const use = (uses.get(name) ?? 0) + 1;
		uses.set(name, use);
		return `${before}${use === 1 ? name : `${name} (${use})`}"`;
	});
};
