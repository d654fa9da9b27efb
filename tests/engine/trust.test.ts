/** Which of several failures in one paste is looked at first. */
import { describe, expect, it } from 'vitest';
import { leader, read } from './index.ts';

const address = 'https://app.example.com/cb?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin';

describe('the order of trust', () => {
	it('puts the code in an address before the headline of a page', () =>
		expect(
			leader(`OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occured during authentication. Please try again.\n${address}`),
		).toContain('OAUTH_APP_BLOCKED'));

	it('puts a code with its own words before the word of a tool', () =>
		expect(leader('{"code":"invalid_credentials","message":"invalid_grant: token request is already being processed"}')).toContain(
			'invalid_grant#concurrent-refresh',
		));

	it('puts what hinders a new token before the call that needed it', () =>
		expect(leader('INVALID_SESSION_ID: Session expired or invalid\ninvalid_grant: inactive user')).toContain(
			'invalid_grant#user-deactivated',
		));

	it('looks first at a call that its words explain in full, unless those of the other explain as much', () => {
		const limit = '[{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}]';
		const expired = '{"error":"invalid_grant","error_description":"expired access/refresh token"}';
		for (const text of [`${limit}\n${expired}`, `${expired}\n${limit}`, `${limit}\n{"error":"server_error"}`])
			expect(leader(text)).toBe('REQUEST_LIMIT_EXCEEDED#org-daily-api-limit exact');
		expect(leader(`${limit}\n${address}`)).toContain('OAUTH_APP_BLOCKED');
		expect(
			leader(`${limit}\n{"error":"invalid_app_access","error_description":"user is not admin approved to access this app"}`),
		).toContain('invalid_app_access#');
	});

	it('puts a message that tells the cause before a headline that tells none', () =>
		expect(
			leader(
				`${'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occured during authentication. Please try again.\nNothing more on the page, but further down in the log, long after the page, far enough from it to be a story of its own. '.padEnd(
					700,
					'. ',
				)}invalid_client: app must be installed into org`,
			),
		).toContain('invalid_client#connected-app-not-installed'));

	it('gives words that others print too to the code beside them where Salesforce is known to speak', () => {
		const refusal = 'error=access_denied&error_description=ip+restricted';
		expect(leader(`https://login.salesforce.com/_ui/identity/oauth/ui/RemoteAccessErrorPage?${refusal}`)).toContain('login-range');
		expect(leader(`https://app.example.com/callback?${refusal}`)).not.toContain('login-range');
	});

	it('puts the words behind a code before those in front of it that anybody prints', () => {
		const answer = 'Token exchange failed: {"error":"invalid_grant","error_description":"expired authorization code"}';
		expect(leader(answer)).toContain('#authorization-code-expired-or-reused');
		expect(leader('invalid_grant: token exchange failed')).toContain('#device-code-expired-or-used');
	});

	it('reads nothing out of the words of our own masks', () =>
		expect(
			read(
				'{"access_token":"00Dxx0000001gEf!AQ0AQNjx8dfkjsdf8sdf8sdfsdf7sdf6","refresh_token":"5Aep861ZzLkPQ8fH3kdf9sdf8sdf7sdf6sd"}',
			).evidence.map(({ kind }) => kind),
		).toEqual(['success']));
	it.each(['INVALID_LOGIN: Invalid username', 'Salesforce: redirect_uri=https://test.salesforce.com/services/oauth2/success&a=1'])(
		'takes no part of a code or of a path for a status: %s',
		(text) => expect(read(text).evidence.map(({ kind }) => kind)).not.toContain('login-status'),
	);
	it('tells a cause once, however many failures may have it, unless it is the first of another', () => {
		const causes = read(
			'OAUTH_APPROVAL_ERROR_GENERIC\nThe page was /setup/secur/RemoteAccessErrorPage.apexp?error=invalid_scope&error_description=the+requested+scope+is+not+allowed',
		).candidates.map(({ cause }) => cause);
		expect(new Set(causes).size).toBe(causes.length);
		expect(causes.length).toBeGreaterThan(4);
	});

	it('no message within a code of a tool', () =>
		expect(leader('Salesforce: [next-auth][error][CALLBACK_OAUTH_ERROR]')).not.toBe(leader('Salesforce: OAuth Error')));

	it('leaves open what nothing decides', () => expect(read('invalid_client_id and OAUTH_APP_BLOCKED').kind).toBe('tie'));
	it('is sure of nothing in a list of many codes', () => {
		const list = [
			'INVALID_SESSION_ID',
			'OAUTH_APP_BLOCKED',
			'invalid_client_id',
			'redirect_uri_mismatch',
			'invalid_app_access',
			'OAUTH_EC_APP_NOT_FOUND',
		];
		const { candidates } = read(list.map((code) => `Salesforce may answer error=${code}`).join('\n'));
		expect(new Set(candidates.map(({ certainty }) => certainty))).toEqual(new Set(['possible']));
	});
	it('takes the earlier of two that are alike', () =>
		expect(leader('invalid_grant: inactive user\ninvalid_client: invalid client credentials')).toContain('user-deactivated'));
});

