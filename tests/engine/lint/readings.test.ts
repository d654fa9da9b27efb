/** The shapes in which requests are pasted, and what is not taken for one. */
import { describe, expect, it } from 'vitest';
import type { Request } from '#engine/types.ts';
import { read } from '../index.ts';
import { app, authorize, bearer, body, claims, flow, http, jwt, key, myDomain, rules, soon } from './requests.ts';

const login = 'https://login.salesforce.com/services/oauth2/token';
const code = 'aPrxNorthwindDemoNorthwindDemo123456';
const requests = (text: string, target: Request['target']): readonly Request[] =>
	read(text).requests.filter((one) => one.target === target);
const names = (text: string, target: Request['target'] = 'token'): string[] =>
	requests(text, target).flatMap(({ parameters }) => parameters.map(({ name }) => name));

/** The ids of the rules that call something a mistake. */
const mistakes = (text: string): string[] => read(text).lint.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));

describe('an authorize request', () => {
	it('that is right has no finding', () => expect(rules(authorize())).toEqual([]));
	it('is not an address that another address only names', () =>
		expect(
			mistakes('https://tool.example/connect?authorizeUrl=https%3A%2F%2Flogin.salesforce.com%2Fservices%2Foauth2%2Fauthorize&tokenUrl=x'),
		).toEqual([]));
	it('is found in a link of a page’s source, and behind percent-encoding', () => {
		const found = ['redirect-uri-insecure'];
		const text = authorize({ redirect_uri: 'http%3A%2F%2Fapp.example.com%2Fcb' });
		expect(rules(`<a href="${text}">connect</a>`)).toEqual(found);
		expect(rules(`https://a.example/?next=${encodeURIComponent(text)}`)).toEqual(found);
	});
	it.each([
		['in a value', 'app.exam\nple'],
		['in a name', '&sco\npe'],
		['after a quote mark of a mail', '&sco\n> pe'],
	])('is whole when the end of a line tears it %s', (_where, tear) => {
		const text = authorize().replace(tear.replaceAll(/[\n> ]/g, ''), tear);
		expect(text).toContain(tear);
		expect(rules(text)).toEqual([]);
		expect(names(text, 'authorize')).toEqual([
			'response_type',
			'client_id',
			'redirect_uri',
			'scope',
			'state',
			'code_challenge',
			'code_challenge_method',
		]);
	});
	it('goes on behind scopes whose blanks somebody left as they are', () => {
		const text = authorize().replace(/scope=[^&]*/, 'scope=api refresh_token web');
		expect(rules(text)).toEqual([]);
		expect(names(text, 'authorize')).toContain('code_challenge');
		expect(names('See https://login.salesforce.com/services/oauth2/authorize?scope=api and so on', 'authorize')).toEqual(['scope']);
	});
	it('keeps the end of a last value that stands on a line of its own', () =>
		expect(rules(authorize({ state: undefined, code_challenge_method: undefined, scope: 'api' }).concat('&scope_x=refre\nsh'))).toContain(
			'state-missing',
		));
	it.each(['northwind-demo.my.site.com/members', 'northwind-demo--uat.sandbox.my.site.com/s/members', 'northwind-demo.force.com/members'])(
		'goes to the authorization endpoint of a site: %s',
		(site) => {
			const text = authorize({}, `https://${site}`);
			expect(mistakes(text)).toEqual([]);
			expect(requests(text, 'authorize')).toMatchObject([{ path: '/services/oauth2/authorize' }]);
		},
	);
	it.each([
		['a path of another provider', '/oauth2/authorize'],
		['no path', ''],
		['half of the path', '/authorize'],
	])('that went to %s on a host of Salesforce is told where to go', (_what, path) => {
		const stray = authorize().replace('/services/oauth2/authorize', path);
		expect(rules(stray)).toEqual(['authz-not-an-authorize-url']);
		expect(read(`This page could not be found: ${stray}`).candidates[0]).toMatchObject({
			cause: 'endpoint-address-wrong',
			certainty: 'likely',
		});
	});
	it('is not seen in a login page that holds it, in a page without it, or on the host of somebody else', () => {
		const stray = authorize().replace('/services/oauth2/authorize', '/authorize');
		for (const text of [
			stray.replace('?', '?startURL=%2Fhome&'),
			stray.replace('response_type', 'kind'),
			stray.replace('client_id', 'id'),
			stray.replace(myDomain, 'https://login.example.com'),
		])
			expect(requests(text, 'authorize'), text).toEqual([]);
	});
	it('misses nothing when it is cut', () => {
		const cut = authorize().split('&state')[0] ?? '';
		for (const end of ['&', '...', '…', ' [truncated]']) expect(rules(cut + end), end).toEqual([]);
	});
	it('has what a program puts in later where it stands in a template of JavaScript', () => {
		const text = `\`https://\${domain}/services/oauth2/authorize?response_type=code&client_id=\${id}&redirect_uri=\${encode(uri)}&state=\${state}\``;
		expect(mistakes(text)).toEqual([]);
		expect(requests(text, 'authorize')[0]?.parameters.map(({ value }) => value)).toEqual(['code', null, null, '‹state›']);
	});
	it.each(['f"', "f'''", '$"'])('has what a program puts in later where it stands in a string that begins with %s', (opening) => {
		const address = `${myDomain}/services/oauth2/authorize?response_type=code&client_id={client_id}&redirect_uri={callback}&state={state}`;
		expect(mistakes(`url = ${opening}${address}${opening.replace(/\w|\$/, '')}`)).toEqual([]);
	});
	it('ends before what ends the sentence or the bracket around it', () => {
		expect(rules(`Open (${authorize({ scope: undefined, state: undefined })}&state=abcd1234&response_type=code), please.`)).not.toContain(
			'response-type-unknown',
		);
		expect(names(`See ${authorize()}.`, 'authorize')).toEqual(names(authorize(), 'authorize'));
		for (const end of [', and then', '.', ').', ';'])
			expect(rules(`${myDomain}/services/oauth2/authorize?client_id=${key}&response_type=code${end}`), end).not.toContain(
				'response-type-unknown',
			);
	});
	it('misses nothing where the endpoint is only spoken of', () =>
		expect(read('See https://login.salesforce.com/services/oauth2/authorize.').candidates).toEqual([]));
	it('ends an empty parameter at the line’s end', () => expect(rules(`${authorize({ state: '' })}\nnext`)).toContain('state-missing'));
	it('does not go on in a body on the next line', () => {
		const text = `${authorize()}\ngrant_type=authorization_code&code=${code}&client_id=${key}&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb`;
		expect(mistakes(text)).toEqual([]);
		expect(names(text)).toEqual(['grant_type', 'code', 'client_id', 'redirect_uri']);
	});
	it('is read across line breaks and stray blanks', () =>
		expect(
			rules(
				'https://MyDomainName.my.salesforce.com/services/oauth2/authorize?\nresponse_type=token&\nclient_id=$CLIENT_ID&\nredirect_uri=$REDIRECT_URI',
			),
		).toContain('placeholder-in-authorize'));
	it.each([
		['client_id', '{clientId}'],
		['client_id', 'CLIENT_ID'],
		['redirect_uri', 'callback_url'],
	])('has a placeholder where its %s is %s', (name, left) =>
		expect(mistakes(authorize({ [name]: left }))).toEqual(['placeholder-in-authorize']),
	);
	it('tells parameters of the fragment from those of the query', () =>
		expect(requests(`${authorize({ scope: 'api' })}#prompt=login`, 'authorize')[0]?.parameters.at(-1)).toMatchObject({
			name: 'prompt',
			value: 'login',
			from: 'fragment',
		}));
	it('has its parameters at their places in the cleaned text', () => {
		const { cleaned, requests: all } = read(`Look: ${authorize()}`);
		for (const { name, start, end } of all[0]?.parameters ?? []) expect(cleaned.slice(start, end)).toMatch(new RegExp(`^${name}=[^&]+$`));
	});
	it('keeps a value whose encoding is broken', () =>
		expect(requests(authorize({ prompt: '%zz' }), 'authorize')[0]?.parameters.at(-1)?.value).toBe('%zz'));
	it('asks after a request only where somebody opened a page of it', () =>
		expect(read(`${myDomain}/setup/secur/RemoteAccessAuthorizationPage.apexp?source=CAAAAZ`).kind).toBe('unfinished'));
});

