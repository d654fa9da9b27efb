/** What stands beside a failure and tells its cause: a mistake in the request, a row of Login History, the end of a sentence. */
import { describe, expect, it } from 'vitest';
import { leader, read } from '../index.ts';

const token = 'https://login.salesforce.com/services/oauth2/token';
const unsupported = '{"error":"unsupported_grant_type","error_description":"grant type not supported"}';
const refused = '{"error":"invalid_grant","error_description":"authentication failure"}';

describe('a mistake in the request', () => {
	it.each([
		[`curl http://login.salesforce.com/services/oauth2/token -d grant_type=password -d client_id=a\n${unsupported}`, 'plain-http-request'],
		[`curl ${token} -d "grant_type=authorisation_code" -d "code=a"\n${unsupported}`, 'grant-or-assertion-type-unknown'],
		[
			`curl https://acme.my.salesforce.com/services/oauth2/token -d "grant_type=client_credentials" -d "client_id=a"\n{"error":"invalid_client","error_description":"invalid client credentials"}`,
			'consumer-secret-missing',
		],
		[
			'https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.example%2Fback&scope=api,web\nerror=invalid_scope&error_description=the requested scope is not allowed',
			'scope-unknown-or-malformed',
		],
	])('puts its cause first: %s', (paste, cause) => expect(leader(paste)).toMatch(new RegExp(`#${cause} likely$`)));

	it('puts its cause first also where the code comes with a text of its own', () =>
		expect(
			read(
				`https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.example%2Fback\ncurl ${token} -d grant_type=authorization_code -d code=a -d client_id=a -d redirect_uri=https%3A%2F%2Fapp.example%2Fother\n{"error":"invalid_grant","error_description":"redirect_uri_mismatch"}`,
			).candidates[0]?.cause,
		).toBe('callback-url-mismatch'));

	it('changes nothing where the failure cannot have its cause', () =>
		expect(leader(`curl http://login.salesforce.com/services/oauth2/token -d grant_type=refresh_token -d client_id=a\n${refused}`)).toBe(
			leader(`curl ${token} -d grant_type=refresh_token -d client_id=a\n${refused}`),
		));
	it('is none where a value was only taken out for others to read', () =>
		expect(leader(`curl ${token} -d grant_type=password -d username=<USER> -d password=<PASSWORD> -d client_id=a\n${refused}`)).toContain(
			'security-token-missing-or-stale',
		));
});

describe('a call of the API', () => {
	const expired = '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]';
	const call = (host: string): string => `GET https://${host}/services/data/v61.0/query?q=SELECT+Id+FROM+Account`;

	it.each(['login.salesforce.com', 'test.salesforce.com', 'northwind-demo.lightning.force.com'])('at %s is at the wrong host', (host) =>
		expect(leader(`${call(host)}\n${expired}`)).toBe('INVALID_SESSION_ID#token-used-at-wrong-host likely'),
	);
	it.each([
		call('northwind-demo.my.salesforce.com'),
		`${call('login.salesforce.com')} failed too, and now\n${call('northwind-demo.my.salesforce.com')}`,
		'POST https://login.salesforce.com/services/oauth2/token',
	])('tells nothing of the host where it may be right: %s', (paste) =>
		expect(leader(`${paste}\n${expired}`)).toBe('INVALID_SESSION_ID#access-token-expired likely'),
	);
});

describe('a code alone, in a flow', () => {
	const causes = (grant: string, code: string): string[] =>
		read(`POST ${token}\ngrant_type=${grant}&client_id=a\n\n{"error":"${code}"}`).candidates.map(({ cause }) => cause);
	it('has no cause of a refresh token where the flow has none', () => {
		expect(causes('urn:ietf:params:oauth:grant-type:saml2-bearer', 'invalid_grant').join()).not.toContain('refresh-token');
		expect(causes('refresh_token&client_secret=b&refresh_token=c', 'invalid_grant')[0]).toContain('refresh-token');
	});
	it.each(['password', 'client_credentials', 'refresh_token'])('has nothing to do with PKCE in %s', (grant) =>
		expect(causes(grant, 'invalid_request').join()).not.toContain('pkce'),
	);
});

describe('the common login host', () => {
	const unknownKey = `https://test.salesforce.com/services/oauth2/authorize?response_type=code&client_id=a\nerror=invalid_client_id&error_description=client%20identifier%20invalid`;
	it('is the first thing to look at where the app is an External Client App', () =>
		expect(leader(`${unknownKey}\nThe consumer key of our External Client App is right.`)).toBe(
			'invalid_client_id#generic-login-host-for-eca likely',
		));
	it('changes nothing for an app of which nobody says what it is', () =>
		expect(leader(unknownKey)).toBe('invalid_client_id#consumer-key-wrong possible'));
});

describe('a status of Login History beside the failure', () => {
	it.each([
		['Login History has: Username-Password Flow Disabled', 'username-password-flow-disabled'],
		['In Login History I see "Invalid Password".', 'wrong-username-or-password'],
		['login history: Password Lockout', 'user-frozen-or-locked'],
	])('puts its cause first: %s', (row, cause) => expect(leader(`Salesforce ${refused}\n${row}`)).toBe(`invalid_grant#${cause} likely`));
});

describe('a sentence that ends with a full stop', () => {
	it('is not the beginning of a message', () =>
		expect(
			read('{"error":"invalid_grant","error_description":"expired access/refresh token"}\nWe asked the owner of the external client app.')
				.candidates[0]?.slug,
		).toBe('invalid-grant'));
	it('is one where dots stand for the rest', () =>
		expect(read('Salesforce says: the external client app or the OAuth...').candidates[0]?.slug).toBe('oauth-flow-disabled'));
});

describe('a short message', () => {
	it('needs no mark around it right behind its code', () =>
		expect(read('invalid_grant authentication failure salesforce login history: Restricted Domain').candidates[0]).toMatchObject({
			cause: 'wrong-login-host',
			certainty: 'likely',
		}));
});

describe('what Python 2 prints', () => {
	it('has a letter before each quotation', () => {
		expect(leader("{u'error': u'invalid_grant', u'error_description': u'inactive user'}")).toBe('invalid_grant#user-deactivated likely');
		expect(leader("Response content: {u'exceptionCode': u'InvalidSessionId'}")).toContain('INVALID_SESSION_ID#');
	});
});

describe('a code alone', () => {
	it.each([
		['grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer', 'user-not-assigned-to-app'],
		['grant_type=password', 'security-token-missing-or-stale'],
		['grant_type=client_credentials', 'run-as-user-not-set'],
		['grant_type=refresh_token', 'refresh-token-revoked'],
	])('has the causes of its flow: %s', (flow, cause) =>
		expect(leader(`Salesforce ${flow} {"error":"invalid_grant"}`)).toBe(`invalid_grant#${cause} possible`),
	);
	it('of Salesforce’s own means one thing, whatever else is told', () =>
		expect(leader('The sandbox was refreshed. OAUTH_APP_BLOCKED')).toContain('#app-blocked-by-admin'));
});
