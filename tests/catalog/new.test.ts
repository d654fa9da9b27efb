/** `npm run new` in a folder of its own, so that it writes nothing into the catalog. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'grantfix-'));
for (const kind of ['errors', 'causes', 'clients']) mkdirSync(join(folder, 'catalog', kind), { recursive: true });
copyFileSync(fileURLToPath(new URL('../../src/new.ts', import.meta.url)), join(folder, 'new.ts'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): { code: number | null; err: string } => {
	const { status, stderr } = spawnSync(process.execPath, [join(folder, 'new.ts'), ...args], { encoding: 'utf8' });
	return { code: status, err: stderr };
};
const written = (name: string): string => join(folder, 'catalog', name);

test('a skeleton claims nothing that somebody must choose', () => {
	expect([run('cause', 'made-up').code, run('error', 'made-up', 'MADE UP').code]).toEqual([0, 0]);
	const cause = readFileSync(written('causes/made-up.ts'), 'utf8');
	for (const field of ['group', 'appKind', 'actor']) expect(cause).toContain(`${field}: 'DRAFT'`);
	for (const field of ['whoFixes', 'sources']) expect(cause).toContain(`${field}: ['DRAFT']`);
	const error = readFileSync(written('errors/made-up.ts'), 'utf8');
	expect(error).toContain("code: 'MADE UP'");
	for (const field of ['family', 'again']) expect(error).toContain(`${field}: 'DRAFT'`);
	for (const field of ['where', 'flows', 'causes']) expect(error).toContain(`${field}: ['DRAFT']`);
	expect(run('client', 'made-up', 'Made Up').code).toBe(0);
	const client = readFileSync(written('clients/made-up.ts'), 'utf8');
	for (const field of ["name: 'Made Up'", "witness: 'DRAFT'", "sources: ['DRAFT']"]) expect(client).toContain(field);
});

test('what is too much is refused, and nothing is written', () => {
	expect(run('error', 'my-code', 'MY', 'CODE')).toEqual({ code: 1, err: expect.stringContaining('in quotes, "MY CODE"') });
	expect(run('cause', 'my-cause', 'MY')).toEqual({ code: 1, err: expect.stringContaining('has an id and no code') });
	expect(run('client', 'my-client')).toEqual({ code: 1, err: expect.stringContaining('Give the name of the client') });
	expect(run('tool', 'my-tool')).toEqual({ code: 1, err: expect.stringContaining('an error, a cause or a client') });
	expect([written('errors/my-code.ts'), written('causes/my-cause.ts')].filter(existsSync)).toEqual([]);
});
