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

describe('a secret in its surroundings', () => {
	it.each([
		'{"password":"Win\\"ter2024!"}',
		"{'password': 'a\\'Winter2024!'}",
		'password=a&Winter2024!',
		'password=a,Winter2024!',
		"password=b'Winter2024!'",
		'["password"]=> string(11) "Winter2024!"',
		"('password', 'Winter2024!')",
		'| password | Winter2024! |',
		'my password is Winter2024!',
		'--password Winter2024!',
		'--password="Winter2024!"',
		'_password=Winter2024!_',
		'<n1:password>Winter2024!</n1:password>',
		'<string name="password">Winter2024!</string>',
		'<input name="password" value="Winter2024!">',
		'{"name":"password","value":"Winter2024!"}',
		'- name: SF_PASSWORD\n  value: Winter2024!',
		'form-data; name="password"\r\n\r\nWinter2024!\r\n',
		'curl -u alexr:Winter2024! https://a.example',
		'https://alexr:Winter2024!@a.example/',
		'Authorization: Basic Winter2024!',
		'<sessionId>Winter2024!</sessionId>',
		'Session ID: Winter2024!',
		'oauth_token=Winter2024!&a=b',
		'{"name":"Cookie","value":"a=b; c=Winter2024!"}',
		'<a href="https://a.example/?sid=Winter2024!">here</a>',
	])('%s', (text) => {
		expect(clean(text)).not.toContain('ter2024');
		expect(clean(text)).toMatch(/‹[^‹›]+›/);
		expect(clean(clean(text))).toBe(clean(text));
	});

	it.each([
		['Consumer Secret\n8629387034491310774', '8629387034491310774'],
		["params.put('client_secret', '8629387034491310774')", '8629387034491310774'],
		['00D5f000000ABcd&#33;AQqNHEasVQAB9Yc', 'AQqNHE'],
		['token=00D5f000000ABcd!AQqNHEasVQAB9YcVftp\nLd_a_uSGCz17zfXEBONn', 'uSGCz17'],
		['-----BEGIN+PRIVATE+KEY-----%0AMIIEow', 'MIIEow'],
		['https://northwind-demo.secure.force.com/x', 'northwind'],
		['jürgen.müller@northwind-demo.example', 'rgen'],
		['from 2001:db8::1 on', '2001'],
	])('%s', (text, part) => expect(clean(text)).not.toContain(part));

	it.each(['%3D', '%253D'])('leaves the escape in front of it whole: %s', (joint) =>
		expect(clean(`u=client_id${joint}3MVG9${'a1B'.repeat(26)}xy`)).toBe(`u=client_id${joint}‹Consumer Key, 85 characters›`),
	);
});

describe('what stays, because it diagnoses', () => {
	it.each([
		'invalid_client_id: client identifier invalid',
		'invalid_assertion: audience is invalid',
		'refresh_token: expired access/refresh token',
		'LOGIN_MUST_USE_SECURITY_TOKEN: Invalid username, password, security token; or user locked out.',
		'OAuth OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error',
		'OAuth redirect_uri_mismatch',
		'OAuth /services/oauth2/token returned 400',
		'client_id=null',
		'accessToken: undefined',
		"code: 'ERR_HTTP2_STREAM_ERROR'",
		'Authentication failed (code: invalid_grant): authentication failure',
		'client_secret=\nerror=invalid_grant',
		"data: 'error=invalid_grant&x=1'",
		'Error (NamedOrgNotFoundError)',
		'ERROR running force:source:deploy: failed',
		'Chrome/120.0.0.0 Safari/537.36',
		'token: https://login.salesforce.com/services/oauth2/token',
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

	it.each([
		['{"set-cookie":["a=b","c=d"],"error":"invalid_grant"}', '{"set-cookie":‹cookie›],"error":"invalid_grant"}'],
		["{ cookie: 'a=b', error: 'invalid_grant' }", "{ cookie: ‹cookie›', error: 'invalid_grant' }"],
		['?state=r1VJ5#error=access_denied', '?state=‹state›#error=access_denied'],
	])('is what stands behind the secret: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned));

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
