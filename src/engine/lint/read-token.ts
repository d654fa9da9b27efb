/** Reads requests to the token endpoint, and to the one that revokes, in the notations in which people paste them. */
import { allMatches } from '../all-matches.ts';
import { type Mapped, sourceSpan } from '../mapped.ts';
import type { Parameter, Request } from '../types.ts';
import { type Address, addressesIn, curlMethod, isSalesforceHost, tokenEndpoint } from './address.ts';
import { type Cluster, clustersIn, partsAround } from './clusters.ts';
import { isShortened } from './values.ts';

/** A body begins no farther behind its address, and ends no farther before it. */
const farthest = 1500;
const reach = 4000;

/** Where the answer to a request begins, or the next request. */
const answer =
	/\n(?:###|[A-Z]{3,6} (?:https?:|\/|\{\{))|HTTP\/\d(?:\.\d)? \d{3}|["']?(?:error|access_token|instance_url)["']?\s{0,4}[:=]|\n[ \t]{0,8}\r?\n[ \t]{0,8}\{/;

const has = ({ pairs }: Cluster, name: string): boolean => pairs.some((pair) => pair.name === name);

/** The address that a body is sent to: the last before it, or else the first behind it; no other body in between. */
const ownerOf = (cluster: Cluster, clusters: readonly Cluster[], addresses: readonly Address[]): Address | undefined => {
	const between = (from: number, to: number): boolean =>
		clusters.some((other) => other !== cluster && other.start >= from && other.end <= to);
	const before = addresses.findLast(({ end }) => end <= cluster.start);
	if (before !== undefined && cluster.start - before.end <= farthest && !between(before.end, cluster.start)) return before;
	// By its end: in a command the body stands between the word `curl`, with which the span begins, and the address.
	const behind = addresses.find(({ end }) => end > cluster.end);
	return behind !== undefined && behind.end - cluster.end <= farthest / 2 && !between(cluster.end, behind.end) ? behind : undefined;
};

/** Without `grant_type` a body is one only right behind the address. */
const isBody = (cluster: Cluster, owner: Address | undefined): boolean =>
	has(cluster, 'grant_type') ||
	(owner !== undefined &&
		owner.end <= cluster.start &&
		(/revoke/.test(owner.path)
			? has(cluster, 'token')
			: has(cluster, 'client_id') && ['code', 'refresh_token', 'password', 'assertion'].some((name) => has(cluster, name))));

/** The command or the headers around a body, up to the answer. */
const surroundings = (text: string, { start, end }: Cluster, owner: Address | undefined): { before: string; behind: string } => {
	const from = Math.max(0, Math.min(start, owner?.start ?? start) - 300);
	const to = Math.max(end, owner?.end ?? end) + 300;
	const rest = text.slice(end, to);
	const stop = rest.search(answer);
	const command = text.slice(from, start);
	const begins = command.search(/(?:^|\s)(?:curl|POST)\s/);
	return { before: begins > 0 ? command.slice(begins) : command, behind: stop === -1 ? rest : rest.slice(0, stop) };
};

const jsonHeader = /content-?type["'\s:=,({>]{1,16}["']?application\/json/i;
/** A JSON literal is sent as it stands, by a flag or a call. */
const jsonBody =
	/(?:(?:-d|--data(?:-\w{1,10})?|--json)[ =]["']?|JSON\.stringify\(|\bjson["']?\s{0,2}(?:=>?|:)|"raw"\s{0,2}:\s{0,2}")\s{0,8}[{[][^{}[\]]{0,80}$/;
/** What axios is given as data goes out as JSON, unless a header says that it is a form. */
const axiosData = /\baxios\b[\s\S]{0,240}(?:,|\bdata:)\s{0,8}\{[^{}]{0,80}$/;
/** What these libraries are given by this name goes into the address. */
const queryData = /\b(?:axios|requests|httpx)\b[\s\S]{0,240}[ (,{]params[=:]\s{0,8}\{[^{}]{0,80}$/;
const basic = /\bBasic[ \t]{1,4}(‹[^‹›\n]{1,80}›|[^\s"'‹›]{1,400})|(?:^|\s)(?:-u|--user)[ =]["']?(‹[^‹›\n]{1,80}›)/;
/** The credentials may be given in a way that is not read. */
const otherCredentials =
	/authorization(?![ _]code)|HTTPBasicAuth|\bauth\s{0,4}[=:({]|-Credential|--?u(?:ser)?\b|setBasicAuth|client_assertion/i;

const isForm = (around: string): boolean => around.includes('form-urlencoded');

/** All that stands between an address and a parameter in its query. */
const query = /^[?&](?:‹[^‹›\n]{0,160}›|[^\s"'`<>‹]){0,8000}$/;

/** A sentence stands between the pairs: they are spoken of, not sent. */
const isSpokenOf = ({ text }: Mapped, pairs: Cluster['pairs']): boolean =>
	pairs.some(({ end }, at) => /(?<![‹\w])[a-z]{1,20} [a-z]{1,20} [a-z]{1,20}\b/i.test(text.slice(end, pairs[at + 1]?.start ?? end)));

/** Blanks alone stand between the pairs, as in a log, which need not tell them all. */
const isListed = (text: string, pairs: Cluster['pairs']): boolean =>
	pairs.some(({ end }, at) => /^[ \t]{1,8}$/.test(text.slice(end, pairs[at + 1]?.start)));

const isWhole = (layer: Mapped, { pairs, style, end }: Cluster): boolean => {
	const { text } = layer;
	const behind = text.slice(end, end + 40);
	if (pairs.length < 2 || isSpokenOf(layer, pairs) || pairs.some(isShortened)) return false;
	if (/^["']?\s{0,4}(?:&|\.{3}|…|\[?truncated)/i.test(behind)) return false;
	// Of a list only a bracket tells that it ends here; the calls of a program may go on anywhere.
	return (
		(style === 'form' && !isListed(text, pairs)) ||
		(pairs.every(({ joint }) => !joint.includes(',')) &&
			/^["'\s,]{0,20}[}\])]/.test(behind) &&
			!/\.{3}|\*\*/.test(text.slice(pairs[0]?.start, end)))
	);
};

/** A body without an address of Salesforce is somebody else's if another address stands beside it. */
const hasForeignAddress = ({ before, behind }: { before: string; behind: string }): boolean =>
	allMatches(`${before}\n${behind}`, /https?:\/\/((?:‹[^‹›\n]{0,160}›|[^\s/"'?:‹]){1,120})/gi).some(
		([, host = '']) => !isSalesforceHost(host.toLowerCase()),
	);

const requestOf = (layer: Mapped, cluster: Cluster, owner: Address | undefined): Request => {
	const { before, behind } = surroundings(layer.text, cluster, owner);
	const around = `${before}\n${behind}`;
	const credentials = basic.exec(around);
	const isQuery = queryData.test(before);
	const parameters = cluster.pairs.map(
		({ name, value, start, end }): Parameter => ({
			name,
			value,
			from: isQuery || query.test(layer.text.slice(owner?.end ?? start, start)) ? 'query' : 'body',
			...sourceSpan(layer, start, end),
		}),
	);
	const from = Math.min(cluster.start, owner?.start ?? cluster.start);
	const place = sourceSpan(layer, from, Math.max(cluster.end, owner?.end ?? 0));
	const header: Parameter[] =
		credentials !== null || otherCredentials.test(around)
			? [{ name: 'Authorization', value: credentials?.[1] ?? credentials?.[2] ?? null, from: 'header', ...place }]
			: [];
	return {
		target: 'token',
		method: owner?.method || (/^\s?curl\s/.test(before) ? curlMethod(layer.text.slice(cluster.start - before.length)) : ''),
		scheme: owner?.scheme ?? '',
		host: owner?.host ?? '',
		path: owner === undefined ? '' : `${owner.path}${layer.text[owner.end] === '&' ? '&' : ''}`,
		parameters: [...header, ...parameters],
		json: jsonHeader.test(around) || (cluster.style === 'list' && (jsonBody.test(before) || (!isForm(around) && axiosData.test(before)))),
		whole: isWhole(layer, cluster),
		...place,
	};
};

/**
 * @param layer the reading of the text in which nothing but typing and transport is undone
 * @returns every request with a body, or with parameters in its address
 */
export const readTokenRequests = (layer: Mapped): Request[] => {
	const parts = partsAround(layer.text, /grant_type|\/services\/oauth2\/(?:token|revoke)/g, reach);
	const addresses = parts.length === 0 ? [] : addressesIn(layer, tokenEndpoint);
	return parts.flatMap(([from, to]) => {
		const clusters = clustersIn(layer, from, to);
		return clusters.flatMap((cluster) => {
			const owner = ownerOf(cluster, clusters, addresses);
			const isForeign = owner === undefined && hasForeignAddress(surroundings(layer.text, cluster, owner));
			return isBody(cluster, owner) && !isForeign ? [requestOf(layer, cluster, owner)] : [];
		});
	});
};
