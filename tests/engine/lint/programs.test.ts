/** Requests in the commands and programs that people paste, each with every mistake or warning that it deserves, and no other. */
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { app, key, myDomain } from './requests.ts';

const token = `${myDomain}/services/oauth2/token`;
const login = 'https://login.salesforce.com/services/oauth2/token';
const site = 'https://northwind-demo.my.site.com/members/services/oauth2/authorize';
const secret = app.client_secret;
const refreshToken = '5Aep861NorthwindDemoNorthwindDemoNorthwindDemo';
const code = 'aPrxNorthwindDemoNorthwindDemo123456';
const form = "'Content-Type': 'application/x-www-form-urlencoded'";

const said = (text: string): string[] => read(text).lint.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule]));
const sent = (text: string): Record<string, string | null> =>
	Object.fromEntries(read(text).requests.flatMap(({ parameters }) => parameters.map(({ name, value }) => [name, value])));
const methods = (text: string): string[] => read(text).requests.map(({ method }) => method);

describe('a request that is right has no mistake in', () => {
	it.each([
		[
			'curl as Postman writes it for form-data',
			`curl --location '${login}' \\\n--form 'grant_type="refresh_token"' \\\n--form 'client_id="${key}"' \\\n--form 'client_secret="***"' \\\n--form 'refresh_token="${refreshToken}"'`,
		],
		[
			'curl with a secret from a file',
			`curl ${login} -F grant_type=refresh_token -F client_id=${key} -F client_secret=<secret.txt -F refresh_token=@token`,
		],
		[
			'the token exchange of a hybrid app',
			`curl ${token} -d grant_type=urn:ietf:params:oauth:grant-type:hybrid-token-exchange -d subject_token=@idp -d subject_token_type=urn:ietf:params:oauth:token-type:id_token -d client_id=${key}`,
		],
		[
			'curl with what another command prints',
			`curl ${login} -d grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer -d "assertion=$(cat jwt.txt)"`,
		],
		[
			'Python with the arguments of dict',
			`r = requests.post('${token}', data=dict(grant_type='client_credentials', client_id='${key}', client_secret='${secret}'))`,
		],
		[
			'Python that keeps the answer as token',
			`token = requests.post(url='${token}', data=dict(grant_type='client_credentials', client_id=os.environ['SF_ID'], client_secret=os.environ['SF_SECRET']))`,
		],
		[
			'axios with a form',
			`axios({ method: 'post', url: '${token}', headers: { ${form} }, data: { grant_type: 'client_credentials', client_id: process.env.SF_ID, client_secret: process.env.SF_SECRET } })`,
		],
		[
			'axios with parameters in the address',
			`await axios.post('${token}', null, { params: { grant_type: 'client_credentials', client_id: id, client_secret: secret } })`,
		],
		[
			'Java with a body that it builds',
			`.uri(URI.create("${token}")).POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + clientSecret))`,
		],
		[
			'Java with an assertion that it builds',
			`create(type, "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + jwt);\nbuilder.url("${login}")`,
		],
		[
			'Apex with values of its own',
			`req.setEndpoint('${login}');\nreq.setBody('grant_type=refresh_token&client_id=' + clientId + '&client_secret=' + clientSecret + '&refresh_token=' + refreshToken);`,
		],
		[
			'PHP with what the callback brought',
			`curl_setopt($ch, CURLOPT_URL, '${login}');\ncurl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $_GET['code'], 'client_id' => '${key}', 'client_secret' => '${secret}', 'redirect_uri' => 'https://app.example.com/cb']));`,
		],
		[
			'Ruby with what the environment holds',
			`Net::HTTP.post_form(URI('${token}'), 'grant_type' => 'client_credentials', 'client_id' => ENV['SF_KEY'], 'client_secret' => ENV['SF_SECRET'])`,
		],
		['HTTPie with a form', `http --form POST ${token} grant_type=client_credentials client_id=${key} client_secret=${secret}`],
		[
			'PowerShell with a form',
			`$body = @{\n  grant_type = "client_credentials"\n  client_id = "${key}"\n  client_secret = $secret\n}\nInvoke-RestMethod -Method Post -Uri "${token}" -Body $body -ContentType "application/x-www-form-urlencoded"`,
		],
		[
			'a log line that prints the body behind its name',
			`2026-11-20 10:12:01 DEBUG POST ${login} body=grant_type=refresh_token&client_id=${key}&client_secret=***&refresh_token=*** status=400`,
		],
		['a log line that prints some of the fields', `INFO Requesting token: ${login} grant_type=authorization_code client_id=${key}`],
		[
			'an exchange of Fiddler',
			`POST ${login} HTTP/1.1\nAuthorization: Basic ${btoa(`${key}:${secret}`)}\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 146\n\ngrant_type=authorization_code&code=${code}%3D%3D&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb`,
		],
	])('%s', (_name, text) => {
		expect(read(text).requests.map(({ target }) => target)).toEqual(['token']);
		expect(said(text)).toEqual([]);
	});

	it('an address with a key that a program fills in has a key that nobody has cut', () =>
		expect(
			said(
				`url = 'https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=\${process.env.SF_ID}&redirect_uri=\${encode(process.env.SF_URI)}'`,
			),
		).toEqual(['pkce-missing', 'state-missing']));

	it('claims that Postman takes from its variables', () =>
		expect(
			said(
				`{"iss": pm.collectionVariables.get("SF_KEY"), "sub": pm.collectionVariables.get("SALESFORCE_USERNAME"), "aud": "https://login.salesforce.com", "exp": soon}`,
			),
		).toEqual([]));
});

