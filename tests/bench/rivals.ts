/** Other ways to lead a paste to an article, each written as well as its idea allows. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ErrorSignature, SignatureIndex } from '#engine/signatures.ts';
import type { Candidate } from '#engine/types.ts';

/** What a way to look up makes of a paste: the slug and the cause it would show first. */
export type LookUp = (paste: string) => Pick<Candidate, 'code' | 'slug' | 'cause' | 'certainty'> | undefined;

/** The most frequent cause of an error, or of one of its messages. */
export const answer = ({ code, slug, messages: [first] }: ErrorSignature, message = first): ReturnType<LookUp> => ({
	code,
	slug,
	cause: message?.readings[0]?.causes[0]?.id ?? '',
	certainty: 'likely',
});

/** What a developer writes first: the parameter `error` of the address, looked up. */
export const byParameter =
	(index: SignatureIndex): LookUp =>
	(paste) => {
		const code = new URLSearchParams(paste.replace(/^[^?#]*[?#]/, '')).get('error');
		const error = index.errors.find((one) => one.code === code);
		return error && answer(error);
	};

/** One regular expression for each text of the catalog, all tried; the longest that is found wins. */
export const byPatterns = (index: SignatureIndex): LookUp => {
	const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(/\s+/g, '(?:\\s|\\+|%20)+');
	const patterns = index.errors
		.flatMap((error) => [
			...(error.ours ? [] : [{ text: error.code, error, message: undefined }]),
			...error.messages.flatMap((message) => (message.text === '' ? [] : [{ text: message.text, error, message }])),
		])
		.map(({ text, ...found }) => ({ ...found, length: text.length, pattern: new RegExp(escaped(text), 'i') }))
		.sort((a, b) => b.length - a.length);
	return (paste) => {
		const found = patterns.find(({ pattern }) => pattern.test(paste));
		return found && answer(found.error, found.message);
	};
};

interface Article {
	id: number;
	slug: string;
	title: string;
	text: string;
}

const folder = new URL('../../content/docs/errors/', import.meta.url);
const articles = (): Article[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file, id) => {
			const text = readFileSync(new URL(file, folder), 'utf8');
			return {
				id,
				slug: file.split(/[/.]/)[0] ?? '',
				title: /^title: (.*)$/m.exec(text)?.[1] ?? '',
				text: text.replaceAll(/<[^<>]*>/g, ' '),
			};
		});

const bySlug = (index: SignatureIndex, slug: string | undefined): ReturnType<LookUp> => {
	const error = index.errors.find((one) => one.slug === slug);
	return error && answer(error);
};

interface MiniSearch {
	addAll: (items: readonly Article[]) => void;
	search: (query: string) => { id: number }[];
}
interface Fuse {
	search: (query: string, options: object) => { item: Article }[];
}
/** Measured only, and so not needed to check or to test. */
const load = async <Class>(name: string): Promise<Class> => ((await import(name)) as { default: Class }).default;

/** The full-text search of MiniSearch over the articles, as its documentation sets it up. */
export const byMiniSearch = async (index: SignatureIndex): Promise<LookUp> => {
	const Search = await load<new (options: object) => MiniSearch>('minisearch');
	const items = articles();
	const search = new Search({ fields: ['title', 'text'], searchOptions: { boost: { title: 2 }, fuzzy: 0.1 } });
	search.addAll(items);
	return (paste) => bySlug(index, items[search.search(paste)[0]?.id ?? -1]?.slug);
};

/** The fuzzy search of Fuse.js over the articles. It matches letters, so that a long paste is cut as a search box would. */
export const byFuse = async (index: SignatureIndex): Promise<LookUp> => {
	const Search = await load<new (items: readonly Article[], options: object) => Fuse>('fuse.js');
	const search = new Search(articles(), { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.6 });
	return (paste) => bySlug(index, search.search(paste.slice(0, 64), { limit: 1 })[0]?.item.slug);
};
