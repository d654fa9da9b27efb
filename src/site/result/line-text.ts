/** Told prose as text: bare words, or Markdown. */
import type { Line } from '#articles/twins/told-text.ts';

/** @returns the words alone. */
export const asWords = (line: Line): string =>
	typeof line === 'string' ? line : line.map((piece) => (typeof piece === 'string' ? piece : piece[1])).join('');

const marks = { code: '`', strong: '**' } as const;

/** @returns Markdown; signs that Markdown would read are escaped. */
export const asMarkdown = (line: Line): string =>
	(typeof line === 'string' ? [line] : line)
		.map((piece) =>
			typeof piece === 'string' ? piece.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&') : `${marks[piece[0]]}${piece[1]}${marks[piece[0]]}`,
		)
		.join('');
