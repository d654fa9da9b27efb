import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { longestPaste } from '#engine/diagnose.ts';
import { authorize, errorPage, harOf } from './engine/har/recording.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const run = (args: string[], input = ''): { code: number | null; out: string; err: string } => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' });
	return { code: status, out: stdout, err: stderr };
};
const page =
	'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org';

describe('npm run diagnose', () => {
	it('says the cause, who fixes it and where to read on', () => {
		const { code, out } = run([page]);
		expect(code).toBe(0);
		expect(out).toContain('The Connected App is not installed in this org (admin)');
		expect(out).toContain('/errors/invalid-client/#connected-app-not-installed');
	});

	it('reads standard input', () => expect(run([], page).out).toContain('connected-app-not-installed'));

	it.each([
		[page, 0],
		['OAUTH_APP_BLOCKED', 0],
		['error=invalid_client and error=invalid_scope', 2],
		['the sandbox was refreshed and the app is gone', 0],
		['hello', 3],
		['', 3],
	] as const)('%j ends with exit code %d', (text, code) => expect(run([], text).code).toBe(code));

	it.each(['--help', '-h'])('%s says how it is used, on the standard output', (option) => {
		const { code, out, err } = run([option], page);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain('Usage: npm run --silent diagnose -- [--json] [text | file]');
		expect(out).not.toContain('Connected App');
	});

	it.each(['missing.har', 'logs/app', './job.log', 'C:\\logs\\job.txt'])('says that %s is no file, and does not read the name', (name) => {
		const { code, out, err } = run([name]);
		expect([code, out, err.startsWith('There is no file of that name. ')]).toEqual([1, '', true]);
	});

	it('says that a folder is one', () => {
		const { code, out, err } = run([tmpdir()]);
		expect([code, out, err.startsWith(`${tmpdir()} is a folder. Usage: `)]).toEqual([1, '', true]);
	});

	it.each([
		page,
		'login.salesforce.com/services/oauth2/token',
		'/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client',
		'could not read secrets/job.json',
		'PHNhbWxwOlJlc3BvbnNl/ZmFpbGVk+c2FtbA',
	])('reads the text %s as one', (text) => expect(run([text]).err).toBe(''));

	it.each([[['--jsonl', 'text']], [['--json', '--jsonl']], [['--nonsense']]])('%j is wrong usage: one clear line, exit code 1', (args) => {
		const { code, out, err } = run(args);
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/^[^\n]+Usage: [^\n]+\n$/);
	});
});

