/** Reads JWT assertions: as a compact token, of which only the mask is left, as JSON, and as code that builds the claims. */
import { allMatches } from '../all-matches.ts';
import { type Mapped, sourceSpan } from '../mapped.ts';
import { claimNames } from '../masks/jwt.ts';
import type { Parameter, Request, Span } from '../types.ts';
import { hostOf, isSalesforceHost } from './address.ts';
import { type Cluster, clustersIn, partsAround } from './clusters.ts';
import { value } from './values.ts';

const shared = { target: 'assertion', method: '', scheme: '', host: '', path: '', json: false } as const;
const isHeader = (name: string): boolean => name === 'alg' || name === 'typ';
const isClaim = (name: string): boolean => claimNames.includes(name);
const placeOf = (name: string): Parameter['from'] => (isHeader(name) ? 'header' : 'claim');

/**
 * A mask, and the name it is given: what is sent as an assertion is a JWT, a key, or neither. As `client_assertion` an app proves
 * itself, which is about no user.
 */
const named = /(?:(client_|(?<!\w))assertion["'\s:=>,\\]{1,8})?(‹[^‹›\n]{1,240}›)/g;
/** A value of a form, or one in quotes. Anything else in its place is a name that a program knows. */
const isLiteral = /(?:[&?"'][\w-]{0,7}assertion=|^[\w-]{0,7}assertion=|["'])$/m;
/** `‹JWT, RS256, iss Consumer Key, exp 1702123456›`: each word of the mask is a header, or a claim with what may be told of it. */
const word = new RegExp(`, (?:(alg|${claimNames.join('|')})\\b ?|(?=[A-Z]|none))([^,›]{0,40})`, 'g');

const ofToken = (mask: string, place: Span, isSent: boolean): Request[] => {
	const parameters = allMatches(mask, word).map(
		([, name = 'alg', value = '']): Parameter => ({ name, value, from: placeOf(name), ...place }),
	);
	const request: Request = { ...shared, parameters, whole: parameters.length > 1, ...place };
	const sub = value(request, 'sub');
	// An access token or an ID token of Salesforce names neither an app as its issuer nor a user by his username.
	const isAssertion =
		value(request, 'iss') === 'Consumer Key'
			? sub !== 'Consumer Key'
			: /salesforce|My Domain/.test(value(request, 'aud')) && sub.startsWith('username');
	return isSent || isAssertion ? [request] : [];
};

const readTokens = (text: string): Request[] =>
	allMatches(text, named).flatMap(({ 0: all, 1: name, 2: mask = '', index }) => {
		const end = index + all.length;
		const place = { start: end - mask.length, end };
		if (mask.startsWith('‹JWT')) return name === 'client_' ? [] : ofToken(mask, place, name === '');
		if (name !== '' || !isLiteral.test(text.slice(Math.max(0, index - 8), place.start))) return [];
		return [{ ...shared, parameters: [{ name: 'assertion', value: mask, from: 'body', ...place }], whole: false, ...place }];
	});

/** Claims of an assertion for Salesforce, and not those of an ID token, of another provider's, or of an app that proves itself. */
const isForSalesforce = ({ pairs }: Cluster): boolean => {
	const [iss = '', sub = '', aud = ''] = ['iss', 'sub', 'aud'].map((name) => pairs.find((pair) => pair.name === name)?.value ?? '');
	return !iss.includes('://') && !sub.startsWith('‹Consumer Key') && (isSalesforceHost(hostOf(aud)) || iss.startsWith('‹Consumer Key'));
};

/** The header of a decoded token stands in braces of its own, right before the claims. */
const headerOf = (cluster: Cluster, before: Cluster | undefined): Cluster['pairs'] =>
	before !== undefined && cluster.start - before.end < 120 && before.pairs.every(({ name }) => isHeader(name)) ? before.pairs : [];

const ofCluster = (layer: Mapped, cluster: Cluster, before: Cluster | undefined): Request[] => {
	const own = [...headerOf(cluster, before), ...cluster.pairs].filter(({ name }) => isClaim(name) || isHeader(name));
	const count = own.filter(({ name }) => isClaim(name)).length;
	if (count < 2 || !isForSalesforce(cluster)) return [];
	const parameters = own.map(
		({ name, value, start, end }): Parameter => ({
			name,
			// A number in quotes is a text: it keeps them.
			value: name === 'exp' && value !== null && /["']$/.test(layer.text.slice(start, end)) ? `"${value}"` : value,
			from: placeOf(name),
			...sourceSpan(layer, start, end),
		}),
	);
	const behind = layer.text.slice(cluster.end, cluster.end + 300);
	// A library may be told to set the rest of the claims.
	const closed = /^["'\s,]{0,20}[}\])]/.test(behind) && !/expiresIn|issuer|audience|subject/.test(behind);
	return [
		{
			...shared,
			parameters,
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