describe('a token request', () => {
	const form = 'grant_type client_id client_secret code'.split(' ');
	const literal = `grant_type: 'authorization_code', client_id: '${key}', client_secret: '${app.client_secret}', code: '${code}'`;
	const quoted = literal.replaceAll("'", '"').replaceAll(/(\w+): "/g, '"$1": "');
	const plain = `grant_type=authorization_code&client_id=${key}&client_secret=${app.client_secret}&code=${code}`;
	const flags = plain.split('&');

	it.each([
		['curl with -d', `curl ${login} ${flags.map((pair) => `-d '${pair}'`).join(' ')}`],
		['curl over several lines', `curl -X POST ${login} \\\n${flags.map((pair) => `  --data-urlencode "${pair}"`).join(' \\\n')}`],
		['curl with -F', `curl ${flags.map((pair) => `-F "${pair}"`).join(' ')} ${login}`],
		['curl at a prompt of Windows', `curl -X POST ${login} ^\n${flags.map((pair) => `  -d "${pair}"`).join(' ^\n')}`],
		['HTTP', `POST /services/oauth2/token HTTP/1.1\nHost: login.salesforce.com\n\n${plain}`],
		['an address with a query', `POST ${login}?${plain}`],
		['a body alone', plain],
		['a body over several lines', flags.join('\n&')],
		['Python', `requests.post("${login}", data={${quoted}})`],
		['Python with a variable', `payload = {${quoted}}\nr = requests.post("${login}", data=payload)`],
		['fetch', `await fetch('${login}', { method: 'POST', body: new URLSearchParams({ ${literal} }) })`],
		[
			'calls',
			`const p = new URLSearchParams();\n${literal.replaceAll(/(\w+): ('[^']*'),?/g, "p.append('$1', $2);\n")}axios.post('${login}', p)`,
		],
		['PowerShell', `$body = @{\n${literal.replaceAll(': ', ' = ').replaceAll(', ', '\n')}\n}\nInvoke-RestMethod -Uri ${login} -Body $body`],
		['Ruby', `RestClient.post('${login}', { ${literal.replaceAll(/(\w+): '/g, "'$1' => '")} })`],
		['a table of Postman', `POST ${login}\n${flags.map((pair) => pair.replace('=', '\t')).join('\n')}`],
		['a table in Markdown', `POST ${login}\n${flags.map((pair) => `| ${pair.replace('=', ' | ')} |`).join('\n')}`],
		['bulk edit of Postman', `POST ${login}\n${flags.map((pair) => pair.replace('=', ':')).join('\n')}`],
		[
			'a HAR entry',
			`{"request":{"method":"POST","url":"${login}","postData":{"params":[${flags.map((pair) => `{"name":"${pair.replace('=', '","value":"')}"}`).join(',')}]}}}`,
		],
		[
			'a multipart form',
			`POST ${login}\n\n${flags.map((pair) => `--x\nContent-Disposition: form-data; name="${pair.replace('=', '"\n\n')}`).join('\n')}`,
		],
		['a body inside a log line of JSON', JSON.stringify({ level: 'info', url: login, body: plain })],
		['Apex', `req.setEndpoint('${login}');\nreq.setBody('${flags.join("' +\n '&")}');`],
	])('is read from %s', (_name, text) => {
		const [request, ...others] = requests(text, 'token');
		expect(others).toEqual([]);
		expect(
			request?.parameters
				.filter(({ from }) => from !== 'header')
				.map(({ name }) => name)
				.toSorted(),
		).toEqual(form.toSorted());
		expect(request?.parameters.find(({ name }) => name === 'grant_type')?.value).toBe('authorization_code');
	});

	it('is right, and has no finding', () => expect(rules(http())).toEqual([]));
	it('shows its headers only as far as it is written out', () => {
		const [request] = requests(`curl -u key:secret ${login} -d grant_type=client_credentials -d format=json`, 'token');
		expect(request?.parameters[0]).toMatchObject({ name: 'Authorization', from: 'header' });
	});
	it('of a program has expressions in place of values, and nothing is missed in it', () => {
		const apex = `String b = 'grant_type=refresh_token&client_id=' + key + '&refresh_token=' + token;\nreq.setEndpoint('${login}');`;
		expect(requests(apex, 'token')[0]?.parameters.map(({ value }) => value)).toEqual(['refresh_token', null, null]);
		expect(rules(apex)).not.toContain('token-refresh-without-token');
		const python = `requests.post("${login}", data={"grant_type": "refresh_token", "client_id": ID, **secrets})`;
		expect(rules(python)).not.toContain('token-refresh-without-token');
		expect(rules(`body.append("grant_type", "refresh_token"); body.append("client_id", id); post("${login}")`)).not.toContain(
			'token-refresh-without-token',
		);
	});
	it('misses nothing when it is cut', () => {
		for (const end of ['&', '&cod', '...', '…', '[truncated]'])
			expect(rules(`${flow({ grant_type: 'authorization_code', client_id: key })}${end}`), end).toEqual([]);
	});
	it('misses nothing when it is cut within a string', () => {
		const cut = `requests.post("${login}", data={"grant_type": "authorization_code", "code": "${code}", "client_id": "unfin`;
		expect(requests(cut, 'token')[0]?.parameters.at(-1)).toMatchObject({ name: 'client_id', value: null });
		expect(rules(cut)).toEqual(['token-generic-host']);
	});
	it('of a program may end with what it puts behind a string, or into one', () => {
		const js = `fetch("${login}", { body: new URLSearchParams({ grant_type: 'authorization_code', redirect_uri: base + '/cb', scope: 'api ' + more, format: \`\${kind}\` }) })`;
		expect(requests(js, 'token')[0]?.parameters.map(({ value }) => value)).toEqual(['authorization_code', null, null, null]);
	});
	it('holds nothing that stands far away from it', () => {
		const notes = 'nothing of it was sent\n'.repeat(13);
		expect(names(`POST ${login}\n\ngrant_type=refresh_token&client_id=${key}\n${notes}client_secret=northwind1`)).toEqual([
			'grant_type',
			'client_id',
		]);
	});
	it('names its credentials where a library takes them', () =>
		expect(
			requests(
				`requests.post("${login}", data={"grant_type": "client_credentials", "format": "json"}, auth=HTTPBasicAuth(KEY, SECRET))`,
				'token',
			)[0]?.parameters[0],
		).toMatchObject({ name: 'Authorization', value: null }));
	it('is at no endpoint where the question mark is missing', () =>
		expect(rules(`POST ${login}&grant_type=client_credentials&client_id=${key}`)).toContain('token-endpoint-address'));
	it('is told apart from the next one in a log', () => {
		const log = `${http()}\n\nHTTP/1.1 400 Bad Request\n\n{"error":"invalid_grant"}\n\n${flow({ ...app, grant_type: 'client_credentials' })}`;
		expect(requests(log, 'token').map(({ parameters }) => parameters.find(({ name }) => name === 'grant_type')?.value)).toEqual([
			'authorization_code',
			'client_credentials',
		]);
	});
	it('without an address is nobody’s who has another address', () =>
		expect(requests(`POST https://idp.example.com/oauth/token\n\n${body()}`, 'token')).toEqual([]));
	it('is read from a command that ends with the address', () => {
		const command = `curl -d grant_type=client_credentials -d client_id=${key} https://login.salesforce.com/services/oauth2/token`;
		expect(rules(command)).toContain('token-client-credentials-host');
		expect(requests(command, 'token')).toMatchObject([{ method: 'POST', host: 'login.salesforce.com' }]);
		expect(requests(`${command.split(' http')[0]} ${myDomain}/services/oauth2/token`, 'token')).toHaveLength(1);
	});
	it('is not judged where a sentence speaks of it', () => {
		const sentence =
			'We call /services/oauth2/authorize with response_type=code and get back a code. Then /services/oauth2/token with grant_type=authorization_code.';
		expect(rules(sentence)).toEqual([]);
	});
	it('is not judged where a tool has saved it with its variables', () => {
		expect(
			mistakes('POST {{host}}/services/oauth2/token\n\ngrant_type=client_credentials&client_id={{id}}&client_secret={{secret}}'),
		).toEqual([]);
		expect(
			mistakes(
				'[{"key":"grant_type","value":"refresh_token"},{"key":"client_id","value":"{{id}}"},{"key":"refresh_token","value":"{{token}}"}]',
			),
		).toEqual([]);
	});
	it('has a value where a program joins one to a string', () => {
		const php =
			'curl_init("https://login.salesforce.com/services/oauth2/token");\n$p = "code=" . $code . "&grant_type=authorization_code&redirect_uri=" . $uri . "&client_id=" . $id . "&client_secret=" . $secret;';
		expect(mistakes(php)).toEqual([]);
	});
	it('goes on behind a variable in braces', () =>
		expect(
			mistakes(
				`token_url: ${myDomain}/services/oauth2/token\ngrant_type: client_credentials\nclient_id: \${SF_ID}\nclient_secret: \${SF_SECRET}`,
			),
		).toEqual([]));
	it('without grant_type is one only right behind the address', () => {
		expect(rules(flow({ client_id: key, code, redirect_uri: 'https%3A%2F%2Fapp.example.com%2Fcb' }))).toContain(
			'token-grant-type-missing-or-unknown',
		);
		expect(requests(`client_id=${key}&code=${code}`, 'token')).toEqual([]);
	});
	it('is the answer where no failure stands beside it', () => {
		expect(read(http({ grant_type: 'authorisation_code' }))).toMatchObject({
			kind: 'request',
			candidates: [{ cause: 'grant-or-assertion-type-unknown', certainty: 'likely' }],
		});
		expect(read(http()).kind).toBe('request');
	});
	it('of an unknown provider makes nothing likely', () =>
		expect(
			read('grant_type=authorisation_code&client_id=abcdef&code=xyz123').candidates.every(({ certainty }) => certainty === 'possible'),
		).toBe(true));
	describe('in which an app proves itself by a signed statement', () => {
		const proof = {
			client_assertion_type: 'urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer',
			client_assertion: jwt({ sub: key, aud: login, exp: soon - 3600 }),
		};
		const refresh = { grant_type: 'refresh_token', refresh_token: '5Aep861NorthwindDemoNorthwindDemoNorthwindDemo' };
		it('needs neither secret nor Consumer Key, and is judged by no rule for assertions', () => {
			expect(rules(flow({ ...refresh, ...proof }))).toEqual([]);
			expect(rules(flow({ ...refresh, ...proof, client_id: key }))).toEqual([]);
			expect(rules(flow({ ...refresh, client_id: key }))).toEqual(['token-secret-missing']);
		});
		it('is known by the name of the statement, whatever it says', () =>
			expect(requests(`client_assertion: "${jwt()}"`, 'assertion')).toEqual([]));
		it('is known by the statement alone: the app itself is its user', () => {
			expect(requests(proof.client_assertion, 'assertion')).toEqual([]);
			expect(requests(JSON.stringify({ ...claims, sub: key, aud: login }), 'assertion')).toEqual([]);
			expect(rules(bearer(jwt({ sub: key })))).toEqual(['jwt-sub-not-username']);
		});
	});
	it('has a code that is encoded once more where curl is told to encode it', () => {
		const sent = (flag: string): string =>
			`curl ${myDomain}/services/oauth2/token -d grant_type=authorization_code ${flag} 'code=${code}%3D%3D' -d client_id=${key}`;
		for (const flag of ['--data-urlencode', '-F', '--form']) expect(rules(sent(flag)), flag).toContain('token-code-encoded');
		for (const flag of ['-d', '--data']) expect(rules(sent(flag)), flag).not.toContain('token-code-encoded');
	});
	it('has its parameters in the address where a library is told so', () => {
		const query = 'token-secrets-in-query';
		expect(rules(`requests.post("${login}", params={${quoted}})`)).toContain(query);
		expect(rules(`axios.post("${login}", null, { params: { ${literal} } })`)).toContain(query);
		expect(rules(`params = {${quoted}}\nrequests.post("${login}", data=params)`)).not.toContain(query);
		expect(rules(`import requests\nparams = {${quoted}}\nrequests.post("${login}", data=params)`)).not.toContain(query);
	});
	it('with JSON by a call is JSON', () => {
		expect(rules(`fetch("${login}", { method: "POST", body: JSON.stringify({ ${literal} }) })`)).toContain('token-body-not-form');
		expect(rules(`requests.post("${login}", json={${quoted}})`)).toContain('token-body-not-form');
		expect(rules(`requests.post("${login}", data={${quoted}})`)).not.toContain('token-body-not-form');
	});
});

describe('a JWT assertion', () => {
	const decoded = (change: object = {}): string => JSON.stringify({ ...claims, ...change });
	it('that is right has no finding, but questions that it cannot answer', () => {
		expect(rules(bearer(jwt()))).toEqual([]);
		expect(read(bearer(jwt())).lint.map(({ severity }) => severity)).toEqual(['info', 'info', 'info']);
	});
	it('is read as a token alone if it is made for Salesforce', () => {
		expect(read(jwt({ exp: soon - 3600 }))).toMatchObject({ kind: 'request', candidates: [{ cause: 'assertion-expired-or-clock-skew' }] });
		expect(requests(jwt({ iss: 'https://login.salesforce.com', aud: key, sub: 'https://login.salesforce.com/id/x' }), 'assertion')).toEqual(
			[],
		);
		expect(requests(jwt({ iss: 'bot@project.example', aud: 'https://oauth2.googleapis.com/token' }), 'assertion')).toEqual([]);
	});
	it('is read as a token alone where its issuer is no Consumer Key', () =>
		expect(rules(jwt({ iss: 'Northwind Sync' }))).toEqual(['jwt-iss-shape']));
	it('may expire at a fraction of a second', () => expect(rules(bearer(jwt({ exp: soon + 0.5 })))).toEqual([]));
	it('is for Salesforce by its issuer, where the audience is no address', () =>
		expect(names(decoded({ aud: 'login.salesforce.com' }), 'assertion')).toEqual(['iss', 'sub', 'aud', 'exp']));
	it('is not judged where it is an access token', () => {
		expect(rules(`access_token=${jwt({ iss: myDomain, aud: 'x', sub: 'uid:1', exp: soon - 3600 })}`)).toEqual([]);
		const token = jwt({ iss: myDomain, aud: [myDomain], sub: 'uid:005000000000001AAA', exp: soon - 3600, scp: 'api' });
		expect(rules(token)).toEqual([]);
		expect(read(`{"access_token":"${token}","instance_url":"${myDomain}","token_type":"Bearer"}`)).toMatchObject({
			kind: 'success',
			lint: [],
			requests: [],
		});
		expect(rules(`GET ${myDomain}/services/data/v64.0/limits\nAuthorization: Bearer ${token}`)).toEqual([]);
	});
	it.each(['EdDSA', 'ES256K', 'rs256', 'None', 'RSA-SHA256'])('is not signed with RS256 but with %s', (alg) => {
		expect(rules(bearer(jwt({}, alg)))).toEqual(['jwt-alg-not-rs256']);
		expect(rules(`${JSON.stringify({ alg })}\n${decoded()}`)).toEqual(['jwt-alg-not-rs256']);
	});
	it('is signed with RS256 where its header only says more of it, or is left open', () => {
		for (const alg of ['RS256 (RSA with SHA-256)', '<alg>', '***'])
			expect(rules(`${JSON.stringify({ alg })}\n${decoded()}`), alg).not.toContain('jwt-alg-not-rs256');
	});
	it('is read from its claims in JSON, with the header before them', () => {
		const text = `{"alg":"HS256","typ":"JWT"}\n${decoded({ exp: soon - 3600 })}`;
		expect(names(text, 'assertion')).toEqual(['alg', 'typ', 'iss', 'sub', 'aud', 'exp']);
		expect(rules(text)).toEqual(['jwt-alg-not-rs256', 'jwt-exp-past']);
	});
	it('is not one where a program only names it', () =>
		expect(
			rules(
				'assertion = jwt.encode(claim, key, algorithm="RS256")\nrequests.post(f"{host}/services/oauth2/token", data={"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": assertion})',
			),
		).toEqual([]));
	it('misses no claim that a library is told to set', () =>
		expect(
			rules(
				`jwt.sign({ iss: '${key}', sub: 'dana@northwind-demo.example', aud: 'https://login.salesforce.com' }, pem, { expiresIn: 180 })`,
			),
		).toEqual([]));
	it('misses no claim that Apex sets by itself', () =>
		expect(rules(`jwt.setSub('dana@northwind-demo.example');\njwt.setAud('https://login.salesforce.com');\njwt.setIss('${key}');`)).toEqual(
			[],
		));
	it('misses a claim only where the braces close', () => {
		expect(rules(`{"iss":"${key}","sub":"dana@northwind-demo.example","exp":${soon}}`)).toEqual(['jwt-claim-missing']);
		expect(rules(`{"iss":"${key}","sub":"dana@northwind-demo.example","aud":"https://login.salesforce.com"}`)).toContain(
			'jwt-claim-missing',
		);
		expect(rules(`{"iss":"${key}","sub":"dana@northwind-demo.example","aud":"https://login.salesforce.com", ...`)).toEqual([]);
		expect(rules(`{"iss":"${key}","sub":"dana@northwind-demo.example","aud":"https://login.salesforce.com","exp":inFiveMinutes}`)).toEqual(
			[],
		);
	});
	it.each([
		['Python', `payload = {'iss': CLIENT_ID, 'sub': USER, 'aud': 'http://login.salesforce.com', 'exp': int(time.time()) + 180}`],
		['JavaScript', `jwt.sign({ iss: id, sub: user, aud: 'http://login.salesforce.com', exp: Math.floor(Date.now() / 1000) + 180 }, key)`],
		[
			'Apex',
			`Auth.JWT jwt = new Auth.JWT();\njwt.setSub('dana@northwind-demo.example');\njwt.setAud('http://login.salesforce.com');\njwt.setIss(id);`,
		],
	])('is read from %s that builds it', (_name, text) => {
		expect(names(text, 'assertion').toSorted()).toEqual(expect.arrayContaining(['aud', 'iss', 'sub']));
		expect(rules(text)).toEqual(['jwt-aud-bad-form']);
	});
	it('expects a number, in quotes or not', () => {
		expect(rules(decoded({ exp: String(soon - 3600) }))).toEqual(['jwt-exp-past', 'jwt-exp-not-a-number']);
		expect(rules(decoded({ exp: 'tomorrow' }))).toEqual(['jwt-exp-not-a-number']);
	});
	it('takes an address of a site, and no page of a login host', () => {
		expect(rules(decoded({ aud: 'https://northwind-demo.my.site.com/members' }))).toEqual([]);
		expect(rules(decoded({ aud: 'https://northwind-demo.force.com/members' }))).toEqual([]);
		expect(rules(bearer(jwt({ aud: 'https://northwind-demo.force.com/members' })))).toEqual([]);
		expect(rules(decoded({ aud: 'http://northwind-demo.my.site.com/members' }))).toEqual(['jwt-aud-bad-form']);
		expect(rules(decoded({ aud: 'https://salesforce.example.com/members' }))).toEqual([]);
		expect(rules(decoded({ aud: 'https://login.salesforce.com/services/oauth2/token' }))).toEqual(['jwt-aud-bad-form']);
		for (const end of ['my.salesforce.com', 'my.salesforce.mil', 'my.sfcrmproducts.cn'])
			expect(rules(decoded({ aud: `https://northwind-demo.${end}` })), end).toEqual(['jwt-aud-my-domain']);
	});
	it('of a sandbox user is made for a sandbox', () => {
		const sub = 'dana@northwind-demo.example.com.uat';
		expect(rules(decoded({ sub }))).toContain('jwt-aud-wrong-environment');
		expect(rules(decoded({ sub, aud: 'https://test.salesforce.com' }))).toEqual([]);
		expect(rules(bearer(jwt({ aud: 'https://test.salesforce.com' }), 'https://login.salesforce.com'))).toContain(
			'jwt-aud-wrong-environment',
		);
		expect(rules(bearer(jwt({ aud: 'https://test.salesforce.com' }), 'https://test.salesforce.com'))).toContain('jwt-sub-not-username');
	});
});
