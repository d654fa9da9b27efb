/** Reads a recording of the network (HAR 1.2): only what belongs to the connection is kept. */
import { isSalesforce } from '../hosts.ts';
import { redact } from '../redact.ts';
import { type Address, addressOf } from './address.ts';
import { Broken, Cursor } from './cursor.ts';
import { type Entry, readEntry } from './entry.ts';
import { hopOf, hopText, type RawHop, rawHopOf } from './hop.ts';
import { stepOf } from './steps.ts';
import type { Har } from './types.ts';

/** Requests of one step that end alike tell the same; so many are kept. */
const mostAlike = 20;
/** So many answers of other sites are looked at. */
const mostAnswers = 100;
const mostHosts = 10;
/** Between two parts of a text: no secret goes on behind it. */
const apart = '\n\u241e\n';

/** A recording, and what the engine is to read of it. */
export interface HarReading {
	har: Har;
	/** The hops of each attempt up to the first that fails, as text; of the last alone where all went well at last. Not clean. */
	text: string;
}

/** Walks `log.entries`, and does nothing else on the way. */
const walk = (bytes: Uint8Array): { entries: readonly Entry[]; brokenAt: number | null } => {
	const cursor = new Cursor(bytes);
	const entries: Entry[] = [];
	try {
		cursor.object({ log: () => cursor.object({ entries: () => cursor.array(() => readEntry(cursor, entries)) }) });
		return { entries, brokenAt: null };
	} catch (error) {
		// Anything else is a fault of ours, and not the file's.
		if (!(error instanceof Broken)) throw error;
		return { entries, brokenAt: cursor.at };
	}
};

const byTime = (hops: readonly RawHop[]): readonly RawHop[] =>
	hops.every(({ hop }) => hop.time !== '') ? hops.toSorted((a, b) => Date.parse(a.hop.time) - Date.parse(b.hop.time)) : hops;

const isSalesforces = ({ hop }: RawHop): boolean => isSalesforce(hop.host);

