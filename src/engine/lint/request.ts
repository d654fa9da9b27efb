/** Reads authorize requests and JWT assertions out of a text, as far as they go, wrapped or cut as they may be. */
import { type Mapped, origin as placeOf } from '../mapped.ts';
import type { Span } from '../types.ts';

export interface AuthorizeRequest extends Span {
	/** `http`, `https`, or '' where none is written. */
	scheme: string;
	host: string;
	/** `GET`, `POST`, or '' where none is written. */
	method: string;
	/** Every parameter in order; values decoded once. */
	parameters: readonly (readonly [name: string, value: string])[];
}

export interface Assertion extends Span {
	algorithm: string;
	/** Seconds since 1970; undefined where the assertion has no readable one. */
	expires: number | undefined;
}

const endpoint = /\/services\/oauth2\/authorize(?:\/[\w-]{1,40})?/g;
/** What stands before the path: method, scheme, host, and the path of an Experience Cloud site. */
const origin =
	/(?:(GET|POST|curl[^\n]{0,80}?)\s{1,4}["']?)?(?:(https?):\/\/)?((?:\[[^\]\n]{1,60}\]|<[^<>\n]{1,60}>|‹[^‹›\n]{1,60}›|[A-Za-z0-9.${}_-]){0,120}(?::\d{2,5})?)(?:\/[\w-]{1,40}){0,3}$/;
const longestOrigin = 240;
const parameter =
	/[\s`?&>]{0,24}((?:amp;)?[A-Za-z][A-Za-z0-9_;]{1,40})=[ \t]{0,24}((?:\[[^\]\n]{0,60}\]|<[^<>\n]{0,60}>|‹[^‹›\n]{0,160}›|[^&\s"'`<>])*)/y;

const decode = (value: string): string => {
	try {
		return decodeURIComponent(value.replaceAll('+', ' '));
	} catch {
		return value;
	}
};

const readLayer = (layer: Mapped): AuthorizeRequest[] =>
	[...layer.text.matchAll(endpoint)].map((match) => {
		const before = origin.exec(layer.text.slice(Math.max(0, match.index - longestOrigin), match.index));
		const [stands = '', method = '', scheme = '', host = ''] = before ?? [];
		const parameters: [string, string][] = [];
		let end = match.index + match[0].length;
		for (;;) {
			parameter.lastIndex = end;
			const pair = parameter.exec(layer.text);
			if (pair === null) break;
			parameters.push([pair[1] ?? '', decode(pair[2] ?? '')]);
			end = parameter.lastIndex;
		}
		return {
			scheme,
			host,
			method: method.startsWith('curl') ? 'curl' : method,
			parameters,
			...placeOf(layer, match.index - stands.length, end),
		};
	});

/**
 * @param layers the readings of one text, the least undone first
 * @returns every request to the authorization endpoint, with the parameters that follow its address, from the first
 * layer that shows any: a deeper one would take the parameters of a nested address for its own
 */
export const readAuthorizeRequests = (layers: readonly Mapped[]): AuthorizeRequest[] => {
	const requests = new Map<number, AuthorizeRequest>();
	for (const request of layers.flatMap(readLayer)) {
		if ((requests.get(request.start)?.parameters.length ?? 0) === 0) requests.set(request.start, request);
	}
	return [...requests.values()];
};

/** The mask of a JWT tells what is harmless in it; only one sent as an assertion is checked. */
const assertion = /assertion["'\s:=>\\]{1,8}(‹JWT, (\w+)(?:, aud [^,›]+)?(?:, exp (\d{1,16}))?(?:, tag \w{4})?›)/dg;

/** @returns every JWT that is sent as an assertion. */
export const readAssertions = (text: string): Assertion[] =>
	[...text.matchAll(assertion)].map((match) => {
		const [start, end] = match.indices?.[1] ?? [0, 0];
		return { start, end, algorithm: match[2] ?? '', expires: match[3] === undefined ? undefined : Number(match[3]) };
	});
