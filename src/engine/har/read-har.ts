/** Reads a recording of the network (HAR 1.2): only what belongs to the connection is kept. */
import { isSalesforce } from '../hosts.ts';
import { redact } from '../redact.ts';
import { addressOf } from './address.ts';
import { Broken, Cursor } from './cursor.ts';
import { type Entry, readEntry } from './entry.ts';
import { hopOf, type RawHop } from './hop.ts';
import { stepOf } from './steps.ts';
import type { Har, Hop } from './types.ts';

/** Requests of one step that end alike tell the same; so many are kept. */
const mostAlike = 20;
/** So many hops before the failing one are read with it. */
const mostBefore = 30;
const mostHosts = 10;

/** A recording, and what the engine is to read of it. */
export interface HarReading {
	har: Har;
	/** The hops up to the first that fails, as text; all of them where none does. Not clean. */
	text: string;
}

/** Collects hops and counts hosts while the file is walked. */
class Collector {
	readonly hops: RawHop[] = [];
	readonly hosts = new Map<string, number>();
	entries = 0;
	/** One of those that are alike, and how many there were. */
	readonly alike = new Map<string, { raw: RawHop; count: number }>();
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	add(entry: Entry): void {
		const address = addressOf(entry.url);
		if (address === undefined) return;
		this.entries++;
		this.hosts.set(address.host, (this.hosts.get(address.host) ?? 0) + 1);
		const step = stepOf(address, entry.status);
		if (step === undefined) return;
		const raw = hopOf(this.#bytes, entry, address, step);
		// Any site may look like a callback: those of one must not crowd out the app's.
		const key = `${step === 'callback' ? raw.base : step} ${raw.hop.failure !== null}`;
		const count = (this.alike.get(key)?.count ?? 0) + 1;
		this.alike.set(key, { raw, count });
		if (count <= mostAlike) this.hops.push(raw);
	}
}

/** Walks `log.entries`. @returns whether there is such a list, and where the file breaks off */
const walk = (bytes: Uint8Array, collector: Collector): { isHar: boolean; brokenAt: number | null } => {
	const cursor = new Cursor(bytes);
	let isHar = false;
	const entries = (): void => {
		isHar = true;
		cursor.array(() => readEntry(cursor, (entry) => collector.add(entry)));
	};
	try {
		cursor.object({ log: () => cursor.object({ entries }) });
		return { isHar, brokenAt: null };
	} catch (error) {
		// Anything else is a fault of ours, and not the file's.
		if (!(error instanceof Broken)) throw error;
		return { isHar, brokenAt: cursor.at };
	}
};

/** A callback belongs to the connection if a hop leads there; where no hop of Salesforce is, if it carries an error. */
const isOwn = ({ hop, base }: RawHop, returns: ReadonlySet<string>): boolean =>
	hop.step !== 'callback' || isSalesforce(hop.host) || returns.has(base) || (returns.size === 0 && hop.failure !== null);

const byTime = (hops: readonly RawHop[]): RawHop[] =>
	hops.every(({ hop }) => hop.time !== '') ? hops.toSorted((a, b) => Date.parse(a.hop.time) - Date.parse(b.hop.time)) : [...hops];

/** Signing in alone is no connection. */
const isConnection = (hops: readonly RawHop[]): boolean => hops.some(({ hop }) => hop.step !== 'login');

const rootOf = (hops: readonly Hop[]): number => hops.findIndex(({ failure }) => failure !== null);

const topHosts = (hosts: ReadonlyMap<string, number>): Har['hosts'] =>
	[...hosts]
		.toSorted((a, b) => b[1] - a[1])
		.slice(0, mostHosts)
		.map(([host, count]) => [redact(host).cleaned, count]);

/**
 * @param bytes the file in UTF-8, whole or not
 * @returns undefined where it is no recording: it is to be read as text
 */
export const readHar = (bytes: Uint8Array): HarReading | undefined => {
	const collector = new Collector(bytes);
	const { isHar, brokenAt } = walk(bytes, collector);
	if (!isHar) return undefined;
	const returns = new Set(collector.hops.filter(({ hop }) => isSalesforce(hop.host)).flatMap((raw) => raw.returns));
	const own = byTime(collector.hops.filter((raw) => isOwn(raw, returns)));
	const kept = isConnection(own) ? own : [];
	const hops = kept.map(({ hop }) => hop);
	const known = kept.length === 0 ? [] : [...collector.alike.values()].filter(({ raw }) => isOwn(raw, returns));
	const left = known.reduce((sum, { count }) => sum + count, 0) - kept.length;
	const root = rootOf(hops);
	const read = root === -1 ? kept : kept.slice(Math.max(0, root - mostBefore), root + 1);
	return {
		har: { hops, left, root, entries: collector.entries, hosts: topHosts(collector.hosts), brokenAt },
		text: read.map(({ text }) => text).join('\n\n'),
	};
};
