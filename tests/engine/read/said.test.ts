/** What people say around an error, and what it changes. All sentences are made up. */
import { describe, expect, it } from 'vitest';
import { narrow } from '#engine/narrow.ts';
import { leader, questions, read } from '../index.ts';

const expired = '{"error":"invalid_grant","error_description":"expired access/refresh token"}';
const silent = leader(`${expired}\nhttps://login.salesforce.com/services/oauth2/token`);
const withWords = (words: string): string => leader(`${words}\n${expired}\nhttps://login.salesforce.com/services/oauth2/token`);

describe('a circumstance that is told', () => {
	it.each([
		['The QA sandbox got refreshed on Sunday.', 'sandbox-refresh-revoked-tokens'],
		['Since Sunday, when they re-created the QA sandbox, nothing works', 'sandbox-refresh-revoked-tokens'],
		['It does not connect any more since the sandbox refresh.', 'sandbox-refresh-revoked-tokens'],
		['> We have rotated the client secret in May, if that helps.', 'consumer-details-rotated'],
		['On this app rotation is enabled, and our cache still holds the old refresh token.', 'rotated-token-reused'],
		['The quarterly report was not used for three months.', 'refresh-token-idle-too-long'],
		['This token works for the first use, then never again: the refresh token is used once.', 'rotated-token-reused'],
		['There are 5 connections of one person on the list.', 'refresh-token-evicted-by-limit'],
		['They hadn’t opened the tool in months.', 'refresh-token-idle-too-long'],
		['The policy reads: expire refresh token if not used for 14 days', 'refresh-token-idle-too-long'],
	])('brings its cause to the front: %s', (words, cause) => expect(withWords(words)).toBe(`invalid_grant#${cause} likely`));

	it.each([
		['The client identifier was replaced by another one.', 'consumer-details-rotated'],
		['Several processes refresh it simultaneously.', 'concurrent-refresh'],
		['Two colleagues of that team have resigned: the coworker has quit.', 'user-deactivated'],
		['The old refresh token was never persisted anew.', 'rotated-token-reused'],
		['The app was erased, I fear: the application was removed by our sysadmin.', 'app-deleted'],
	])('may be told in other words that mean the same: %s', (words, cause) =>
		expect(read(`${words}\nSalesforce: {"error":"invalid_grant"}`).candidates.map((one) => one.cause)).toContain(cause),
	);

	it('is shown with both words of a term that is read as one', () => {
		const paste = 'Salesforce refuses it since somebody regenerated the client secret.';
		const { evidence, cleaned } = read(paste);
		expect(evidence.filter(({ kind }) => kind === 'said').map(({ start, end }) => cleaned.slice(start, end))).toEqual([
			'regenerated the client secret',
		]);
	});

	it('is told across a line that a mail has broken', () =>
		expect(
			withWords('Hello, this began in the very night in which our partner had the sandbox\nrefreshed for the next release.'),
		).toContain('sandbox-refresh-revoked-tokens'));

	it('may name the hosts at which everybody logs in, and what a client signs in with', () => {
		expect(leader('The plugin sends us to https://login.salesforce.com/ instead of `test.salesforce.com`.')).toContain('wrong-login-host');
		expect(leader('Our External Client App goes to login.salesforce.com, that may matter.')).toContain('generic-login-host-for-eca');
		expect(leader('Salesforce refuses it: client_id incorrect')).toContain('consumer-key-wrong');
	});

	it('may name a host at which pages are shown, by whatever name', () => {
		expect(leader('"unsupported_grant_type". The token request goes to https://northwind-demo.lightning.force.com')).toContain(
			'endpoint-address-wrong',
		);
		expect(
			leader('"unsupported_grant_type". I opened https://northwind-demo.lightning.force.com/lightning/setup/SetupOneHome/home'),
		).not.toContain('endpoint-address-wrong');
		expect(leader('The host is login.salesforce.com. It should be test.salesforce.com.')).toContain('wrong-login-host');
	});

	it('is told in a cell, whatever the cells beside it say', () =>
		expect(leader('| Salesforce in the browser | The app was deleted |')).toContain('app-deleted'));

	it('is told as the reason of something that need not have happened', () => {
		for (const words of [
			'If the sync stops, it usually means that the sandbox was refreshed.',
			'Whether it shows or not, the trouble is due to a sandbox refresh.',
		])
			expect(withWords(words), words).toContain('sandbox-refresh-revoked-tokens');
	});

	it('is told as the condition under which it fails so', () => {
		expect(leader('If a sandbox was refreshed, each sync fails with invalid_grant.')).toContain('sandbox-refresh-revoked-tokens');
		expect(leader('We do not know if a sandbox was refreshed: invalid_grant')).toBe(leader('invalid_grant'));
	});

	it('is not told by the options of a command', () =>
		expect(read('salesforce org login --alias prod --instance-url https://login.salesforce.com').candidates).toEqual([]));

	it('may name the reader’s own computer with its port', () => {
		for (const host of ['localhost', 'Localhost', 'LocalHost'])
			expect(leader(`Salesforce lets me in, then ${host}:1717 does not respond.`), host).toContain('local-listener-unreachable');
	});

	it('may name what a client receives as code spells it', () => {
		expect(leader('Salesforce lets me in, yet refreshToken stays undefined.')).toContain('refresh-token-scope-missing');
		expect(leader('Salesforce lets me in, but there is no refresh_token.')).toContain('refresh-token-scope-missing');
		expect(leader('The redirectUri does not match what Salesforce has.')).toContain('callback-url-mismatch');
	});

	it('is told of an app that is called a connected one, and denied in two words, from as far as without', () =>
		expect(leader('Salesforce: the scopes in the connected app were not selected.')).toContain('scope-not-selected-on-app'));

	it('may name a grant type by its parameter', () =>
		expect(leader('Salesforce says invalid_grant: authentication failure\nIt is an External Client App with grant_type=password.')).toBe(
			'invalid_grant#username-password-flow-disabled likely',
		));

	it('may call Salesforce by the letters that its people use', () => {
		expect(read('SFDC is down since noon.').candidates[0]?.cause).toBe('salesforce-side-fault');
		expect(read('SFDC keeps answering client identifier invalid to us.').provider).toBe('salesforce');
	});

	it('may name what a request carries by its parameter', () => {
		expect(leader('Salesforce refuses the exchange: our request was sent without code_verifier.')).toContain('pkce-verifier-mismatch');
		expect(leader('The plugin sends no code_challenge to Salesforce.')).toContain('pkce-challenge-missing');
		expect(leader('There is no `response_type` in what our plugin sends to Salesforce.')).toContain('response-type-not-supported');
		expect(leader('The code_challenge_method is plain, Salesforce refuses it.')).toContain('pkce-challenge-malformed');
	});

	it('may name a scope, which is no API, and the number of an old error', () => {
		expect(leader('Salesforce MCP: mcp_api is not selected on the app.')).toContain('scope-not-selected-on-app');
		expect(leader('Salesforce refuses the agent, for our token has no sfap_api.')).toContain('token-lacks-needed-scope');
		expect(leader('The Salesforce mobile app shows 1800 to everybody.')).toContain('sso-not-set-up-for-mobile-app');
	});

	it('is told by somebody who leaves out who did it', () =>
		expect(leader('Had to press Unblock in Setup, then Salesforce let us in.')).toContain('app-blocked-by-admin'));

	it('is told in a word with its denial, however that is spelled', () => {
		for (const denied of ["doesn't", 'does not', 'didn’t', 'cannot'])
			expect(leader(`Salesforce says OAUTH_APPROVAL_ERROR_GENERIC, and the app ${denied} appear in the list.`), denied).toContain(
				'app-not-listed-on-oauth-usage',
			);
	});

	it('is told in words that are a message or a status elsewhere', () => {
		expect(leader('Our Salesforce admin says that the integration user is inactive now.')).toMatch(/user-deactivated possible$/);
		expect(leader('Our Salesforce admin sees a login rate exceeded by the nightly job.')).toMatch(/login-rate-exceeded possible$/);
	});

	it('is told by the sharper of two readings', () => {
		const refused = 'Salesforce: {"error":"invalid_grant","error_description":"ip restricted"}';
		expect(leader(`${refused}\nOur ranges are IP restrictions of the profile.`)).toContain('ip-outside-profile-login-range');
		expect(leader(`${refused}\nThe policy of the app is to enforce IP restrictions.`)).toContain('app-enforces-ip-restrictions');
		expect(leader(`${refused}\nIP Relaxation is set to enforce IP restrictions.`)).toContain('app-enforces-ip-restrictions');
	});

	it('is told by the less sharp of two readings where its failure cannot have the cause of the other', () => {
		const failed = (text: string): string => `{"error":"invalid_grant","error_description":"${text}"}`;
		expect(leader(`A claim is missing in the JWT.\n${failed('invalid assertion')}`)).toContain('assertion-malformed');
		expect(leader('A claim is missing in the JWT that we send to Salesforce.')).toContain('required-parameter-missing');
		const instances = 'The app runs in several instances, refreshed at each deployment.\n';
		const saidOf = (paste: string): string[] =>
			read(paste)
				.evidence.filter(({ kind }) => kind === 'said')
				.map(({ value }) => value);
		expect(saidOf(instances + failed('invalid code verifier'))).toEqual(['several instances']);
		expect(saidOf(`${instances}Salesforce: error=invalid_grant`)).toEqual(['several instances, refreshed']);
	});

	it('is not told by single sign-on in the words of a login', () => {
		for (const sso of ['single sign-on', 'Single Sign On', 'single signon', 'SSO']) {
			expect(read(`With ${sso} for each request it is slow.\nSalesforce: invalid_grant`).candidates[0]?.cause, sso).toBe(
				read('Salesforce: invalid_grant').candidates[0]?.cause,
			);
			expect(leader(`Salesforce: no user found for our ${sso}.`), sso).toContain('no-matching-user');
		}
		expect(leader('With a sign-on for each request it is slow.\nSalesforce: invalid_grant')).toContain('login-rate-exceeded');
	});

	it('is told behind a condition, of which it says nothing', () => {
		expect(leader('If I log in from home, the consumer secret was rotated, says Salesforce.')).toContain('consumer-details-rotated');
		expect(leader('Whether I use the sandbox, the app was deleted. Salesforce says invalid_client_id.')).toContain('app-deleted');
		expect(withWords('If the package, or the sandbox was refreshed, it fails.')).toBe(silent);
		expect(withWords('If you copy it, the sandbox is refreshed.')).toBe(silent);
	});

	it('is told in a sentence with the query of an address', () => {
		for (const query of ['?code=', '?code=...', '/?code=aPrx8k2LmQ0vTnYc.'])
			expect(withWords(`The sandbox was refreshed, before it ended at ${query}`), query).toContain('sandbox-refresh-revoked-tokens');
		expect(withWords('Is it so that the sandbox was refreshed (a month ago?)')).toBe(silent);
	});

	it('may name a thing by whose it is', () => {
		for (const whose of ['the app’s', "the app's"])
			expect(leader(`Salesforce: id is ${whose} only scope.`), whose).toContain('scope-not-selected-on-app');
		expect(leader('Salesforce: Our company’s own Salesforce domain is not used.')).toBe(
			leader('Salesforce: Our company own Salesforce domain is not used.'),
		);
	});

	it('is told behind a name that is no word, with which no question begins', () =>
		expect(leader('Our.Sync.Tool is using the password flow, which has been disabled by Salesforce.')).toContain(
			'username-password-flow-disabled',
		));

	it('is told after "we’re"', () =>
		expect(leader("Salesforce: The REST API is not enabled for this Organization.\nWe're on Professional Edition.")).toContain(
			'edition-without-api',
		));

	it('is told behind an arrow, whatever stands before it', () =>
		expect(withWords('It is not our fault → the sandbox was refreshed')).toContain('sandbox-refresh-revoked-tokens'));

	it('is told behind a colon, whatever stands before it', () =>
		expect(withWords('You may have seen this: the sandbox was refreshed.')).toContain('sandbox-refresh-revoked-tokens'));

	it.each([
		'Kein Sandbox Refresh.',
		'Die App wurde nie deleted.',
		'Das Password wurde geändert, sagt der Reset.',
		'Le sandbox refresh ne date pas d’hier.',
		'Les certificats ne sont jamais expires.',
		'Nunca se hizo refresh de la sandbox.',
		'O password foi reset pelo admin.',
		'Sem sandbox refresh.',
		'Il sandbox refresh manca.',
		'Geen sandbox refresh gedaan.',
		'Ingen sandbox refresh.',
		'Sandbox refresh не делали.',
		'sandbox refresh はしていません。',
	])('is not heard in words that another language borrows: %s', (words) =>
		expect(leader(`Salesforce: error=invalid_grant\n${words}`)).toBe(leader('Salesforce: error=invalid_grant')),
	);

	it.each(['Este error indica que el client_id no es válido.', 'Não há erro no client_id.', 'Il problema è che no client_id.'])(
		'is not read in another language: %s',
		(words) => {
			const bare = 'error=invalid_client_id&error_description=client%20identifier%20invalid';
			expect(leader(`${bare}\n\n${words}`)).toBe(leader(bare));
			expect(leader(`${bare}\n\nno client_id`)).toContain('consumer-key-missing');
		},
	);

	it('is found behind the error and on its line too', () => {
		expect(leader(`${expired} since the sandbox was refreshed`)).toContain('sandbox-refresh-revoked-tokens');
		expect(leader(`The sandbox was refreshed: ${expired}`)).toContain('sandbox-refresh-revoked-tokens');
	});

	it('is evidence with its own words and place', () => {
		const { evidence, candidates, cleaned } = read(`After the sandbox was refreshed: ${expired}`);
		const at = evidence.findIndex(({ kind }) => kind === 'said');
		expect(evidence[at]?.value).toBe('sandbox was refreshed');
		expect(cleaned.slice(evidence[at]?.start, evidence[at]?.end)).toBe('sandbox was refreshed');
		expect(candidates.filter(({ because }) => because.includes(at)).map(({ cause }) => cause)).toEqual(['sandbox-refresh-revoked-tokens']);
	});

	it('leaves the other causes in their order, and to be asked about', () => {
		const [plain, told] = [read(expired), read(`The sandbox was refreshed.\n${expired}`)];
		const others = (diagnosis: typeof plain): (string | null)[] =>
			diagnosis.candidates.map(({ cause }) => cause).filter((cause) => cause !== 'sandbox-refresh-revoked-tokens');
		expect(others(told)).toEqual(others(plain));
		expect(narrow(told, questions, []).next).toBeDefined();
	});
});

