/**
 * What words do in a sentence, so that what is denied, asked or supposed is not taken for what was said. They are words of
 * `synonyms.ts`, in small letters without apostrophes; a word may do several things.
 */

/** By what they do. How the engine reads each: `src/engine/read/denied.ts`. */
export const grammar = {
	/** Denies what follows it, or leaves open whether it is so. */
	denial:
		'no not never nobody none nothing neither nor without if whether unless assuming suppose maybe perhaps possible might may can must need needs could should would will please try tried how instead documentation docs manual',
	/** Denies it before `to`: yet to be done, refused to do. */
	undone: 'yet refuse refused decline declined forgot failed',
	/** Before these, `no` and `not` deny nothing: no doubt, no more than a week ago, no idea why, not only. */
	emphasis: 'doubt wonder more later idea clue only just',
	/** Denies what stands right before it: revoked nothing. What was revoked has no object. */
	object: 'no nothing none nobody',
	passive: 'is are was were be been being get gets got',
	/** What did not do this was tried, and was not the cause. What is not solved yet is the failure itself. */
	mending: 'help helps helped helping fix fixes fixing solve solves solving resolve resolves resolving matter matters mattered',
	/** Begins what is asked, or would have been: had it been refreshed. `were` may be "we’re". */
	turned: 'have has had do does did is are was',
	/** Begins a clause of which a denial before it says nothing. */
	clause: 'since after but although though when while then until so as where because due means caused',
	/** Joins two statements: the words of an entry do not reach over it. */
	joint: 'and or but then nor',
	/** Where a thing may be that others than Salesforce have too, such as a password. */
	elsewhere:
		'phone phones smartphone smartphones iphone iphones ipad ipads tablet tablets laptop laptops desktop browser windows mailbox wifi router',
	/** Words without which hardly a sentence of another language does, and which English does not have. */
	foreign: 'el que und nicht une vous het niet che kein wurde wir le les ne pas foi sem nunca il geen ingen inte nie',
} as const;

/** What a word does in a sentence. */
export type WordRole = keyof typeof grammar;
