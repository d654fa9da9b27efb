/**
 * `npm run bench`: the time to read a recording of the network of 50 MB, as a ratio to `JSON.parse` of the same file in
 * the same run. The file is made anew, with the same seed each time.
 */
import { readHar } from '#engine/har/read-har.ts';
import { dice } from '../engine/planted.ts';
import { quickest } from './clock.ts';

const size = 50_000_000;
const bound = 2.5;

const roll = dice(20261122);

const characters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789   \n"\\/<>{}:,é€';
const words = (length: number): string => Array.from({ length }, () => characters[roll(characters.length)]).join('');
const page = words(200_000);
const header = (name: string) => ({ name, value: words(60) });

/** Most requests of a recording are scripts, pictures and calls of other services. */
const foreign = (at: number) => {
	const start = roll(150_000);
	return {
		_initiator: {
			type: 'script',
			stack: { callFrames: Array.from({ length: 6 }, () => ({ functionName: 'f', url: 'https://a.example/s.js', lineNumber: at })) },
		},
		startedDateTime: new Date(Date.UTC(2026, 10, 22) + at).toISOString(),
		time: roll(100),
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
			content: { size: 1, mimeType: 'text/javascript', text: page.slice(start, start + roll(20_000)) },
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

const text = makeHar();
const bytes = new TextEncoder().encode(text);
const parse = await quickest(() => JSON.parse(text), 5);
const decode = await quickest(() => JSON.parse(new TextDecoder().decode(bytes)), 5);
const read = await quickest(() => readHar(bytes, () => undefined), 5);
const found = readHar(bytes, () => undefined)?.har;
console.log(`\nHAR of ${(bytes.length / 1e6).toFixed(1)} MB, ${found?.entries} requests, ${found?.hops.length} kept`);
console.log(
	`JSON.parse ${parse.toFixed(0)} ms, with decoding ${decode.toFixed(0)} ms; reading ${read.toFixed(0)} ms: ${(read / parse).toFixed(2)} times JSON.parse`,
);
if (read > bound * parse) {
	console.error(`Reading takes more than ${bound} times as long as JSON.parse.`);
	process.exitCode = 1;
}
