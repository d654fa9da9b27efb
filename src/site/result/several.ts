/** What a log tells of: each failure once, with how often and when, and the one to look at first. */
import type { Diagnosis, FailureGroup } from '#engine/types.ts';
import { count, el, heading } from './dom.ts';
import { isOnClock, localTime } from './local-time.ts';
import type { Mark } from './marks.ts';
import type { Place } from './place.ts';
import { areAttempts, type Labels } from './words.ts';

/** The first time on the reader's clock, to be compared with Login History; nothing where the text names no zone, or names this one. */
const onClock = (first: FailureGroup['first']): string[] => {
	if (!first?.iso) return [];
	const moment = new Date(first.iso);
	return isOnClock(moment, first.printed) ? [] : [`on your clock ${localTime(moment)}`];
};

/** How often, and when, in words. */
const told = ({ count: times, first, last }: FailureGroup): string => {
	const [from, to] = [first?.printed, last?.printed];
	const when = from === undefined ? [] : to === undefined || to === from ? [from] : [`first ${from}`, `last ${to}`];
	return [times === 1 ? 'once' : count(times, 'time'), ...when, ...onClock(first)].join(' · ');
};

/** At which host, and of which org, where the text names several. */
const placeOf = ({ host, org }: FailureGroup, { hosts }: Labels): HTMLElement[] => [
	el('span', {}, host === null ? 'no host is named' : hosts[host], ...(org === null ? [] : [' ', el('code', {}, org)]), ' · '),
];

/**
 * @param leads whether it is the one to look at first
 * @param where at which host, where that tells it from another
 */
const item = (group: FailureGroup, marks: readonly Mark[], leads: boolean, where: readonly HTMLElement[]): HTMLElement => {
	const [span] = group.spans;
	const mark = marks.find(({ start, end }) => span !== undefined && start < span.end && span.start < end);
	const number = mark === undefined ? '' : String(mark.number);
	const label = { class: 'number', href: `#mark-${number}`, 'aria-label': `Mark ${number} in the text` };
	return el(
		'li',
		{},
		...(mark === undefined ? [] : [el('a', label, number)]),
		el(
			'span',
			{},
			...[group.code, group.text].flatMap((part) => (part === null ? [] : [el('code', {}, part), ' '])),
			...(leads ? [el('strong', {}, 'Look at this one first'), ' · '] : []),
			...where,
			told(group),
		),
	);
};

/** By their times, where each names an instant: a log may be put together from several. Undefined where they do not. */
const inTime = (failures: readonly FailureGroup[]): FailureGroup[] | undefined =>
	failures.every(({ first }) => first?.iso)
		? failures.toSorted((a, b) => Date.parse(a.first?.iso as string) - Date.parse(b.first?.iso as string))
		: undefined;

/** @returns the list; nothing where one failure is told once. */
export const several = (diagnosis: Diagnosis, marks: readonly Mark[], { level }: Place, labels: Labels): HTMLElement[] => {
	const { kind, failures } = diagnosis;
	const times = failures.reduce((sum, group) => sum + group.count, 0);
	if (times < 2) return [];
	const isOne = failures.length === 1;
	const areRows = areAttempts(diagnosis);
	const timed = areRows ? undefined : inTime(failures);
	const relation = areRows ? 'Each row is an attempt of its own.' : 'One failure often brings the others.';
	const areApart = new Set(failures.map(({ host, org }) => `${host}${org}`)).size > 1;
	// Where the verdict says that none stands out none is to be looked at first.
	const leads = ({ isRoot }: FailureGroup): boolean => isRoot && !isOne && kind !== 'tie';
	return [
		el(
			'section',
			{ class: 'several' },
			heading(level + 1, {}, isOne ? `The same failure, ${times} times` : `${failures.length} failures in this text`),
			...(isOne ? [] : [el('p', {}, `${relation} They stand here in the order of ${timed ? 'their times' : 'the text'}.`)]),
			el(
				'ol',
				{ class: 'marks' },
				...(timed ?? failures).map((group) => item(group, marks, leads(group), areApart ? placeOf(group, labels) : [])),
			),
		),
	];
};
