/** Reads the addresses of OAuth endpoints, and what is wrong with their hosts. What kind of host one is, `hosts.ts` tells. */
import { allMatches } from '../all-matches.ts';
import { domain, hostKindOf, isPage, isSalesforce } from '../hosts.ts';
import type { Mapped } from '../mapped.ts';
import type { HostKind, Span } from '../types.ts';

/** An address of an endpoint; its span ends with the path. */
export interface Address extends Span {
	method: string;
	scheme: string;
	host: string;
	path: string;
}

/** Paths of endpoints, of those that may be sent a body, and of pages that Salesforce makes of a request. */
export const endpoint = /\/services\/oauth2\/[a-z]{3,20}(?:\/[\w-]{1,40})?/gi;
export const tokenEndpoint =
	/\/services\/oauth2\/(?!authorize|userinfo|introspect|singleaccess|success|callback)[a-z]{3,20}(?:\/[\w-]{1,40})?/gi;
export const loginPage = /\/setup\/(?:connect\b|secur\/RemoteAccessAuthorizationPage\.apexp)/g;
/** What stands before the path: method, scheme, host, and the path of an Experience Cloud site. No name begins in the middle of a word. */
const origin =
	/(?:(?<![A-Za-z0-9.${}_-])|(?=https?:)|$)(?:(GET|POST|\bcurl(?=\s)[^\n]{0,80}?)\s{1,4}["']?)?(?:(https?):\/\/)?((?:\[[^\]\n]{1,60}\]|<[^<>\n]{1,60}>|‹[^‹›\n]{1,60}›|[A-Za-z0-9.${}_-]){0,120}(?::\d{2,5})?)(?:\/[\w-]{1,40}){0,3}$/;
const longestOrigin = 240;

/** The header of a request as it travels; its first line names no host. `curl -v` puts a sign before each line. */
const hostHeader = /^.{0,4000} HTTP\/[\s\S]{0,400}?\sHost: {0,4}(.{1,90}?\.com)/i;

/** So many requests of a kind are read in a text; a log that holds more repeats them. */
export const mostRequests = 200;

/** Where a command ends: a sign at the end of its line continues it. */
const commandEnd = /(?<![\\^`]\r?)\r?\n|$/;
const longestCommand = 4000;

/** @returns the method that a command of curl names, or the one that curl takes by itself: `POST` where it is given a body. */
export const curlMethod = (text: string): string => {
	const near = text.slice(0, longestCommand);
	const command = near.slice(0, near.search(commandEnd));
	const named = /\s(?:-X|--request)[ =]?["']?([A-Z]{3,7})/.exec(command)?.[1];
	return named ?? (/\s(?:-[dF]|--(?:data|form|json))/.test(command) && !/\s(?:-G|--get)\b/.test(command) ? 'POST' : 'GET');
};

/** @returns the first addresses with one of these paths, in the order of the text */
export const addressesIn = ({ text }: Mapped, paths: RegExp): Address[] =>
	allMatches(text, paths)
		.slice(0, mostRequests)
		.map(({ 0: path, index }) => {
			const before = text.slice(Math.max(0, index - longestOrigin), index);
			const [stands, method = '', scheme = '', host] = origin.exec(before) as RegExpExecArray;
			return {
				method: method.startsWith('curl') ? curlMethod(text.slice(index - stands.length)) : method,
				scheme,
				host: (host || hostHeader.exec(text.slice(index))?.[1] || '').toLowerCase(),
				path,
				start: index - stands.length,
				end: index + path.length,
			};
		});

/** Any page that is asked for something. */
const asked = /(https?):\/\/((?:‹[^‹›\n]{1,60}›|[A-Za-z0-9._-]){1,120})((?:\/[\w.-]{1,60}){0,8}\/?)(?=\?)/gi;

/** @returns the first addresses of pages of Salesforce with a query, in the order of the text; endpoints, also those of a site, and Setup are not among them. */
export const pagesIn = ({ text }: Mapped): Address[] =>
	allMatches(text, asked)
		.flatMap(({ index, 0: all, 1: scheme = '', 2: name = '', 3: path = '' }) => {
			const host = name.toLowerCase();
			const isOther = !isSalesforceHost(host) || /\/services\/oauth2\/|^\/setup\//.test(path);
			return isOther ? [] : [{ method: '', scheme: scheme.toLowerCase(), host, path, start: index, end: index + all.length }];
		})
		.slice(0, mostRequests);

/** @returns the host of an address in small letters, perhaps with a port; '' where the text is none. */
export const hostOf = (address: string): string => /^https?:\/\/([^/]{1,200})/i.exec(address)?.[1]?.toLowerCase() ?? '';

const isOf =
	(...kinds: HostKind[]) =>
	(host: string): boolean =>
		kinds.includes(hostKindOf(host));
export const isProductionHost = isOf('login');
export const isSandboxHost = isOf('test', 'sandbox');
export const isMyDomain = isOf('my-domain', 'sandbox');
export const isExperienceHost = isOf('experience-cloud');
export const isSalesforceHost = (host: string): boolean => isSalesforce(hostKindOf(host));
/** Hosts that serve every org; `welcome` only asks for the name of the org. */
export const isGenericHost = (host: string): boolean => host === 'welcome.salesforce.com' || isOf('login', 'test')(host);
/** Two endings of Salesforce on one host: somebody added the second to a host that was whole. */
const doubled = new RegExp(`${domain}\\.(?:my\\.)?${domain}$`);
export const isPageHost = (host: string): boolean => doubled.test(host) || isPage(host);
export const isInstanceHost = (host: string): boolean => /^(?:[^.]{1,90}\.)?[a-z]{2,3}\d{1,4}\.(?:my\.)?salesforce\.com$/.test(host);
/** A name right before `salesforce.com` is that of an instance or of a common login; an org has its own before `my.salesforce.com`. */
export const isStrayHost = (host: string): boolean =>
	/^[a-z0-9-]{1,63}\.salesforce\.com$/.test(host) && !isGenericHost(host) && !isInstanceHost(host) && !isPageHost(host);
/** A name in the public part of the internet, and neither a placeholder nor a machine at home. */
export const isPublicHost = (host: string): boolean =>
	/^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/.test(host) && !host.startsWith('localhost');
