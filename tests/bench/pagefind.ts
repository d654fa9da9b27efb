/** The site's own search, asked with the whole paste. It runs outside of a browser once it can fetch its files. */
import { readFileSync } from 'node:fs';
import type { SignatureIndex } from '#engine/signatures.ts';
import { answer, type LookUp } from './rivals.ts';

const dist = new URL('../../dist/', import.meta.url);

interface Pagefind {
	init: (language?: string) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** What it needs of a browser: the language of the page, its address, and its files, which it looks for beside itself. */
const browser = {
	document: { querySelector: () => null, currentScript: null },
	location: new URL('http://localhost/'),
	fetch: async (path: string) => new Response(readFileSync(new URL(path, 'file:///'))),
};

/** @returns a look-up that takes the first page of an error among the first five results. */
export const byPagefind = async (index: SignatureIndex): Promise<(paste: string) => Promise<ReturnType<LookUp>>> => {
	Object.assign(globalThis, browser);
	const pagefind = (await import(new URL('pagefind/pagefind.js', dist).href)) as Pagefind;
	await pagefind.init('en');
	return async (paste) => {
		const { results } = await pagefind.search(paste);
		for (const result of results.slice(0, 5)) {
			const slug = /\/errors\/([^/]+)\//.exec((await result.data()).url)?.[1];
			const error = index.errors.find((one) => one.slug === slug);
			if (error !== undefined) return answer(error);
		}
		return undefined;
	};
};
