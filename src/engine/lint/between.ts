/** What two parts of a text tell of each other. Of hidden values only the tags are compared: what belongs together has the same. */

import type { Redacted, Request } from '../types.ts';
import { isExperienceHost, isSalesforceHost } from './address.ts';
import type { Detector } from './detector.ts';
import { isReadable, isTorn, maskedLength, value } from './values.ts';

/** The redirect URI of a token request is another one than that of the authorize request. */
export const hasOtherRedirect: Detector = (request, { requests }) => {
	const own = value(request, 'redirect_uri');
	const other = requests.filter(({ target }) => target === 'authorize').map((one) => value(one, 'redirect_uri'))[0] ?? '';
	return isReadable(own) && isReadable(other) && own !== other;
};

const tag = /, tag (\w{4})›$/;
/** Of a challenge by `S256`, and of a verifier at least. In characters. */
const wholeLength = 43;

/** A verifier is made for none of the challenges. One that is cut, or that nobody tagged, tells nothing. */
export const fitsNoChallenge: Detector = (request, { text, requests }) => {
	const verifier = value(request, 'code_verifier');
	const own = tag.exec(verifier)?.[1];
	const challenges = requests
		.filter((one) => one.target === 'authorize' && value(one, 'code_challenge_method') === 'S256')
		.map((one) => value(one, 'code_challenge'));
	return (
		own !== undefined &&
		(maskedLength(verifier) ?? 0) >= wholeLength &&
		!isTorn(text, request, 'code_verifier') &&
		challenges.length > 0 &&
		challenges.every((one) => maskedLength(one) === wholeLength && tag.exec(one)?.[1] !== own)
	);
};

/** A key and a certificate stand in the text, and no two of them belong together. Told once, of the first assertion. */
export const hasOtherKey: Detector = (request, { text, requests }) => {
	if (request !== requests.find(({ target }) => target === 'assertion')) return false;
	const tagsOf = (kind: string): string[] =>
		[...text.matchAll(new RegExp(`‹${kind}, tag (\\w{4})›`, 'g'))].map((match) => match[1] as string);
	const [keys, certificates] = [tagsOf('(?:public|private) key'), tagsOf('certificate')];
	return keys.length > 0 && certificates.length > 0 && !keys.some((key) => certificates.includes(key));
};

/** So far behind the beginning of a token request its answer and the calls with the new token are looked for. In UTF-16 units. */
const reach = 20_000;
const instance = /instance_url["']?\s{0,4}[:=]\s{0,4}["']?https:\/\/((?:‹[^‹›\n]{1,60}›|[\w.-]){1,120})/gi;
/** What SOAP asks of a login server is a login, and carries no token. */
const call =
	/https:\/\/(?!(?:login|test)\.[a-z.]{1,20}\/services\/soap)((?:‹[^‹›\n]{1,60}›|[\w.-]){1,120})\/services\/(?:data|apexrest|async|soap)\//gi;

/** @returns the first answer that names its host, where nobody pasted its request: as a request of which nothing else is seen. */
export const answersAlone = (text: Redacted, requests: readonly Request[]): Request[] => {
	const at = requests.some(({ target }) => target === 'token') ? -1 : text.search(instance);
	if (at === -1 || !text.includes('access_token')) return [];
	const none = { method: '', scheme: '', host: '', path: '', parameters: [], json: false, whole: false };
	return [{ target: 'token', ...none, start: at, end: at + 'instance_url'.length }];
};

/** The API is called at another host than the answers to token requests name. A site has an API of its own. */
export const callsElsewhere: Detector = ({ start }, { text }) => {
	const near = text.slice(start, start + reach);
	const hostsBy = (pattern: RegExp): string[] => [...near.matchAll(pattern)].map((match) => (match[1] as string).toLowerCase());
	const named = hostsBy(instance);
	return named.length > 0 && hostsBy(call).some((one) => isSalesforceHost(one) && !isExperienceHost(one) && !named.includes(one));
};
