/** Reads which kind of Salesforce host is named where. */
import type { HostKind, Redacted } from '../types.ts';

/** A host farther before a failure than this belongs to something else. */
const near = 400;

const domains = ['salesforce.com', 'site.com', 'force.com'];

/** Told by what stands before the domain; the name of the org itself is masked. */
const kinds: readonly (readonly [HostKind, RegExp])[] = [
	['login', /\blogin\.$/],
	['test', /\btest\.$/],
	['sandbox', /\.sandbox\.(?:my|lightning)\.$/],
	['site', /\.my\.$/],
	['my-domain', /\.(?:my|lightning)\.$/],
];

/** A host that is named, and where its domain begins. */
export interface Host {
	at: number;
	kind: HostKind;
}

const kindAt = (cleaned: Redacted, at: number, domain: string): HostKind | undefined => {
	const before = cleaned.slice(Math.max(0, at - 60), at);
	return kinds.find(([kind, pattern]) => (kind === 'site') === (domain === 'site.com') && pattern.test(before))?.[0];
};

/** @returns every host of Salesforce that is named, in the order of the text. */
export const hostsIn = (cleaned: Redacted): Host[] => {
	const found: Host[] = [];
	for (const domain of domains) {
		for (let at = cleaned.indexOf(domain); at !== -1; at = cleaned.indexOf(domain, at + domain.length)) {
			const kind = kindAt(cleaned, at, domain);
			if (kind !== undefined) found.push({ at, kind });
		}
	}
	return found.sort((a, b) => a.at - b.at);
};

/**
 * Walks along the hosts: the offsets asked for must not decrease.
 * @returns a function that tells the host named last before an offset, or first behind it on its line; null if none is near
 */
export const hostFinder = (cleaned: Redacted, hosts: readonly Host[]): ((offset: number) => HostKind | null) => {
	let next = 0;
	return (offset) => {
		let after = hosts[next];
		while (after !== undefined && after.at <= offset) after = hosts[++next];
		const before = hosts[next - 1];
		if (before !== undefined && offset - before.at <= near) return before.kind;
		return after !== undefined && after.at - offset <= near && !cleaned.slice(offset, after.at).includes('\n') ? after.kind : null;
	};
};
