/** Requests as people paste them, whole and right, and how to change one thing in them. */
import { read } from '../index.ts';

export const key = `3MVG9${'a1B'.repeat(26)}xy`;
export const challenge = 'MtBnR2CqO1YnofTHdEUNRMXPFCkJxDqQyh1Ig7aesno';
export const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXkqP9aB';
export const myDomain = 'https://northwind-demo.my.salesforce.com';
export const sandbox = 'https://northwind-demo--uat.sandbox.my.salesforce.com';

type Change = Readonly<Record<string, string | undefined>>;
/** Changes parameters; `undefined` takes one away. */
const changed = (parameters: Readonly<Record<string, string>>, change: Change): [string, string][] =>
	Object.entries({ ...parameters, ...change }).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
const joined = (pairs: readonly (readonly [string, string])[]): string => pairs.map(([name, value]) => `${name}=${value}`).join('&');

const good = {
	response_type: 'code',
	client_id: key,
	redirect_uri: 'https%3A%2F%2Fapp.example.com%2Fcb',
	scope: 'api%20refresh_token',
	state: 'rVJ5zjxNqubaeOGbxlmzsm7epUX3AdHl',
	code_challenge: challenge,
	code_challenge_method: 'S256',
};
/** An authorize request in the address bar. */
export const authorize = (change: Change = {}, origin = myDomain): string =>
	`${origin}/services/oauth2/authorize?${joined(changed(good, change))}`;

const exchange = {
	grant_type: 'authorization_code',
	code: 'aPrxNorthwindDemoNorthwindDemo123456',
	client_id: key,
	client_secret: 'D5F0C9B7A6E4431298ABCDEF00112233445566778899AABBCCDDEEFF00112233',
	redirect_uri: 'https%3A%2F%2Fapp.example.com%2Fcb',
	code_verifier: verifier,
};
/** The body of a token request. */
export const body = (change: Change = {}): string => joined(changed(exchange, change));
/** A token request as it travels. */
export const http = (change: Change = {}, origin = myDomain, header = ''): string =>
	`POST ${origin}/services/oauth2/token HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n${header}\n${body(change)}`;
/** Another flow than the exchange of a code. */
export const flow = (parameters: Readonly<Record<string, string>>, origin = myDomain): string =>
	`POST ${origin}/services/oauth2/token HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\n${joined(Object.entries(parameters))}`;
export const app = { client_id: key, client_secret: exchange.client_secret };

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
/** In two minutes, in seconds. */
export const soon = Date.UTC(2026, 10, 22) / 1000 + 120;
export const claims = { iss: key, sub: 'dana.demo@northwind-demo.example', aud: 'https://login.salesforce.com', exp: soon };
/** A compact token. */
export const jwt = (change: Readonly<Record<string, unknown>> = {}, alg = 'RS256'): string =>
	`${encode({ alg })}.${encode({ ...claims, ...change })}.c2lnbmF0dXJl`;
/** A request that sends it. */
export const bearer = (token: string, origin = myDomain): string =>
	flow({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: token }, origin);

/** @returns the ids of the rules that fire, infos about what cannot be seen left out */
export const rules = (text: string): string[] =>
	read(text)
		.lint.map(({ rule }) => rule)
		.filter((rule) => !rule.startsWith('jwt-ask-'));
