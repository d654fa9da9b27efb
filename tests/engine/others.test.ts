/** What only looks like a failed connection to Salesforce. */
import { describe, expect, it } from 'vitest';
import { answerText } from '#engine/answer-text.ts';
import { index, leader, read, words } from './index.ts';

const answer = '{"error":"invalid_grant","error_description":"Something went wrong"}';

describe('the failure of another provider', () => {
	const signs = index.providers.flatMap(({ name, signs: own }) => own.map((sign) => [name, sign] as const));

	it('is known for at least twenty providers', () => expect(index.providers.length).toBeGreaterThan(20));

	it.each(signs)('of %s is told by %s', (name, sign) => {
		const { kind, evidence } = read(`${sign} answered ${answer}`);
		expect([kind, evidence.find((one) => one.kind === 'other-provider')?.value]).toEqual(['other', name]);
	});

	it.each([
		['Microsoft Entra', 'AADSTS7000215: made up'],
		['Okta', '{"errorCode":"E0000011"}'],
		['Okta', 'https://northwind.okta.com/oauth2/v1/token'],
		['Okta', '{"errorCode":"invalid_client","errorSummary":"Made up","errorLink":"invalid_client","errorId":"oaeMadeUp"}'],
		['HubSpot', '{"status":"BAD_AUTH_CODE","message":"missing or unknown auth code"}'],
		['Heroku Platform API', 'https://id.heroku.com/oauth/token {"id":"unauthorized","message":"Invalid credentials provided."}'],
		['Google', 'https%3A%2F%2Faccounts.google.com%2Fo%2Foauth2%2Fauth'],
		['Google', "You can't sign in, it doesn't comply with Google's OAuth 2.0 policy."],
	])('of %s is told by its numbers and hosts: %s', (name, text) => {
		const { kind, evidence } = read(text);
		expect([kind, evidence.find((one) => one.kind === 'other-provider')?.value]).toEqual(['other', name]);
	});

	it('is not taken for Salesforce’s because it is enforced', () => expect(read(`Policy is enforced: ${answer}`).provider).toBe('unknown'));

	it.each(['my-okta.com', 'not_intuit_tid', 'intuit tid', 'okta-com'])('is not told by what only looks like its sign: %s', (text) =>
		expect(read(`${text} ${answer}`).provider).toBe('unknown'),
	);

	it('is never more than a possible failure of Salesforce', () => {
		const { candidates } = read(`identity.xero.com ${answer}`);
		expect(candidates.map(({ certainty }) => certainty)).not.toContain('likely');
	});
});

