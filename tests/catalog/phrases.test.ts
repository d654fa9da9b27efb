import { describe, expect, it } from 'vitest';
import { phrases } from '#catalog/phrases.ts';

describe('phrases', () => {
	it('stand between commas, on one line or on several', () =>
		expect(phrases('\n\t\ttoken revoked, sandbox* refreshed,\n\t\tno bearer\n\t')).toEqual([
			'token revoked',
			'sandbox* refreshed',
			'no bearer',
		]));

	it('take each word that can stand at a place with each at another', () =>
		expect(phrases('landed/ended in another/other org')).toEqual([
			'landed in another org',
			'landed in other org',
			'ended in another org',
			'ended in other org',
		]));

	it('keep a slip for the house rules to find', () =>
		expect(phrases('token revoked, , Token/ old')).toEqual(['token revoked', '', 'Token old', 'old']));
});