describe('a body is JSON', () => {
	const literal = `"grant_type": "client_credentials", "client_id": "${key}", "client_secret": "${secret}"`;
	it.each([
		[
			'in a request of Postman',
			`{"method":"POST","body":{"mode":"raw","raw":${JSON.stringify(`{ ${literal} }`)}},"url":{"raw":"${token}"}}`,
		],
		['when axios is given an object', `await axios.post('${token}', { ${literal} });`],
		['when Guzzle is told so', `$client->post('${token}', ['json' => [${literal.replaceAll(':', ' =>')}]]);`],
		[
			'when PowerShell is told so',
			`$body = @{\n  grant_type = "client_credentials"\n  client_id = "${key}"\n  client_secret = $secret\n} | ConvertTo-Json\nInvoke-RestMethod -Uri "${token}" -Body $body -ContentType "application/json"`,
		],
	])('%s', (_name, text) => expect(said(text)).toEqual(['token-body-not-form']));
});

describe('the method of curl', () => {
	const body = `-d grant_type=client_credentials -d client_id=${key}`;
	it.each([
		['is the one that it is told', `curl -X POST '${token}?grant_type=client_credentials&client_id=${key}'`, 'POST'],
		['is told by its long name too', `curl --request GET ${token} ${body}`, 'GET'],
		['is POST where it is given a body', `curl ${token} ${body}`, 'POST'],
		['is POST where the body stands on the next line', `curl "${token}" \\\r\n  ${body}`, 'POST'],
		['is POST where the body stands before the address', `curl ${body} ${token}`, 'POST'],
		['is GET where the body is put into the address', `curl -G ${token} ${body}`, 'GET'],
		['is GET where the next line is no part of it', `curl '${token}?grant_type=client_credentials&client_id=${key}'\n-d is missing`, 'GET'],
	])('%s', (_name, text, method) => expect(methods(text)).toEqual([method]));
	it('is not told by a function of PHP', () => expect(methods(`curl_setopt($c, CURLOPT_URL, '${token}'); // ${body}`)).toEqual(['']));
	it('tells an authorize request that no browser sends', () =>
		expect(said(`curl 'https://login.salesforce.com/services/oauth2/authorize?response_type=code'`)).toContain('authorize-not-by-browser'));
	it.each([
		['its header', `POST ${site} HTTP/1.1\nAuth-Request-Type: Named-User\nAuthorization: Basic ZGFuYTpwYXNz`],
		['its response type', `curl -X POST ${site} -d response_type=code_credentials -d client_id=${key}`],
	])('does not speak against a headless login, known by %s', (_name, text) => expect(said(text)).toEqual([]));
});

describe('what is no part of a request', () => {
	it('is a field of the log line around it', () =>
		expect(Object.keys(sent(`POST ${login} host=login.salesforce.com body=grant_type=refresh_token&client_id=${key} status=400`))).toEqual([
			'grant_type',
			'client_id',
		]));
	it('is a word within a mask', () =>
		expect(Object.keys(sent(`POST ${login}\n\ngrant_type=device&code=abc123&client_id=${key}\nother code=xyz789`))).toEqual([
			'grant_type',
			'code',
			'client_id',
		]));
	it('is the header of the next request of the file', () =>
		expect(
			said(
				`POST ${token}\n\ngrant_type=client_credentials\n&client_id=${key}\n\n### Query\nGET ${myDomain}/services/data\nAuthorization: Bearer x`,
			),
		).toEqual(['token-secret-missing']));
});

