/**
 * A recording that can be sent to somebody: the requests of the connection, made anew of what is known to be harmless.
 * What is not known is left out, however innocent it looks: redaction alone would let a value of an unknown shape pass.
 */
import { maskEnd } from '../masks.ts';
import { wordsOf } from '../read/words.ts';
import type { SignatureIndex } from '../signatures.ts';
import { addressOf } from './address.ts';
import type { Hop, Parameter } from './types.ts';

/** Words of requests, and of Chrome about them, that are in no scope, code or message of Salesforce's. */
const choices = 'urn:ietf:params bearer saml2 hybrid S256 consent net::ERR_CONNECTION_REFUSED EMPTY FAILED';

/** Stands for what was left out. */
const out = '…';

const isMask = (value: string): boolean => maskEnd(value, 0) === value.length;

/** A word with digits among its letters may be an id or a token. */
const isWord = (part: string): boolean => /^(?:[A-Za-z][A-Za-z_.-]{0,39}\d?|v\d{1,3}(?:\.\d)?|)$/.test(part) || isMask(part);

/** A host of which the mask is an address' own characters, so that other programs can read the address. */
const host = (authority: string): string => authority.replaceAll(/‹([^‹›]*)›/g, (_, kind: string) => kind.replaceAll(/[ ,]+/g, '-'));

/** Without query and fragment. */
const cleanAddress = (url: string): string => {
	const address = addressOf(url);
	if (address === undefined) return '';
	const path = address.path.split('/').map((part) => (isWord(part) ? part : out));
	return `${address.scheme}://${host(address.host)}${path.join('/')}`;
};

const cleanName = (name: string): string => (/^[A-Za-z_][A-Za-z_.-]{0,40}$/.test(name) ? name : out);

/** Leaves out whatever is neither a mask nor a word of Salesforce's own: names, numbers, words of a page. */
type Cleaner = (said: string) => string;

interface Pair {
	name: string;
	value: string;
}

const pairs = ({ parameters }: Hop, place: Parameter['from'], cleanWords: Cleaner): Pair[] =>
	parameters
		.filter(({ from }) => from === place)
		.map(({ name, value }) => ({ name: cleanName(name), value: (/_uri$/i.test(name) && cleanAddress(value)) || cleanWords(value) }));

/** A mask stays one; of words only what would end a value is encoded. */
const encode = (value: string): string => (isMask(value) ? value : value.replaceAll(/[%&#+=\s]/g, encodeURIComponent));

const form = (list: readonly Pair[]): string => list.map(({ name, value }) => `${name}=${encode(value)}`).join('&');

const withQuery = (address: string, list: readonly Pair[], mark = '?'): string =>
	list.length === 0 ? address : `${address}${mark}${form(list)}`;

const inForm = (params: readonly Pair[]) => ({ mimeType: 'application/x-www-form-urlencoded', params, text: form(params) });

const inJson = (list: readonly Pair[]) => ({
	mimeType: 'application/json',
	text: JSON.stringify(Object.fromEntries(list.map(({ name, value }) => [name, value]))),
});

const requestOf = (hop: Hop, cleanWords: Cleaner) => {
	const posted = pairs(hop, 'body', cleanWords);
	const json = pairs(hop, 'json', cleanWords);
	const query = pairs(hop, 'query', cleanWords);
	return {
		method: hop.method,
		url: withQuery(withQuery(cleanAddress(hop.address), query), pairs(hop, 'fragment', cleanWords), '#'),
		httpVersion: '',
		cookies: [],
		headers: [],
		queryString: query,
		...(posted.length === 0 ? {} : { postData: inForm(posted) }),
		...(json.length === 0 ? {} : { postData: inJson(json) }),
		headersSize: -1,
		bodySize: -1,
	};
};

/** A failure that no address tells stands in the body, as the token endpoint, the API and apps write it. */
const bodyOf = ({ step, failure, parameters }: Hop, cleanWords: Cleaner): string => {
	if (failure === null || (failure.code === '' && step !== 'app') || parameters.some(({ value }) => value === failure.code)) return '';
	const code = cleanWords(failure.code);
	const text = cleanWords(failure.text);
	return JSON.stringify(step === 'api' ? [{ errorCode: code, message: text }] : { error: code, error_description: text });
};

/** Of what nobody answered only the browser says why. */
const troubleOf = ({ step, failure }: Hop): string => (failure?.code === '' && step !== 'app' && step !== 'error-page' ? failure.text : '');

const responseOf = (hop: Hop, cleanWords: Cleaner) => {
	const redirect = withQuery(cleanAddress(hop.redirect), pairs(hop, 'redirect', cleanWords), hop.redirect.endsWith('#') ? '#' : '?');
	const text = bodyOf(hop, cleanWords);
	const mimeType = text === '' ? 'text/plain' : 'application/json';
	return {
		status: hop.status,
		statusText: '',
		httpVersion: '',
		cookies: [],
		headers: [{ name: 'content-type', value: mimeType }, ...(redirect === '' ? [] : [{ name: 'location', value: redirect }])],
		content: { size: text.length, mimeType, text },
		redirectURL: redirect,
		_error: cleanWords(troubleOf(hop)),
		headersSize: -1,
		bodySize: -1,
	};
};

/** @returns the text of a HAR that holds these hops and nothing else. */
export const cleanCopy = (hops: readonly Hop[], { errors, scopes }: SignatureIndex): string => {
	const texts = errors.flatMap(({ code, messages }) => [code, ...messages.map(({ text }) => text)]);
	const known = new Set([choices, ...scopes, ...texts].flatMap(wordsOf));
	const cleanWords: Cleaner = (said) =>
		said.replaceAll(/‹[^‹›]*›|[^\s‹›]+/g, (word) => (wordsOf(word).every((one) => known.has(one)) ? word : out));
	return JSON.stringify(
		{
			log: {
				version: '1.2',
				creator: { name: 'Grantfix', version: '1' },
				entries: hops.map((hop) => ({
					startedDateTime: hop.time,
					time: 0,
					request: requestOf(hop, cleanWords),
					response: responseOf(hop, cleanWords),
					cache: {},
					timings: { send: 0, wait: 0, receive: 0 },
				})),
			},
		},
		null,
		'\t',
	);
};
