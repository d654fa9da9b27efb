/** Reads authorize requests out of a text, as far as they go, wrapped or cut as they may be. */
import { decode } from '../decode.ts';
import { type Mapped, sourceSpan } from '../mapped.ts';
import { matchAt } from '../match-at.ts';
import type { Parameter, Request } from '../types.ts';
import { type Address, addressesIn, endpoint, loginPage, pagesIn } from './address.ts';
import { has, isShortened, withoutEnd } from './values.ts';

const name = '(?:amp;)?[A-Za-z][A-Za-z0-9_;]{0,40}';
/** Between `&` and `=` the end of a line may have torn a name. */
const torn = '(?<=[?&])[A-Za-z]\\w{0,40}\\r?\\n[> \\t]{0,8}\\w{1,40}';
const piece = '(?:\\[[^\\]\\n]{0,60}\\]|<[^<>\\n]{0,60}>|‹[^‹›\\n]{0,160}›|[^&\\s"\'`<>]){0,4000}';
const parameter = new RegExp(`[\\s\`?&>]{0,24}(${name}|${torn})=[ \\t]{0,24}(${piece})`, 'y');
/** The rest of a value that the end of a line has torn: another parameter follows it, or it stands alone on its line. */
const tornValue = /\r?\n[> \t]{0,8}([^\s&="'`<>]{1,400})(?=&|[ \t]{0,8}(?:\r?\n|$))/y;
/** The rest of scopes whose blanks somebody left as they are: another parameter follows it. */
const spacedRest = /(?: [\w.:/-]{1,60}){1,20}(?=\s{0,24}&[A-Za-z]\w{0,40}=)/y;
/** A program joins something to the string here. */
const isJoined = (text: string, end: number): boolean =>
	/^["'`](?:[ \t]{0,4}[+%‹]|[ \t]\.[ \t]|[ \t]?&[ \t])/.test(text.slice(end, end + 8));
/** Somebody left something out here. */
const isCut = (text: string, end: number): boolean =>
	isJoined(text, end) || /^(?:&|\.{3}|…|\s{0,4}\[?truncated)/i.test(text.slice(end, end + 16));
/** A line shorter than this was not broken by a window or a mail. */
const shortestBroken = 60;

/** What a program puts in where it runs: into a template of JavaScript, a string of Python or C#. */
const inserted = /\{/;
const opensTemplate = /(?:`|(?<!\w)(?:[fF][rR]?|\$)["']{1,3})$/;

/** Parameters of which a request has at least one. An address that is only named, in a list of addresses for example, has none. */
const own = /^(?:client_id|response_type|redirect_uri|scope|state|prompt|code_challenge(?:_method)?)$/;

/** No request has more. */
const mostParameters = 60;

const isBroken = (text: string, at: number): boolean => at > shortestBroken && !text.slice(at - shortestBroken, at).includes('\n');

/**
 * @param first what stands at `from` up to a blank or the next parameter
 * @returns the value, as it is written, and where it ends
 */
const readValue = (text: string, key: string, first: string, from: number): { raw: string; end: number } => {
	// A `#` begins the fragment; only within an unencoded redirect URI it may be meant.
	const [head = ''] = key === 'redirect_uri' ? [first] : first.split('#', 1);
	if (head === '') return { raw: '', end: from };
	const near = from + head.length;
	const [spaced = ''] = key === 'scope' ? matchAt(spacedRest, text, near) : [];
	const far = near + spaced.length;
	const [torn = '', rest = ''] = isBroken(text, far) ? matchAt(tornValue, text, far) : [];
	const all = head + spaced + rest;
	const end = far + torn.length;
	const raw = /\s|^$/.test(text[end] ?? '') ? withoutEnd(all) : all;
	return { raw, end: end - all.length + raw.length };
};

const readParameters = (layer: Mapped, from: number, isTemplate: boolean): { parameters: Parameter[]; end: number } => {
	const { text } = layer;
	const parameters: Parameter[] = [];
	let where: Parameter['from'] = 'query';
	let isJoint = false;
	for (let at = from; ; ) {
		if (text[at] === '#') {
			where = 'fragment';
			at++;
		}
		const [pair, key = '', first = ''] = matchAt(parameter, text, at);
		if (pair === undefined || parameters.length === mostParameters) return { parameters, end: at };
		const start = at + pair.indexOf(key);
		const gap = pair.slice(0, start - at);
		// Where the parameters are joined as in an address, a line that begins with a name is a body or another thing.
		if (isJoint && gap.includes('\n') && !/[?&]/.test(gap)) return { parameters, end: at };
		isJoint ||= gap.includes('&');
		const { raw, end } = readValue(text, key, first, at + pair.length - first.length);
		const isExpression = isTemplate ? inserted.test(raw) : raw === '' && isJoined(text, end);
		const value = isExpression ? null : decode(raw);
		parameters.push({ name: key.replaceAll(/[\s>]/g, ''), value, from: where, ...sourceSpan(layer, start, end) });
		at = end;
	}
};

const shared = { target: 'authorize', json: false } as const;

const readOne = (layer: Mapped, address: Address): Request => {
	const isTemplate = opensTemplate.test(layer.text.slice(Math.max(0, address.start - 5), address.start));
	const { parameters, end } = readParameters(layer, address.end, isTemplate);
	return {
		...shared,
		...address,
		host: isTemplate && inserted.test(address.host) ? '' : address.host,
		parameters,
		whole: parameters.some(({ name }) => own.test(name)) && !isCut(layer.text, end) && !parameters.slice(-1).some(isShortened),
		...sourceSpan(layer, address.start, end),
	};
};

const readPages = (layer: Mapped): Request[] =>
	addressesIn(layer, loginPage).map((address) => ({
		...shared,
		...address,
		parameters: [],
		whole: false,
		...sourceSpan(layer, address.start, address.end),
	}));

/** An address that starts a login, or was meant to: another endpoint gets no `response_type`. */
const isMeant = ({ path, parameters }: Request): boolean =>
	path.startsWith('/services/oauth2/authorize') || parameters.some(({ name }) => name === 'response_type');

/**
 * Requests that were meant for the authorization endpoint and sent to another page of Salesforce. A login page on the
 * way keeps the whole request in `startURL`, so it is none of these.
 */
const readStrays = (layer: Mapped): Request[] =>
	pagesIn(layer)
		.map((address) => readOne(layer, address))
		.filter((request) => has(request, 'response_type') && has(request, 'client_id') && !has(request, 'startURL'));

/**
 * @param layers the readings of one text, the least undone first
 * @returns every request to the authorization endpoint, with the parameters that follow its address, from the first
 * layer that shows any: a deeper one would take the parameters of a nested address for its own
 */
export const readAuthorizeRequests = (layers: readonly Mapped[]): Request[] => {
	const requests = new Map<number, Request>();
	for (const layer of layers) {
		const seen = addressesIn(layer, endpoint).map((address) => readOne(layer, address));
		for (const request of [...seen.filter(isMeant), ...readPages(layer)]) {
			if ((requests.get(request.start)?.parameters.length ?? 0) === 0) requests.set(request.start, request);
		}
	}
	for (const stray of layers.slice(0, 1).flatMap(readStrays)) requests.set(stray.start, stray);
	return [...requests.values()];
};
