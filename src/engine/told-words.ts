/** What is told of the words of a client, and of errors of another kind. */
import type { ResultWords, ToldClient } from './result-words.ts';
import type { OwnWords } from './types.ts';

/**
 * @param clients with the words of the results
 * @returns what the words mean, and where Salesforce's stand; without the latter where nothing was asked of Salesforce,
 * and undefined for the words of a provider
 */
export const tellWords = (
	{ by, text }: Pick<OwnWords, 'by' | 'text'>,
	clients: readonly ToldClient[],
): { means: string; find?: string; id: string } | undefined => {
	const client = clients.find(({ name }) => name === by);
	const words = client?.words.find(({ texts }) => texts.includes(text));
	return client && words && { means: words.means, id: client.id, ...(words.local ? {} : { find: client.find }) };
};

/** From whom an error of another kind comes. */
export const leadOn = (kind: string): string =>
	kind.endsWith(' network') ? 'No answer of Salesforce’s in it.' : 'From Salesforce, but not an OAuth failure.';

/** @returns what to do about an error of another kind that says all by itself; undefined where nothing is told */
export const adviceOn = (kind: string, { tables: { kinds } }: ResultWords): string | undefined =>
	kinds.flatMap(([name, about]) => (name === kind && typeof about === 'string' ? [about] : []))[0];
