/** Reads JWT assertions: as a compact token, of which only the mask is left, as JSON, and as code that builds the claims. */
import { allMatches } from '../all-matches.ts';
import { type Mapped, sourceSpan } from '../mapped.ts';
import type { Parameter, Request } from '../types.ts';
import { isSalesforceHost } from './address.ts';
import { type Cluster, clustersIn, partsAround } from './clusters.ts';

const shared = { target: 'assertion', method: '', scheme: '', host: '', path: '', json: false } as const;
const headers = new Set(['alg', 'typ']);
const claims = new Set(['iss', 'sub', 'prn', 'aud', 'exp', 'iat', 'nbf', 'jti']);

/** What stands where an assertion is sent: the mask of a JWT, of a key, or of something that is neither. */
const sent = /(?<!\w)assertion["'\s:=>,\\]{1,8}(?=(‹[^‹›\n]{1,240}›))/g;
/** A value of a form, or one in quotes. Anything else in its place is a name that a program knows. */
const isLiteral = /(?:[&?"'][\w-]{0,7}assertion=|^[\w-]{0,7}assertion=|["'])$/m;
const token = /‹JWT[^‹›\n]{0,240}›/g;

/** `‹JWT, RS256, iss Consumer Key, exp 1702123456›`: each word of the mask is a header, or a claim with what may be told of it. */
const wordsOf = (mask: string): (readonly [name: string, value: string])[] =>
	mask
		.slice(1, -1)
		.split(', ')
		.slice(1)
		.map((words) => {
			const [first = '', ...rest] = words.split(' ');
			return claims.has(first) ? ([first, rest.join(' ')] as const) : (['alg', first] as const);
		})
		.filter(([name, word]) => claims.has(name) || /^(?:[A-Z]{2}\d{3}|none)$/.test(word));

const ofToken = (mask: string, start: number, isSent: boolean): Request[] => {
	const place = { start, end: start + mask.length };
	const words = wordsOf(mask);
	const parameters = words.map(([name, value]): Parameter => ({ name, value, from: headers.has(name) ? 'header' : 'claim', ...place }));
	const says = (name: string, pattern: RegExp): boolean => words.some(([key, value]) => key === name && pattern.test(value));
	// An access token or an ID token of Salesforce names neither an app as its issuer nor a login server alone as its audience.
	const isAssertion = isSent || says('iss', /^Consumer Key/) || (says('aud', /salesforce|My Domain/) && says('sub', /./));
	return isAssertion ? [{ ...shared, parameters, whole: parameters.length > 1, ...place }] : [];
};

const readTokens = (text: string): Request[] => {
	const places = new Map(
		allMatches(text, sent)
			.filter(
				({ 0: all, 1: mask = '', index }) =>
					mask.startsWith('‹JWT') || isLiteral.test(text.slice(Math.max(0, index - 8), index + all.length)),
			)
			.map((match) => [match.index + match[0].length, match[1] as string]),
	);
	const others = allMatches(text, token).filter(({ index }) => !places.has(index));
	return [
		...[...places].flatMap(([start, mask]) => {
			const place = { start, end: start + mask.length };
			const parameters: Parameter[] = [{ name: 'assertion', value: mask, from: 'body', ...place }];
			return mask.startsWith('‹JWT') ? ofToken(mask, start, true) : [{ ...shared, parameters, whole: false, ...place }];
		}),
		...others.flatMap(({ index, 0: mask }) => ofToken(mask, index, false)),
	];
};

const textOf = ({ pairs }: Cluster, name: string): string | null | undefined => pairs.find((pair) => pair.name === name)?.value;
const hostOf = (address: string): string => /^https?:\/\/([^/:\s]{1,200})/i.exec(address)?.[1]?.toLowerCase() ?? '';

/** Claims of an assertion for Salesforce, and not those of an ID token or of another provider's. */
const isForSalesforce = (cluster: Cluster): boolean => {
	const [iss, aud] = [textOf(cluster, 'iss') ?? '', textOf(cluster, 'aud') ?? ''];
	return !iss.includes('://') && (isSalesforceHost(hostOf(aud)) || iss.startsWith('‹Consumer Key'));
};

/** The header of a decoded token stands in braces of its own, right before the claims. */
const headerOf = (cluster: Cluster, before: Cluster | undefined): Cluster['pairs'] =>
	before !== undefined && cluster.start - before.end < 120 && before.pairs.every(({ name }) => headers.has(name)) ? before.pairs : [];

const ofCluster = (layer: Mapped, cluster: Cluster, before: Cluster | undefined): Request[] => {
	const own = [...headerOf(cluster, before), ...cluster.pairs].filter(({ name }) => claims.has(name) || headers.has(name));
	const count = own.filter(({ name }) => claims.has(name)).length;
	if (count < 2 || !isForSalesforce(cluster)) return [];
	const parameters = own.map(
		({ name, value, start, end }): Parameter => ({
			name,
			value,
			from: headers.has(name) ? 'header' : 'claim',
			...sourceSpan(layer, start, end),
		}),
	);
	// A number in quotes is a text: it keeps them.
	const behind = layer.text.slice(cluster.end, cluster.end + 300);
	// A library may be told to set the rest of the claims.
	const closed = /^["'\s,]{0,20}[}\])]/.test(behind) && !/expiresIn|issuer|audience|subject/.test(behind);
	return [
		{
			...shared,
			parameters: parameters.map((one, at) =>
				one.name === 'exp' && one.value !== null && /["']$/.test(layer.text.slice(own[at]?.start, own[at]?.end))
					? { ...one, value: `"${one.value}"` }
					: one,
			),
			// The bracket behind a setter closes only the call, and some claims are set by themselves.
			whole:
				closed &&
				count > 2 &&
				cluster.pairs.every(({ joint }) => !joint.startsWith('(')) &&
				parameters.every(({ value }) => value !== null && !/\.{3}|…/.test(value)),
			...sourceSpan(layer, cluster.start, cluster.end),
		},
	];
};

const readClaims = (layer: Mapped): Request[] =>
	partsAround(layer.text, /(?<![\w%-])(?:iss|setIss)["'`\]]{0,2}\s{0,4}(?:=>|[:=,(])/g, 1500).flatMap(([from, to]) =>
		clustersIn(layer, from, to).flatMap((cluster, at, all) => ofCluster(layer, cluster, all[at - 1])),
	);

/**
 * @param text the cleaned text, in which tokens are masks
 * @param layer its reading, for claims that are written out
 * @returns every assertion
 */
export const readAssertions = (text: string, layer: Mapped): Request[] => [...readTokens(text), ...readClaims(layer)];
