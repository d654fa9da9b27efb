/** Recordings of the network for tests, as browsers write them. All names and values are made up. */
import { readFile, readText } from '#engine/file/read-file.ts';
import { type HarReading, readHar } from '#engine/har/read-har.ts';
import type { Har } from '#engine/har/types.ts';
import type { Diagnosis } from '#engine/types.ts';
import { index, now } from '../index.ts';

export interface Request {
	url: string;
	time?: string;
	method?: string;
	status?: number;
	redirect?: string;
	body?: string;
	mimeType?: string;
	encoding?: string;
	posted?: unknown;
	trouble?: string;
	headers?: readonly { name: string; value: string }[];
}

/** Of requests without a time of their own each follows the former by a second. */
const timeOf = (at: number): string => new Date(Date.UTC(2026, 10, 22, 9, 14) + at * 1000).toISOString();

const entry = (request: Request, at: number): unknown => ({
	startedDateTime: request.time ?? timeOf(at),
	time: 12.5,
	request: { method: request.method ?? 'GET', url: request.url, headers: [], cookies: [], postData: request.posted },
	response: {
		status: request.status ?? 200,
		headers: request.headers ?? [],
		content: { size: -1, mimeType: request.mimeType ?? 'text/html', text: request.body, encoding: request.encoding },
		redirectURL: request.redirect ?? '',
		_error: request.trouble ?? null,
	},
	cache: {},
	timings: {},
});

export const harOf = (...requests: readonly Request[]): string =>
	JSON.stringify({ log: { version: '1.2', creator: { name: 'test' }, pages: [], entries: requests.map(entry) } });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads no answer of an app. */
export const tellNothing = (): undefined => undefined;

/** Reads a recording that is known to be one, but for what apps pass on. */
export const readingOf = (...requests: readonly Request[]): HarReading => {
	const reading = readHar(bytesOf(harOf(...requests)), tellNothing);
	if (reading === undefined) throw new Error('This is no recording.');
	return reading;
};

/** What is kept of a recording, with what apps pass on. */
export const keptOf = (...requests: readonly Request[]): Har => {
	const reading = readText(harOf(...requests), { index, now });
	if (reading.kind !== 'har') throw new Error('This is no recording.');
	return reading.har;
};

export const diagnosisOf = (text: string): Diagnosis => {
	const reading = readFile(bytesOf(text), { index, now });
	if (!('diagnosis' in reading)) throw new Error(`This is no text but a ${reading.kind}.`);
	return reading.diagnosis;
};

/** The leading candidate as `code#cause`. */
export const leaderOf = (diagnosis: Diagnosis): string => `${diagnosis.candidates[0]?.code}#${diagnosis.candidates[0]?.cause}`;

export const myDomain = 'https://northwind-demo.my.salesforce.com';
export const callback = 'https://sync.northwind-demo.example/oauth/callback';
export const authorize = `${myDomain}/services/oauth2/authorize?response_type=code&client_id=3MVG9northwindDEMOnorthwindDEMOnorthwindDEMOnorthwindDEMOnorthwindDEMOnorthwindDEMO&redirect_uri=${encodeURIComponent(callback)}&state=northwind-demo-state&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256`;
export const errorPage = `${myDomain}/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org`;
