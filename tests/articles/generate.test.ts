/** The generator owns its folders, and says what differs. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { groupMessages } from '../../src/catalog/pages.ts';
import { findDrift, renderAll, writeAll } from '../../src/generate.ts';
import { fixture } from './fixture.ts';

const folder = 'content/docs/errors';
const outputs = renderAll(fixture({ pagePerText: true }));
let base: string;

beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), 'grantfix-'));
});
afterEach(() => rm(base, { recursive: true }));

describe('the generator', () => {
	it('renders the same catalog to the same text', () => {
		expect(renderAll(fixture({ pagePerText: true }))).toEqual(outputs);
	});

	it('refuses two entries that claim one file', () => {
		const catalog = fixture();
		const messages = { ...catalog.errors[0]!, slug: 'messages', messages: groupMessages(catalog.errors[0]!, 'messages') };
		expect(() => renderAll({ ...catalog, errors: [...catalog.errors, messages] })).toThrow('errors/messages.mdx');
	});

	it('calls every file missing where nothing was written', async () => {
		expect(await findDrift(outputs, base)).toEqual(outputs.map(({ path }) => `missing: ${path}`).sort());
	});

	it('finds nothing to say after it has written', async () => {
		await writeAll(outputs, base);
		expect(await findDrift(outputs, base)).toEqual([]);
	});

	it('names what was changed, lost or left over', async () => {
		await writeAll(outputs, base);
		await writeFile(join(base, folder, 'no-code.mdx'), 'by hand');
		await rm(join(base, folder, 'messages.mdx'));
		await mkdir(join(base, folder, 'old'));
		await writeFile(join(base, folder, 'old/index.mdx'), '');
		expect(await findDrift(outputs, base)).toEqual([
			`differs: ${folder}/no-code.mdx`,
			`left over: ${folder}/old/index.mdx`,
			`missing: ${folder}/messages.mdx`,
		]);
	});

	it('runs under another name of its folder too', async () => {
		await symlink(fileURLToPath(new URL('../..', import.meta.url)), join(base, 'link'));
		const { status, stdout } = spawnSync(process.execPath, [join(base, 'link/src/generate.ts'), '--check'], { encoding: 'utf8' });
		expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ generated files are up to date\.\n$/)]);
	});

	it('owns the reference as well', async () => {
		await writeAll(outputs, base);
		await writeFile(join(base, 'content/docs/reference/by-hand.mdx'), '');
		expect(await findDrift(outputs, base)).toEqual(['left over: content/docs/reference/by-hand.mdx']);
		await writeAll(outputs, base);
		expect(await findDrift(outputs, base)).toEqual([]);
	});

	it('removes what is left over in its folders, and nothing beside them', async () => {
		await mkdir(join(base, folder, 'old'), { recursive: true });
		await writeFile(join(base, folder, 'old/index.mdx'), '');
		await writeFile(join(base, 'content/docs/index.mdx'), 'by hand');
		await writeAll(outputs, base);
		expect(await readdir(join(base, folder))).not.toContain('old');
		expect(await readdir(join(base, 'content/docs'))).toContain('index.mdx');
	});
});

describe('the committed files', () => {
	it('are what the catalog says (if not: npm run generate)', { timeout: 60_000 }, async () => {
		expect(await findDrift(renderAll(await loadCatalog()), fileURLToPath(new URL('../..', import.meta.url)))).toEqual([]);
	});
});
