import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { redact } from '#engine/redact.ts';

const clean = (text: string): string => redact(text).cleaned;
const kinds = JSON.parse(readFileSync(new URL('secret-kinds.json', import.meta.url), 'utf8')) as {
	kind: string;
	whySecret: string;
	example: string;
}[];

describe('what is hidden', () => {
	it.each(kinds.filter(({ whySecret }) => whySecret !== 'harmless'))('$kind', ({ example }) => {
		const { cleaned, secrets } = redact(`before ${example}\nafter`);
		expect(secrets.length).toBeGreaterThan(0);
		expect(cleaned).toMatch(/^before .*after$/s);
		expect(cleaned).not.toContain(example);
	});

	it('stands where it stood in the paste', () => {
		const paste = 'user alex.rivera@northwind-demo.example failed';
		const [secret] = redact(paste).secrets;
		expect(paste.slice(secret?.start, secret?.end)).toBe('alex.rivera@northwind-demo.example');
	});

	it('is found behind two layers of encoding', () => {
		const inner = encodeURIComponent(encodeURIComponent('https://a.example/?username=alex.rivera@northwind-demo.example'));
		expect(clean(`https://b.example/?next=${inner}`)).not.toContain('alex.rivera');
	});
});

describe('what stays, because it diagnoses', () => {
	it.each([
		'https://login.salesforce.com/services/oauth2/token',
		'https://test.salesforce.com/',
		'grant_type=refresh_token',
		'response_type=code',
		'scope=api%20refresh_token',
		'HTTP/1.1 400 Bad Request',
		'error=invalid_grant&error_description=expired+access%2Frefresh+token',
		'{"error":"invalid_client_id","error_description":"client identifier invalid"}',
		'code: 502',
		'"code":"invalid_grant"',
		'Error retrieving token: invalid_grant, expired',
		'LOGIN_ERROR_RESTRICTED_DOMAIN',
		'client_id=<your key>',
		'client_secret=YOUR_CLIENT_SECRET',
		'client_id=$CLIENT_ID',
		'org.apache.camel.component.salesforce.api.SalesforceException',
		'Invalid username, password, security token; or user locked out.',
		'ofid_0123456789abcdef',
	])('%s', (text) => expect(clean(text)).toBe(text));

	it('is the kind of host without the name of the customer', () =>
		expect(clean('https://northwind-demo--uat.sandbox.my.salesforce.com/x')).toBe('https://‹your domain›.sandbox.my.salesforce.com/x'));

	it('is what stands around an encoded host', () =>
		expect(clean('next=https%3A%2F%2Fnorthwind-demo.my.salesforce.com%2Fx')).toBe(
			'next=https%3A%2F%2F‹your domain›.my.salesforce.com%2Fx',
		));

	it('is the length of a key, which tells whether it was cut', () => {
		expect(clean(`client_id=3MVG9${'a1B'.repeat(26)}xy`)).toBe('client_id=‹Consumer Key, 85 characters›');
	});

	it('is what is harmless in a JWT', () => {
		const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
		const token = `${encode({ alg: 'RS256' })}.${encode({ iss: 'key', sub: 'alex@northwind-demo.example', aud: 'https://login.salesforce.com', exp: 1702123456 })}.c2lnbmF0dXJl`;
		expect(clean(`assertion=${token}`)).toBe('assertion=‹JWT, RS256, aud https://login.salesforce.com, exp 1702123456›');
	});

	it('is nothing of a JWT that only pretends', () => {
		const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
		expect(clean(`${encode({ alg: 'my own secret words' })}.${encode({ aud: 'https://evil.example/secret' })}.c2ln`)).toBe('‹JWT›');
		expect(clean(`${encode({ alg: 'RS256' })}.${encode({ aud: 'https://evil.example/secret', exp: 'soon' })}.c2ln`)).toBe('‹JWT, RS256›');
	});
});

describe('a reader’s own ‹marks›', () => {
	it('hide nothing from the cleaning', () => expect(clean('‹ password=Exam-ple11jFvyk9Afo ›')).toBe('‹ password=‹password› ›'));
	it('are not taken for masks', () => expect(clean('‹00D5f000000ABcdEAG›')).toBe('‹‹org ID››'));
});
