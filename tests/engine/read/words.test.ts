/** Words are looked up by a sum of their letters. Two of the words here have the sum of an English one. */
import { expect, test } from 'vitest';
import { Phrases } from '#engine/read/phrases.ts';
import { eachWord, Vocabulary } from '#engine/read/words.ts';

const pairs = [
	['cross', 'bavonili'],
	['domain', 'forepazu'],
] as const;

test.each(pairs)('where %s is looked for, %s is cut out of the text to be compared', (word, other) => {
	const vocabulary = new Vocabulary();
	vocabulary.add(word);
	const words: string[] = [];
	eachWord(`${other} nothing`, (each) => words.push(each), vocabulary);
	expect(words).toEqual([other, '']);
});

test('a word with the sum of another is not taken for it', () => {
	const phrases = new Phrases<string>();
	phrases.add('cross domain', 'both');
	expect(phrases.find('a bavonili forepazu').flatMap(({ meanings }) => meanings)).toEqual([]);
	expect(phrases.find('a Cross-Domain').flatMap(({ meanings }) => meanings)).toEqual(['both']);
});

test('of two words with one sum each is found', () => {
	const phrases = new Phrases<string>();
	for (const word of pairs.flat()) phrases.add(word, word);
	expect(phrases.find(pairs.flat().join(' ')).flatMap(({ meanings }) => meanings)).toEqual(pairs.flat());
});
