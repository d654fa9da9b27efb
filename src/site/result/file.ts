/** What a file or a long paste says → DOM; and how far its reading is. */
import { largestFile } from '#engine/file/limits.ts';
import type { FileReading } from '#engine/file/read-file.ts';
import type { Reader } from '../box/reader.ts';
import { count, el, heading } from './dom.ts';
import { hops } from './hops.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { type Answer, render } from './render.ts';
import type { Labels } from './words.ts';

/** What is shown before the answer is there: drawn once, for a button that is drawn anew loses the focus. */
export interface Progress {
	draw(nodes: readonly Node[]): void;
	announce(words: string): void;
}

/** In milliseconds: a shorter reading shows no progress; one line of progress is announced at most so often. */
const patience = 150;
const announcing = 1000;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;

/** An answer that is not one of the engine's. */
const told = ([title, note]: readonly [string, string], { level }: Place, ...more: readonly Node[]): Answer => {
	const focus = heading(level, { class: 'title', tabindex: '-1' }, title);
	return {
		nodes: [el('section', { class: 'verdict', 'data-kind': 'file' }, focus, el('p', {}, note), ...more)],
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
	const answer = render(reading.diagnosis, names, place, reading.kind === 'har' ? hops(reading.har, reading.copy, names, place) : []);
	return { ...answer, nodes: [...limits(reading), ...answer.nodes] };
};

/** What is done now. A size that would be told as 0 MB is left out. */
const doing = (size: number, share: number): string => {
	const amount = size < 50_000 ? '' : megabytes(size);
	if (share === 1) return `Looking for the cause${amount && ` in ${amount}`} …`;
	return `Reading ${amount} … ${Math.round(share * 100)} %`;
};

/** Draws the progress and keeps it up to date; announces it now and then. */
const follow = (size: number, progress: Progress): ((share: number) => void) => {
	const line = el('p', {});
	const bar = el('progress', { max: '1', 'aria-label': 'Progress' });
	progress.draw([el('div', { class: 'reading' }, line, bar, el('button', { type: 'button', class: 'cancel' }, 'Cancel'))]);
	let announced = Number.NEGATIVE_INFINITY;
	return (share) => {
		const now = performance.now();
		line.textContent = doing(size, share);
		if (share < 1) bar.value = share;
		else bar.removeAttribute('value');
		if (now - announced < announcing) return;
		announced = now;
		progress.announce(line.textContent);
	};
};

/**
 * @returns the answer to a file or a text; it is not to be shown once the signal has ended it
 * @throws {NotLoaded} where the engine could not be loaded
 */
export const readInto = async (
	input: File | string,
	reader: Reader,
	names: Names,
	place: Place,
	progress: Progress,
	signal: AbortSignal,
): Promise<Answer> => {
	const isText = typeof input === 'string';
	const size = isText ? input.length : input.size;
	if (size > largestFile) return told(names.labels.files.large, place);
	// A text is here already.
	let share = isText ? 1 : 0;
	let tell: ((share: number) => void) | undefined;
	const timer = setInterval(() => {
		tell ??= follow(size, progress);
		tell(share);
	}, patience);
	const onShare = (now: number): void => {
		share = now;
	};
	try {
		return fileAnswer(await reader.read(input, onShare, signal), names, place);
	} finally {
		clearInterval(timer);
	}
};
