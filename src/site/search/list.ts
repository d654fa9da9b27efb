/** The names that the search knows, as `content/search.json` brings them. */

export type NameKind = 'code' | 'message' | 'status' | 'tool' | 'setup' | 'permission' | 'cause';
export type TraitName = 'who' | 'flow' | 'where';

/** A name, and the page that tells it. */
export interface Name {
	text: string;
	kind: NameKind;
	/** From the site's root. */
	path: string;
	/** What the page says of itself; `''` where the name says it all. */
	title: string;
}

export interface SearchList {
	names: [text: string, kind: NameKind, path: string, title: string][];
	/** By slug of an error. */
	traits: Record<string, Record<number, string[]>>;
	choices: Record<TraitName, Record<string, string>>;
}

/** @returns the names of a list. */
export const namesOf = ({ names }: SearchList): Name[] => names.map(([text, kind, path, title]) => ({ text, kind, path, title }));
