/** Whether a sentence only denies or supposes what its words name, or says it of a thing that is none of the org's. */
import type { WordRole } from '../../catalog/grammar.ts';
import type { Word } from './prose.ts';

/** Behind such a verb: somebody left the subject out, have rotated the secret, had to rotate it. */
const participle = /e[dn]$|^to$/;

/** Things that others than Salesforce have too. */
const common = /^(?:app|package|password|secret|account|certificat|token|refreshtoken|accesstoken)/;

/** So many words away it is still said of the same thing. */
const reach = 5;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';
const does = (role: WordRole, words: readonly Word[], at: number): boolean => words[at]?.roles.includes(role) ?? false;

const denies = (words: readonly Word[], at: number): boolean =>
	(does('denial', words, at) && !does('emphasis', words, at + 1)) || (does('undone', words, at) && textAt(words, at + 1) === 'to');

/** Whether the sentence goes on to say so: re-creating the app did not help. */
const isInVain = (words: readonly Word[], first: number, last: number): boolean => {
	for (let at = first; at < last + reach; at++) {
		if (textAt(words, at) === 'not' && does('mending', words, at + 1)) return true;
		if (at >= last && (words[at]?.pauses || does('joint', words, at + 1))) return false;
	}
	return false;
};

/**
 * @param places where the words of the statement stand; they deny nothing
 * @param last the last of them
 */
export const isDenied = (words: readonly Word[], places: readonly number[], first: number, last: number): boolean => {
	if (does('turned', words, 0) && !participle.test(textAt(words, 1)) && !textAt(words, 1).endsWith('ing')) return true;
	const behind = /ly$/.test(textAt(words, last + 1)) ? last + 2 : last + 1;
	const isActive = !words[last]?.pauses && !words.slice(first, last).some(({ roles }) => roles.includes('passive'));
	if (isActive && does('object', words, behind) && denies(words, behind)) return true;
	const verb = does('passive', words, last + 1) ? last + 2 : last + 1;
	if (!words[last]?.pauses && textAt(words, verb) === 'not' && participle.test(textAt(words, verb + 1))) return true;
	if (isInVain(words, first, last)) return true;
	// Under this condition it fails as the sentence goes on to say.
	const start = textAt(words, 0) === 'if' && words.at(-1)?.leads ? 1 : 0;
	let hasPaused = false;
	for (let at = last; at >= start; at--) {
		const { text, roles, pauses } = words[at] as Word;
		const next = textAt(words, at + 1);
		if (at < first && pauses && next !== 'or') hasPaused = true;
		// Put in between pauses it reaches over them: we have not, as far as we know, done it. So does advice; a "no" alone is an answer.
		const reaches = !hasPaused || next === 'you' || (pauses && text !== 'no');
		if (reaches && !places.includes(at) && denies(words, at)) return true;
		// A reason may be denied or supposed itself: not because, may be due to.
		if (at < first && !hasPaused && roles.includes('clause') && !denies(words, textAt(words, at - 1) === 'be' ? at - 2 : at - 1))
			return false;
	}
	return false;
};

/** Whether somebody's own thing is meant: rotated by our own store, its own secrets. */
const isOwn = (words: readonly Word[], at: number): boolean => {
	const owner = textAt(words, at - 1);
	return textAt(words, at) === 'own' && (/^(?:its|their)$/.test(owner) || (/^(?:our|my)$/.test(owner) && textAt(words, at - 2) === 'by'));
};

/** @returns whether what an entry names is a thing on a device, in a mailbox or of somebody's own, as far as the words beside it tell */
export const isAnothers = (words: readonly Word[], places: readonly number[], first: number, last: number): boolean => {
	if (!places.some((at) => common.test(textAt(words, at))) || places.some((at) => does('elsewhere', words, at))) return false;
	const ends = (at: number): boolean => Boolean(words[at]?.pauses) || does('joint', words, at + 1) || does('clause', words, at + 1);
	let [from, to] = [first, last];
	while (from > first - reach && from > 0 && !ends(from - 1)) from--;
	while (to < last + reach && !ends(to)) to++;
	return words.slice(from, to + 1).some(({ roles }, at) => roles.includes('elsewhere') || isOwn(words, from + at));
};
