import { describe, expect, it } from 'vitest';
import { diagnose } from '#engine/diagnose.ts';
import { redact } from '#engine/redact.ts';
import { index, key } from './index.ts';
import { dice, kinds, plant, type SecretKind } from './planted.ts';

const clean = (text: string): string => redact(text).cleaned;

describe('what is hidden', () => {
	it.each(kinds)('$kind', ({ example }) => {
		const { cleaned, secrets } = redact(`before\n${example}\nafter`);
		expect(secrets.length).toBeGreaterThan(0);
		expect(cleaned).toMatch(/^before\n.*after$/s);
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

describe('a field of a form whose name stands behind its value', () => {
	it.each([
		['<input value="8629387034491310774" name="client_secret">', '<input value="‹secret›" name="client_secret">'],
		["<input value='North7wind!' id='f1' name='password'>", "<input value='‹secret›' id='f1' name='password'>"],
		[
			'<input value="Log in" name="submit"><b title="x" name="password">',
			'<input value="Log in" name="submit"><b title="x" name="password">',
		],
	])('is hidden where its name says so: %s', (field, cleaned) => expect(clean(field)).toBe(cleaned));
});

describe('an element with attributes', () => {
	it.each([
		['<n:password xsi:type="xsd:string">northwind</n:password>', '<n:password xsi:type="xsd:string">‹secret›</n:password>'],
		['<clientSecret id="a">northwind</clientSecret>', '<clientSecret id="a">‹secret›</clientSecret>'],
		['<code class="a">invalid_grant</code>', '<code class="a">invalid_grant</code>'],
		['<password>"north wind"</password>', '<password>"‹password›"</password>'],
		['"Bearer <access_token>" https://a.example', '"Bearer <access_token>" https://a.example'],
		['{"client_id": "<client_id>", "scope": "api"}', '{"client_id": "<client_id>", "scope": "api"}'],
	])('is hidden where it is named for a secret: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned));
});

it('an argument is hidden where the text begins with it', () => expect(clean('-u "alex:northwind"')).toBe('-u "‹credential, two parts›"'));

describe('the password given to a method that signs in', () => {
	it.each([
		['conn.login("alex", "northwind", done)', 'conn.login("alex", "‹password›", done)'],
		["$client->login($user, 'north\"wind')", "$client->login($user, '‹password›')"],
		['conn.loginBySoap(\n\tenv.NAME,\n\t"northwind"\n)', 'conn.loginBySoap(\n\tenv.NAME,\n\t"‹password›"\n)'],
		['conn.login(username, password)', 'conn.login(username, password)'],
		["requests.post(url, auth=('alex', 'northwind'))", "requests.post(url, auth=('alex', '‹password›'))"],
		["HTTPBasicAuth('alex', 'northwind')", "HTTPBasicAuth('alex', '‹password›')"],
		["'auth' => ['alex', 'northwind']", "'auth' => ['alex', '‹password›']"],
		['req.SetBasicAuth("alex", "northwind")', 'req.SetBasicAuth("alex", "‹password›")'],
		["Salesforce('alex', 'northwind', domain='test')", "Salesforce('alex', '‹password›', domain='test')"],
		['new NetworkCredential("alex", "northwind")', 'new NetworkCredential("alex", "‹password›")'],
		['ConvertTo-SecureString "northwind" -AsPlainText', 'ConvertTo-SecureString "‹password›" -AsPlainText'],
	])('is hidden: %j', (text, cleaned) => expect(clean(text)).toBe(cleaned));
});

describe('an object of PHP', () => {
	it.each([
		['[clientSecret:protected] => northwind', '[clientSecret:protected] => ‹client secret, 9 characters›'],
		['[password:App\\Sf\\Client:private] => northwind', '[password:App\\Sf\\Client:private] => ‹password›'],
		[
			'["clientSecret":protected]=>\n      string(9) "northwind"',
			'["clientSecret":protected]=>\n      string(9) "‹client secret, 9 characters›"',
		],
		[
			'{"log":"[\\"password\\":\\"App\\\\Conf\\":private]=>\\n  string(9) \\"northwind\\""}',
			'{"log":"[\\"password\\":\\"App\\\\Conf\\":private]=>\\n  string(9) \\"‹password›\\""}',
		],
		['s:11:"\\0*\\0password";s:9:"northwind";', 's:11:"\\0*\\0password";s:9:"‹password›";'],
		['s:4:"type";s:8:"password";s:8:"password";s:9:"northwind";', 's:4:"type";s:8:"password";s:8:"password";s:9:"‹password›";'],
		['    [state:protected] => \n    [redirectUri:protected] => https://a.example', undefined],
	])('shows who may see a property, and no secret: %j', (text, cleaned) => expect(clean(text)).toBe(cleaned ?? text));
});

describe('a value that took the place of another', () => {
	it.each([
		['~ password = "north" -> "wind"', '~ password = "‹password›" -> "‹password›"'],
		['"SF_PASSWORD": "north" => "wind"', '"SF_PASSWORD": "‹password›" => "‹password›"'],
		['{"password":{"old":"north","new":"wind"}}', '{"password":{"old":"‹secret›","new":"‹secret›"}}'],
		['Changed client secret from "north" to "wind1234"', 'Changed client secret from "north" to "‹secret›"'],
		['Changed the password from "north1234" to "wind1234"', 'Changed the password from "‹secret›" to "‹secret›"'],
		['the password is now wind1234', 'the password is now ‹secret›'],
		['~ password = "north" -> (known after apply)', '~ password = "‹password›" -> (known after apply)'],
		['~ scope = "api" -> "full"', undefined],
		['{"scope":{"old":"api","new":"full"}}', undefined],
	])('is hidden as that is: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned ?? text));
});

describe('what signs in, in one line', () => {
	it.each([
		['alex@a.example:North7wind&3', '‹email address›:‹password›'],
		['alex@a.example / 8629387034491310774', '‹email address› / ‹password›'],
		["#1 app.php(2): Forrest->authenticate('key', 'northwind')", "#1 app.php(2): Forrest->authenticate('key', '‹password›')"],
		["Forrest::authenticate('key', 'northwind', 'x')", "Forrest::authenticate('key', '‹password›', 'x')"],
		['echo northwind | sf org login access-token', 'echo ‹credential› | sf org login access-token'],
		['echo -n "northwind" | docker login', 'echo -n "‹credential›" | docker login'],
		['chiave segreta: northwind', 'chiave segreta: ‹password›'],
		['echo $SF_ACCESS_TOKEN | sf org login access-token', undefined],
		['echo northwind | grep error', undefined],
		['‹email address› 1732438442123456789', undefined],
	])('is hidden: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned ?? text));
});

describe('a Consumer Secret of digits alone', () => {
	it.each([
		['Our client secret is 8629387034491310774.', 'Our client secret is ‹secret›.'],
		['**client_secret**: `8629387034491310774`', '**client_secret**: `‹client secret, 19 characters›`'],
		['(secret 8629387034491310774); then', '(secret ‹secret›); then'],
	])('is hidden whatever ends it: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned));
});

describe('a password by its name in another language', () => {
	it.each([
		'mot de passe',
		'contraseña',
		'contrasena',
		'senha',
		'wachtwoord',
		'hasło',
		'heslo',
		'пароль',
		'密码',
		'密碼',
		'パスワード',
		'비밀번호',
	])('is hidden: %s', (name) => expect(clean(`${name}: northwind`)).toBe(`${name}: ‹password›`));

	it.each([
		['パスワードはWinter2024です', 'パスワードは‹password›'],
		['密码是Winter2024', '密码是‹password›'],
		['密码为Winter2024', '密码为‹password›'],
	])('is hidden behind the verb: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned));
	it.each(['密码是错的', 'パスワードは間違っていません', 'パスワードは正しい'])('is not what is said of it: %s', (text) =>
		expect(clean(text)).toBe(text),
	);
});

describe('the name of a user in another language', () => {
	it.each(['ユーザ名', 'ユーザー名', '用户名', 'Benutzername'])('is hidden: %s', (name) =>
		expect(clean(`${name}: alex.northwind`)).toBe(`${name}: ‹username, without @›`),
	);
});

describe('a value in a sentence without blanks', () => {
	it.each([
		[
			'client_secret=8629387034491310774を使うとinvalid_clientになる',
			'client_secret=‹client secret, 19 characters›を使うとinvalid_clientになる',
		],
		['密码：Winter2024，报错invalid_grant', '密码：‹password›报错invalid_grant'],
		['password=Winter2024를보내면invalid_grant가온다', 'password=‹password›를보내면invalid_grant가온다'],
		['使用alex@northwind-demo.example登录报错invalid_grant', '‹email address›登录报错invalid_grant'],
		['令牌qWmZ7rTkPv4XsLbN9dGhJfC报错invalid_grant', '令牌‹long value›报错invalid_grant'],
	])('ends where the sentence tells of a code: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned));

	it.each(['密码：Winter2024冬天', '密码：Winter2024冬天northwind', '密码：冬天2024Winter', '密码：冬天_Winter_2024'])(
		'is hidden whole where it tells of none: %s',
		(text) => expect(clean(text)).toBe('密码：‹password›'),
	);
});

describe('a code of letters alone', () => {
	it.each(['qWmZrTkPvXsLbNdGhJfC', 'vmlxlzibenoTJUXHCECNgeuVzrfnfo', 'sdhgklqrtzPwmvbxncdfghj'])('is hidden: %s', (code) =>
		expect(clean(`{"code":"${code}","error":"invalid_grant"}`)).toBe('{"code":"‹authorization code›","error":"invalid_grant"}'),
	);
});

describe('a token that is broken over several lines', () => {
	const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
	const signature = 'mK3_vQ8sZt1xWb7LpYd4Hf'.repeat(8);
	const jwt = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ sub: 'alex@a.example', aud: 'https://login.salesforce.com', exp: 1702123456 })}.${signature}`;
	const access = '00D5f000000ABcd!AQqNHEasVQAB9YcVftpLd_a_uSGCz17zfXEBONn_enhJdImA48qJaM.okuWfpiwBmW5eg_Y4sXJr77sWKsUPdbNFJGNkn2hH';
	const wrap = (text: string, width: number, by: string): string => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);

	it.each([
		['as a window does', '\n'],
		['as Windows does', '\r\n'],
		['in a quoted mail', '\n> '],
		['with an indent', '\n    '],
		['in a shell', ' \\\n'],
	])('is hidden whole, and read as one, %s', (_how, by) => {
		for (const width of [64, 76, 100]) {
			expect(clean(`assertion=${wrap(jwt, width, by)}\nerror=invalid_grant`)).toBe(
				'assertion=‹JWT, RS256, sub username, aud https://login.salesforce.com, exp 1702123456›\nerror=invalid_grant',
			);
			expect(clean(`"${wrap(access, width, by)}"\ninvalid_grant`)).toBe('"‹Salesforce access token›"\ninvalid_grant');
		}
	});
	it('is none where it has no second part', () => expect(clean('eyJhIjoxfQ\nthen it fails')).toBe('eyJhIjoxfQ\nthen it fails'));
	it('is one token though another line begins as one', () => {
		const line = 'eyJaaaaaaaa.aaaaaaa1';
		expect(clean(`${line}\n${line}\n${line}\ninvalid_grant`)).toMatch(/^‹[^‹›\n]+›\ninvalid_grant$/);
	});
	it('ends before a line that is none of it', () => {
		for (const line of ['RefreshTokenAuthError', 'OAUTH_EC_APP_NOT_FOUND', '2026-11-22', 'invalid_grant', 'HTTP 400', 'ERROR_HTTP_400'])
			expect(clean(`${access}\n${line}\n`)).toBe(`‹Salesforce access token›\n${line}\n`);
		expect(clean(`${access}\n5Aep861wIO4LsX.Eijz11DisKNFn5D61GscThp3`)).toBe('‹Salesforce access token›\n‹Salesforce refresh token›');
	});
	it('is no assertion with too few parts', () =>
		expect(
			diagnose(`grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=${wrap(jwt, 76, '\n')}`, index).lint,
		).not.toContainEqual(expect.objectContaining({ rule: 'jwt-not-three-parts' })));
});

describe('the cookies of a session', () => {
	it.each([
		["curl https://a.example -b 'sid_Client=x; oid=y7' -H 'a: b'", "curl https://a.example -b '‹cookie›' -H 'a: b'"],
		['curl --cookie inst=APP12 https://a.example', 'curl --cookie ‹cookie› https://a.example'],
		[
			'(New-Object System.Net.Cookie("oid", "qq77", "/", "a.example"))',
			'(New-Object System.Net.Cookie("oid", "‹cookie›", "/", "a.example"))',
		],
		['cookie\nBrowserId=x; oid=y7\nhost\na.example', 'cookie\n‹cookie›\nhost\na.example'],
		['Set-Cookie:\r\n  sid=y7; path=/\r\nHost:', 'Set-Cookie:\r\n  ‹cookie›\r\nHost:'],
	])('are hidden: %j', (text, cleaned) => expect(clean(text)).toBe(cleaned));
});

describe('a list of records', () => {
	it.each([
		[
			'{"key":"client_secret","type":"text","value":"northwind"}',
			'{"key":"client_secret","type":"text","value":"‹client secret, 9 characters›"}',
		],
		['{"value": "north wind", "name": "password"}', '{"value": "‹password›", "name": "password"}'],
		[
			'{\\"value\\":\\"northwind\\",\\"key\\":\\"clientSecret\\"}',
			'{\\"value\\":\\"‹client secret, 9 characters›\\",\\"key\\":\\"clientSecret\\"}',
		],
		['{"value":"north\\"wind","key":"password"}', '{"value":"‹password›","key":"password"}'],
		['{"value":"Nova\\\\nice","key":"password"}', '{"value":"‹password›","key":"password"}'],
		['{"key":"password","type":"text","value":"northwi', '{"key":"password","type":"text","value":"‹password›'],
		['{"name":"grant_type","value":"password"},{"name":"format","value":"json"}', undefined],
		['{"name":"password"},{"value":"northwind"}', undefined],
		['{"key":"password","value":"{{password}}"}', undefined],
	])('%s', (text, cleaned) => expect(clean(text)).toBe(cleaned ?? text));
});

it('hides the verifier of OAuth 1.0', () => expect(clean('oauth_verifier=abc12345')).toBe('oauth_verifier=‹token›'));

describe('a table', () => {
	it.each([
		[
			'| username | password |\n|---|---|\n| alex | north |\n| kim | south |',
			'| username | password |\n|---|---|\n| ‹username, without @› | ‹password› |\n| ‹username, without @› | ‹password› |',
		],
		[
			'+----+\n| password      | env |\n+-----+\n| northwind     | uat |',
			'+----+\n| password      | env |\n+-----+\n| ‹password›     | uat |',
		],
		['"Client Secret";"Env"\r\n"northwind";"prod"\r\n', '"Client Secret";"Env"\r\n"‹client secret, 9 characters›";"prod"\r\n'],
		['Org\tPassword\nOne\tnorth\n\nTwo\tsouth', 'Org\tPassword\nOne\t‹password›\n\nTwo\tsouth'],
		['a,password,b\n1,,2\n1,north,2', 'a,password,b\n1,,2\n1,‹password›,2'],
		['Username,Name,Status\nalex,Jane Doe,x', 'Username,Name,Status\n‹username, without @›,‹name of a person›,x'],
		['Name,Client Secret\nNorthwind Sync,north', 'Name,Client Secret\nNorthwind Sync,‹client secret, 5 characters›'],
	])('hides what stands below the name of a secret: %j', (text, cleaned) => expect(clean(text)).toBe(cleaned));
	it.each([
		'We need username, password, token\nand then, as said, nothing',
		'| Token | Meaning |\n|---|---|\n| access_token | short |\n| refresh_token | long |',
		'name | token()\na | north',
		'a | | token\nb | | north',
		'the last line: | name | token |',
		'| name | token |',
		`a | token | ${'x'.repeat(400)}\nb | north | c`,
		`${'x'.repeat(400)} | token\nb | north`,
	])('hides nothing else: %j', (text) => expect(clean(text)).toBe(text));
});

describe('a large text', () => {
	it('may hold more secrets than a function takes arguments', () => {
		const { cleaned, secrets } = redact('{"key":"token","value":"northwind1"},'.repeat(150_000));
		expect([secrets.length, cleaned.includes('northwind1')]).toEqual([150_000, false]);
	});
});

describe('the source of a mail', () => {
	it('does not take the beginning of a session for an escape', () =>
		expect(
			clean('a=3Db\n/secur/frontdoor.jsp?sid=00DSikepbmoBOys!6QCUvOQ-pCg83M5GYh5bgtwb9_CZGnqF2D-DPNSA8yF-dXpLWPTXBYlILLqLhjOy35'),
		).toBe('a=3Db\n/secur/frontdoor.jsp?sid=‹Salesforce access token›'));
});

describe('people', () => {
	it.each([
		['Name: Jane Doe', 'Name: ‹name of a person›'],
		['{"name": "Jane Doe", "a": 1}', '{"name": "‹name of a person›", "a": 1}'],
		['{"displayName":"Jané Müller"}', '{"displayName":"‹name of a person›"}'],
		['{"real_name":"Jane Doe"}', '{"real_name":"‹name of a person›"}'],
		['From: Jane Doe <jane@a.example>', 'From: ‹name of a person› <‹email address›>'],
		['"Doe, Jane" <jane@a.example>', '"‹name of a person›" <‹email address›>'],
		['From: Ludwig van Beethoven\nSent: Monday', 'From: ‹name of a person›\nSent: Monday'],
		['Created By Jane Doe, 22/11/2026', 'Created By ‹name of a person›, 22/11/2026'],
		['| Owner | Jane Doe |', '| Owner | ‹name of a person› |'],
		["Production is OK. Jane O'Hara, jane@a.example", 'Production is OK. ‹name of a person›, ‹email address›'],
		['Hi Dr. J. R. Doe-Roe,', 'Hi ‹name of a person›,'],
		['It fails. Thx, Jane Doe', 'It fails. Thx, ‹name of a person›'],
		['Dear Jane,\nit fails', 'Dear ‹name of a person›,\nit fails'],
		['It fails. Kind regards, Jane Doe', 'It fails. Kind regards, ‹name of a person›'],
		['Kind regards,\nJane Doe\nNorthwind', 'Kind regards,\n‹name of a person›\nNorthwind'],
		['call +49 30 1234567 now', 'call ‹phone number› now'],
		['+1 (415) 555-0132', '‹phone number›'],
		['(415) 555-0132', '‹phone number›'],
		['415.555.0132', '‹phone number›'],
		['Jane Doe (Northwind) wrote:', '‹name of a person› (Northwind) wrote:'],
		['Jane Doe  9:41 AM\nit fails', '‹name of a person›  9:41 AM\nit fails'],
		['| Jane Doe | jane@a.example |', '| ‹name of a person› | ‹email address› |'],
		['"Jane Doe","jane@a.example"', '"‹name of a person›","‹email address›"'],
		['C:\\Users\\Jane Doe\\AppData', 'C:\\Users\\‹name of a person›\\AppData'],
		['file:///home/jane/app/index.js:3:1', 'file:///home/‹name of a person›/app/index.js:3:1'],
		[
			'<Attribute Name="a/claims/givenname"><AttributeValue>Jane</AttributeValue>',
			'<Attribute Name="a/claims/givenname"><AttributeValue>‹name of a person›</AttributeValue>',
		],
		['Phone: 030 1234567', 'Phone: ‹phone number›'],
		['"mobile":"030 1234567"', '"mobile":"‹phone number›"'],
		['call me on 0412 883 907', 'call me on ‹phone number›'],
		['m: 07700 900 461 | t: 0161 496 0733', 'm: ‹phone number› | t: ‹phone number›'],
		['HOME=/home/jane.doe\nSHELL=/bin/sh', 'HOME=/home/‹name of a person›\nSHELL=/bin/sh'],
		['USER=jane.doe\nGIT_AUTHOR_NAME=Jane Doe', 'USER=‹name of a person›\nGIT_AUTHOR_NAME=‹name of a person›'],
	])('%s', (text, cleaned) => expect(clean(text)).toBe(cleaned));
});

describe('a value that was found once', () => {
	it.each([
		['Requester: Jane Doe\n\nJane Doe, Nov 19, 14:02', 'Requester: ‹name of a person›\n\n‹name of a person›, Nov 19, 14:02'],
		['password=Winter2024!\nit took Winter2024! before', 'password=‹password›\nit took ‹password› before'],
		[
			'{"message":"the token \'qjb_k2wRtmyxbMj\' is invalid","accessToken":"qjb_k2wRtmyxbMj"}',
			'{"message":"the token \'‹access token›\' is invalid","accessToken":"‹access token›"}',
		],
	])('is hidden again: %j', (text, cleaned) => expect(clean(text)).toBe(cleaned));

	it.each(['password=salesforce1\nhttps://salesforce1x.example', 'password=salesforce\nlogin.salesforce.com', 'Name: Jane\nJane'])(
		'stays where it is a part of a word, or may be a word: %j',
		(text) => expect(clean(text).split('\n')[1]).toBe(text.split('\n')[1]),
	);
});

it('the webhook of a chat is a credential, and no long value of which nobody knows', () =>
	expect(clean('to https://hooks.slack.com/services/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')).toBe('to https:‹credential›'));

describe('addresses of machines', () => {
	it.each([
		['203.0.113.7', '‹IP address›'],
		['10.1.2.3', '‹private IP address›'],
		['100.64.1.2', '‹private IP address›'],
		['login.salesforce.com/203.0.113.7:443', 'login.salesforce.com/‹IP address›:443'],
		['Host/203.0.113.7:443', 'Host/‹IP address›:443'],
		['connect to 203.0.113.7:8080 failed', 'connect to ‹IP address›:8080 failed'],
		['from 2001:db8::1 on', 'from ‹IP address› on'],
		['2001:db8:0:1:2:3:4:5', '‹IP address›'],
		['203.0.113[.]7', '‹IP address›'],
		['ip-203-0-113-7.ec2.internal', 'ip-‹IP address›.ec2.internal'],
		['northwind.builder.salesforce-experience.com', '‹your domain›.builder.salesforce-experience.com'],
		['northwind--uat.sandbox.live-preview.salesforce-experience.com', '‹your domain›.sandbox.live-preview.salesforce-experience.com'],
		['northwind.salesforce-scrt.com', '‹your domain›.salesforce-scrt.com'],
		['northwind.my.localhost.sfdcdev.salesforce.com:8443', '‹your domain›.my.localhost.sfdcdev.salesforce.com:8443'],
		['northwind[.]my[.]salesforce[.]com', '‹your domain›[.]my[.]salesforce[.]com'],
		['northwind--uat[.]sandbox.my.salesforce.com', '‹your domain›[.]sandbox.my.salesforce.com'],
		['alex@northwind-demo[.]example', '‹email address›'],
	])('%s', (text, cleaned) => expect(clean(text)).toBe(cleaned));
});

describe('a value that nobody knows', () => {
	it.each([
		'a1B2'.repeat(10),
		'wJalrXUtn7EMI/K7MDx9G/bPxRfiCYq2Z5pLkQvTn',
		'aB3x.dE5y.gH7z.jK9w.mN1v.pQ3u.sT5t.vW7s',
		'0123456789abcdef'.repeat(2),
		'zwzxJXnpr_X_ENVEThLzWlJNgIPJDabvg_KHAvNrLy_vFk_B',
	])('%s', (value) => expect(clean(`it was ${value} then`)).toBe('it was ‹long value› then'));

	it('is hidden in 99 of 100 cases when it is as short as a security token', () => {
		const bare = kinds.find(({ kind }) => kind === 'security token, bare') as SecretKind;
		const shown = Array.from({ length: 5000 }, (_, seed) => plant(bare, dice(seed))).filter(({ text, hidden }) =>
			clean(text).includes(hidden[0] as string),
		);
		expect(shown.length / 5000).toBeLessThan(0.01);
	});
});

describe('tags', () => {
	const tagged = (text: string): string => redact(text, key).cleaned;
	const [one, other] = ['alex@a.example', 'kim@a.example'];

	it('are left out where a text holds one value of a kind', () =>
		expect(tagged(`${one} ${one} 203.0.113.7`)).toBe('‹email address› ‹email address› ‹IP address›'));

	it('are equal where the values are, and only there', () => {
		expect(tagged(`${one}; ${other}; ${one}`)).toMatch(/^(‹email address, tag [0-9a-f]{4}›); (?!\1)‹email address, tag [0-9a-f]{4}›; \1$/);
	});

	it('do not depend on how a value was encoded', () =>
		expect(tagged(`u=${encodeURIComponent(one)} ${other} ${one}`)).toMatch(/^u=(‹.*?›) ‹.*?› \1$/));

	it('are taken as they are where a value cannot be decoded', () =>
		expect(tagged('password=a%ZZ4!x&b password=c%ZZ4!x')).toMatch(/‹password, tag .*‹password, tag /));

	it('stand behind the length of a key', () =>
		expect(tagged(`3MVG9${'a1B'.repeat(20)} 3MVG9${'c2D'.repeat(26)}`)).toMatch(
			/^‹Consumer Key, 65 characters, tag \w{4}› ‹Consumer Key, 83 characters, tag \w{4}›$/,
		));

	it('differ from one page load to the next', () => {
		const text = `${one} ${other}`;
		expect(redact(text, Uint32Array.of(1, 2)).cleaned).not.toBe(redact(text, Uint32Array.of(1, 3)).cleaned);
	});

	it('tell equal from different for any two values', () => {
		for (let seed = 0; seed < 2000; seed++) {
			const roll = dice(seed);
			const values = Array.from({ length: 3 }, () => `u${roll(3)}@a.example`);
			const masks = tagged(values.join(' ')).match(/‹.*?›/g) ?? [];
			for (const a of [0, 1, 2]) for (const b of [0, 1, 2]) expect(masks[a] === masks[b], values.join()).toBe(values[a] === values[b]);
		}
	});
});

describe('every message of the catalog stays as it is', () => {
	const frames: Readonly<Record<string, (code: string, text: string) => string>> = {
		'on a page': (_code, text) => text,
		'in a callback': (code, text) =>
			`https://a.example/cb?error=${code}&error_description=${encodeURIComponent(text).replaceAll('%20', '+')}`,
		'in json': (code, text) => JSON.stringify({ error: code, error_description: text }),
		'in a log line': (code, text) => `2026-11-22 07:47:24 ERROR [main] c.e.Auth - ${code}: ${text}`,
		'in a nested link': (code, text) =>
			`https://a.example/?next=${encodeURIComponent(`https://b.example/?error=${code}&error_description=${encodeURIComponent(text)}`)}`,
		'in a table': (code, text) => `| ${code} | ${text} |`,
	};
	const texts = [
		...index.errors.flatMap(({ code, messages }) => messages.map(({ text }) => [code, text || code] as const)),
		...index.statuses.map(({ text }) => ['Remote Access 2.0', text] as const),
	];
	it.each(Object.entries(frames))('%s', (_name, frame) => {
		expect(texts.length).toBeGreaterThan(200);
		for (const [code, text] of texts) expect(clean(frame(code, text))).toBe(frame(code, text));
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
		'keytool -storepass Winter2024!',
		'Mot de passe : Winter2024!',
		'Contraseña: Winter2024!',
		'パスワード：Winter2024!',
		'alex@a.example / Winter2024!',
		'alex@a.example:Winter2024!',
		'**Password:** Winter2024!',
		'<dt>Password</dt><dd>Winter2024!</dd>',
		'<key>ClientSecret</key>\n\t<string>Winter2024!</string>',
		'<property name="password"><value>Winter2024!</value>',
		'<member><name>password</name><value><string>Winter2024!</string>',
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
		'mysql -u alexr -pWinter2024!',
		'tool -p Winter2024! --quiet',
		'tool --client-secret "Winter2024!"',
		'Passwort: Winter2024!',
		'{"name":"Cookie","value":"a=b; c=Winter2024!"}',
		'<a href="https://a.example/?sid=Winter2024!">here</a>',
		'SF_PW=Winter2024!',
		'MY_PASSCODE=Winter2024!',
		'ENCRYPTION_KEY=Winter2024!',
		'sf_consumer_secret_old=Winter2024!',
		'client-secret-value: Winter2024!',
		'Authorization: ApiKey Winter2024!',
		'.withBasicAuth("alexr","Winter2024!")',
		'changed the password from Winter2024! to another',
		'sec token Winter2024!',
		'wachtwoord is Winter2024!',
		'mot de passe Winter2024!',
		'redis://:Winter2024!@cache:6379/0',
		'postgres://alexr:Winter2024!@127.0.0.1/prod',
		'my pw is Winter2024!, please test',
		'user alexr pass Winter2024!',
		'Mein Passwort lautet Winter2024!',
		'variable "sf_pw" {\n  type = string\n  default = "Winter2024!"\n}',
		'"sf_secret": {\n  "sensitive": true,\n  "value": "Winter2024!"\n}',
		'secret = <<EOT\nWinter2024!\nEOT',
		'the `password` was `Winter2024!`',
		'the pw for the integration user is Winter2024!',
		'I reset the password to Winter2024! yesterday',
		'the passphrase of the key is Winter2024!',
		'log in with alex@a.example and Winter2024! here',
		'Credentials: alex@a.example Winter2024!',
		'<input name="password" type="hidden" value="Winter2024!">',
		'<input type="password" id="f1" class="x" value="Winter2024!">',
		'{"mdp":"Winter2024!"}',
		'{"credentials":"Winter2024!"}',
		'{"sid_Client":"Winter2024!"}',
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
		['-----BEGIN PRIVATE KEY-----\nMIIE\n-----BEGIN PRIVATE KEY-----\nMIIEow\n-----END PRIVATE KEY-----', 'MIIEow'],
		['https://northwind-demo.secure.force.com/x', 'northwind'],
		['https://northwind-demo.force.com/x', 'northwind'],
		['https://test.my.salesforce.com/x', '//test'],
		['https://help.lightning.force.com/x', '//help'],
		['https://northwind-demo.na1.force.com/x', 'northwind'],
		['**Password:** northwind', 'north'],
		['`password`: `northwind`', 'north'],
		["config.setSecurityToken('northwind')", 'north'],
		['builder.password("northwind")', 'north'],
		['Your verification code is 482913', '482913'],
		['Authorization Code: 5D8D5A53', '5D8D'],
		['password=selfish.Winter2024', 'Winter'],
		['password=MyPassword', 'MyPass'],
		["password='secret'", "'secret"],
		['password=config.Winter2024!', 'Winter'],
		['jürgen.müller@northwind-demo.example', 'rgen'],
		['from 2001:db8::1 on', '2001'],
		['X-Code: 83xEQIQuSXPAOSimqpAPFVFtDEOSEf', 'SXPA'],
		['?code=tyEqNpbBFLdbleoCsEZIwSAusxGEKA&a=b', 'leoC'],
		['<n1:code>jaooBEkpwiohHeHAlasisixZEiJlam</n1:code>', 'asis'],
	])('%s', (text, part) => expect(clean(text)).not.toContain(part));

	it.each(['%3D', '%253D'])('leaves the escape in front of it whole: %s', (joint) =>
		expect(clean(`u=client_id${joint}3MVG9${'a1B'.repeat(26)}xy`)).toBe(`u=client_id${joint}‹Consumer Key, 85 characters›`),
	);
});

describe('a value whose name only resembles that of a secret', () => {
	it.each([
		'client_secrect',
		'cleint_sercet',
		'pasword',
		'passowrd',
		'securityTok',
		'jeton_securite',
		'clave',
		'secret_client',
		'clientGeheimnis',
	])('is hidden where it looks like one: %s', (name) => {
		expect(clean(`{"${name}":"k3J9sQ7xLm2P"}`)).toBe(`{"${name}":"‹long value›"}`);
		expect(clean(`${name}=8629387034491310774`)).toBe(`${name}=‹long value›`);
	});
	it.each([
		'token_type=Bearer',
		'token_endpoint=https://a.example/x1',
		'{"token_expires":"2026-11-22T10:02:44"}',
		'password_age=1702123456789',
		'tokenizer: ready',
		'secretName: northwind',
	])('is shown where it does not: %s', (text) => expect(clean(text)).toBe(text));
});

describe('a token beside its name', () => {
	it.each([
		['access_token -> k3J9sQ7xLm', 'access_token -> ‹token›'],
		['the access token is k3J9sQ7xLm', 'the access token is ‹token›'],
		["[('access_token', 'k3J9sQ7xLm')]", "[('access_token', '‹token›')]"],
		['access_token: |\n  k3J9sQ7xLm\n', 'access_token: |\n  ‹token›\n'],
	])('is hidden: %j', (text, cleaned) => expect(clean(text)).toBe(cleaned));
	it.each([
		'expired access/refresh token" UserInfo=0x1fc0 {error=invalid_grant}',
		'sf_token <- oauth2.0_token(endpoint = x)',
		'token, auth-uri2==https://login.salesforce.com',
		'the access token at 2026-11-22 10:02:44',
	])('is not what comes next: %s', (text) => expect(clean(text)).toBe(text));
});

describe('a code that is sent to a person or a device', () => {
	it.each([
		['Enter the code BC73C231 at', 'Enter the code ‹one-time password› at'],
		['user code: WDJB-MJHT', 'user code: ‹one-time password›'],
		['one-time passcode 482913', 'one-time passcode ‹one-time password›'],
		['MFA code 482 913.', 'MFA code ‹one-time password›.'],
	])('is hidden: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned));
	it.each(['Error code 180013', 'status code 40012345', 'HTTP code 401', 'the code INVALID_GRANT'])(
		'is not that of a failure: %s',
		(text) => expect(clean(text)).toBe(text),
	);
});

describe('the id of a record of any kind', () => {
	it.each([
		['/lightning/r/Case/5005f00000GabcdAAB/view', '/lightning/r/Case/‹record ID›/view'],
		['record with id: a1q3C000000BrVq', 'record with id: ‹record ID›'],
	])('is hidden: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned));
	it.each(['100000000000001', 'ofid_0123456789abcdef', '5d6d3f01-817e-43db-b74d-117d6aadd6ec'])('is not any number: %s', (text) =>
		expect(clean(text)).toBe(text),
	);
});

describe('a key in pieces', () => {
	it('is hidden in lines that are too short for a key, too', () =>
		expect(clean('k8m39p/lQ7xLm2P+vR5tYwZ3aB6cD9\nnext')).toBe('‹long value›\nnext'));
	it.each(['-----BEGIN RSA PRIVATE KEY-----', '-----BEGIN OPENSSH PRIVATE KEY-----'])('is hidden with what its header says: %s', (begin) =>
		expect(clean(`${begin}\nDEK-Info: AES-128-CBC,AB12\n\nMIIE\n${begin.replace('BEGIN', 'END')}\nnext`)).toBe('‹private key›\nnext'),
	);
	it('of an app is hidden over two lines', () =>
		expect(clean(`client_id=3MVG9${'a1B'.repeat(22)}\nxy3Kq7LmPw\nerror=invalid_client_id`)).toBe(
			'client_id=‹Consumer Key, 81 characters›\nerror=invalid_client_id',
		));
	it('of a session is hidden to its last line', () =>
		expect(clean(`00D5f000000ABcd!${'aB3_'.repeat(6)}\n${'cD4.'.repeat(10)}\n0ajUwlHq\nnext`)).toBe('‹Salesforce access token›\nnext'));
});

describe('the name of a person', () => {
	it.each([
		['Last Modified By: Maria Gonzalez', 'Last Modified By: ‹name of a person›'],
		['at 9:12 AM Maria Gonzalez <x@a.example>', 'at 9:12 AM ‹name of a person› <‹email address›>'],
		['/mnt/c/Users/mgonzalez/app', '/mnt/c/Users/‹name of a person›/app'],
		['/export/home/mgonzalez/app', '/export/home/‹name of a person›/app'],
		['PS C:\\Users\\mgonzalez> sf', 'PS C:\\Users\\‹name of a person›> sf'],
	])('is hidden: %j', (text, cleaned) => expect(clean(text)).toBe(cleaned));
	it.each([
		'Connected Apps OAuth Usage, Permitted Users: Admin approved users are pre-authorized',
		'I asked Salesforce Support about Northwind Sync',
		'the user is sent from Northwind Books to Power BI by Conga Composer',
		'The Named Credentials Authentication Status is showing',
		'through the User Server Flow',
		'SELECT Id, Name, Body FROM ApexClass WHERE Name = 1',
		'open it at 9:12 AM',
		'Hello,\n\nInsufficient Privileges',
		'--\nInsufficient Privileges',
	])('is not that of a page, a setting or an app: %s', (text) => expect(clean(text)).toBe(text));
});

describe('a telephone number of one country', () => {
	it.each([
		'(030) 1234567',
		'030/1234567',
		'030 123 45 67',
		'0171-1234567',
		'06 12 34 56 78',
		'020 7946 0958',
		'01632 960 001',
		'1-800-555-0134',
	])('is hidden: %s', (number) => expect(clean(`office ${number} any time`)).toBe('office ‹phone number› any time'));
	it.each(['07 2014 17:10:48', '09-12-2026 10', '01-23 09:12:33.123', 'in 0.12 s', '2026-01-02 03 04 05'])('is no time: %s', (text) =>
		expect(clean(text)).toBe(text),
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
		'access_token: INVALID_SESSION_ID: Session expired or invalid',
		"code: 'ERR_HTTP2_STREAM_ERROR'",
		'Authentication failed (code: invalid_grant): authentication failure',
		'client_secret=\nerror=invalid_grant',
		"data: 'error=invalid_grant&x=1'",
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
		'"code":"AuthCodeExchangeError"',
		'Error retrieving token: invalid_grant, expired',
		'LOGIN_ERROR_RESTRICTED_DOMAIN',
		'client_id=<your key>',
		'wachtwoord is verlopen, mot de passe oublié',
		'Remote Access 2.0\tFailed: Restricted IP\tUnknown\tConga Composer\t‹email address›',
		'11/20/2026 2:00:13 AM PST\t‹email address›\tRemote Access 2.0',
		'privateKey: /srv/app/server.key, key: ./jwt.pem',
		'PWD=/srv/app\nOLDPWD=C:\\app',
		'the call at 2026-11-22 10:02:44 failed',
		'client_secret=YOUR_CLIENT_SECRET',
		'refresh_token=REDACTED&a=1',
		'at Org.create (/usr/lib/node_modules/@salesforce/core/lib/org/org.js:9:2)',
		'/home/runner/build/app https://portal.example.com/home/login/',
		'GET /services/scim/v2/Users/me/x',
		'client_id=$CLIENT_ID',
		'org.apache.camel.component.salesforce.api.SalesforceException',
		'Invalid username, password, security token; or user locked out.',
		'ofid_0123456789abcdef',
		'Data Loader 6.8.9',
		'Name: Data Loader',
		'**Token:** Refresh',
		'{ client_id: clientId, client_secret: clientSecret, password: password }',
		'Restforce.new(username=username, security_token=security_token)',
		'Bad Connection. Error Code: 5D8D5A53',
		'| **Status** Code: 4a01',
		'password=self.args.salesforce_password,',
		'client_secret = var.client_secret',
		'password: config.sf.password)',
		'assertion : the content of the file',
		"consumerKey='------------'",
		'**Code:** `invalid_grant`',
		'alex / Remote Access 2.0',
		'IP Restricted\t11/23/2026 8:14:02 AM PST\tRemote Access 2.0\tNorthwind Sync',
		'https://c.na1.content.force.com 10-11-12-13',
		'https://lightning.force.com https://login.force.com https://na1.force.com',
		'Access Denied  9:41 AM',
		'the error code is 1800',
		'App Name: Northwind Sync',
		'Dear Customer,',
		'Thanks,\nSalesforce Support',
		'Thanks, Salesforce Support',
		'Best, Practice says: no',
		'version 6.8.9.12',
		'{"version":"6.8.9.12"}',
		'driver v1.2.3.4',
		'Chrome/120.0.60.71 Safari/537.36',
		'lib-1.2.3.4.jar',
		'1.2.3.999',
		'http://127.0.0.1:8080/cb',
		'jsforce@1.11.0',
		'2026-11-22 07:47:24 +1000 2026',
		'1702123456789',
		'2026-11-22',
		'ssh -p 2222 -p /tmp/a1 -p a1.txt',
		'error: --password is required',
		'--password $PASSWORD',
		'AbstractAuthenticationProcessingFilter-doFilterInternal-again',
		'0123456789012345678901',
		'com/salesforce/emp/connector/v58/EmpConnector/v2',
		'Error (NamedOrgNotFoundError)',
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
		[
			'[Set-Cookie: a=b; path=/, Content-Type: application/json] {"error":"invalid_grant"}',
			'[Set-Cookie: ‹cookie›, Content-Type: application/json] {"error":"invalid_grant"}',
		],
		['< set-cookie: a=b; path=/ < content-type: text/html 400', '< set-cookie: ‹cookie› < content-type: text/html 400'],
		['Cookie: a=b; c=d [{"errorCode":"INVALID_SESSION_ID"}]', 'Cookie: ‹cookie› [{"errorCode":"INVALID_SESSION_ID"}]'],
		['?state=r1VJ5#error=access_denied', '?state=‹state›#error=access_denied'],
	])('is what stands behind the secret: %s', (text, cleaned) => expect(clean(text)).toBe(cleaned));

	it('is the length of a key, which tells whether it was cut', () => {
		expect(clean(`client_id=3MVG9${'a1B'.repeat(26)}xy`)).toBe('client_id=‹Consumer Key, 85 characters›');
	});

	it('is what is harmless in a JWT', () => {
		const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
		const token = `${encode({ alg: 'RS256' })}.${encode({ iss: 'key', sub: 'alex@northwind-demo.example', aud: 'https://login.salesforce.com', exp: 1702123456 })}.c2lnbmF0dXJl`;
		expect(clean(`assertion=${token}`)).toBe(
			'assertion=‹JWT, RS256, iss other, sub username, aud https://login.salesforce.com, exp 1702123456›',
		);
	});

	it.each([
		[{ aud: ['https://login.salesforce.com'], sub: null, iss: {} }, 'iss other, aud https://login.salesforce.com'],
		[{ exp: 1702123456.5 }, 'exp 1702123456'],
		[{ exp: 0 }, 'exp 0'],
		[{ exp: 1e30 }, 'exp other'],
		[{ iss: `3MVG9${'a1B'.repeat(26)}xy`, sub: `3MVG9${'a1B'.repeat(26)}xy` }, 'iss Consumer Key, sub Consumer Key'],
		[{ iss: { toString: 1 }, aud: [{ toString: 1 }] }, 'iss other, aud other'],
	])('is that a claim of a JWT is there, in whatever form: %j', (claims, words) => {
		const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
		expect(clean(`assertion=${encode({ alg: 'RS256' })}.${encode(claims)}.c2lnbmF0dXJl`)).toBe(`assertion=‹JWT, RS256, ${words}›`);
	});

	it.each([{ alg: 'EdDSA' }, { alg: 256 }, { alg: { toString: 1 } }, { typ: 'JWT' }])(
		'is that a JWT is signed in no usual way, or does not tell how: %j',
		(header) => {
			const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
			const cleaned = clean(`assertion=${encode(header)}.${encode({ exp: 1702123456 })}.c2lnbmF0dXJl`);
			expect(cleaned).toBe('assertion=‹JWT, alg other, exp 1702123456›');
			expect(clean(cleaned)).toBe(cleaned);
		},
	);

	it('is nothing of a JWT whose parts are no objects', () =>
		expect(
			clean(`${Buffer.from('{"alg":"RS256"}').toString('base64url')}.${Buffer.from('1234567').toString('base64url')}.c2lnbmF0dXJl`),
		).toBe('‹JWT, RS256›'));

	it('is nothing of a JWT that only pretends', () => {
		const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
		expect(clean(`${encode({ alg: 'my own secret words' })}.${encode({ aud: 'https://evil.example/secret' })}.c2ln`)).toBe(
			'‹JWT, alg other, aud other›',
		);
		expect(clean(`${encode({ alg: 'RS256' })}.${encode({ aud: 'https://evil.example/secret', exp: 'soon' })}.c2ln`)).toBe(
			'‹JWT, RS256, aud other, exp text›',
		);
	});
});

describe('a reader’s own ‹marks›', () => {
	it('hide nothing from the cleaning', () => expect(clean('‹ password=Exam-ple11jFvyk9Afo ›')).toBe('‹ password=‹password› ›'));
	it('are not taken for masks', () => expect(clean('‹00D5f000000ABcdEAG›')).toBe('‹‹org ID››'));
});

describe('a relay state that is the address of Salesforce’s error page', () => {
	const page = 'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp';
	const why = '?error=invalid_client&error_description=app+must+be+installed+into+org';
	const rest = '&state=hidden-here-17';

	it.each([
		['as it is', (text: string) => text],
		['encoded once', encodeURIComponent],
		['encoded twice', (text: string) => encodeURIComponent(encodeURIComponent(text))],
	])('tells why it failed and nothing more, %s', (_how, encode) => {
		const { cleaned, candidates } = diagnose(`https://idp.example.com/saml?RelayState=${encode(page + why + rest)}`, index);
		expect(candidates[0]?.cause).toBe('connected-app-not-installed');
		expect(cleaned).not.toMatch(/northwind|hidden-here|RemoteAccess/);
	});

	it.each([
		[
			'two',
			'https://urldefense.proofpoint.com/v2/url?u=',
			'&d=DwMFaQ&c=madeUp',
			{ ':': '-3A', '/': '_', '?': '-3F', '=': '-3D', '&': '-26', '-': '-2D', _: '-5F' },
		],
		['three', 'https://urldefense.com/v3/__', '__;Pz0mPSsrKysrJj0!!madeUp!x$', { '?': '*', '=': '*', '&': '*', '+': '*' }],
	] as const)('tells why it failed where Proofpoint, version %s, has rewritten it', (_version, before, behind, signs) => {
		const spelled: Readonly<Record<string, string>> = signs;
		const link = before + (page + why + rest).replaceAll(/[:/?=&+_-]/g, (sign) => spelled[sign] ?? sign) + behind;
		const { cleaned, candidates } = diagnose(`https://idp.example.com/saml?RelayState=${encodeURIComponent(link)}`, index);
		expect(candidates[0]?.cause).toBe('connected-app-not-installed');
		expect(cleaned).not.toMatch(/northwind|hidden-here/);
	});

	it('is hidden whole where it tells of no failure', () =>
		expect(diagnose(`RelayState=${encodeURIComponent(page)}`, index).cleaned).toBe('RelayState=‹relay state›'));
});
