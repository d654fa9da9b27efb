/** What tools and other providers print in words of their own, and what can stand behind it. */
import { causeHome } from './cause-home.ts';
import { causeAt } from './lookup.ts';
import { nameOf, type Own } from './read/known.ts';
import { sole } from './read/place.ts';
import type { ClientSignature, SignatureIndex } from './signatures.ts';
import type { Candidate, Evidence, OwnWords, Redacted } from './types.ts';

/** More of them would tell nothing new. */
const most = 10;

const signatureOf = ({ client, entry }: Own, { clients }: SignatureIndex): ClientSignature['words'][number] =>
	(clients[client] as ClientSignature).words[entry] as ClientSignature['words'][number];

/** Others print the words too, and the text does not name the client. */
const isDoubtful = (cleaned: Redacted, one: Own, index: SignatureIndex): boolean => {
	if (!signatureOf(one, index).shared) return false;
	const { name, named = [name.toLowerCase()] } = index.clients[one.client] as ClientSignature;
	const text = cleaned.toLowerCase();
	return !named.some((word) => text.includes(word));
};

/**
 * @param own words that clients are known to print
 * @returns those that count: doubtful ones only as the whole paste
 */
export const provenWords = (cleaned: Redacted, own: readonly Own[], index: SignatureIndex): Own[] =>
	own.filter((one) => sole(cleaned, one.start, one.end) || !isDoubtful(cleaned, one, index));

/** A provider's numbers are told by their shape, see marks.ts; its other codes stand in the index. */
const isCode = (name: string, text: string, { providers }: SignatureIndex): boolean =>
	/^[A-Z]{1,6}\d{4,7}$/.test(text) || providers.some(({ name: other, codes }) => other === name && codes?.includes(text));

/**
 * @param own words of clients
 * @param marks evidence of other providers among them
 * @returns whose words stand there, each once, in the order of the text
 */
export const ownWordsOf = (cleaned: Redacted, own: readonly Own[], marks: readonly Evidence[], index: SignatureIndex): OwnWords[] => {
	const seen = new Set<string>();
	return [
		...own
			.filter((one) => !seen.has(nameOf(one)) && seen.add(nameOf(one)))
			.map((one): OwnWords => {
				const { client, text, start, end } = one;
				const by = (index.clients[client] as ClientSignature).name;
				return { by, ...(isDoubtful(cleaned, one, index) ? { perhaps: true } : {}), text, start, end };
			}),
		...marks
			.filter(({ kind }) => kind === 'other-provider')
			.map(({ value, start, end }) => ({ by: value, text: cleaned.slice(start, end), start, end }))
			.filter(({ by, text }) => isCode(by, text, index) && !seen.has(text) && seen.add(text)),
	]
		.sort((a, b) => a.start - b.start)
		.slice(0, most);
};

/**
 * @param because position in the evidence of each of the words
 * @returns the causes that can stand behind words of clients: none of them more than possible
 */
export const causesBehind = (own: readonly Own[], because: (one: Own) => number, index: SignatureIndex): Candidate[] => {
	const seen = new Set<number>();
	return own.flatMap((one) => {
		const { causes, errors } = signatureOf(one, index);
		return causes
			.filter((at) => !seen.has(at) && seen.add(at))
			.map((at): Candidate => {
				const { id } = causeAt(index, at);
				return { code: null, cause: id, certainty: 'possible', because: [because(one)], ...causeHome(index, at, errors) };
			});
	});
};
