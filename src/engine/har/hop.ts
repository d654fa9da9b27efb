/** Entry → hop: what the request says, and the text of it that the engine reads. */
import { hostKindOf } from '../hosts.ts';
import { clip, redact } from '../redact.ts';
import type { Redacted } from '../types.ts';
import { type Address, addressOf, pairsOf } from './address.ts';
import { type Body, contentOf, type Entry, postedOf, redirectOf } from './entry.ts';
import { type Form, fieldsOf, onPage, type Saying, sayingOf } from './failure.ts';
import { pageText } from './page-text.ts';
import type { Hop, Parameter, ParameterPlace, Step } from './types.ts';

/** What a request and its answer say: the address, the form that is sent, where the answer leads, its words, and why there are none. `''` for what is not there. */
export type Parts = readonly string[];

/** A request of the connection as it stands in the file, not clean. */
export interface RawHop {
	address: Address;
	/** What of it is never a secret. */
	hop: Pick<Hop, 'step' | 'time' | 'method' | 'status' | 'host'>;
	parts: Parts;
	/** Undefined where nothing failed. */
	saying: Saying | undefined;
	/** What the hops of one connection share: its state, and the addresses that it returns to, without their queries. */
	signs: readonly string[];
	/** The host of the app: of a callback its own, else that of the return address. */
	app: string;
}

/** In UTF-16 units: a part of the text, the words of a page, a value that is shown. */
const longest = { part: 8_000, page: 1_500, value: 300 };
const mostParameters = 60;

const clean = (text: string): Redacted => clip(redact(text).cleaned, longest.value);

/** Of what is given under a secret nothing is shown. */
const parameter = (name: string, value: string, from: ParameterPlace): Parameter => ({
	name: clean(name),
	value: clean(name.includes('‹') ? '…' : value),
	from,
});

const baseOf = (address?: Address): string => (address ? `${address.scheme}://${address.host}${address.path || '/'}` : '');

