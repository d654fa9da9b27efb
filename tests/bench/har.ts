/**
 * `npm run bench`: the time to read a recording of the network of 50 MB, as a ratio to `JSON.parse` of the same file in
 * the same run. The file is made anew, with the same seed each time.
 */
import { readHar } from '#engine/har/read-har.ts';

const size = 50_000_000;
const bound = 2.5;

/** A small generator of even numbers between 0 and 1 (mulberry32). */
const random = ((seed: number) => (): number => {
	seed = (seed + 0x6d2b79f5) | 0;
	let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
})(20261122);

const characters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789   \n"\\/<>{}:,é€';
const words = (length: number): string => Array.from({ length }, () => characters[Math.floor(random() * characters.length)]).join('');
const page = words(200_000);
const header = (name: string) => ({ name, value: words(60) });

/** Most requests of a recording are scripts, pictures and calls of other services. */
const foreign = (at: number) => {
	const start = Math.floor(random() * 150_000);
	return {
		_initiator: {
			type: 'script',
			stack: { callFrames: Array.from({ length: 6 }, () => ({ functionName: 'f', url: 'https://a.example/s.js', lineNumber: at })) },
		},
		startedDateTime: new Date(Date.UTC(2026, 10, 22) + at).toISOString(),
		time: random() * 100,
		request: {
			method: 'GET',
			url: `https://cdn.northwind-demo.example/${at}`,
			headers: ['Accept', 'Cookie', 'User-Agent'].map(header),
			queryString: [],
			cookies: [],
		},
		response: {
			status: 200,
			headers: ['Date', 'ETag', 'Set-Cookie'].map(header),
			content: { size: 1, mimeType: 'text/javascript', text: page.slice(start, start + Math.floor(random() * 20_000)) },
			redirectURL: '',
		},
		cache: {},
		timings: { send: 0, wait: 1, receive: 1 },
	};
};

const failing = {
	startedDateTime: '2026-11-22T12:00:00.000Z',
	request: {
		method: 'GET',
		url: 'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org',
	},
	response: { status: 200, headers: [], content: {}, redirectURL: '' },
};

const makeHar = (): string => {
	const entries: string[] = [];
	for (let length = 0, at = 0; length < size; at++) {
		const entry = JSON.stringify(at % 500 === 250 ? failing : foreign(at));
		entries.push(entry);
		length += entry.length;
	}
	return `{"log":{"version":"1.2","entries":[${entries.join(',')}]}}`;
};

/** The median of five runs, in milliseconds. */
const time = (work: () => unknown): number => {
	const runs = Array.from({ length: 5 }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return runs.toSorted((a, b) => a - b)[2] ?? 0;
};

const text = makeHar();
const bytes = new TextEncoder().encode(text);
const parse = time(() => JSON.parse(text));
const decode = time(() => JSON.parse(new TextDecoder().decode(bytes)));
const read = time(() => readHar(bytes));
const found = readHar(bytes)?.har;
console.log(`\nHAR of ${(bytes.length / 1e6).toFixed(1)} MB, ${found?.entries} requests, ${found?.hops.length} kept`);
console.log(
	`JSON.parse ${parse.toFixed(0)} ms, with decoding ${decode.toFixed(0)} ms; reading ${read.toFixed(0)} ms: ${(read / parse).toFixed(2)} times JSON.parse`,
);
if (read > bound * parse) {
	console.error(`Reading takes more than ${bound} times as long as JSON.parse.`);
	process.exitCode = 1;
}