const isLocal = (host: string): boolean => /^(?:localhost|127\.|\[::1)/.test(host);

/**
 * Any site may look like a callback. It belongs to the connection by what it shares with the hops of Salesforce; one with
 * an error, too, where there are none, by a code of Salesforce's own, or where it reaches the app behind the request.
 * What nobody answered, and nothing else tells of, may be anything, but on the reader's own computer.
 * @param hops by time
 */
const ownOf = (hops: readonly RawHop[]): readonly RawHop[] => {
	const certain = hops.filter(isSalesforces);
	const signs = new Set(certain.flatMap((raw) => raw.signs));
	const apps = new Set(certain.map(({ app }) => app));
	const start = hops.findIndex(({ hop }) => hop.step === 'authorize');
	const isOwn = ({ saying, app, ...raw }: RawHop, at: number): boolean =>
		raw.signs.some((sign) => signs.has(sign)) ||
		(saying !== undefined &&
			((signs.size === 0 && (raw.hop.status > 0 || saying.code !== '' || isLocal(app))) ||
				/^OAUTH_[A-Z]/.test(saying.code) ||
				(at > start && apps.has(app))));
	return hops.filter((raw, at) => raw.hop.step !== 'callback' || isSalesforces(raw) || isOwn(raw, at));
};

/** Signing in alone is no connection. */
const isConnection = (hops: readonly RawHop[]): boolean => hops.some(({ hop }) => hop.step !== 'login');

/** A failure is not lost among what went well. */
const firstOfEach = (hops: readonly RawHop[]): readonly RawHop[] => {
	const alike = Map.groupBy(hops, ({ hop, saying }) => `${hop.step} ${saying !== undefined}`);
	const few = new Set([...alike.values()].flatMap((all) => all.slice(0, mostAlike)));
	return hops.filter((raw) => few.has(raw));
};

const isFailed = ({ saying }: RawHop): boolean => saying !== undefined;

/** Whether an app asks for something anew: for an authorization, or for a token without one. */
const isStart = ({ hop, parts: [, form = ''] }: RawHop): boolean =>
	hop.step === 'authorize' || (hop.step === 'token' && form.includes('grant_type') && !form.includes('authorization_code'));

/** What follows a failure may be its consequence, until the app asks anew. */
const upToFailures = (hops: readonly RawHop[]): readonly RawHop[] => {
	let isOver = false;
	return hops.filter((raw) => {
		isOver &&= !isStart(raw);
		const isRead = !isOver;
		isOver ||= isFailed(raw);
		return isRead;
	});
};

/** @returns what is to be read: all up to the last failure, or what follows it, where each app came back from each org at last. */
const toldBy = (hops: readonly RawHop[]): readonly RawHop[] => {
	const read = upToFailures(hops);
	const failures = read.findLastIndex(isFailed) + 1;
	const last = read.slice(failures);
	const isTriedAgain = (raw: RawHop): boolean =>
		!isSalesforces(raw) ||
		last.some(({ address, app }) => address.host === raw.address.host && (raw.hop.step !== 'authorize' || app === raw.app));
	const isBack = last.some(({ hop }) => hop.step === 'callback');
	return failures === 0 || (isBack && read.every(isTriedAgain)) ? last : read.slice(0, failures);
};

const textOf = (hops: readonly RawHop[]): string => hops.map(hopText).join('\n\n');

/** @returns the failure of Salesforce's that a text tells of, in words that are known; undefined where there is none. */
export type Tell = (text: string) => string | undefined;

/**
 * What an app asks Salesforce on its server is in no recording, but the app may pass the failure on to its own page. Of
 * such an answer, which may tell of anything else, the failure alone is kept.
 */
const passedOn = (hops: readonly RawHop[], tell: Tell): readonly RawHop[] =>
	hops
		.filter(({ parts }) => parts[3])
		.slice(0, mostAnswers)
		.flatMap((raw) => {
			const words = tell(hopText(raw));
			return words === undefined ? [] : { ...raw, parts: raw.parts.with(3, words) };
		});

const topHosts = (addresses: readonly Address[]): Har['hosts'] =>
	[...Map.groupBy(addresses, ({ host }) => host)]
		.toSorted((a, b) => b[1].length - a[1].length)
		.slice(0, mostHosts)
		.map(([host, { length }]) => [redact(host).cleaned, length]);

/**
 * @param bytes the file in UTF-8, whole or not
 * @param tell reads an answer
 * @returns undefined where it is no recording, for no request in it has an address: it is to be read as text
 */
export const readHar = (bytes: Uint8Array, tell: Tell): HarReading | undefined => {
	const { entries, brokenAt } = walk(bytes);
	const sent = entries.flatMap((entry) => {
		const address = addressOf(entry.url);
		return address === undefined ? [] : [{ entry, address, step: stepOf(address, entry.status) }];
	});
	if (sent.length === 0) return undefined;
	const read = (isApps: boolean): RawHop[] =>
		sent.flatMap(({ entry, address, step }) => (step && (step === 'app') === isApps ? rawHopOf(bytes, entry, address, step) : []));
	const own = ownOf(byTime(read(false)));
	const asked = isConnection(own) ? own : [];
	const isWell = !toldBy(asked).some(isFailed);
	const connection = isWell ? byTime([...asked, ...passedOn(read(true), tell)]) : asked;
	const kept = firstOfEach(connection);
	const shown = redact(kept.flatMap(({ parts }) => parts).join(apart)).cleaned.split(apart);
	const hops = kept.map((raw) => hopOf(raw, shown.splice(0, raw.parts.length)));
	const told = toldBy(kept);
	const first = told.find(isFailed);
	const hosts = topHosts(sent.map(({ address }) => address));
	return {
		har: {
			hops,
			left: connection.length - kept.length,
			root: first === undefined ? -1 : kept.indexOf(first),
			entries: sent.length,
			hosts,
			brokenAt,
		},
		text: textOf(told),
	};
};
