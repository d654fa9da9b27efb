import { describe, expect, it } from 'vitest';
import { leader, read } from './index.ts';

const page =
	'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org';

describe('the address of the error page', () => {
	it('leads to the cause', () => expect(leader(page)).toBe('invalid_client#connected-app-not-installed likely'));
	it('names the page and the anchor', () =>
		expect(read(page).candidates[0]?.href).toBe('/errors/invalid-client/#connected-app-not-installed'));
	it('is read the same in every wrapper', () => {
		const twice = encodeURIComponent(encodeURIComponent(page));
		const wrapped = [
			page.replaceAll('&', '&amp;'),
			`https://nam10.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=05%7C02`,
			`https://id.example.com/logout?next=https%3A%2F%2Fapp.example.com%2Freturn%3Fu%3D${twice}`,
			`> ${page.replace('&', '=\n> &')}`,
			`<${page}|the page>`,
			page.replace('installed', 'instal\nled'),
			JSON.stringify({ url: page }).replaceAll('/', '\\/'),
		];
		for (const text of wrapped) expect(leader(text), text).toMatch(/^invalid_client#connected-app-not-installed/);
	});
});

describe('a text that somebody has typed off a screen', () => {
	it.each([
		['Salesforce: user not admin approved to access this app', 'user-not-assigned-to-app'],
		['Salesforce: app must be installed into the org', 'connected-app-not-installed'],
		['Salesforce tells us that this app is blocked by an admin', 'app-blocked-by-admin'],
		["INSERT INTO log VALUES ('invalid_grant', 'user hasn''t approved this consumer')", 'user-not-assigned-to-app'],
		["We can't authorize you because of an OAuth error", 'connected-app-not-installed'],
	])('is known without its small words, or with more of them: %s', (text, cause) => expect(leader(text)).toContain(cause));

	it('is not known by a beginning of which more is missing than there', () =>
		expect(read('Salesforce: the private key does not match the certificate of the external client app').failures).toEqual([]));

	it('is not known by its small words alone', () => {
		for (const text of ['Salesforce says that the app is the one', 'Salesforce: this app is the an a blocked by admin'])
			expect(read(text).failures, text).toEqual([]);
	});
});

describe('what Login History says beside the answer', () => {
	const refused = '{"error":"invalid_grant","error_description":"authentication failure"}';
	it.each([
		['Invalid Password', 'wrong-username-or-password'],
		['Username-Password Flow Disabled', 'username-password-flow-disabled'],
		['Password Lockout', 'user-frozen-or-locked'],
	])('tells which of its causes it is: %s', (status, cause) =>
		expect(leader(`${refused}\ngrant_type=password, login.salesforce.com\nLogin History: ${status}`)).toContain(`invalid_grant#${cause}`),
	);
});

describe('the flow of a request', () => {
	const refused = '{"error":"invalid_grant","error_description":"authentication failure"}';
	const causes = (request: string): string[] => read(`${request}\n${refused}`).candidates.map(({ cause }) => cause);
	it.each([
		'[{"key": "grant_type", "value": "password"}, {"key": "client_id", "value": "{{id}}"}]',
		'post.addParameter("grant_type", "value=password");\n{"name":"grant_type","value":"password"}',
	])('tells the causes in any notation as grant_type=password does: %s', (request) =>
		expect(causes(request)).toEqual(causes('grant_type=password&client_id={{id}}')),
	);
	it('is told once, where it stands first', () =>
		expect(
			read('grant_type=password&client_id=x\n[{"key":"grant_type","value":"password"}]').evidence.filter(({ kind }) => kind === 'flow'),
		).toEqual([{ kind: 'flow', value: 'username-password', start: 0, end: 19 }]));
});

it('the error classes of the Salesforce CLI are Salesforce’s', () =>
	expect(read('Error (AuthCodeExchangeError): Error authenticating with auth code due to: invalid code verifier').provider).toBe(
		'salesforce',
	));

describe('evidence', () => {
	it.each([
		'\u001b[31minvalid_grant: ip restricted\u001b[0m',
		'[31minvalid_grant: ip restricted[0m',
		'[1;31minvalid_grant: ip restricted[0m[39m',
		String.raw`\u001b[31minvalid_grant: ip restricted\u001b[39m`,
	])('leaves out the colours of a terminal at its end: %s', (text) => {
		const { cleaned, evidence, failures } = read(`2026-11-22 ${text} sfdx[0m`);
		const words = evidence.map(({ start, end }) => cleaned.slice(start, end));
		expect(words).toEqual(['invalid_grant', 'ip restricted', 'sfdx']);
		expect(failures[0]?.spans.map(({ start, end }) => cleaned.slice(start, end))).toEqual(['invalid_grant: ip restricted']);
	});

	it('points at the words in the cleaned text', () => {
		const { cleaned, evidence, candidates } = read(page);
		const words = candidates[0]?.because.map((at) => cleaned.slice(evidence[at]?.start, evidence[at]?.end));
		expect(words).toEqual(['invalid_client', 'app+must+be+installed+into+org']);
	});

	it('keeps its place through percent-encoding', () => {
		const { cleaned, evidence } = read(`https://app.example.com/cb?next=${encodeURIComponent(page)}`);
		const message = evidence.find(({ kind }) => kind === 'message');
		expect(cleaned.slice(message?.start, message?.end)).toBe('app%2Bmust%2Bbe%2Binstalled%2Binto%2Borg');
	});
});

describe('a code that many providers share', () => {
	it('is only possible without a sign of Salesforce', () => {
		const { provider, candidates } = read('{"error":"invalid_grant","error_description":"authentication failure"}');
		expect([provider, candidates[0]?.certainty]).toEqual(['unknown', 'possible']);
	});
	it('is Salesforce’s beside its host', () =>
		expect(read('POST https://login.salesforce.com/services/oauth2/token\n{"error":"invalid_grant"}').provider).toBe('salesforce'));
	it('is another provider’s beside that provider’s own mark', () => {
		const { kind, provider, candidates } = read(
			'Salesforce connector: {"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret"}',
		);
		expect([kind, provider, candidates[0]?.certainty]).toEqual(['other', 'other', 'possible']);
	});
	it('is only possible with a description that Salesforce is not known to send', () =>
		expect(
			read('System.CalloutException: Error: invalid_scope. Error description: Invalid audience provided.').candidates[0]?.certainty,
		).toBe('possible'));
});

describe('a message of three words within a sentence', () => {
	it('is probably meant where Salesforce is named and nothing else is told', () => {
		const { kind, candidates } = read('Why does Salesforce answer client identifier invalid to each of our requests?');
		expect([kind, candidates[0]?.code, candidates[0]?.certainty]).toEqual(['code', 'invalid_client_id', 'possible']);
	});
	it('tells less than what somebody says of another cause', () =>
		expect(leader('Salesforce has a login rate exceeded by no one, and our trial org has expired.')).toBe(
			'null#org-locked-or-closed possible',
		));
	it('tells nothing where it is known from one source only', () =>
		expect(read('The Salesforce token exchange failed again last night.').candidates).toEqual([]));
	it('tells nothing where Salesforce is not named', () =>
		expect(read('To us the audience is invalid for our show.').candidates).toEqual([]));
});

describe('everyday sentences with the words of an error in them', () => {
	it.each(['The Salesforce login rate exceeded expectations', 'HTTP 503 service_unavailable from the salesforce proxy'])('%s', (text) =>
		expect(read(text).candidates.every(({ certainty }) => certainty === 'possible')).toBe(true),
	);
});

describe('a code in any spelling', () => {
	it.each([
		'OAUTH_APPROVAL_ERROR_GENERIC',
		'OAUTH_APPROVAL _ERROR_GENERIC',
		'oauth-approval-error-generic',
		'OAUTH\\_APPROVAL\\_ERROR\\_GENERIC',
		'OAuth Approval Error Generic',
		'OAUTH%5FAPPROVAL%5FERROR%5FGENERIC',
		'OAUTH_APPROVAL_\nERROR_GENERIC',
	])('%s', (spelling) => expect(leader(spelling)).toContain('OAUTH_APPROVAL_ERROR_GENERIC#connected-app-not-installed'));

	it('is read out of a sentence where its words run together as nobody writes them', () =>
		expect(leader('Error in catch_errors(response) : InvalidSessionId: Unable to find session id')).toContain('INVALID_SESSION_ID#'));
	it('stands where the word “code” follows for another number', () =>
		expect(leader('salesforce answered invalid_grant code: 400')).toContain('invalid_grant#'));
	it('is not read out of a longer name', () => expect(read('handle_invalid_grant_error()').candidates).toEqual([]));
	it('is not read out of everyday words', () =>
		expect(read('The eSign server error page and an access denied sign').candidates).toEqual([]));
	it('is guessed from a slip of the keyboard', () => {
		const { evidence, candidates } = read('invalid_grnat');
		expect([evidence[0]?.kind, candidates[0]?.code, candidates[0]?.certainty]).toEqual(['typo', 'invalid_grant', 'possible']);
	});
});

describe('the joints between code and message', () => {
	const joints = [': ', ' : ', ':', ' - ', '::', ' | ', ', ', ';Description=', ' '];
	it.each(joints)('invalid_grant%sexpired authorization code', (joint) =>
		expect(leader(`invalid_grant${joint}expired authorization code`)).toMatch(/^invalid_grant#authorization-code-expired-or-reused/),
	);
	it.each([
		'(invalid_grant) expired authorization code',
		'invalid_grant (expired authorization code)',
		'[invalid_grant] expired authorization code',
		'"invalid_grant" "expired authorization code"',
		'code:[invalid_grant] description:[expired authorization code]',
		'Authentication failed (code: invalid_grant): expired authorization code',
		'Error: invalid_grant. Error description: expired authorization code.',
		"{ error: 'invalid_grant', error_description: 'expired authorization code' }",
		'{\\"error\\":\\"invalid_grant\\",\\"error_description\\":\\"expired authorization code\\"}',
		'error=invalid_grant&error_description=expired+authorization+code',
		'error%5Berror%5D=invalid_grant&d=expired%20authorization%20code',
	])('%s', (text) => expect(leader(text)).toMatch(/^invalid_grant#authorization-code-expired-or-reused/));
});

describe('the same message in another flow', () => {
	it('has another cause', () => {
		const answer = '{"error":"invalid_grant","error_description":"expired authorization code"}';
		expect(leader(`grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer\n${answer}`)).toContain('assertion-expired-or-clock-skew');
		expect(leader(`grant_type=authorization_code\n${answer}`)).toContain('authorization-code-expired-or-reused');
	});
	it('belongs to another code at another place', () => {
		expect(leader('user is not admin approved to access this app (token endpoint)')).toContain('invalid_app_access');
		expect(leader('?error=OAUTH_APP_ACCESS_DENIED&error_description=user+is+not+admin+approved+to+access+this+app')).toContain(
			'OAUTH_APP_ACCESS_DENIED',
		);
	});
});

describe('causes told of another place', () => {
	const causesOf = (paste: string): (string | null)[] => read(paste).candidates.map(({ cause }) => cause);
	const mismatch =
		'{"error":"redirect_uri_mismatch","error_description":"redirect_uri must match configuration"} grant_type=authorization_code';

	it('stand behind those of the place that the paste shows', () =>
		expect(causesOf(mismatch)).toEqual([
			'callback-url-mismatch',
			'change-not-yet-propagated',
			'redirect-uri-badly-encoded',
			'consumer-key-wrong',
		]));

	it('leave a code without its message no more than possible', () =>
		expect(leader('Salesforce {"error":"invalid_request"} grant_type=authorization_code')).toBe(
			'invalid_request#pkce-verifier-mismatch possible',
		));

	it('are none of another flow', () =>
		expect(causesOf('{"error":"invalid_grant","error_description":"expired authorization code"} grant_type=authorization_code')).toEqual([
			'authorization-code-expired-or-reused',
		]));
});

describe('a failure with many causes', () => {
	it('loses none of them', () => expect(read('Salesforce {"error":"invalid_grant"}').candidates).toHaveLength(14));
});

describe('labels that tools put in front', () => {
	it('do not hide the reason behind the last "due to"', () =>
		expect(
			leader(
				'Invalid client credentials. Verify the OAuth client secret and ID. Error authenticating with auth code due to: grant type not supported',
			),
		).toContain('unsupported_grant_type'));
	it.each([
		'Unable to complete the JWT token exchange. user is not admin approved to access this app',
		'Unable to complete the JWT token exchange.\nUnable to complete the JWT token exchange.\nuser is not admin approved to access this app',
	])('yield to an answer without a code: %s', (text) => {
		expect(leader(text)).toMatch(/#user-not-assigned-to-app likely$/);
		expect(read(text).kind).toBe('cause');
	});
	it('are no failure of their own where they name the code that follows', () =>
		expect(
			read('{errors:[{"errorCode":"invalid_grant","message":"Login error code:[invalid_grant] description:[authentication failure]"}]}')
				.failures,
		).toHaveLength(1));
	it.each(['', 'Salesforce: '])('lead where the answer may be anybody’s, or tells less: %s', (before) =>
		expect(leader(`${before}The oauth state was missing or invalid. Error: authentication failure`)).toContain(
			'#client-state-check-failed',
		),
	);
});

describe('honest ends', () => {
	it.each([
		['', 'nothing'],
		['  \n', 'nothing'],
		['hello world', 'unknown'],
		['https://app.example.com/cb?code=aPrxMadeUpMadeUpMadeUpMadeUpMadeUpMadeUpMadeUp%3D%3D', 'success'],
		['Successfully authorized ops@northwind-demo.example with org ID 00D5f000000ABcdEAG', 'success'],
		['https://test.salesforce.com/?ec=302&startURL=%2Fsetup%2Fsecur%2FRemoteAccessAuthorizationPage.apexp%3Fsource%3DCAAA', 'unfinished'],
		['00D5f000000ABcd!AQqNHEasVQAB9YcVftpLd_a_uSGCz17zfXEBONn_enhJdImA48qJaM', 'secrets'],
		['AADSTS50011: The redirect URI does not match', 'other'],
		[
			'https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=&redirect_uri=https%3A%2F%2Fa.example%2Fcb',
			'request',
		],
		['error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration', 'cause'],
		['OAUTH_APP_BLOCKED', 'code'],
	] as const)('%j is %s', (paste, kind) => expect(read(paste).kind).toBe(kind));

	it('has no candidate for what it does not know', () =>
		expect(read('error=made_up_code&error_description=Never+seen').candidates).toEqual([]));
	it('shows what it did not know, decoded', () => {
		const news = read('error=made_up_code&error_description=Never+seen%21').evidence.map(({ kind, value }) => `${kind} ${value}`);
		expect(news).toEqual(['unknown-code made_up_code', 'unknown-text Never seen!']);
	});
});
