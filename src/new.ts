/**
 * `npm run new error <slug> <CODE>`, `npm run new cause <id>` or `npm run new client <id> <name>`: writes the skeleton of an
 * entry, with DRAFT wherever words or a choice are wanted. The house rules refuse an entry until every DRAFT is gone.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const today = new Date().toISOString().slice(0, 10);

const skeletons = {
	error: (code: string): string => `import { defineError } from '../define.ts';

export default defineError({
	code: '${code}',
	family: 'DRAFT',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'DRAFT', why: 'DRAFT' },
	texts: [{ description: '', where: ['DRAFT'], flows: ['DRAFT'], causes: ['DRAFT'], certainty: 'inferred', sources: [] }],
	specimens: [{ paste: 'DRAFT', where: 'DRAFT' }],
	reviewed: '${today}',
});
`,
	cause: (): string => `import { defineCause } from '../define.ts';

export default defineCause({
	title: 'DRAFT',
	group: 'DRAFT',
	appKind: 'DRAFT',
	whoFixes: ['DRAFT'],
	tell: 'DRAFT',
	why: 'DRAFT',
	confirm: [{ look: 'DRAFT' }],
	fixes: [{ title: 'DRAFT', actor: 'DRAFT', steps: [{ do: 'DRAFT' }], verify: 'DRAFT' }],
	otherwise: 'DRAFT',
	certainty: 'inferred',
	sources: ['DRAFT'],
	reviewed: '${today}',
});
`,
	client: (name: string): string => `import { defineClient } from '../define.ts';

export default defineClient({
	name: '${name}',
	find: 'DRAFT',
	prints: [{ texts: ['DRAFT'], means: 'DRAFT', witness: 'DRAFT', sources: ['DRAFT'] }],
	reviewed: '${today}',
});
`,
};

const fail: (message: string) => never = (message) => {
	process.stderr.write(
		`${message}\nUsage: npm run new error <slug> <CODE>   or   npm run new cause <id>   or   npm run new client <id> <name>\n`,
	);
	process.exit(1);
};

const isKind = (word: string): word is keyof typeof skeletons => Object.hasOwn(skeletons, word);

const [kind = '', id = '', spelling = '', ...more] = process.argv.slice(2);
if (!isKind(kind)) fail('Say whether it is an error, a cause or a client.');
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) fail(`"${id}" is no id: small letters and digits, joined by single hyphens.`);
if (kind === 'error' && !/^[\w .-]+$/.test(spelling)) fail('Give the code exactly as Salesforce spells it.');
if (kind === 'client' && !/^[^'\\\n]+$/.test(spelling)) fail('Give the name of the client as its vendor writes it.');
if (kind === 'cause' && spelling !== '') fail('A cause has an id and no code.');
if (more.length > 0)
	fail(`"${more.join(' ')}" is too much: put a code or a name with blanks in quotes, "${[spelling, ...more].join(' ')}".`);
const file = fileURLToPath(new URL(`catalog/${kind}s/${id}.ts`, import.meta.url));
if (existsSync(file)) fail(`${file} exists already; ids are permanent, so it is not overwritten.`);
writeFileSync(file, skeletons[kind](spelling));
console.log(`Wrote ${file}. Replace every DRAFT, then run \`npm run generate\`.`);
