/** Counts what a paste tells of: the same failure at the same host is one group, however often it is told. */
import { distance } from '../distance.ts';
import type { Context } from '../read/context.ts';
import { type Host, hostFinder, hostsIn, placeName } from '../read/hosts.ts';
import type { Known, Sighting } from '../read/known.ts';
import { inOrder, momentAt } from '../read/moments.ts';
import type { CauseSignature, ErrorSignature } from '../signatures.ts';
import type { FailureGroup, Redacted, Span } from '../types.ts';
import { type Event, eventsOf } from './events.ts';
import { codeOf, type Failure } from './failure.ts';
import { isLabelled } from './rank.ts';

/** More groups than this help nobody. */
const most = 20;
/** So many places of a group are kept. */
const mostSpans = 5;
/** A code this near to the same code with its message is the same told again, in UTF-16 units. */
const near = 400;

/** A failure and its places, in the order of the text. */
interface Tally {
	failure: Failure;
	host: Host | undefined;
	spans: readonly [Span, ...Span[]];
}

const textOf = ({ message }: Failure): string | null => message?.text ?? null;

/** The failure that an event tells of. A bare code stands for the one message that the paste has for it. */
const failureOf = ({ code, text, alone }: Event, failures: readonly Failure[]): Failure | undefined => {
	if (alone !== null) return failures.find(({ from }) => from.some(({ name }) => name === alone));
	const alike = failures.filter(({ status, error }) => status === null && (code === null || error === code));
	const texts = new Set(alike.map((failure) => textOf(failure)));
	return alike.find((failure) => textOf(failure) === text) ?? (text === null && texts.size === 1 ? alike[0] : undefined);
};

/** Whether an event only repeats what stands beside it: a bare code its own words, a status its code, a client's words anything. */
const isEcho = (event: Event, { error, status }: Failure, other: Event | undefined): boolean => {
	if (other === undefined || distance(other, event) > near) return false;
	if (event.alone !== null) return other.alone === null && (status === null || other.code === error);
	return event.text === null && event.code === other.code && other.text !== null;
};

const tally = (events: readonly Event[], failures: readonly Failure[]): Tally[] => {
	const known = new Map<string, Failure | undefined>();
	const told = events.flatMap((event, at) => {
		const words = `${event.code?.slug} ${event.text} ${event.alone}`;
		const failure = known.has(words) ? known.get(words) : failureOf(event, failures);
		known.set(words, failure);
		const isNew = failure && !isEcho(event, failure, events[at - 1]) && !isEcho(event, failure, events[at + 1]);
		return isNew ? [{ failure, host: event.host, span: { start: event.start, end: event.end } }] : [];
	});
	return [...Map.groupBy(told, ({ failure }) => failure)].flatMap(([failure, all]) => {
		// Where only one host is named for a failure, the lines that name none mean it too.
		const byHost = Map.groupBy(all, ({ host }) => placeName(host));
		const nowhere = byHost.size === 2 && byHost.get(undefined);
		const places = nowhere ? [all] : [...byHost.values()];
		return places.map((own) => ({
			failure,
			host: own.find(({ host }) => host)?.host,
			spans: own.map(({ span }) => span) as [Span, ...Span[]],
		}));
	});
};

/** The causes are told apart where the paste gives more than the code, or the code has but one. */
const isTold = ({ message, status, causes }: Failure): boolean => message !== null || status !== null || causes.length === 1;

const groupOf = ({ failure, host, spans }: Tally, cleaned: Redacted): Omit<FailureGroup, 'isRoot'> => {
	const cause = failure.causes[0] as CauseSignature;
	const moments = inOrder(spans.flatMap(({ start }) => momentAt(cleaned, start) ?? []));
	return {
		code: codeOf(failure),
		text: textOf(failure),
		slug: (failure.error ?? cause.home).slug,
		cause: isTold(failure) ? cause.id : null,
		host: host?.kind ?? null,
		org: host?.org || null,
		count: spans.length,
		first: moments[0] ?? null,
		last: moments.at(-1) ?? null,
		spans: spans.slice(0, mostSpans) as [Span, ...Span[]],
	};
};

/** A failure that was read but not sighted: a slip of the keyboard. */
const unsighted = (failure: Failure): Tally => {
	const { start, end } = failure.from[0] as Known;
	return { failure, host: undefined, spans: [{ start, end }] };
};

/**
 * @param failures the one to look at first in front
 * @returns the groups in the order of the text; one of them is the root
 */
export const groupsOf = (
	cleaned: Redacted,
	sightings: readonly Sighting[],
	failures: readonly Failure[],
	context: Context,
): FailureGroup[] => {
	const [root] = failures;
	if (root === undefined || context.provider === 'other') return [];
	const meant = failures.filter((failure) => failure === root || !isLabelled(failure, context));
	const pairs = new Set(meant.map((failure) => `${failure.error?.slug} ${textOf(failure)}`));
	const fits = ({ slug }: ErrorSignature, text: string): boolean => pairs.has(`${slug} ${text}`);
	const names = new Set(meant.flatMap(({ from }) => from.map(({ name }) => name)));
	const told = sightings.filter(({ what }) => names.has(what.name));
	const counted = tally(eventsOf(cleaned, told, fits, hostFinder(cleaned, hostsIn(cleaned))), meant);
	const own = counted.find(({ failure }) => failure === root) ?? unsighted(root);
	return [...new Set([own, ...counted])]
		.slice(0, most)
		.sort((a, b) => a.spans[0].start - b.spans[0].start)
		.map((group) => ({ ...groupOf(group, cleaned), isRoot: group === own }));
};
