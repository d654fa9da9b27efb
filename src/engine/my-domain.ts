/**
 * The org that a text names by its My Domain. Only here does what is hidden elsewhere come out of a raw paste; it
 * is checked so strictly that it can be nothing but a host of Salesforce. It is meant for links into that org, which a
 * reader can take away, and must not get into a copy, an address of ours, a title or a store.
 *
 * Formats and partitions as Salesforce documents them (Tooling API, OrgDomainLog, field DomainPartition; Apex, System.DomainCreator):
 * `<name>.my.salesforce.com`, `<name>.<partition>.my.salesforce.com`, and for a sandbox
 * `<name>--<sandbox>.sandbox.my.salesforce.com`; the same before `lightning.force.com` and `my.salesforce-setup.com`.
 * These are fewer than `hosts.ts` knows: a link leads to `lightning.force.com`, so the org has to be one that is there.
 */

/** Lower-case labels, as they stand before the domain of Salesforce. */
export interface MyDomain {
	/** With the name of the sandbox, if it is one. */
	name: string;
	/** Undefined for production, and for orgs that are not partitioned. */
	partition: string | undefined;
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
// Those that Salesforce keeps to itself are left out: rather no link than a wrong one.
const host = `(${label})(?:\\.(demo|develop|patch|sandbox|scratch|trailblaze))?\\.(?:my\\.salesforce\\.com|lightning\\.force\\.com|my\\.salesforce-setup\\.com)`;
const whole = new RegExp(`^${host}$`, 'i');
// What stands before and after must show that this is the whole host of an address: no user, no port, no longer name.
const before = '(?<![^\\s"\'<>(=,;[{|])|(?<=:(?:\\\\?/){2}|%3A%2F%2F)';
const after = '(?=$|[\\s"\'<>),;\\]}|/?#&]|\\\\[/nrt"\']|%2F|%3F|%23|%26)';
const inText = new RegExp(`(?:${before})${host}${after}`, 'gi');

/** A text is searched up to here, in UTF-16 units. */
const longest = 200_000;

/** Two hyphens join an org's name with that of its sandbox, and stand in no other name. */
const checked = (name: string, partition: string | undefined): MyDomain | undefined => {
	const parts = name.toLowerCase().split('--');
	const isSandbox = partition?.toLowerCase() === 'sandbox';
	if (parts.length !== (isSandbox ? 2 : 1) || parts[0] === 'xn' || parts.some((part) => part === '' || /^-|-$/.test(part)))
		return undefined;
	return { name: name.toLowerCase(), partition: partition?.toLowerCase() };
};

/** @returns the org of a host, without anything before or behind it; undefined where it is no host of an org */
export const myDomainOf = (text: string): MyDomain | undefined => {
	const [, name, partition] = whole.exec(text) ?? [];
	return name === undefined ? undefined : checked(name, partition);
};

/** @returns the org that a text names; undefined where it names none, or several */
export const myDomainIn = (text: string): MyDomain | undefined => {
	// Hardly a log names one, and to look for whole hosts takes long.
	if (!/force(?:-setup)?\.com/i.test(text)) return undefined;
	const found = new Map<string, MyDomain>();
	for (const [, name = '', partition] of text.slice(0, longest).matchAll(inText)) {
		const org = checked(name, partition);
		if (org !== undefined) found.set(`${org.name}.${org.partition}`, org);
	}
	return found.size === 1 ? found.values().next().value : undefined;
};
