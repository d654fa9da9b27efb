import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policyOf } from '../../src/site/build/csp.ts';

const named = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

it('names the value of a style attribute, not its source', () => {
	expect(policyOf('<p style="background: url(a?b=1&#38;c=&#34;2&#34;)">')).toContain(named('background: url(a?b=1&c="2")'));
});

it('names a style attribute behind one that holds any sign, and none that an article speaks of', () => {
	expect(policyOf('<p title="Setup > Apps" style="color: red">')).toContain(named('color: red'));
	expect(policyOf('<p title="Setup > Apps"> style="color: red"</p>')).not.toContain('style-src-attr');
});
