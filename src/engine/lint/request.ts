/** Reads authorize requests and JWT assertions out of a text, as far as they go, wrapped or cut as they may be. */
import type { Redacted, Span } from '../types.ts';

export interface AuthorizeRequest extends Span {
	/** `http`, `https`, or '' where none is written. */
	scheme: string;
	host: string;
	/** `GET`, `POST`, or '' where none is written. */
	method: string;
	/** Every parameter in order; values decoded once. */
	parameters: readonly (readonly [name: string, value: string])[];
	/** The request exactly as it stands. */
	raw: string;
}

export interface Assertion extends Span {
	algorithm: string;
	/** Seconds since 1970; undefined where the assertion has no readable one. */
	expires: number | undefined;
}

const endpoint = /\/services\/oauth2\/authorize(?:\/[\w-]{1,40})?/g;
/** What stands before the path: method, scheme, host, and the path of an Experience Cloud site. */
const origin = /(?:(GET|POST|curl[^\n]{0,80}?)\s{1,4}["']?)?(?:(https?):\/\/)?((?:\[[^\]\n]{1,60}\]|<[^<>\n]{1,60}>|‹[^‹›\n]{1,60}›|[A-Za-z0-9.${}_-]){0,120}(?::\d{2,5})?)(?:\/[\w-]{1,40}){0,3}$/;
const longestOrigin = 240;
const parameter = /[\s`?&]{0,24}((?:amp;)?[A-Za-z][A-Za-z0-9_;]{1,40})=\s{0,24}((?:\[[^\]\n]{0,60}\]|<[^<>\n]{0,60}>|‹[^‹›\n]{0,160}›|[^&\s"'`<>])*)/y;

const decode = (value: string): string => {
	try {
		return decodeURIComponent(value.replaceAll('+', ' '));
	} catch {
		return value;
	}
};

/** @returns every request to the authorization endpoint, with the parameters that follow its address. */
export const readAuthorizeRequests = (text: Redacted): AuthorizeRequest[] =>
	[...text.matchAll(endpoint)].map((match) => {
		const before = origin.exec(text.slice(Math.max(0, match.index - longestOrigin), match.index));
		const [stands = '', method = '', scheme = '', host = ''] = before ?? [];
		const start = match.index - stands.length;
		const parameters: [string, string][] = [];
		let end = match.index + match[0].length;
		for (;;) {
			parameter.lastIndex = end;
			const pair = parameter.exec(text);
			if (pair === null) break;
			parameters.push([pair[1] ?? '', decode(pair[2] ?? '')]);
			end = parameter.lastIndex;
		}
		return { scheme, host, method: method.startsWith('curl') ? 'curl' : method, parameters, raw: text.slice(start, end), start, end };
	});

/** The mask of a JWT tells what is harmless in it; only one sent as an assertion is checked. */
const assertion = /assertion["'\s:=>\\]{1,8}(‹JWT, (\w+)(?:, aud [^,›]+)?(?:, exp (\d{1,16}))?›)/gd;

/** @returns every JWT that is sent as an assertion. */
export const readAssertions = (text: Redacted): Assertion[] =>
	[...text.matchAll(assertion)].map((match) => {
		const [start, end] = match.indices?.[1] ?? [0, 0];
		return { start, end, algorithm: match[2] ?? '', expires: match[3] === undefined ? undefined : Number(match[3]) };
	});
