/**
 * A recording that can be sent to somebody: the requests of the connection, made anew of what is known to be harmless.
 * What is not known is left out, however innocent it looks: redaction alone would let a value of an unknown shape pass.
 */
import { maskEnd } from '../masks.ts';
import { addressOf } from './address.ts';
import type { Hop, Parameter } from './types.ts';

/** Parameters whose values are words of a short list. */
const choices = new Set([
	'response_type',
	'grant_type',
	'scope',
	'prompt',
	'display',
	'immediate',
	'format',
	'code_challenge_method',
	'ec',
]);

/** Parameters that say what failed. */
const sayings = new Set(['error', 'error_description', 'error_code', 'errorcode', 'errordescription']);

/** Stands for what was left out. */
const out = '…';

const isMask = (value: string): boolean => maskEnd(value, 0) === value.length;

/** A word with digits among its letters may be an id or a token. */
const isWord = (part: string): boolean => /^(?:[A-Za-z][A-Za-z_.-]{0,39}\d?|v\d{1,3}(?:\.\d)?|)$/.test(part) || isMask(part);
const isChoice = (value: string): boolean =>
	value.split(/[ :]/).every((word) => isWord(word) || /^(?:S256|saml2-bearer|\d{1,4})$/.test(word));

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

const cleanValue = ({ name, value }: Parameter): string => {
	const known = name.toLowerCase();
	if (isMask(value) || sayings.has(known) || (choices.has(known) && isChoice(value))) return value;
	return /^(?:redirect_uri|error_uri)$/i.test(name) ? cleanAddress(value) || out : out;
};

interface Pair {
	name: string;
	value: string;
}

const pairs = (hop: Hop, from: Parameter['from']): Pair[] =>
	hop.parameters.filter((one) => one.from === from).map((one) => ({ name: cleanName(one.name), value: cleanValue(one) }));

/** A mask stays one; of words only what would end a value is encoded. */
const encode = (value: string): string =>
	isMask(value) ? value : value.replaceAll(/[%&#+=\s]/g, (character) => encodeURIComponent(character));

const form = (list: readonly Pair[]): string => list.map(({ name, value }) => `${name}=${encode(value)}`).join('&');

const withQuery = (address: string, list: readonly Pair[], mark = '?'): string =>
	list.length === 0 ? address : `${address}${mark}${form(list)}`;

const requestOf = (hop: Hop) => {
	const posted = pairs(hop, 'body');
	const query = pairs(hop, 'query');
	return {
		method: hop.method,
		url: withQuery(withQuery(cleanAddress(hop.address), query), pairs(hop, 'fragment'), '#'),
		httpVersion: '',
		cookies: [],
		headers: [],
		queryString: query,
		...(posted.length === 0 ? {} : { postData: { mimeType: 'application/x-www-form-urlencoded', params: posted, text: form(posted) } }),
		headersSize: -1,
		bodySize: -1,
	};
};

/** A failure that no address tells stands in the body, as the token endpoint and the API write it. */
const bodyOf = ({ step, failure, parameters }: Hop): string => {
	if (failure === null || failure.code === '' || parameters.some(({ value }) => value === failure.code)) return '';
	const { code, text } = failure;
	return JSON.stringify(step === 'api' ? [{ errorCode: code, message: text }] : { error: code, error_description: text });
};

const responseOf = (hop: Hop) => {
	const redirect = withQuery(cleanAddress(hop.redirect), pairs(hop, 'redirect'), hop.redirect.endsWith('#') ? '#' : '?');
	const text = bodyOf(hop);
	const mimeType = text === '' ? 'text/plain' : 'application/json';
	return {
		status: hop.status,
		statusText: '',
		httpVersion: '',
		cookies: [],
		headers: [{ name: 'content-type', value: mimeType }, ...(redirect === '' ? [] : [{ name: 'location', value: redirect }])],
		content: { size: text.length, mimeType, text },
		redirectURL: redirect,
		headersSize: -1,
		bodySize: -1,
	};
};

/** @returns the text of a HAR that holds these hops and nothing else. */
export const cleanCopy = (hops: readonly Hop[]): string =>
	JSON.stringify(
		{
			log: {
				version: '1.2',
				creator: { name: 'Grantfix', version: '1' },
				entries: hops.map((hop) => ({
					startedDateTime: hop.time,
					time: 0,
					request: requestOf(hop),
					response: responseOf(hop),
					cache: {},
					timings: { send: 0, wait: 0, receive: 0 },
				})),
			},
		},
		null,
		'\t',
	);
