/** What was read of a file or a paste → DOM. */
import type { FileReading } from '#engine/file/read-file.ts';
import type { Har } from '#engine/har/types.ts';
import type { Moment } from '#engine/types.ts';
import { count, el, heading } from './dom.ts';
import { hops } from './hops.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { type Answer, render } from './render.ts';
import type { Labels } from './words.ts';

/** An answer that is not one of the engine's. */
const told = ([title, note]: readonly [string, string], { level }: Place, ...more: readonly Node[]): Answer => {
	const focus = heading(level, { class: 'title', tabindex: '-1' }, title);
	return {
		nodes: [el('div', { class: 'leading' }, el('section', { class: 'verdict', 'data-kind': 'file' }, focus, el('p', {}, note), ...more))],
		focus,
		status: `${title}.`,
	};
};

const hostList = (hosts: readonly (readonly [string, number])[]): HTMLElement[] =>
	hosts.length === 0
		? []
		: [
				el('p', {}, 'It holds requests to:'),
				el('ul', {}, ...hosts.map(([host, number]) => el('li', {}, el('code', {}, host), ` (${number})`))),
			];

const notice = (text: string): HTMLElement => el('div', { class: 'notice' }, el('p', {}, text));

/** What is missing of the file, before everything else. */
const limits = (reading: FileReading): HTMLElement[] => {
	if (reading.kind === 'har' && reading.har.brokenAt !== null) {
		const { brokenAt, entries } = reading.har;
		return [notice(`The file breaks off at byte ${brokenAt.toLocaleString()}. We read ${count(entries, 'request')} before that.`)];
	}
	return reading.kind === 'text' && reading.isCut ? [notice('The file is long. Only its first 20 million characters were read.')] : [];
};

/** The time of the first step that failed, as the browser wrote it. */
const failedIn = ({ hops: steps, root }: Har): Moment | undefined => {
	const time = steps[root]?.time;
	return time ? { printed: time, iso: time } : undefined;
};

/** Files of more bytes are not read. */
export const tooLarge = ({ labels }: Names, place: Place): Answer => told(labels.files.large, place);

/** @param reading undefined where it could not be read */
export const fileAnswer = (reading: FileReading | undefined, names: Names, place: Place): Answer => {
	const words: Labels['files'] = names.labels.files;
	if (reading === undefined) return told(words.unread, place);
	if (!('diagnosis' in reading)) return told(words[reading.kind], place);
	if (reading.kind === 'har' && reading.har.hops.length === 0) {
		const answer = told(words.foreign, place, ...hostList(reading.har.hosts));
		return { ...answer, nodes: [...limits(reading), ...answer.nodes] };
	}
	if (reading.diagnosis.kind === 'nothing') return told(words.empty, place);
	const answer =
		reading.kind === 'har'
			? render(reading.diagnosis, names, { ...place, failed: failedIn(reading.har) }, hops(reading.har, reading.copy, names, place))
			: render(reading.diagnosis, names, place);
	return { ...answer, nodes: [...limits(reading), ...answer.nodes] };
};
