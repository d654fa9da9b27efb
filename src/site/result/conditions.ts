/** What stands around an answer and is no part of it: that there is no network, that the catalog is an old one, that somebody may be tricked. */
import type { Diagnosis } from '#engine/types.ts';
import { el } from './dom.ts';
import type { Names } from './names.ts';

/** A catalog is old after so many days. */
const lasting = 120;
const day = 86_400_000;

/** @returns the quiet notes, in words */
export const quietNotes = ({ day: reviewed, labels: { notes } }: Names, now: number, isOnline: boolean): string[] => [
	...(isOnline ? [] : [notes.offline]),
	...(now - Date.parse(reviewed) > lasting * day ? [notes.old.replace('{day}', reviewed)] : []),
];

/** Only what people write is read, and that is short. */
const longest = 20_000;

/** Somebody who cannot be seen: on the phone, in a chat. */
const voices =
	/\b(?:(?:by|on|over|in|via|through|at) (?:the |a |an |our |my )?(?:tele)?(?:phone|call|chat|teams|slack|whatsapp|zoom|sms)|(?:phone|chat) ?(?:call|message)|(?:called|phoned|rang|texted) (?:me|us)|(?:a |the )?caller|on the line)\b/i;
const asks =
	/\b(?:told|asked|asks?|asking|tells?|telling|says?|said|wants?|wanted|instructed|guided|guides|walked|should|shall|must|have to|had to)\b/i;
const acts =
	/\b(?:(?:approv|authori[sz]|allow|accept|confirm|grant|connect|install)\w{0,4} [^.?!\n]{0,40}?\b(?:apps?|application|access|connection|request|data loader)|(?:type|enter|put|key|read|give|tell|send)\w{0,3} [^.?!\n]{0,40}?\b(?:code|digits))\b/i;
/** Nobody was asked, or nobody shall be: the messages of this site say so too. */
const isDenied = /\b(?:nobody|no one|never|if (?:somebody|someone|anybody|anyone))\b/i;

/** @returns whether the text tells that somebody asked, out of sight, to approve an app or to type a code */
export const tellsOfAsking = (cleaned: string): boolean =>
	cleaned
		.slice(0, longest)
		.split(/[.?!](?=\s)|\n{2,}/)
		.some((sentence) => voices.test(sentence) && asks.test(sentence) && acts.test(sentence) && !isDenied.test(sentence));

/** In the device flow a code is typed that somebody else may have made. */
const deviceFlow = 'device-flow-url';

/** @returns whether the reader may be about to let a stranger in */
export const isSuspicious = ({ cleaned, lint, candidates }: Pick<Diagnosis, 'cleaned' | 'lint' | 'candidates'>): boolean =>
	lint.some(({ rule }) => rule === deviceFlow) || candidates[0]?.cause === 'device-flow-app-not-installed' || tellsOfAsking(cleaned);

/** @returns the warning, which comes before everything else */
export const warning = (diagnosis: Diagnosis, { labels: { notes } }: Names): HTMLElement[] =>
	isSuspicious(diagnosis) ? [el('p', { class: 'notice stop' }, el('strong', {}, notes.asked), ` ${notes.stop}`)] : [];

/** @returns the quiet notes for now and here */
export const conditions = (names: Names): HTMLElement[] =>
	quietNotes(names, Date.now(), navigator.onLine).map((words) => el('p', { class: 'quiet' }, words));
