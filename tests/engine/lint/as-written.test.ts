/** Requests as people write them down for each other: with headers, placeholders and broken lines. */
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { app, key, myDomain, rules } from './requests.ts';

const credentials = `grant_type=client_credentials&client_id=${key}&client_secret=${app.client_secret}`;
const hosts = (text: string): string[] => read(text).requests.map(({ host }) => host);
const causes = (text: string): string[] => read(text).candidates.map(({ cause, certainty }) => `${cause} ${certainty}`);

describe('a request as it travels goes to the host of its header', () => {
	const raw = (header: string): string => `POST /services/oauth2/token HTTP/1.1\n${header}\n\n${credentials}`;
	it.each([
		['', raw('Host: login.salesforce.com')],
		[' behind other headers', raw('User-Agent: demo/1.0\r\nAccept: */*\r\nHOST:login.salesforce.com\r\nContent-Length: 235')],
		[' and whose body is broken behind each sign', raw('Host: login.salesforce.com').replaceAll('&', '&\n')],
		[' and whose lines were lost', raw('Host: login.salesforce.com').replaceAll('\n', ' ')],
		[' as curl prints it', raw('Host: login.salesforce.com').replaceAll(/^(?!grant)/gm, '> ')],
	])('%s', (_how, text) => {
		expect(hosts(text)).toEqual(['login.salesforce.com']);
		expect(rules(text)).toContain('token-client-credentials-host');
	});
	it('also where the header is that of My Domain, or the browser is sent there', () => {
		expect(rules(raw(`Host: ${myDomain.slice(8)}`))).not.toContain('token-client-credentials-host');
		expect(hosts(`GET /services/oauth2/authorize?response_type=code&client_id=${key} HTTP/1.1\nHost: na15.salesforce.com`)).toEqual([
			'na15.salesforce.com',
		]);
	});
	it('unless its first line names one, or it has no header', () => {
		expect(hosts(raw('Host: proxy.example.com').replace('/services', `${myDomain}/services`))[0]).toContain('.my.salesforce.com');
		expect(hosts(`POST /services/oauth2/token\nHost: login.salesforce.com\n\n${credentials}`)).toEqual(['']);
	});
});

describe('a request with the names of what belongs there', () => {
	const named = `curl ${myDomain}/services/oauth2/token -d "grant_type=client_credentials" -d "client_id=<your_consumer_key>" -d "client_secret=<your_consumer_secret>"`;
	it('has all its parameters', () => {
		expect(rules(named)).toEqual(['token-placeholder-or-missing', 'token-client-credentials-scopes']);
		expect(read(named).cleaned).toContain('"client_id=<your_consumer_key>" -d "client_secret=<your_consumer_secret>"');
	});
	it('may only hide their values: another mistake comes first', () => {
		expect(causes(named)).toEqual(['required-parameter-missing possible']);
		expect(causes(named.replace(myDomain, 'https://login.salesforce.com'))).toEqual([
			'client-credentials-not-on-my-domain likely',
			'required-parameter-missing possible',
		]);
		expect(causes(`POST ${myDomain}/services/oauth2/token\n\ngrant_type=refresh_token&refresh_token=<token>&format=json`)).toEqual([
			'consumer-key-missing likely',
			'required-parameter-missing possible',
		]);
	});
	it('is a saved one where a part of its host is such a name', () =>
		expect(
			rules('curl https://login.salesforce.com{{site}}/services/oauth2/token -d grant_type=client_credentials -d client_id={{id}}'),
		).not.toContain('token-placeholder-or-missing'));
	it('goes on behind scopes at the end of a line', () =>
		expect(
			rules(
				`${myDomain}/services/oauth2/authorize?\n  response_type=token\n  &client_id=${key}\n  &redirect_uri=https://app.example.com/cb\n  &scope=refresh_token api web\n  &state=<random_state>`,
			),
		).toEqual(['placeholder-in-authorize', 'user-agent-flow']));
});

describe('a request in a program', () => {
	it('is sent to the address in a command whose answer a shell keeps', () =>
		expect(hosts(`ANSWER=$(curl -s "${myDomain}/services/oauth2/token" -d "${credentials}")`)).toEqual([
			'‹your domain›.my.salesforce.com',
		]));
	it('may begin with the sign that joins parameters', () =>
		expect(rules(`data = '&grant_type=password&client_id='+CLIENT_ID+'&username='+username+'&password='+password`)).toEqual([
			'token-password-flow',
			'token-password-without-token',
		]));
	it('may go to the reader’s own computer without TLS', () =>
		expect(rules(`curl -X POST http://localhost:8080/services/oauth2/token -d "${credentials}"`)).not.toContain('token-over-http'));
});