describe('a failure that was solved', () => {
	const blocked = 'https://app.example.com/cb?error=OAUTH_APP_BLOCKED';
	const next = '[{"message":"The REST API is not enabled for this Organization.","errorCode":"API_DISABLED_FOR_ORG"}]';
	it.each([
		`${blocked}\nOur admin unblocked. New one:\n${next}`,
		`On Monday ${blocked} and admin solved it.\nToday: ${next}`,
		`We got ${blocked}\nThat has been fixed and now I see ${next}`,
	])('stands behind the new one: %s', (text) => {
		expect(leader(text)).toMatch(/^API_DISABLED_FOR_ORG#/);
		expect(read(text).failures.map(({ code, isRoot }) => [code, isRoot])).toEqual([
			['OAUTH_APP_BLOCKED', false],
			['API_DISABLED_FOR_ORG', true],
		]);
	});
	it.each([
		`${blocked}\nIt is not fixed now: ${next}`,
		`${blocked}\nHow was it fixed? And now: ${next}`,
		`${blocked}\nWe have a fixed address. Now: ${next}`,
		`${blocked}\nAdmin solved it.\n${next}`,
		`${blocked}\nWe fixed the key. ${'And so on. '.repeat(9)}Now it is ${next}`,
		`${blocked}\nWe fixed the key, and now: ${next} and again error=OAUTH_APP_BLOCKED`,
		`${blocked}\n${next}\nThat was fixed, and now it works.`,
	])('is none that is only hoped to be, or came again, or was the last: %s', (text) => expect(leader(text)).toMatch(/^OAUTH_APP_BLOCKED#/));
});

describe('several texts without a code', () => {
	const app = 'External client app is not installed in this org';
	const user = "user hasn't approved this consumer";
	it('are led by the one that stands most often', () => {
		expect(leader([user, app, app].join('\n'))).toContain('OAUTH_EC_APP_NOT_FOUND');
		expect(leader([app, user, user].join('\n'))).toContain('user-not-assigned-to-app');
		expect(leader([user, ...Array.from({ length: 9 }, () => app), ...Array.from({ length: 6 }, () => user)].join('\n'))).toContain(
			'OAUTH_EC_APP_NOT_FOUND',
		);
	});

	it('do not outvote a text with its code', () =>
		expect(leader(`invalid_grant: inactive user\n${[app, app, app].join('\n')}`)).toContain('user-deactivated'));
});

describe('a code in front of another', () => {
	it.each(['{"message":"Remote_Error: OAUTH_APP_BLOCKED"}', 'Remote_Error - OAUTH_APP_BLOCKED', 'invalid_grant::OAUTH_APP_BLOCKED'])(
		'leads to the one that only Salesforce sends: %s',
		(text) => expect(leader(text)).toMatch(/^OAUTH_APP_BLOCKED#/),
	);
	it('leads to the message of what was thrown, whoever sends it', () =>
		expect(leader('salesforce: invalid_credentials: OAuth2::Error, Bad_OAuth_Token')).toMatch(/^Bad_OAuth_Token#/));
	it('stays what it is where another provider may have sent the second', () =>
		expect(leader('ErrorCode=No_Oauth_Token: invalid_grant')).toMatch(/^No_Oauth_Token#/));
});

describe('a code that is only named to be denied', () => {
	it.each([
		'Salesforce answers 401 INVALID_SESSION_ID, not invalid_grant',
		'There is no `invalid_grant` in the log of Salesforce, only INVALID_SESSION_ID',
		'I get INVALID_SESSION_ID instead of the invalid_grant that Salesforce documents',
	])('leads nothing: %s', (text) => expect(leader(text)).toMatch(/^INVALID_SESSION_ID/));
	it('is still told where it is the only one', () => expect(leader('Salesforce sends no invalid_grant')).toMatch(/^invalid_grant/));
	it('stands right behind the word that denies it', () =>
		expect(leader('Salesforce: I do not know why invalid_grant comes, or INVALID_SESSION_ID')).toMatch(/^invalid_grant/));
});

describe('a label in front of the reason', () => {
	const reason = 'due to: invalid code verifier';
	it.each([
		`Invalid client credentials. Verify the OAuth client secret and ID. Error authenticating with auth code ${reason}`,
		` ›   Error: Invalid client credentials. Verify the OAuth client secret and ID.\n ›   Error authenticating with auth code ${reason}`,
		`Unable to refresh session due to: Invalid client credentials. Error ${reason}`,
		`OAuth flow not enabled: {"error":"invalid_grant","error_description":"invalid code verifier"}`,
	])('does not win: %s', (text) => expect(leader(text)).toContain('invalid_grant#pkce-verifier-mismatch'));

	it('is none beside a line that is read with its encoding undone', () =>
		expect(
			leader('{"error":"OAUTH_APP_BLOCKED"}\nlast week it failed due to: invalid code verifier\nretry 1\nretry 2\nGET /home?back=%2Fapps'),
		).toContain('OAUTH_APP_BLOCKED#'));

	it('is one only on the line of its reason', () =>
		expect(leader('invalid_client: invalid client credentials\nnext run: failed due to: invalid code verifier')).toContain(
			'invalid_client',
		));
});
