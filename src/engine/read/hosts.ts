/** Reads which kind of login host is named where. */
import { allMatches } from '../all-matches.ts';
import { domain, hostKindOf } from '../hosts.ts';
import type { LoginHost, Redacted } from '../types.ts';

/** A host farther before a failure than this belongs to something else. */
const near = 400;

/** A domain with which a host ends. In a link of Proofpoint's `_` follows it, or `-` with two digits in hex. */
const ending = new RegExp(`${domain}(?!-(?![23][\\dA-F])|\\.?[A-Za-z\\d])`, 'g');
/** What stands before a host: no letter of one, or an escape. */
const edge = /%(?:25){0,3}[\dA-F]{2}|[^A-Za-z\d.-]/i;

/** The mask of an org's name, right in front of the rest of its host. */
const orgName = /‹[^‹›]{1,40}›(?=[^\s‹›]{0,60}$)/;

/** A host that is named, and where its domain begins. */
export interface Host {
	at: number;
	kind: LoginHost;
	/** The mask of the org's name, which differs from org to org where several are named; `''` where none stands there. */
	org: string;
}

/** @returns what is the same for two hosts of one org, and of one kind; undefined for none. */
export const placeName = (host: Host | undefined): string | undefined => host && host.kind + host.org;

/** @returns every host at which people sign in, in the order of the text. */
export const hostsIn = (cleaned: Redacted): Host[] =>
	allMatches(cleaned, ending).flatMap(({ 0: end, index: at }) => {
		// Without the name of the org, which is masked.
		const before = cleaned.slice(Math.max(0, at - 99), at);
		const kind = hostKindOf(`${before.split(edge).at(-1)}${end}`);
		return kind === 'salesforce' || kind === 'local' || kind === 'other' ? [] : [{ at, kind, org: orgName.exec(before)?.[0] ?? '' }];
	});

/**
 * Walks along the hosts: the offsets asked for must not decrease.
 * @returns a function that tells the host named last before an offset, or first behind it on its line; undefined if none is near
 */
export const hostFinder = (cleaned: Redacted, hosts: readonly Host[]): ((offset: number) => Host | undefined) => {
	let next = 0;
	return (offset) => {
		let after = hosts[next];
		while (after !== undefined && after.at <= offset) after = hosts[++next];
		const before = hosts[next - 1];
		if (before !== undefined && offset - before.at <= near) return before;
		return after !== undefined && after.at - offset <= near && !cleaned.slice(offset, after.at).includes('\n') ? after : undefined;
	};
};
