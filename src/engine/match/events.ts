/** Puts the sightings of codes and messages together: what is told of one failure at one time is one event. */

import { type Host, placeName } from '../read/hosts.ts';
import type { Sighting } from '../read/known.ts';
import type { ErrorSignature } from '../signatures.ts';
import type { Redacted, Span } from '../types.ts';

/** A failure told of once. */
export interface Event extends Span {
	/** The error whose code stands there. */
	code: ErrorSignature | null;
	/** The message, as the catalog has it. */
	text: string | null;
	/** A status of Login History or words of a client, by name: they tell of a failure by themselves. */
	alone: number | null;
	/** Where it was met; undefined where no host is named near it. */
	host: Host | undefined;
}

type Part = Omit<Event, keyof Span | 'host'>;

/** What belongs to one event is no farther apart, in UTF-16 units. */
const near = 400;

const partOf = ({ what }: Sighting): Part => {
	switch (what.kind) {
		case 'code':
			return { code: what.error, text: null, alone: null };
		case 'message':
			return { code: null, text: what.message.text, alone: null };
		default:
			return { code: null, text: null, alone: what.name };
	}
};

/** Lines of a log that begin alike, numbers apart, tell of new events. */
const beginning = 12;

/** What stands on the line of an offset before it, with all numbers alike. */
const lineBefore = (cleaned: Redacted, at: number): string => {
	const before = cleaned.slice(Math.max(0, at - near), at);
	return before.slice(before.lastIndexOf('\n') + 1).replaceAll(/\d+/g, '0');
};

/** A line that begins with a number of its own, or has a time, tells of something new. */
const isDated = (line: string): boolean => /^\W{0,3}0[-/.:, ]|[T\s"[]0:0/.test(line);

/** Whether the same words again only tell the same event otherwise: on its line, or on one of another shape that names no other host. */
const isRetold = (cleaned: Redacted, event: Event, next: Span, host: Host | undefined): boolean => {
	if (!/\n|\\n/.test(cleaned.slice(event.end, next.start))) return true;
	if (placeName(host) !== placeName(event.host)) return false;
	const line = lineBefore(cleaned, next.start);
	return !isDated(line) && line.slice(0, beginning) !== lineBefore(cleaned, event.start).slice(0, beginning);
};

/** Whether a part tells what an event has not told yet. */
const adds = ({ code, text }: Event, part: Part, fits: (code: ErrorSignature, text: string) => boolean): boolean =>
	(part.text !== null && text === null && code !== null && fits(code, part.text)) ||
	(part.code !== null && code === null && text !== null && fits(part.code, text));

const repeats = (event: Event, part: Part): boolean =>
	(part.code ?? event.code) === event.code && (part.text ?? event.text) === event.text && part.alone === event.alone;

/**
 * @param sightings in the order of the text
 * @param fits whether a code and a message were read as one failure
 * @param hostAt the host at which an offset was met, asked in the order of the text
 */
export const eventsOf = (
	cleaned: Redacted,
	sightings: readonly Sighting[],
	fits: (code: ErrorSignature, text: string) => boolean,
	hostAt: (offset: number) => Host | undefined,
): Event[] => {
	const events: Event[] = [];
	for (const sighting of sightings) {
		const part = partOf(sighting);
		const host = hostAt(sighting.start);
		const last = events.at(-1);
		const isNear = last !== undefined && sighting.start - last.end <= near;
		if (isNear && (adds(last, part, fits) || (repeats(last, part) && isRetold(cleaned, last, sighting, host)))) {
			last.code ??= part.code;
			last.text ??= part.text;
			last.end = Math.max(last.end, sighting.end);
		} else events.push({ ...part, host, start: sighting.start, end: sighting.end });
	}
	return events;
};
