/** The names that the search knows, as `content/search.json` brings them. */
import type { NameKind, SearchList } from '#articles/search-list.ts';

/** A name, and the page that tells it. */
export interface Name {
	text: string;
	kind: NameKind;
	/** From the site's root. */
	path: string;
	/** What the page says of itself; `''` where the name says it all. */
	title: string;
}

/** @returns the names of a list. */
export const listedNames = ({ names }: SearchList): Name[] => names.map(([text, kind, path, title]) => ({ text, kind, path, title }));
