import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '#catalog/load.ts';

const ledger = JSON.parse(readFileSync(new URL('ledger.json', import.meta.url), 'utf8')) as {
	errors: string[];
	causes: string[];
	pages: string[];
	requestRules: string[];
	answers: string[];
};
const catalog = await loadCatalog();
const now = {
	errors: catalog.errors.map(({ slug }) => slug),
	causes: [...catalog.causes.keys()],
	pages: [...new Set(catalog.errors.flatMap(({ messages }) => messages.map(({ path }) => path)))],
	requestRules: catalog.reference.requestRules.map(({ id }) => id),
	answers: [...catalog.questions].flatMap(([id, { answers }]) => Object.keys(answers).map((answer) => `${id}.${answer}`)),
};

describe.each(['errors', 'causes', 'pages', 'requestRules', 'answers'] as const)('published %s are permanent', (what) => {
	it('none of the ledger is gone', () => {
		expect(
			ledger[what].filter((id) => !now[what].includes(id)),
			'Bring the file back; to retire an error, set `retired` in its entry.',
		).toEqual([]);
	});
	it('each one stands in the ledger', () => {
		expect(
			now[what].filter((id) => !ledger[what].includes(id)),
			'Add these lines to tests/catalog/ledger.json.',
		).toEqual([]);
	});
});
