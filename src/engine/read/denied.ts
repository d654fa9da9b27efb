/** Whether a sentence only denies or supposes what its words name, or says it of a thing that is none of the org's. */
import type { Word } from './prose.ts';

/** Denies what follows it, or leaves open whether it is so, up to a pause or the next clause; a pause before `or` is none. */
const denial =
	/^(?:no|not|never|nobody|none|nothing|neither|nor|without|if|whether|unless|assuming|suppose|maybe|perhaps|possible|might|may|can|must|need|needs|could|should|would|will|please|try|tried|how|instead|documentation|docs|manual)$/;
/** Denies it before `to`: yet to be done, refused to do. */
const undone = /^(?:yet|refused?|declined?|forgot|failed)$/;
/** After these, `no` and `not` deny nothing: no doubt, no more than a week ago, no idea why, not only. */
const emphasis = /^(?:doubt|wonder|more|later|idea|clue|only|just)$/;
/** Denies what stands right before it: revoked nothing. What was revoked has no object. */
const object = /^(?:no|nothing|none|nobody)$/;
const passive = /^(?:is|are|was|were|be|been|being|gets?|got)$/;

/** What did not do this was tried, and was not the cause. What is not solved yet is the failure itself. */
const mends = /^(?:help(?:s|ed|ing)?|fix(?:es|ing)?|(?:re)?solv(?:es?|ing)|matter(?:s|ed)?)$/;

/** Begins what is asked, or would have been: had it been refreshed. `were` may be "we’re". */
const turned = /^(?:have|has|had|do|does|did|is|are|was)$/;
/** Behind such a verb: somebody left the subject out, have rotated the secret, had to rotate it. */
const participle = /e[dn]$|^to$/;

/** Begins a clause of which a denial before it says nothing. */
const clause = /^(?:since|after|but|although|though|when|while|then|until|so|as|where|because|due|means|caused)$/;

/** Joins two statements: the words of an entry do not reach over it. */
export const joint = /^(?:and|or|but|then|nor)$/;

/** Things that others than Salesforce have too. */
const common = /^(?:app|package|password|secret|account|certificat|token|refreshtoken|accesstoken)/;
/** Where else such a thing may be. */
const elsewhere = /^(?:(?:smart|i)?phones?|ipads?|tablets?|laptops?|desktop|browser|windows|mailbox|wifi|router)$/;

/** So many words away it is still said of the same thing. */
const reach = 5;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

const denies = (words: readonly Word[], at: number): boolean =>
	(denial.test(textAt(words, at)) && !emphasis.test(textAt(words, at + 1))) ||
	(undone.test(textAt(words, at)) && textAt(words, at + 1) === 'to');

/** Whether the sentence goes on to say so: re-creating the app did not help. */
const isInVain = (words: readonly Word[], first: number, last: number): boolean => {
	for (let at = first; at < last + reach; at++) {
		if (textAt(words, at) === 'not' && mends.test(textAt(words, at + 1))) return true;
		if (at >= last && (words[at]?.pauses || joint.test(textAt(words, at + 1)))) return false;
	}
	return false;
};

/**
 * @param places where the words of the statement stand; they deny nothing
 * @param last the last of them
 */
export const isDenied = (words: readonly Word[], places: readonly number[], first: number, last: number): boolean => {
	if (turned.test(textAt(words, 0)) && !participle.test(textAt(words, 1)) && !textAt(words, 1).endsWith('ing')) return true;
	const behind = /ly$/.test(textAt(words, last + 1)) ? last + 2 : last + 1;
	const isActive = !words[last]?.pauses && !words.slice(first, last).some(({ text }) => passive.test(text));
	if (isActive && object.test(textAt(words, behind)) && denies(words, behind)) return true;
	const verb = passive.test(textAt(words, last + 1)) ? last + 2 : last + 1;
	if (!words[last]?.pauses && textAt(words, verb) === 'not' && participle.test(textAt(words, verb + 1))) return true;
	if (isInVain(words, first, last)) return true;
	// Under this condition it fails as the sentence goes on to say.
	const start = textAt(words, 0) === 'if' && words.at(-1)?.leads ? 1 : 0;
	let hasPaused = false;
	for (let at = last; at >= start; at--) {
		const { text, pauses } = words[at] as Word;
		const next = textAt(words, at + 1);
		if (at < first && pauses && next !== 'or') hasPaused = true;
		// Put in between pauses it reaches over them: we have not, as far as we know, done it. So does advice; a "no" alone is an answer.
		const reaches = !hasPaused || next === 'you' || (pauses && text !== 'no');
		if (reaches && !places.includes(at) && denies(words, at)) return true;
		// A reason may be denied or supposed itself: not because, may be due to.
		if (at < first && !hasPaused && clause.test(text) && !denies(words, textAt(words, at - 1) === 'be' ? at - 2 : at - 1)) return false;
	}
	return false;
};

/** Whether somebody's own thing is meant: rotated by our own store, its own secrets. */
const isOwn = (words: readonly Word[], at: number): boolean => {
	const owner = textAt(words, at - 1);
	return textAt(words, at) === 'own' && (/^(?:its|their)$/.test(owner) || (/^(?:our|my)$/.test(owner) && textAt(words, at - 2) === 'by'));
};

/** @returns whether what an entry names is a thing on a device, in a mailbox or of somebody's own, as far as the words beside it tell */
export const isAnothers = (words: readonly Word[], stems: readonly string[], first: number, last: number): boolean => {
	if (!stems.some((stem) => common.test(stem)) || stems.some((stem) => elsewhere.test(stem))) return false;
	const ends = (at: number): boolean =>
		Boolean(words[at]?.pauses) || joint.test(textAt(words, at + 1)) || clause.test(textAt(words, at + 1));
	let [from, to] = [first, last];
	while (from > first - reach && from > 0 && !ends(from - 1)) from--;
	while (to < last + reach && !ends(to)) to++;
	return words.slice(from, to + 1).some(({ text }, at) => elsewhere.test(text) || isOwn(words, from + at));
};