describe('npm run diagnose with a file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'grantfix-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const save = (name: string, content: string | Uint8Array): string => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	const recording = harOf({ url: authorize, status: 302, redirect: errorPage }, { url: errorPage });

	it('reads a recording on standard input as it reads a file', () => {
		const name = save('given.har', recording);
		expect(run(['--json'], recording).out).toBe(run(['--json', name]).out);
		expect(run([], recording).out).toBe(run([name]).out);
	});

	it('reads a recording that is given as a text as it reads a file', () => {
		const whole = JSON.parse(run(['--json'], recording).out) as Record<string, unknown>;
		expect(JSON.parse(run(['--json', recording]).out)).toEqual(whole);
		expect(JSON.parse(run(['--jsonl'], JSON.stringify({ id: 1, text: recording })).out)).toEqual({ id: 1, ...whole });
	});

	// Nobody may read these, not even root, where the system has them.
	it.each(['/proc/self/mem', '/proc/self/clear_refs'].filter((name) => existsSync(name)))('says that %s cannot be read', (name) => {
		const { code, out, err } = run([name]);
		expect([code, out, err.startsWith(`${name} cannot be read. Usage: `)]).toEqual([1, '', true]);
	});

	it('reads a recording of the network: the requests of the connection, the first that fails marked, and the cause', () => {
		const { code, out } = run([save('whole.har', recording)]);
		expect(code).toBe(0);
		expect(out).toMatch(/^> 2026-11-22T09:14:00\.000Z authorize {2}302 .*: app must be installed into org\n {2}2026-/);
		expect(out).toContain('/errors/invalid-client/#connected-app-not-installed');
	});

	it('says where a broken file ends, beside the answer', () => {
		const { code, out, err } = run(['--json', save('broken.har', recording.slice(0, -20))]);
		expect(code).toBe(0);
		expect(err).toMatch(/broken\.har breaks off at byte \d+\. 2 requests were read\.\n$/);
		const answer = JSON.parse(out) as { kind: string; hops: { step: string }[] };
		expect([answer.kind, answer.hops.map(({ step }) => step)]).toEqual(['cause', ['authorize', 'error-page']]);
	});

	it('names the hosts of a recording without a connection', () => {
		const { code, out } = run([save('other.har', harOf({ url: 'https://cdn.northwind-demo.example/a.js' }))]);
		expect([code, out]).toEqual([3, 'No request to a Salesforce login or token address. Hosts: cdn.northwind-demo.example (1).\n']);
	});

	it('says that a text was cut, beside the answer', () => {
		const long = save('long.log', `${'all is well\n'.repeat(longestPaste / 12 + 1)}${page}`);
		const { code, err } = run([long]);
		expect(code).toBe(3);
		expect(err).toBe(`${long} is longer than 20 million characters: what follows was not read.\n`);
	});

	it('reads a log, and refuses a picture', () => {
		expect(run([save('app.log', page)]).out).toContain('connected-app-not-installed');
		const { code, err } = run([save('screen.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))]);
		expect([code, err.includes('holds no text (picture)')]).toEqual([1, true]);
	});
});

describe('the contract of --jsonl, version 1', () => {
	const lines = [
		{ id: 'a', text: page },
		{ id: 7, text: 'hello alex@northwind-demo.example' },
		{ id: null, text: '' },
	];
	const { code, out } = run(['--jsonl'], `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
	const answers = out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

	it('answers each line, in order, under its own id', () => expect([code, answers.map(({ id }) => id)]).toEqual([0, ['a', 7, null]]));

	it('has these fields and no others', () => {
		for (const answer of answers) {
			expect(Object.keys(answer)).toEqual([
				'id',
				'version',
				'kind',
				'provider',
				'candidates',
				'failures',
				'ownWords',
				'lint',
				'requests',
				'secrets',
				'cleaned',
				'question',
			]);
		}
		expect(answers[0]).toMatchObject({
			version: 1,
			kind: 'cause',
			provider: 'salesforce',
			lint: [],
			secrets: [{ kind: 'your domain', start: 8, end: 22, nth: 1 }],
			cleaned: page.replace('northwind-demo', '‹your domain›'),
		});
		expect(answers[0]).toHaveProperty('candidates.0', {
			code: 'invalid_client',
			slug: 'invalid-client',
			cause: 'connected-app-not-installed',
			certainty: 'likely',
			href: '/errors/invalid-client/#connected-app-not-installed',
		});
	});

	it('takes a byte order mark before the first line, and no second', () => {
		expect(run(['--jsonl'], '\uFEFF{"id":1,"text":"x"}\n')).toMatchObject({ code: 0, err: '' });
		expect(run(['--jsonl'], '{"id":1,"text":"x"}\n\uFEFF{"id":2,"text":"x"}\n').code).toBe(1);
	});

	it('ends quietly when nobody reads on', () => {
		const many = '{"id":1,"text":"OAUTH_APP_BLOCKED"}\n'.repeat(2000);
		const shell = spawnSync('bash', ['-c', `"$0" "$1" --jsonl | head -n 1`, process.execPath, cli], { input: many, encoding: 'utf8' });
		expect([shell.stdout.split('\n').length, shell.stderr]).toEqual([2, '']);
	});

	it.each(['not json', '{"text":"x"}', '{"id":1}', '[]'])('names the line that is %j', (line) => {
		const { code: status, err } = run(['--jsonl'], `{"id":1,"text":"x"}\n${line}\n`);
		expect([status, err.startsWith('Line 2 is not ')]).toEqual([1, true]);
	});
});