const isJson = (text = ''): boolean => /^\s{0,9}\{/.test(text);

/** What an app sends to the token endpoint in JSON, it should have sent as a form. */
const isForm = ({ mimeType, text }: Body, step: Step): boolean =>
	mimeType.includes('form-urlencoded') || /^[\w.-]{1,40}=[^{<\s]/.test(text) || (step === 'token' && isJson(text));

/** What the answer says is read where it can be Salesforce's own words, or the app's about a failure. */
const isTelling = (step: Step, status: number, { mimeType, text }: Body): boolean => {
	if (step === 'token' || step === 'endpoint' || step === 'api' || step === 'error-page') return true;
	if (step === 'app' && text.length < longest.page && /error|invalid|denied/i.test(text)) return true;
	if (step === 'authorize') return status >= 400 || !mimeType.includes('html') || text.length < 600;
	return status >= 400 && step !== 'login';
};

const plainText = ({ mimeType, text }: Body): string =>
	mimeType.includes('html') || /^\s{0,9}</.test(text) ? pageText(text, longest.page) : text.slice(0, longest.part);

/** Of a page of Salesforce's nothing is kept beside the failure: the rest names people. */
const answerOf = (step: Step, status: number, body: Body): string => {
	const words = plainText(body);
	const said = step === 'authorize' || step === 'approval' || step === 'error-page' ? onPage(words) : undefined;
	if (said !== undefined) return `${said.code} : ${said.text}`;
	return isTelling(step, status, body) ? words : '';
};

/** The address of a request, and the one that its answer leads to. */
const addressesOf = ([url = '', , redirect = '']: Parts): (Address | undefined)[] => {
	const address = addressOf(url);
	return [address, addressOf(redirect, address)];
};

/** All that has names and values, what to trust most first. */
const formsOf = (parts: Parts): Form[] => {
	const [address, target] = addressesOf(parts);
	return [
		['query', pairsOf(address?.query)],
		['fragment', pairsOf(address?.fragment)],
		['redirect', pairsOf(target?.query)],
		['redirect', pairsOf(target?.fragment)],
		[isJson(parts[1]) ? 'json' : 'body', fieldsOf(parts[1] ?? '')],
	];
};

const failureOf = ({ step, status, method }: RawHop['hop'], parts: Parts): Saying | undefined => {
	const said = sayingOf(formsOf(parts), parts[3] ?? '');
	if (said !== undefined || step === 'login') return said;
	const [, , , words = '', trouble = ''] = parts;
	if (step === 'error-page' || step === 'app') return { code: '', text: words };
	// What a browser asks first, whether a script may ask at all, is no step of its own.
	return trouble !== '' || (status >= 400 && method !== 'OPTIONS') ? { code: '', text: trouble } : undefined;
};

/** Who leaves a page breaks off what it was loading; blockers are the reader's own; and a status says more than that there is one. */
const troubleOf = ({ trouble }: Entry): string => (/abort|cancel|by_client|response_code/i.test(trouble) ? '' : trouble);

const isTime = (time: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(time);

/**
 * @param bytes the file, from which the bodies are read now
 * @param address of the entry
 */
export const rawHopOf = (bytes: Uint8Array, entry: Entry, address: Address, step: Step): RawHop => {
	const { status } = entry;
	const posted = postedOf(bytes, entry);
	const parts: Parts = [
		entry.url.slice(0, longest.part),
		isForm(posted, step) ? posted.text.slice(0, longest.part) : '',
		redirectOf(bytes, entry).slice(0, longest.part),
		answerOf(step, status, contentOf(bytes, entry)),
		troubleOf(entry),
	];
	const [, target] = addressesOf(parts);
	const time = isTime(entry.time) ? entry.time : '';
	const method = /^[A-Za-z]{1,10}$/.test(entry.method) ? entry.method.toUpperCase() : '';
	const sent = formsOf(parts).flatMap(([, pairs]) => pairs);
	const back = step === 'callback' ? address : addressOf(sent.find(([name]) => name === 'redirect_uri')?.[1] ?? '');
	const hop = { step, time, method, status, host: hostKindOf(address.host) };
	return {
		address,
		hop,
		parts,
		saying: failureOf(hop, parts),
		signs: [...[back, target].map(baseOf), ...sent.map(([name, value]) => (name === 'state' ? value : ''))].filter(Boolean),
		app: back?.host ?? '',
	};
};

/** @returns the parts, in their order, and what is told beside them. Not clean. */
export const hopText = ({ hop: { time, method, status }, parts: [url, form, redirect, answer, trouble] }: RawHop): string => {
	const lines = [
		// As the console of a browser writes it: what it could not load, and why.
		[time, method, url, trouble].filter(Boolean).join(' '),
		// Browsers leave the header out when they save: nobody can tell whether it was sent.
		form && `Authorization: …\n${isJson(form) ? 'Content-Type: application/json\n' : ''}${form}`,
		status > 0 && `HTTP ${status}`,
		redirect && `Location: ${redirect}`,
		answer,
	];
	return lines.filter(Boolean).join('\n');
};

/** @param parts those of the hop, with all hidden that is hidden in the recording */
export const hopOf = ({ hop }: RawHop, parts: Parts): Hop => {
	const [address, target] = addressesOf(parts);
	const saying = failureOf(hop, parts);
	return {
		...hop,
		address: clean(baseOf(address)),
		// The mark says where the parameters stand: the user-agent flow answers in the fragment.
		redirect: clean(`${baseOf(target)}${target?.fragment ? '#' : ''}`),
		parameters: formsOf(parts)
			.flatMap(([from, pairs]) => pairs.map(([name, value]) => parameter(name, value, from)))
			.slice(0, mostParameters),
		failure: saying ? { code: clean(saying.code), text: clean(saying.text) } : null,
	};
};
