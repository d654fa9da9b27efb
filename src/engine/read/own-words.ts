/** What tools and other providers print in words of their own. */

import type { ClientSignature, SignatureIndex } from '../signatures.ts';
import type { Evidence, OwnWords, Redacted } from '../types.ts';
import type { Own } from './known.ts';
import { sole } from './place.ts';

/** Words of a client that count. */
export type Proven = Own & {
	/** Others print them too, and the text does not name the client. */
	isDoubtful: boolean;
};

/** More of them would tell nothing new. */
const most = 10;

/** The clients that a text does not name, of those whose words are shared with others. */
const unnamed = (cleaned: Redacted, own: readonly Own[]): Set<ClientSignature> => {
	const shared = new Set(own.filter(({ printed }) => printed.shared).map(({ client }) => client));
	const text = shared.size > 0 ? cleaned.toLowerCase() : '';
	const isNamed = ({ name, named = [name.toLowerCase()] }: ClientSignature): boolean => named.some((word) => text.includes(word));
	return new Set([...shared].filter((client) => !isNamed(client)));
};

/**
 * @param own words that clients are known to print
 * @returns those that count: doubtful ones only as the whole paste
 */
export const provenWords = (cleaned: Redacted, own: readonly Own[]): Proven[] => {
	const clients = unnamed(cleaned, own);
	return own
		.map((one): Proven => ({ ...one, isDoubtful: one.printed.shared === true && clients.has(one.client) }))
		.filter(({ isDoubtful, start, end }) => !isDoubtful || sole(cleaned, start, end));
};

/** A provider's numbers are told by their shape, see the marks of the catalog; its other codes stand in the index. */
const isCode = (name: string, text: string, { providers }: SignatureIndex): boolean =>
	/^[A-Z]{1,6}\d{4,7}$/.test(text) || providers.some(({ name: other, codes }) => other === name && codes?.includes(text));

/**
 * @param own words of clients
 * @param marks evidence of other providers among them
 * @returns whose words stand there, each once, in the order of the text
 */
export const ownWordsOf = (cleaned: Redacted, own: readonly Proven[], marks: readonly Evidence[], index: SignatureIndex): OwnWords[] => {
	const seen = new Set<string | number>();
	return [
		...own
			.filter((one) => !seen.has(one.name) && seen.add(one.name))
			.map(({ client, isDoubtful, text, start, end }): OwnWords => {
				return { by: client.name, ...(isDoubtful ? { perhaps: true } : {}), text, start, end };
			}),
		...marks
			.filter(({ kind }) => kind === 'other-provider')
			.map(({ value, start, end }) => ({ by: value, text: cleaned.slice(start, end), start, end }))
			.filter(({ by, text }) => isCode(by, text, index) && !seen.has(text) && seen.add(text)),
	]
		.sort((a, b) => a.start - b.start)
		.slice(0, most);
};
