import { describe, expect, it } from 'vitest';
import { loadCatalog } from '#catalog/load.ts';
import { diagnose } from '#engine/diagnose.ts';
import { compile, compileWords } from '#engine/signatures/compile.ts';
import { unpack } from '#engine/signatures/unpack.ts';

const catalog = await loadCatalog();
const index = unpack(compile(catalog), compileWords(catalog));
const specimens = catalog.errors.flatMap((error) => (error.specimens ?? []).map((specimen) => ({ ...specimen, slug: error.slug })));

describe('each specimen of an entry is diagnosed as that entry', () => {
	it('most entries have one', () => expect(new Set(specimens.map(({ slug }) => slug)).size).toBeGreaterThan(catalog.errors.length * 0.9));

	it.each(specimens)('$slug: $paste', ({ paste, slug, cause }) => {
		const [first] = diagnose(paste, index).candidates;
		expect(first?.slug).toBe(slug);
		if (cause !== undefined) expect(first?.cause).toBe(cause);
	});
});

describe('each exact text beside its code is diagnosed as that code', () => {
	const texts = catalog.errors
		.filter(({ codeIsOurs }) => !codeIsOurs)
		.flatMap((error) =>
			error.messages
				.filter(({ id }) => id !== '')
				.map(({ description, causes }) => ({ slug: error.slug, code: error.code, description, causes })),
		);

	it.each(texts)('$code: $description', ({ slug, code, description, causes }) => {
		const [first] = diagnose(JSON.stringify({ error: code, error_description: description }), index).candidates;
		expect(first?.slug).toBe(slug);
		expect(causes).toContain(first?.cause);
	});
});
