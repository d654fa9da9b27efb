/** Entry → hop: what the request says, and the text of it that the engine reads. */
import { hostKindOf } from '../hosts.ts';
import { kindOfName } from '../masks/secret-names.ts';
import { maskEnd, maskOf } from '../masks.ts';
import { clip, redact } from '../redact.ts';
import type { Redacted } from '../types.ts';
import { type Address, addressOf, pairsOf } from './address.ts';
import { type Body, contentOf, type Entry, postedOf, redirectOf } from './entry.ts';
import { sayingOf } from './failure.ts';
import { pageText } from './page-text.ts';
import type { Hop, HopFailure, Parameter, ParameterPlace, Step } from './types.ts';

/** A hop, and what is not to leave the reader. */
export interface RawHop {
	hop: Hop;
	/** The request and its answer as text, not clean. */
	text: string;
	/** What the hops of one connection share: its state, and the addresses that it returns to, without their queries. */
	signs: readonly string[];
	/** The host of the app: of a callback its own, else that of the return address. */
	app: string;
}

/** In UTF-16 units: a part of the text, the words of a page, a value that is shown. */
const longest = { part: 8_000, page: 1_500, value: 300 };
const mostParameters = 60;

const clean = (text: string): Redacted => clip(redact(text).cleaned, longest.value);

/** The name decides whether a value is a secret, so that both are cleaned together. */
const parameter = (name: string, value: string, from: ParameterPlace): Parameter => {
	const cleaned = clean(`${name}=${value}`);
	if (!cleaned.startsWith(`${name}=`)) return { name: clean(name), value: clean('…'), from };
	const shown = cleaned.slice(name.length + 1);
	const kind = kindOfName(name);
	// In a text a blank may end a value; here its end is known, and what follows a mask is the rest of the secret.
	const isBroken = kind !== undefined && maskEnd(shown, 0) !== shown.length && (shown !== value || /\s/.test(value));
	return { name, value: isBroken ? maskOf(kind, value, '') : shown, from };
};

const parametersOf = (forms: readonly (readonly [ParameterPlace, string])[]): Parameter[] =>
	forms
		.flatMap(([from, form]) => pairsOf(form).map(([name, value]) => [name, value, from] as const))
		.slice(0, mostParameters)
		.map(([name, value, from]) => parameter(name, value, from));

const baseOf = ({ scheme, host, path }: Address): string => `${scheme}://${host}${path || '/'}`;

const isForm = ({ mimeType, text }: Body): boolean => mimeType.includes('form-urlencoded') || /^[\w.-]{1,40}=[^{<\s]/.test(text);

/** What the answer says is read where it can be Salesforce's own words, or the app's about a failure. */
const isTelling = (step: Step, status: number, { mimeType, text }: Body): boolean => {
	if (step === 'token' || step === 'endpoint' || step === 'api' || step === 'error-page') return true;
	if (step === 'authorize') return status >= 400 || !mimeType.includes('html') || text.length < 600;
	return status >= 400 && step !== 'login';
};

const plainText = ({ mimeType, text }: Body): string =>
	mimeType.includes('html') || /^\s{0,9}</.test(text) ? pageText(text, longest.page) : text.slice(0, longest.part);

const failureOf = (step: Step, status: number, forms: readonly string[], answer: string): HopFailure | null => {
	const said = sayingOf(forms, answer);
	if (said !== undefined) return { code: clean(said.code), text: clean(said.text) };
	const isPage = step === 'error-page';
	return isPage || (status >= 400 && step !== 'login') ? { code: clean(''), text: isPage ? clean(answer) : clean('') } : null;
};

const isTime = (time: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(time);

/**
 * @param bytes the file, from which the bodies are read now
 * @param address of the entry
 */
export const hopOf = (bytes: Uint8Array, entry: Entry, address: Address, step: Step): RawHop => {
	const redirect = redirectOf(bytes, entry);
	const target = addressOf(redirect, address);
	const posted = postedOf(bytes, entry);
	const content = contentOf(bytes, entry);
	const form = isForm(posted) ? posted.text.slice(0, longest.part) : '';
	const answer = isTelling(step, entry.status, content) ? plainText(content) : '';
	const inAddress = [address.query, address.fragment, target?.query ?? '', target?.fragment ?? ''];
	const time = isTime(entry.time) ? entry.time : '';
	const method = /^[A-Za-z]{1,10}$/.test(entry.method) ? entry.method.toUpperCase() : '';
	const lines = [
		[time, method, entry.url.slice(0, longest.part)].filter(Boolean).join(' '),
		// Browsers leave the header out when they save: nobody can tell whether it was sent.
		form === '' ? '' : `Authorization: …\n${form}`,
		entry.status > 0 ? `HTTP ${entry.status}` : '',
		redirect === '' ? '' : `Location: ${redirect.slice(0, longest.part)}`,
		answer,
	];
	const sent = inAddress.flatMap(pairsOf);
	const back = step === 'callback' ? address : addressOf(sent.find(([name]) => name === 'redirect_uri')?.[1] ?? '');
	return {
		hop: {
			step,
			time,
			method,
			status: entry.status,
			host: hostKindOf(address.host),
			address: clean(baseOf(address)),
			// The mark says where the parameters stand: the user-agent flow answers in the fragment.
			redirect: clean(target ? `${baseOf(target)}${target.fragment && '#'}` : ''),
			parameters: parametersOf([
				['query', address.query],
				['fragment', address.fragment],
				['body', form],
				['redirect', target?.query ?? ''],
				['redirect', target?.fragment ?? ''],
			]),
			failure: failureOf(step, entry.status, inAddress, answer),
		},
		text: lines.filter(Boolean).join('\n'),
		signs: [
			...[back ?? [], target ?? []].flat().map(baseOf),
			...sent.flatMap(([name, value]) => (name === 'state' && value !== '' ? value : [])),
		],
		app: back?.host ?? '',
	};
};
