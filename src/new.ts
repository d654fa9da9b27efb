/**
 * `npm run new error <slug> <CODE>` or `npm run new cause <id>`: writes the skeleton of an entry, with DRAFT
 * wherever words are wanted. The house rules refuse an entry until every DRAFT is gone.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const today = new Date().toISOString().slice(0, 10);

const skeletons = {
	error: (code: string): string => `import { defineError } from '../define.ts';

export default defineError({
	code: '${code}',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [{ description: '', where: ['token-response'], flows: ['any'], causes: ['DRAFT'], certainty: 'inferred', sources: [] }],
	specimens: [{ paste: 'DRAFT', where: 'token-response' }],
	reviewed: '${today}',
});
`,
	cause: (): string => `import { defineCause } from '../define.ts';

export default defineCause({
	title: 'DRAFT',
	group: 'request',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'DRAFT',
	why: 'DRAFT',
	confirm: [{ look: 'DRAFT' }],
	fixes: [{ title: 'DRAFT', actor: 'admin', steps: [{ do: 'DRAFT' }], verify: 'DRAFT' }],
	otherwise: 'DRAFT',
	certainty: 'inferred',
	sources: ['rfc-6749'],
	reviewed: '${today}',
});
`,
};

const fail = (message: string): never => {
	process.stderr.write(`${message}\nUsage: npm run new error <slug> <CODE>   or   npm run new cause <id>\n`);
	process.exit(1);
};

const [kind, name = '', code = ''] = process.argv.slice(2);
if (kind !== 'error' && kind !== 'cause') fail('Say whether it is an error or a cause.');
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) fail(`"${name}" is no id: small letters and digits, joined by single hyphens.`);
if (kind === 'error' && !/^[\w .-]+$/.test(code)) fail('Give the code exactly as Salesforce spells it.');
const file = fileURLToPath(new URL(`catalog/${kind}s/${name}.ts`, import.meta.url));
if (existsSync(file)) fail(`${file} exists already; ids are permanent, so it is not overwritten.`);
writeFileSync(file, kind === 'error' ? skeletons.error(code) : skeletons.cause());
console.log(`Wrote ${file}. Replace every DRAFT, then run \`npm run generate\`.`);
