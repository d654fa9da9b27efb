/** Secrets in tables: the head of a column names what stands below it. */
import { allMatches } from '../../all-matches.ts';
import type { Span } from '../../types.ts';
import { isHarmless } from '../harmless.ts';
import type { SecretName } from '../masks.ts';
import { kindOfName } from '../secret-names.ts';

/** A cell that names a secret, beside another cell. */
const telling =
	/[|\t,;]["'*` ]{0,4}[\w .-]{0,24}(?:password|secret|token|username)\b|(?:password|secret|token|username)["'*` ]{0,4}[|\t,;]/gi;
/** The name of a column; what frames a cell is no part of it. */
const headCell = /^["'*`]{0,3}([A-Za-z][\w.-]{0,30}(?: [A-Za-z]{1,20}){0,2})["'*`]{0,3}$/;
const frame = /^["'*`]{1,3}|["'*`]{1,3}$/g;
const rule = /^[\s|:+-]{0,400}$/;
/** Of credentials. What other columns are called, such as a state or a code, is met in tables of anything. */
const kinds = /^(?:password|(?:client )?secret|(?:security |access |refresh )?token|Consumer Key|client ID|API key|username)$/;
/** A row is no longer than this, in UTF-16 units, and a table has no more rows. */
const longestRow = 400;
const mostRows = 200;

interface Row extends Span {
	cells: readonly string[];
}

const rowAt = (text: string, start: number, separator: string): Row | undefined => {
	const line = text.slice(start, start + longestRow).split('\n', 1)[0] as string;
	return line.length === longestRow ? undefined : { cells: line.split(separator), start, end: start + line.length };
};

/** Behind the comma of a sentence stands a blank. */
const isSentence = (cells: readonly string[], separator: string): boolean =>
	/[,;]/.test(separator) && cells.slice(1).some((cell) => cell.startsWith(' '));

/** A column that holds secrets. */
interface Column {
	at: number;
	name: string;
	kind: SecretName;
}

/** @returns none where the row is no head */
const columnsOf = ({ cells }: Row, separator: string): Column[] => {
	// The bars at both ends of a row have nothing on their other side.
	const names = cells.map((cell) => (cell.trim() === '' ? '' : headCell.exec(cell.trim())?.[1]));
	if (names.includes(undefined) || names.slice(1, -1).includes('') || isSentence(cells, separator)) return [];
	return names.flatMap((name = '', at) => {
		const kind = kindOfName(name);
		return kind !== undefined && kinds.test(kind) ? [{ at, name, kind }] : [];
	});
};

/** @returns the place of a cell without its frame */
const cellAt = ({ cells, start }: Row, at: number): Span & { value: string } => {
	const cell = cells[at] as string;
	const value = cell.trim().replaceAll(frame, '');
	const from = start + cells.slice(0, at).reduce((length, one) => length + one.length + 1, 0) + cell.indexOf(value);
	return { start: from, end: from + value.length, value };
};

/** @returns the rows below a head */
const rowsBelow = (text: string, head: Row, separator: string): Row[] => {
	const rows: Row[] = [];
	for (let end = head.end; rows.length < mostRows; ) {
		const row = rowAt(text, end + 1, separator);
		const isRule = row !== undefined && row.end > row.start && rule.test(row.cells.join(''));
		if (row === undefined || !(isRule || row.cells.length === head.cells.length)) break;
		if (!isRule) rows.push(row);
		end = row.end;
	}
	return rows;
};

/** @returns every value that is to be hidden because of the head of its column, with the words for its mask. */
export function* columnSecrets(text: string): Generator<Span & { kind: SecretName }> {
	let done = 0;
	for (const { 0: found, index } of allMatches(text, telling)) {
		const before = text.slice(Math.max(0, index - longestRow), index);
		const start = index - before.length + before.lastIndexOf('\n') + 1;
		if (start < done || before.length - before.lastIndexOf('\n') > longestRow) continue;
		const separator = /[|\t,;]/.exec(found)?.[0] as string;
		const head = rowAt(text, start, separator);
		const columns = head === undefined ? [] : columnsOf(head, separator);
		if (head === undefined || columns.length === 0) continue;
		const rows = rowsBelow(text, head, separator);
		done = rows.at(-1)?.end ?? head.end;
		for (const row of rows) {
			for (const { at, name, kind } of columns) {
				const { value, ...place } = cellAt(row, at);
				if (!isHarmless(name, kind, '|', '', value)) yield { ...place, kind };
			}
		}
	}
}
