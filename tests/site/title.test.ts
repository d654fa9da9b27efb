/** The title of an article as it is shown. Reads the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '#catalog/load.ts';
import { dist } from './built.ts';

const { errors } = await loadCatalog();

const titleOf = (slug: string): string => {
	const [, title = ''] = /<h1 [^>]*>(.*?)<\/h1>/s.exec(readFileSync(join(dist, 'errors', slug, 'index.html'), 'utf8')) ?? [];
	return title.replaceAll('<wbr>', '');
};

test.each(errors.map(({ slug, code, codeIsOurs }) => ({ slug, code, codeIsOurs: codeIsOurs === true })))(
	'the code of $slug stands by itself if it is Salesforce’s',
	({ slug, code, codeIsOurs }) => {
		if (codeIsOurs) expect(titleOf(slug)).not.toContain('<code>');
		else expect(titleOf(slug)).toContain(`<code>${code}</code><span class="sr-only">: </span>`);
	},
);
