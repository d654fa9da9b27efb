/** Reads one request of a recording. Headers and bodies are only found, and read where the request turns out to matter. */
import { fromBase64 } from '../bytes.ts';
import { Cursor } from './cursor.ts';

/** A body, or the headers, beyond this many bytes are not those of an OAuth answer. */
const longestPart = 256 * 1024;
/** Addresses beyond this many bytes are data, not addresses. */
const longestAddress = 64 * 1024;

/** A request as the file has it; nothing in it is clean. Places are offsets of values in the file, -1 for none. */
export interface Entry {
	time: string;
	method: string;
	url: string;
	status: number;
	/** Why no answer came to the page, in the browser's words; `''` where it does not say. */
	trouble: string;
	/** Where the answer leads, as the browser noted it. */
	redirect: string;
	/** Place of the headers of the answer. */
	headers: number;
	/** Place of the body of the request. */
	posted: number;
	/** Place of the body of the answer. */
	content: number;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * @param entries is given the request as soon as it has an address: it is kept even where the file breaks off within it
 * @throws {Broken}
 */
export const readEntry = (cursor: Cursor, entries: Entry[]): void => {
	const entry: Entry = { time: '', method: '', url: '', status: 0, trouble: '', redirect: '', headers: -1, posted: -1, content: -1 };
	cursor.object({
		startedDateTime: () => {
			entry.time = text(cursor.value(100));
		},
		request: () =>
			cursor.object({
				method: () => {
					entry.method = text(cursor.value(40));
				},
				url: () => {
					entry.url = text(cursor.value(longestAddress));
					entries.push(entry);
				},
				postData: () => {
					entry.posted = cursor.place();
				},
			}),
		response: () =>
			cursor.object({
				status: () => {
					entry.status = Number(cursor.value(20)) || 0;
				},
				// Chrome and Safari write it.
				_error: () => {
					entry.trouble = text(cursor.value(400));
				},
				redirectURL: () => {
					entry.redirect = text(cursor.value(longestAddress));
				},
				headers: () => {
					entry.headers = cursor.place();
				},
				content: () => {
					entry.content = cursor.place();
				},
			}),
	});
};

/** A body as text. */
export interface Body {
	/** `''` where it is not told. */
	mimeType: string;
	text: string;
}

const at = (bytes: Uint8Array, place: number): unknown => (place === -1 ? undefined : new Cursor(bytes, place).value(longestPart));

const decodeBase64 = (encoded: string): string =>
	new TextDecoder().decode(Uint8Array.from(fromBase64(encoded), (character) => character.charCodeAt(0)));

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

/** @returns the body of the answer. */
export const contentOf = (bytes: Uint8Array, { content }: Entry): Body => {
	const { mimeType, encoding, text: body } = record(at(bytes, content));
	return { mimeType: text(mimeType), text: encoding === 'base64' ? decodeBase64(text(body)) : text(body) };
};

/** Half of a pair of surrogates cannot be encoded. */
const encode = (value: unknown): string => encodeURIComponent(text(value).replaceAll(/\p{Cs}/gu, '\ufffd'));

/** Parameters that the browser has taken apart are put together again as a form. */
const formOf = (params: readonly unknown[]): string =>
	params
		.map(record)
		.map(({ name, value }) => `${encode(name)}=${encode(value)}`)
		.join('&');

/** @returns the body of the request. */
export const postedOf = (bytes: Uint8Array, { posted }: Entry): Body => {
	const { mimeType, text: body, params } = record(at(bytes, posted));
	return { mimeType: text(mimeType), text: text(body) || (Array.isArray(params) ? formOf(params) : '') };
};

/** @returns where the answer leads; `''` where it stays. */
export const redirectOf = (bytes: Uint8Array, { redirect, headers }: Entry): string => {
	if (redirect !== '') return redirect;
	const list = at(bytes, headers);
	const found = (Array.isArray(list) ? list : []).map(record).find(({ name }) => text(name).toLowerCase() === 'location');
	return text(found?.['value']);
};
