/** What another site hands over in the address: `#error=…&error_description=…`, or the same behind a question mark. */

/** A value is read up to here, in UTF-16 units. */
const longest = 300;

const names = ['error', 'error_description', 'error_uri'] as const;

/** Characters that are not seen, or that turn the order of others round, are no part of a message. */
const visible = (value: string): string => value.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu, ' ').trim();

export interface Inbound {
	/** One line for each value, as a text to diagnose: not cleaned yet. */
	text: string;
	/** A value was longer than is read. */
	isCut: boolean;
}

/**
 * @param address the query and the fragment of an address
 * @returns undefined where it hands over no error
 */
export const readInbound = (address: string): Inbound | undefined => {
	const parameters = new URLSearchParams(address.replace(/^[?#]/, '').replaceAll(/[?#]/g, '&'));
	const values = names.map((name) => [name, visible((parameters.get(name) ?? '').slice(0, 20 * longest))] as const);
	const given = values.filter(([, value]) => value !== '');
	if (!given.some(([name]) => name !== 'error_uri')) return undefined;
	return {
		text: given.map(([name, value]) => `${name}=${value.slice(0, longest)}`).join('\n'),
		isCut: given.some(([, value]) => value.length > longest),
	};
};
