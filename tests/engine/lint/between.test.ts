/** What two parts of a text tell of each other, though both are hidden before they are read. */
import { describe, expect, it } from 'vitest';
import { challengeOf } from '#engine/redact/pkce.ts';
import { read } from '../index.ts';
import { certificate, curveKey, otherKey, otherPublicKey, ownKey } from './certificate.ts';
import { authorize, bearer, http, jwt, rules, verifier } from './requests.ts';

const other = 'NjVjYzQ5ZGItNzA4Yi00ZjYyLWI1ZTAtM2Y5YzQ1NmE3ZTEy';
const long = `${verifier}${other}`.slice(0, 90);
const login = (challenge: string, sent: string): string =>
	`${authorize({ code_challenge: challenge })}\n\n${http({ code_verifier: sent })}`;

describe('a code verifier', () => {
	const mismatch = 'token-verifier-mismatch';
	it('that belongs to the challenge is no mistake, and neither of the two is tagged', () => {
		const text = login(challengeOf(verifier), verifier);
		expect(rules(text)).toEqual([]);
		expect(read(text).cleaned).toContain(`code_verifier=‹code verifier, ${verifier.length} characters›`);
	});
	it('that belongs to another login is one, and shows nothing of itself', () => {
		const text = login(challengeOf(other), verifier);
		expect(rules(text)).toEqual([mismatch]);
		expect(read(text).candidates[0]).toMatchObject({ cause: 'pkce-verifier-mismatch', certainty: 'likely' });
		expect(JSON.stringify(read(text))).not.toMatch(new RegExp(`${verifier}|${challengeOf(verifier)}|${challengeOf(other)}`));
	});
	it('fits one of several logins', () => {
		const text = `${authorize({ code_challenge: challengeOf(other) })}\n${login(challengeOf(verifier), verifier)}`;
		expect(rules(text)).toEqual([]);
	});
	it('has the tag of its challenge, where a text holds several', () => {
		const { cleaned } = read(`${login(challengeOf(verifier), verifier)}\n${login(challengeOf(other), other)}`);
		const tags = [...cleaned.matchAll(/‹code (challenge|verifier), \d+ characters, (tag \w{4})›/g)].map(
			([, kind, tag]) => `${kind} ${tag}`,
		);
		expect(tags).toHaveLength(4);
		expect(tags[1]?.replace('verifier', 'challenge')).toBe(tags[0]);
		expect(tags[3]?.replace('verifier', 'challenge')).toBe(tags[2]);
		expect(tags[0]).not.toBe(tags[2]);
	});
	it.each([
		['a mail has broken the verifier', login(challengeOf(long), long).replace(long, `${long.slice(0, 60)}\n> ${long.slice(60)}`)],
		['the verifier was shortened', login(challengeOf(long), `${long.slice(0, 60)}...`)],
		['the challenge was shortened', login(`${challengeOf(other).slice(0, 12)}...`, verifier)],
		['the challenge is missing', login('', verifier)],
		['one of them was hidden before', login('‹code challenge, 43 characters›', verifier)],
		['the method is plain', login(challengeOf(other), verifier).replace('=S256', '=plain')],
		['a program makes the challenge', login(`$CHALLENGE`, verifier)],
	])('is not judged where %s', (_why, text) => expect(rules(text)).not.toContain(mismatch));
	it('is not too short, and its challenge not too long, where the end of a line has torn it', () => {
		const challenge = challengeOf(verifier);
		const text = login(challenge, verifier);
		const torn = (value: string): string => text.replace(value, `${value.slice(0, 30)}\n${value.slice(30)}`);
		expect(rules(torn(challenge))).toEqual([]);
		expect(rules(torn(verifier))).toEqual([]);
		expect(rules(`${torn(verifier)}\n\n{"error":"invalid_grant"}`)).toEqual([]);
		expect(rules(login(challenge, verifier.slice(0, 30)))).toContain('token-verifier-shape');
	});
});