describe('a value of a program', () => {
	it('is not taken for the value itself', () =>
		expect(
			sent(
				`POST ${token}\nconst body = {\n grant_type: 'authorization_code',\n code: req.query.code,\n redirect_uri: config.redirectUri,\n client_id: process.env.SF_ID\n}`,
			),
		).toEqual({ grant_type: 'authorization_code', code: null, redirect_uri: null, client_id: null }));
	it('is not taken for a password that begins like one', () =>
		expect(read(`grant_type=password&password=$(Demo7!x&client_secret=ENV7northwind`).cleaned).toBe(
			'grant_type=password&password=‹password›&client_secret=‹client secret, 13 characters›',
		));
	it('is hidden nevertheless where it is written out', () =>
		expect(read(`"password=" + "northwind-demo1" + "&client_secret=" + 8629387034491310774`).cleaned).not.toMatch(/demo1|8629/));
	it.each([
		`clientSecret: process.env.SF_CS ?? "northwind7"`,
		`client_secret = os.getenv('SF_CS', 'northwind7')`,
		`'client_secret' => $_ENV['SF_CS'] ?? 'northwind7',`,
		`client_secret: ENV['SF_CS'] || 'northwind7'`,
		`password: getenv('SF_PW') ?: 'northwind7'`,
		`curl -d "client_secret=$(echo northwind7)"`,
		`curl -d password=$(printf 'northwind7')`,
	])('is hidden where the program writes it out for want of another: %s', (text) => expect(read(text).cleaned).not.toMatch(/northwind7/));
	it('is shown where the environment alone has it', () =>
		expect(read(`clientSecret: process.env.SF_CS, username: 'none'`).cleaned).toBe(`clientSecret: process.env.SF_CS, username: 'none'`));
});

describe('a redirect URI over http', () => {
	const authorize = (address: string): string =>
		`${myDomain}/services/oauth2/authorize?response_type=token&client_id=${key}&state=abcd1234&redirect_uri=${encodeURIComponent(address)}`;
	it.each(['http://203.0.113.7/cb', 'http://10.0.0.7:8080/cb', 'http://intranet/cb'])('is insecure at %s', (address) =>
		expect(said(authorize(address))).toContain('redirect-uri-insecure'),
	);
	it.each(['http://localhost:1717/OauthRedirect', 'http://127.0.0.1:7171/cb', 'http://[::1]:8080/cb'])(
		'is the machine itself at %s',
		(address) => expect(said(authorize(address))).not.toContain('redirect-uri-insecure'),
	);
});

describe('a client ID', () => {
	it.each(['PlatformCLI', 'DataLoaderBulkUI/', 'DataLoaderPartnerUI%2F', 'SfdcMobileChatteriOS'])(
		'that names an app of Salesforce itself is shown, and is not cut: %s',
		(name) => {
			const { cleaned, lint } = read(`${myDomain}/services/oauth2/authorize?client_id=${name}&response_type=code`);
			expect(cleaned).toContain(`client_id=${name}&`);
			expect(lint.map(({ rule }) => rule)).not.toContain('client-id-shape');
		},
	);
});

describe('an authorize address that a program builds', () => {
	const address = 'https://northwind-demo.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=';
	it.each([
		['Java', `String url = "${address}" + clientId + "&redirect_uri=" + URLEncoder.encode(uri);`],
		['Apex', `String url = '${address}' + clientId + '&redirect_uri=' + EncodingUtil.urlEncode(uri, 'UTF-8');`],
		['PHP', `$url = "${address}" . CLIENT_ID . "&redirect_uri=" . urlencode(REDIRECT_URI);`],
		['Visual Basic', `url = "${address}" & clientId & "&redirect_uri=" & uri`],
	])('goes on behind the string in %s, so that nothing is missed', (_name, text) => {
		expect(sent(text)).toEqual({ response_type: 'code', client_id: null });
		expect(said(text)).toEqual([]);
	});
	it('has its empty parameters where the string ends the line', () => expect(said(`open "${address}"`)).toContain('client-id-missing'));
});

describe('an expression in place of a value', () => {
	it.each([
		['Swift', `let body = "grant_type=authorization_code&client_id=\\(id)&code=\\(code)&client_secret=\\(secret)&redirect_uri=\\(uri)"`],
		['Kotlin', `val body = "grant_type=authorization_code&client_id=$id&code=$code&client_secret=$secret&redirect_uri=$uri"`],
		[
			'n8n',
			`"body":"grant_type=authorization_code&client_id={{$env.ID}}&code={{ $json.code }}&client_secret={{$env.KEY}}&redirect_uri={{$env.URI}}"`,
		],
	])('is none that was left to fill in: %s', (_name, text) => expect(said(`POST ${token}\n${text}`)).toEqual([]));
	it('of a JWT is known for a claim', () =>
		expect(
			sent(
				`const token = jwt.sign({ iss: process.env.SF_ID, sub: process.env.SF_USER, aud: 'https://login.salesforce.com', exp: soon }, key);`,
			),
		).toEqual({ iss: null, sub: null, aud: 'https://login.salesforce.com', exp: null }));
});
