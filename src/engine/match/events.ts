/** Puts the sightings of codes and messages together: what is told of one failure at one time is one event. */

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
}

type Part = Omit<Event, keyof Span>;

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

/** How the line of an offset begins before it, with all numbers alike. */
const opening = (cleaned: Redacted, at: number): string => {
	const before = cleaned.slice(Math.max(0, at - near), at);
	return before
		.slice(before.lastIndexOf('\n') + 1)
		.replaceAll(/\d+/g, '0')
		.slice(0, beginning);
};

/** A line that begins with a time or a number of its own tells of something new. */
const isDated = (line: string): boolean => /^\W{0,3}0[-/.:, ]/.test(line);

/** Whether the same words again only tell the same event otherwise: on its line, or on one of another shape. */
const isRetold = (cleaned: Redacted, event: Event, next: Span): boolean => {
	if (!/\n|\\n/.test(cleaned.slice(event.end, next.start))) return true;
	const line = opening(cleaned, next.start);
	return !isDated(line) && line !== opening(cleaned, event.start);
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
 */
export const eventsOf = (
	cleaned: Redacted,
	sightings: readonly Sighting[],
	fits: (code: ErrorSignature, text: string) => boolean,
): Event[] => {
	const events: Event[] = [];
	for (const sighting of sightings) {
		const part = partOf(sighting);
		const last = events.at(-1);
		const isNear = last !== undefined && sighting.start - last.end <= near;
		if (isNear && (adds(last, part, fits) || (repeats(last, part) && isRetold(cleaned, last, sighting)))) {
			last.code ??= part.code;
			last.text ??= part.text;
			last.end = Math.max(last.end, sighting.end);
		} else events.push({ ...part, start: sighting.start, end: sighting.end });
	}
	return events;
};