describe('a certificate', () => {
	const mismatch = 'jwt-certificate-mismatch';
	const sent = bearer(jwt());
	it('that belongs to the key is no mistake', () => expect(rules(`${sent}\n\n${certificate}\n${ownKey}`)).toEqual([]));
	it.each([
		['private key', otherKey],
		['public key', otherPublicKey],
	])('of another key than the %s is one', (_kind, key) => expect(rules(`${sent}\n\n${key}\n${certificate}`)).toEqual([mismatch]));
	it('is told of once, however many assertions stand in the text', () =>
		expect(rules(`${sent}\n\n${sent}\n\n${otherKey}\n${certificate}`)).toEqual([mismatch]));
	it('may stand beside others, of which one belongs to the key', () =>
		expect(rules(`${sent}\n\n${certificate}\n${otherPublicKey}\n${ownKey}`)).toEqual([]));
	it('tells nothing of a key that cannot be read, or without any key', () => {
		expect(rules(`${sent}\n\n${certificate}\n${curveKey}`)).toEqual([]);
		expect(rules(`${sent}\n\n${certificate}`)).toEqual([]);
		expect(rules(`${sent}\n\n${ownKey}\n${otherPublicKey}`)).toEqual([]);
	});
	it('that is cut hides nothing of what follows it', () => {
		const { cleaned, candidates } = read(`${certificate.slice(0, 200)}\n\n{"error":"invalid_app_access"}`);
		expect(cleaned).toContain('invalid_app_access');
		expect(candidates[0]?.code).toBe('invalid_app_access');
	});
});

describe('a call of the API', () => {
	const rule = 'api-host-not-instance-url';
	const found = (host: string, instance = 'northwind-demo.my.salesforce.com', path = '/services/data/v64.0/query'): boolean =>
		rules(
			`${http()}\n\nHTTP/1.1 200 OK\n\n{"access_token":"00D","instance_url":"https://${instance}","token_type":"Bearer"}\n\nGET https://${host}${path}`,
		).includes(rule);
	it('at the host of the token answer is right, however it is spelled', () => {
		expect(found('northwind-demo.my.salesforce.com')).toBe(false);
		expect(found('Northwind-Demo.my.salesforce.com')).toBe(false);
	});
	it.each(['other-demo.my.salesforce.com', 'login.salesforce.com', 'northwind-demo.lightning.force.com', 'na123.salesforce.com'])(
		'at another host is told: %s',
		(host) => expect(found(host)).toBe(true),
	);
	it('is told for the tools of SOAP and Apex too', () => {
		expect(found('other-demo.my.salesforce.com', undefined, '/services/Soap/u/64.0')).toBe(true);
		expect(found('other-demo.my.salesforce.com', undefined, '/services/apexrest/sync')).toBe(true);
	});
	it.each(['northwind-demo.my.site.com', 'api.example.com'])('is nobody’s concern at %s', (host) => expect(found(host)).toBe(false));
	it('is told where the answer stands alone, and then leads', () => {
		const answer = '{"access_token":"00D","instance_url":"https://northwind-demo--uat.sandbox.my.salesforce.com"}';
		const call = 'GET https://northwind-demo.my.salesforce.com/services/data/v64.0/query';
		expect(read(`${answer}\n${call}`)).toMatchObject({ kind: 'success', lint: [{ rule, severity: 'info' }], requests: [] });
		expect(
			read(`${answer}\n${call} 401 [{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]`).candidates[0],
		).toMatchObject({ cause: 'token-used-at-wrong-host', certainty: 'likely' });
		// Before it another token was used.
		expect(rules(`${call}\n${answer}`)).toEqual([]);
		expect(rules(`${answer.replace('access_token', 'name')}\n${call}`)).toEqual([]);
		expect(rules(`${answer}\n${call.replace('demo', 'demo--uat.sandbox')}`)).toEqual([]);
	});
	it('is none where SOAP signs in at a login server', () => {
		expect(found('login.salesforce.com', undefined, '/services/Soap/u/64.0')).toBe(false);
		expect(found('login.salesforce.com', undefined, '/services/data/v64.0')).toBe(true);
	});
	it('may go to one of several orgs', () => {
		const answer = (name: string): string => `{"instance_url":"https://${name}.my.salesforce.com"}`;
		expect(rules(`${http()}\n\n${answer('one')}\n${answer('two')}\n\nGET https://two.my.salesforce.com/services/data/`)).not.toContain(
			rule,
		);
	});
	it('is not judged without an answer', () =>
		expect(rules(`${http()}\n\nGET https://other-demo.my.salesforce.com/services/data/`)).not.toContain(rule));
});
