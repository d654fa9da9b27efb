/** Secrets in tables: the head of a column names what stands below it. */
import { allMatches } from '../../all-matches.ts';
import { kindOfName } from '../../masks/secret-names.ts';
import type { SecretName } from '../../masks.ts';
import { isHarmless } from '../harmless.ts';
import type { Found } from './find.ts';

/** What parts the cells, beside one that names a secret. */
const telling =
	/[|\t,;](?=["'*` ]{0,4}[\w .-]{0,24}(?:password|secret|token|username)\b)|(?<=(?:password|secret|token|username)["'*` ]{0,4})[|\t,;]/gi;
/** The name of a column, or nothing beyond the bars at both ends of a row. Behind the comma of a sentence stands a blank. */
const headCell = /^[\s"'*`]{0,8}(?:([A-Za-z][\w.-]{0,30}(?: [A-Za-z]{1,20}){0,2})["'*`\s]{0,60})?$/;
const frame = /^["'*`\s]{1,60}|["'*`\s]{1,60}$/g;
const rule = /^[\s|:+-]{1,400}$/;
/** Of credentials. What other columns are called, such as a state or a code, is met in tables of anything. */
const kinds = /(?:password|secret|token|key|client ID|username|person)$/i;
/** A row is no longer than this, in UTF-16 units, and a table has no more rows. */
const longestRow = 400;
const mostRows = 200;

/** A column that holds secrets. */
interface Column {
	name: string;
	kind: SecretName;
}

/** @returns for each cell of a head its column, where that holds credentials; nothing where the row is no head */
const columnsOf = (cells: readonly string[], separator: string): (Column | undefined)[] => {
	const isSentence = /[,;]/.test(separator) && cells.some((cell, at) => at > 0 && cell.startsWith(' '));
	if (isSentence || !cells.every((cell) => headCell.test(cell))) return [];
	const isOfUsers = cells.some((cell) => /username/i.test(cell));
	return cells.map((cell) => {
		const name = headCell.exec(cell)?.[1] ?? '';
		// Beside the name of a user stands that of the person; beside a secret that of an app.
		const kind = kindOfName(name === 'Name' && isOfUsers ? 'full name' : name);
		return kind !== undefined && kinds.test(kind) ? { name, kind } : undefined;
	});
};

const lineAt = (text: string, start: number): string => text.slice(start, start + longestRow).split('\n', 1)[0] as string;

/** @returns what is to be hidden of a row that begins at an offset */
function* secretsOf(cells: readonly string[], start: number, columns: readonly (Column | undefined)[]): Iterable<Found> {
	let from = start;
	for (const [n, cell] of cells.entries()) {
		const column = columns[n];
		const value = cell.replaceAll(frame, '');
		const at = from + cell.indexOf(value);
		if (column !== undefined && !isHarmless(column.name, column.kind, '|', '', value))
			yield { start: at, end: at + value.length, kind: column.kind };
		from += cell.length + 1;
	}
}

/** @returns every value that is to be hidden because of the head of its column, with the words for its mask. */
export function* columnSecrets(text: string): Iterable<Found> {
	let done = 0;
	for (const { 0: separator, index } of allMatches(text, telling)) {
		if (index < done) continue;
		const before = text.slice(Math.max(done, index - longestRow), index);
		done = index - before.length + before.lastIndexOf('\n') + 1;
		const head = lineAt(text, done);
		const columns = columnsOf(head.split(separator), separator);
		if (columns.length === 0) continue;
		done += head.length + 1;
		for (let row = 1; row < mostRows; row++) {
			const line = lineAt(text, done);
			const cells = line.split(separator);
			const isRule = rule.test(line);
			if (!isRule && cells.length !== columns.length) break;
			if (!isRule) yield* secretsOf(cells, done, columns);
			done += line.length + 1;
		}
	}
}
