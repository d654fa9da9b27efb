/** Told prose → elements. */
import type { Line, ToldBlock } from '#articles/twins/told-text.ts';
import { el } from './dom.ts';

/** @returns the pieces of a line, ready to be put into an element. */
export const pieces = (line: Line): (Node | string)[] =>
	typeof line === 'string' ? [line] : line.map((piece) => (typeof piece === 'string' ? piece : el(piece[0], {}, piece[1])));

const isList = (block: ToldBlock): block is { list: readonly Line[] } => typeof block === 'object' && 'list' in block;

/** @returns a paragraph or a list. */
export const block = (told: ToldBlock): HTMLElement =>
	isList(told) ? el('ul', {}, ...told.list.map((item) => el('li', {}, ...pieces(item)))) : el('p', {}, ...pieces(told));
