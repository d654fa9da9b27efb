import { expect, test } from 'vitest';
import { namesOf } from '#site/result/names.ts';
import type { Labels } from '#site/result/words.ts';
import labels from '../../src/site/result/labels.json' with { type: 'json' };
import { words } from '../engine/index.ts';

const names = namesOf(words, labels as unknown as Labels);

test('what a paste names is looked up in the words', () => {
	expect(names.parameter('redirect_uri')).toBe(words.parameters['redirect_uri']);
	expect(names.claim('iss')).toBe(labels.claims.iss);
	for (const [value, look] of Object.entries(labels.looks)) expect(names.look(value)).toBe(look);
});

test.each([...Object.getOwnPropertyNames(Object.prototype), ''])('a paste that names “%s” finds no word', (name) => {
	expect([names.parameter(name), names.claim(name), names.look(name)]).toEqual([undefined, undefined, undefined]);
});
