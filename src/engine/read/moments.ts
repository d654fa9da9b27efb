/** Reads the times that stand beside failures. */
import type { Moment, Redacted } from '../types.ts';

/** A time farther before a failure than this belongs to something else. */
const near = 300;

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?`;
/** Half of the day, and a zone: `Z`, an offset, or an abbreviation, which no level of a log looks like. */
const zone = String.raw`(?: ?[AP]M\b)?(?: ?(?:Z|UTC|[A-Z]{1,3}T|MES?Z|[+-]\d{2}:?\d{2})\b)?`;

/** As logs, mails, web servers and Login History print it. The year comes first, last, or not at all. */
const printed = new RegExp(
	[
		String.raw`\d{4}[-/]\d{2}[-/]\d{2}[T ]${clock}${zone}`,
		String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4},? ${clock}${zone}`,
		String.raw`\d{1,2}[ /][A-Z][a-z]{2}[ /]\d{4}[: ]${clock}${zone}`,
		String.raw`[A-Z][a-z]{2} [ \d]\d ${clock}`,
	].join('|'),
	'g',
);

const withZone = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)([.,]\d{1,9})? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/;

/** The instant, where the year stands first and the zone is named in full; abbreviations of zones mean different ones. */
const isoOf = (time: string): string | null => {
	const [, day = '', hours = '', fraction = '', where = ''] = withZone.exec(time) ?? [];
	const offset = /\d/.test(where) ? where.replace(/^(...):?/, '$1:') : 'Z';
	const date = new Date(`${day}T${hours}${fraction.replace(',', '.').slice(0, 4)}${offset}`);
	return day === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** What a line or a record ends with. A record in JSON goes on with a name in quotes; several may stand on one line. */
const end = /\n(?!\s{0,40}"[^"\n]{1,60}" ?:)|\}, ?(?=\{)|<\/tr>/i;

/** @returns the last time before an offset in its line or record, or the first behind it there, or the last before that; null if none is near. */
export const momentAt = (cleaned: Redacted, offset: number): Moment | null => {
	const from = Math.max(0, offset - near);
	// A date that the window cuts in two would be another date.
	const before = cleaned.slice(from, offset).replace(from > 0 ? /^\S+/ : '', '');
	const [behind = ''] = cleaned.slice(offset, offset + near).split(end, 1);
	const time = before.split(end).at(-1)?.match(printed)?.at(-1) ?? behind.match(printed)?.[0] ?? before.match(printed)?.at(-1);
	return time === undefined ? null : { printed: time.trim(), iso: isoOf(time.trim()) };
};

/** An abbreviation of a zone, which is the same for all. */
const zoneName = / (?![AP]M)[A-Z]{2,5}$/;
/** Month and day, or day and month where that makes no date. */
const dayFirst = /^(\d+)[/.](\d+)[/.]/;

/** @returns the times, the earliest first, for Login History begins with its end; as they stand if neither instants nor printed alike. */
export const inOrder = (moments: readonly Moment[]): readonly Moment[] => {
	const alike = new Set(moments.map(({ printed: time }) => time.replaceAll(/\w+/g, ''))).size === 1;
	const walls = alike ? moments.map(({ printed: time }) => time.replace(zoneName, '')) : [];
	const ways = [moments.map(({ iso }) => iso ?? ''), walls, walls.map((time) => time.replace(dayFirst, '$2/$1/'))];
	const times = ways.map((way) => way.map((time) => Date.parse(time))).find((way) => way.length > 0 && !way.some(Number.isNaN));
	if (times === undefined) return moments;
	return [...moments.entries()].sort(([a], [b]) => (times[a] as number) - (times[b] as number)).map(([, moment]) => moment);
};
