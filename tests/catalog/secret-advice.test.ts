import { expect, test } from 'vitest';
import { secretAdvice } from '#catalog/secret-advice.ts';
import { secretKinds } from '#engine/masks.ts';
import { redact } from '#engine/redact.ts';
import { adviceFor, distinct } from '#engine/secret-advice.ts';

test('every kind of mask stands in one row of the advice, and nothing else does', () =>
	expect(secretAdvice.flatMap(({ kinds }) => kinds).sort()).toEqual([...secretKinds].sort()));

test('advice is given once for all kinds that it is for, and only to those found', () => {
	const words = { secrets: [['Do this.', 'password', 'security token'] as const, ['Do that.', 'client secret'] as const] };
	const secrets = ['security token', 'password', 'password', 'org ID'].map((kind) => ({ kind }));
	expect(adviceFor(secrets, words)).toEqual([{ advice: 'Do this.', kinds: ['password', 'security token'] }]);
	expect(adviceFor([{ kind: 'org ID' }], words)).toEqual([]);
});

test('a value that stands in the text several times is one secret', () => {
	const { secrets } = redact('dana@a.example kim@a.example dana%40a.example 203.0.113.7');
	expect(distinct(secrets).map(({ kind }) => kind)).toEqual(['email address', 'email address', 'IP address']);
});
