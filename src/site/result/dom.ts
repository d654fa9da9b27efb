/** Builds elements by DOM calls alone: whatever a paste holds stays text. */

type Child = Node | string;

/** @param attributes names and values of our own; never a value from a paste other than as text */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
};

/** @returns a heading of this level */
export const heading = (level: number, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement =>
	el(`h${Math.min(level, 6)}` as 'h2', attributes, ...children);

/** Joins words as a sentence does. */
export const listed = (words: readonly string[], joint = 'and'): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;

/** @returns words of the middle of a sentence as they begin one */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** @returns `1 secret`, `2 secrets` */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
