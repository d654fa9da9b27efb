/** Takes addresses apart as text, so that masked ones and those with a scheme of their own are read like any other. */
import { decode } from '../decode.ts';

export interface Address {
	scheme: string;
	/** In small letters, with the port, without a user's name. */
	host: string;
	path: string;
	query: string;
	fragment: string;
}

const shape = /^([a-z][a-z0-9+.-]{0,40}):(?=\/)(?:\/\/([^/?#]*))?((?:\/[^?#]*)?)(?:\?([^#]*))?(?:#(.*))?$/is;

/**
 * @param from the address of the request, where a redirect may name its path alone
 * @returns undefined for what is no address with a host or a path, such as `data:`
 */
export const addressOf = (url: string, from?: Address): Address | undefined => {
	const whole = from && url.startsWith('/') ? `${from.scheme}:${url.startsWith('//') ? '' : `//${from.host}`}${url}` : url;
	const [, scheme = '', authority = '', path = '', query = '', fragment = ''] = shape.exec(whole) ?? [];
	if (scheme === '') return undefined;
	return { scheme: scheme.toLowerCase(), host: authority.slice(authority.lastIndexOf('@') + 1).toLowerCase(), path, query, fragment };
};

export type Pairs = (readonly [name: string, value: string])[];

/** @returns the names and values of a query, a form, or a fragment, which may begin with a page of the app; decoded once. */
export const pairsOf = (form = ''): Pairs =>
	form
		.replace(/^!?\/[^?]*\?/, '')
		.split('&')
		.filter((pair) => pair.includes('='))
		.map((pair) => [decode(pair.slice(0, pair.indexOf('='))), decode(pair.slice(pair.indexOf('=') + 1))]);