describe('where both Salesforce and another provider are named', () => {
	const far = 'and so on, as the log goes. '.repeat(20);

	it('the failure belongs to the one that is named beside it', () => {
		expect(read(`Our Salesforce sync. ${far} POST https://oauth2.googleapis.com/token ${answer}`).provider).toBe('other');
		expect(read(`We sign in with accounts.google.com. ${far} POST https://login.salesforce.com ${answer}`).provider).toBe('salesforce');
	});
	it('a code that only Salesforce sends decides', () =>
		expect(read('identity.xero.com then OAUTH_APP_BLOCKED').provider).toBe('salesforce'));
	it('a number that only Microsoft prints decides', () =>
		expect(read(`login.salesforce.com: AADSTS50011 ${answer}`).provider).toBe('other'));
	it.each([
		`AADSTS700016: not found in the directory\nPOST https://northwind-demo.my.salesforce.com/services/oauth2/token 400 ${answer}`,
		'Referer: https://login.microsoftonline.com/\nGET https://app.example.com/cb?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin',
		'1. Sign in at https://login.microsoftonline.com/common\n2. {"error":"invalid_client","error_description":"app must be installed into org"}',
	])('Microsoft is only met on the way where Salesforce itself refuses: %s', (paste) => {
		const { provider, failures } = read(paste);
		expect([provider, failures.length]).toEqual(['salesforce', 1]);
	});
	it('an answer of Microsoft’s that leads back to Salesforce is Microsoft’s', () =>
		expect(
			read(`https://login.microsoftonline.com/common\nhttps://northwind-demo.my.salesforce.com/services/authcallback/x?error=access_denied`)
				.provider,
		).toBe('other'));
	it.each([
		[`POST https://oauth2.googleapis.com/token ${answer}`, 6],
		['okta {"errorCode":"E0000011","errorSummary":"Invalid token provided"}', 1],
	])('what stands on the line of another alone is none of Salesforce’s failures: %s', (line, times) =>
		expect(
			read(
				`${`${line}\n`.repeat(times)}POST https://login.salesforce.com/services/oauth2/token {"error":"invalid_client_id","error_description":"client identifier invalid"}`,
			).failures.map(({ code, count }) => [code, count]),
		).toEqual([['invalid_client_id', 1]]),
	);
	it('nothing is said of a provider beside a text without a failure', () =>
		expect(read('Salesforce and identity.xero.com are both connected').provider).toBe('salesforce'));
	it('Salesforce’s page for a failed Auth. Provider is Salesforce’s, whatever it repeats', () =>
		expect(
			leader(
				'https://northwind-demo.my.salesforce.com/identity/sso/ui/AuthorizationError?ErrorCode=No_Oauth_Token&ErrorDescription=AADSTS7000215',
			),
		).toMatch(/^No_Oauth_Token#identity-provider-error/));
});

describe('few words that anybody may print', () => {
	const few = '{"error":"invalid_grant","error_description":"expired authorization code"}';

	it('are the other provider’s where only that one is named', () => {
		for (const place of [`identity.xero.com ${few}`, `${few} at https://oauth2.googleapis.com/token`])
			expect(read(place).kind).toBe('other');
	});
	it('are Salesforce’s where nobody is named, or Salesforce', () => {
		expect(read(few).provider).toBe('salesforce');
		expect(read(`https://login.salesforce.com/services/oauth2/token ${few}`).provider).toBe('salesforce');
	});
	it('prove nothing without their code, where others print them too', () => {
		expect(read('{"detail":"inactive user"}').provider).toBe('unknown');
		expect(leader('{"error":"invalid_grant","error_description":"inactive user"}')).toBe('invalid_grant#user-deactivated likely');
		expect(read('{"error":"access_denied","error_description":"inactive user"}').provider).toBe('unknown');
	});
	it('are no status of Login History within another provider’s sentence, but as a cell of its own', () => {
		expect(read(`org.keycloak says: PKCE check failed: invalid code verifier. ${answer}`).provider).toBe('other');
		expect(read('org.keycloak\t11/22/2026\tFailed: Invalid Code Verifier\tNorthwind').provider).toBe('salesforce');
	});
	it('are nobody’s where a sentence without a code goes on behind them', () => {
		expect(read('("auth", "Login rate exceeded: 2500 req/s > 1000 limit", "WARN")').provider).toBe('unknown');
		expect(leader('{"error":"invalid_grant","error_description":"login rate exceeded: wait"}')).toBe(
			'invalid_grant#login-rate-exceeded exact',
		);
	});
	it('do not outweigh a longer message of Salesforce’s own', () =>
		expect(read('accounts.google.com {"error":"invalid_grant","error_description":"user hasn\'t approved this consumer"}').provider).toBe(
			'salesforce',
		));
});

describe('an error of Salesforce that is not about connecting', () => {
	it.each([
		['[{"message":"unexpected token: FORM","errorCode":"MALFORMED_QUERY"}]', 'an error in a query'],
		[
			'first error: INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY, insufficient access rights on cross-reference id',
			'an error in writing or reading a record',
		],
		['System.NullPointerException: Attempt to de-reference a null object', 'an exception in Apex code'],
	])('%s', (text, name) => {
		const { kind, candidates, evidence } = read(text);
		expect([kind, candidates, evidence.find((one) => one.kind === 'other-error')?.value]).toEqual(['unknown', [], name]);
	});

	it('points to the cause that it states, as a possible one', () => {
		const { kind, candidates, evidence } = read("LoginFault exceptionCode='LOGIN_MUST_USE_SECURITY_TOKEN'");
		expect([kind, ...candidates.map(({ cause, certainty }) => [cause, certainty])]).toEqual([
			'unknown',
			['security-token-missing-or-stale', 'possible'],
		]);
		expect(candidates[0]?.because.map((at) => evidence[at]?.value)).toEqual(['an answer of the SOAP login']);
	});

	it('points to all causes that its words leave open', () => {
		const { kind, candidates } = read('INVALID_LOGIN: Invalid username, password, security token; or user locked out.');
		expect([kind, ...candidates.map(({ cause, certainty }) => [cause, certainty])]).toEqual([
			'unknown',
			['security-token-missing-or-stale', 'possible'],
			['wrong-username-or-password', 'possible'],
			['wrong-login-host', 'possible'],
			['user-frozen-or-locked', 'possible'],
		]);
	});

	it('says what to do where it says all by itself', () => {
		const answer = answerText(read('INVALID_OPERATION: SOAP API login() is disabled by default in this org.'), words);
		expect(answer).toContain('not an OAuth failure. This is the SOAP login, which this org has switched off.');
		expect(answer).toContain('Enable SOAP API login()');
		expect(answerText(read('SSO_SERVICE_DOWN'), words)).toBe(
			'From Salesforce, but not an OAuth failure. This is an answer of the SOAP login.\n',
		);
		expect(answerText(read('LOGIN_MUST_USE_SECURITY_TOKEN'), words)).toMatch(/^From Salesforce, [\s\S]+\n {2}possible The security token/);
	});

	it.each([
		'connect ETIMEDOUT 192.0.2.7:443',
		'Error authenticating with auth code due to: unable to get local issuer certificate',
		'request to https://login.salesforce.com/services/oauth2/token failed, reason: self-signed certificate in certificate chain',
		'javax.net.ssl.SSLHandshakeException: PKIX path building failed',
	])('is no answer of Salesforce’s where the network failed: %s', (text) => {
		expect([read(text).kind, read(text).candidates]).toEqual(['unknown', []]);
		expect(answerText(read(text), words)).toMatch(/^No answer of Salesforce’s in it. This is a failure of the network. No answer came/);
	});

	it('does not hide a failure that stands beside it', () =>
		expect(leader('REQUIRED_FIELD_MISSING\n{"error":"invalid_grant","error_description":"inactive user"}')).toContain('user-deactivated'));
});
