/** What is told of the words of a client. */
import type { ToldClient } from './result-words.ts';
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