describe('how sure it makes', () => {
	it('no more than possible where two circumstances are told', () =>
		expect(withWords('The sandbox was refreshed. We have also rotated the client secret.')).toMatch(/ possible$/));
	it('no more than possible beside a code without its message', () =>
		expect(leader('Salesforce says error=invalid_grant since the sandbox was refreshed.')).toMatch(
			/sandbox-refresh-revoked-tokens possible$/,
		));
	it('nothing less than exact of a text that says it all', () =>
		expect(leader('The colleague left the company: {"error":"invalid_client","error_description":"app must be installed into org"}')).toBe(
			leader('{"error":"invalid_client","error_description":"app must be installed into org"}'),
		));
	it('no failure of what names none, but a possible cause where Salesforce is named', () => {
		const { kind, failures, candidates } = read('Since the sandbox was refreshed nothing connects to Salesforce.');
		expect([kind, failures]).toEqual(['unknown', []]);
		expect(candidates.map(({ cause }) => cause)).toContain('sandbox-refresh-revoked-tokens');
		expect(new Set(candidates.map(({ certainty }) => certainty))).toEqual(new Set(['possible']));
	});
	it('more than an answer without an error does', () => {
		const answer = 'https://app.northwind-demo.example/callback?code=aPrx8k2LmQ0vTnYc&state=1';
		expect(read(`Salesforce: ${answer}`).kind).toBe('success');
		const { kind, candidates } = read(`Salesforce sends me to ${answer}\nThen my browser says that localhost refused the connection.`);
		expect([kind, candidates[0]?.cause]).toEqual(['unknown', 'local-listener-unreachable']);
	});
	it.each([
		'This site can’t be reached',
		'And then the page never loads.',
		'Safari can’t open the page because it can’t connect to the server',
		'The page stays blank.',
	])('of the site, page or server that an answer was sent to on the reader’s own computer: %s', (words) => {
		const answer = 'http://localhost:1717/OauthRedirect?code=aPrx8k2LmQ0vTnYc&state=1';
		expect(read(answer).candidates).toEqual([]);
		expect(leader(`${answer}\n${words}`)).toMatch(/#local-listener-unreachable possible$/);
		expect(leader(`${answer.replace('localhost:1717', '127.0.0.1:8080')}\n${words}`)).toMatch(/#local-listener-unreachable possible$/);
		for (const other of [answer.replace('localhost:1717', 'northwind-demo.example'), answer.replace('code=', 'x='), 'Salesforce'])
			expect(read(`${other}\n${words}`).candidates, other).toEqual([]);
	});
	it('as much where nobody is named, for it is Salesforce that people come for', () => {
		const { kind, provider, candidates } = read('Since the sandbox was refreshed nothing connects.');
		expect([kind, provider]).toEqual(['unknown', 'unknown']);
		expect(candidates.map(({ cause }) => cause)).toContain('sandbox-refresh-revoked-tokens');
	});
	it('in what a tool says of its own failure', () =>
		expect(read('ERROR running auth:web:login: the sandbox was refreshed').candidates.map(({ cause }) => cause)).toContain(
			'sandbox-refresh-revoked-tokens',
		));
	it('with a login host and whatever stands behind it', () =>
		expect(leader('The plugin opens login.salesforce.com/services/oauth2 instead.')).toBe('null#wrong-login-host possible'));
	it('nothing at all where somebody else is named, or it fails in another way', () => {
		expect(read('Since the sandbox was refreshed nothing connects to Google.').candidates).toEqual([]);
		expect(read('SHOPIFY: since the sandbox was refreshed nothing connects.').candidates).toEqual([]);
		expect(read('Salesforce: FIELD_CUSTOM_VALIDATION_EXCEPTION since the sandbox was refreshed.').candidates).toEqual([]);
	});
	it.each(['"', "'"])('in a description that is not known, between %s', (quote) =>
		expect(leader(`{"error":"invalid_grant","error_description":"the sandbox was refreshed","id":"1"}`.replaceAll('"', quote))).toBe(
			'invalid_grant#sandbox-refresh-revoked-tokens possible',
		),
	);
	it('no more than possible of a cause that its code is not known to have', () =>
		expect(leader('Salesforce: {"error":"invalid_grant","error_description":"we are closed"} since our trial org has expired')).toMatch(
			/^invalid_grant#org-locked-or-closed possible$/,
		));
	it('no cause of a failure that has another', () =>
		expect(
			leader('The sandbox was refreshed. error=redirect_uri_mismatch&error_description=redirect_uri+must+match+configuration'),
		).toContain('callback-url-mismatch'));
});

describe('what is said beside a code alone', () => {
	it('counts where the code may come with a message of that cause', () =>
		expect(leader('INVALID_SESSION_ID, and the proxy strips the Authorization header.')).toBe(
			'INVALID_SESSION_ID#authorization-header-malformed possible',
		));
	it('counts for nothing where no message of the code has that cause', () =>
		expect(leader('INVALID_SESSION_ID, and the callback URL is not registered.')).toBe(leader('INVALID_SESSION_ID')));
});

describe('where no failure is told of', () => {
	it('what more words tell stands first, wherever it stands', () => {
		const { candidates } = read('Somebody revoked the app. There were too many access tokens issued for the same user and connected app.');
		expect(candidates.map(({ cause }) => cause)).toEqual([
			'refresh-token-evicted-by-limit',
			'no-prior-user-approval',
			'refresh-token-revoked',
		]);
	});
});

describe('what is not said', () => {
	it.each([
		['denied', 'The sandbox was not refreshed.'],
		['denied in short', "We didn't refresh any sandbox, we haven’t had one refreshed."],
		['denied for ever', 'That sandbox was never refreshed'],
		['asked', 'Was the sandbox refreshed?'],
		['supposed', 'Maybe the sandbox was refreshed.'],
		['a condition', 'If the sandbox was refreshed, connect again.'],
		['advised', 'You could have the sandbox refreshed.'],
		['tried in vain', 'Rotating the consumer secret did not help us.'],
		['tried in vain, and told as what it does', 'Relaxing the IP restrictions doesn’t fix it.'],
		['supposed to be the reason', 'It may be due to a sandbox refresh.'],
		['refused as the reason', 'That is not because the sandbox was refreshed.'],
		['in two sentences', 'It is a sandbox. We refreshed the page.'],
		['in two statements', 'We opened the sandbox and refreshed the page.'],
		['of something else', 'We refreshed the picture in the header of the sandbox.'],
		['far apart', 'The sandbox has all the data that anybody here could wish for and the page was refreshed.'],
		['the name of a token', 'Our sandbox holds a refresh token of the app.'],
		['a value of JSON', '{"message": "the sandbox was refreshed"}'],
		['a line of a log', '2026-11-22T09:14:02Z INFO the sandbox was refreshed'],
		['a line of code', 'if sandbox refreshed {'],
		['an address', 'https://example.com/sandbox/refreshed'],
		['an argument', '--sandbox refreshed'],
	])('changes nothing: %s', (_what, words) => expect(withWords(words)).toBe(silent));

	it('is what Salesforce says itself', () => expect(read(expired).evidence.filter(({ kind }) => kind === 'said')).toEqual([]));
});

/** Made up to mislead: each is told beside a code that may have any cause. */
describe('tricky sentences', () => {
	const heard = (words: string): { said: string[]; cause: string | null | undefined } => {
		const { evidence, candidates } = read(`${words}\nSalesforce: {"error":"invalid_grant"}`);
		const said = evidence.filter(({ kind }) => kind === 'said').map(({ value }) => value);
		return { said, cause: candidates[0]?.cause };
	};

	it.each([
		['The sandbox was refreshed on Friday, no idea why it broke.', 'sandbox-refresh-revoked-tokens'],
		['Nothing else changed, but the client secret was rotated last week.', 'consumer-details-rotated'],
		['Our admin revoked all connections in the spring.', 'refresh-token-revoked'],
		['The app was deleted by a cleanup job of the packaging org.', 'app-deleted'],
		['The person who connected it left the company in June.', 'user-deactivated'],
		['The account of this user was locked, not frozen.', 'user-frozen-or-locked'],
		['The certificate was replaced no more than a week ago.', 'signing-certificate-mismatch'],
		['Since nobody used it for months, it asks to connect again.', 'refresh-token-idle-too-long'],
		['I pressed Deny by mistake on my phone.', 'user-pressed-deny'],
		['Salesforce.com is down today.', 'salesforce-side-fault'],
		['We rotated the consumer secret, issue not resolved.', 'consumer-details-rotated'],
		['The rotated consumer secret is not working.', 'consumer-details-rotated'],
		['Was missing the API Enabled permission, that was all.', 'user-lacks-api-enabled'],
		['They uninstalled the package and installed it again.', 'app-package-not-installed'],
		['Refresh token rotation is enabled on the app.', 'rotated-token-reused'],
		['The refresh token was rotated by Salesforce and our worker kept an older one.', 'rotated-token-reused'],
		['My colleague Petra, our admin, blocked the app for everybody.', 'app-blocked-by-admin'],
		['The server clock runs seven minutes behind.', 'assertion-expired-or-clock-skew'],
		["We didn't touch anything, the certificate simply expired.", 'signing-certificate-mismatch'],
		['The secret was regenerated, which nobody told us.', 'consumer-details-rotated'],
		['Not only was the sandbox refreshed, the keys are gone as well.', 'sandbox-refresh-revoked-tokens'],
		['No doubt the admin blocked the app.', 'app-blocked-by-admin'],
		['The connection was revoked without anybody asking us.', 'refresh-token-revoked'],
		['I cannot connect since the admin blocked the app.', 'app-blocked-by-admin'],
		['Have rotated the secret, no change.', 'consumer-details-rotated'],
		["It won't connect, the secret was rotated.", 'consumer-details-rotated'],
	])('tells its cause: %s', (words, cause) => {
		expect(heard(words).said).not.toEqual([]);
		expect(heard(words).cause).toBe(cause);
	});

	it.each([
		'I removed the app from my phone and it still fails.',
		'The user revoked nothing.',
		'Refresh token rotation is not enabled.',
		'The user revoked absolutely nothing in Salesforce.',
		'Tokens are rotated by our own store.',
		'Our vault rotates its own secrets each week.',
		'The mailbox password was changed last week.',
		'The app was deleted from my laptop, the one in the org is fine.',
		'Nobody has rotated the secret.',
		'It is possible that someone rotated the secret.',
		'We see neither a rotated secret nor a refreshed sandbox.',
		'The admin says the app is not blocked.',
		'I wonder if the sandbox was refreshed.',
		'The sandbox will be refreshed next week.',
		'The secret has yet to be rotated.',
		'We refuse to reset the password.',
		'The documentation says that a sandbox refresh ends connections.',
		'Had the sandbox been refreshed, we would know.',
		'The app is not deleted, only hidden.',
		"We haven't, as far as I know, rotated the secret.",
		'Our team rotated no secret and revoked no connection.',
		'Have you rotated the secret',
		'The new phone has the app removed.',
	])('tells nothing: %s', (words) => expect(heard(words).said).toEqual([]));
});
