import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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
		['hello', 3],
		['', 3],
	] as const)('%j ends with exit code %d', (text, code) => expect(run([], text).code).toBe(code));

	it.each([[['--jsonl', 'text']], [['--json', '--jsonl']], [['--nonsense']]])('%j is wrong usage: one clear line, exit code 1', (args) => {
		const { code, out, err } = run(args);
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/^[^\n]+Usage: [^\n]+\n$/);
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
			expect(Object.keys(answer)).toEqual(['id', 'version', 'kind', 'provider', 'candidates', 'lint', 'secrets', 'cleaned']);
		}
		expect(answers[0]).toMatchObject({
			version: 1,
			kind: 'cause',
			provider: 'salesforce',
			lint: [],
			secrets: [{ kind: 'your domain', start: 8, end: 22 }],
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

	it.each(['not json', '{"text":"x"}', '{"id":1}', '[]'])('names the line that is %j', (line) => {
		const { code: status, err } = run(['--jsonl'], `{"id":1,"text":"x"}\n${line}\n`);
		expect([status, err.startsWith('Line 2 is not ')]).toEqual([1, true]);
	});
});
