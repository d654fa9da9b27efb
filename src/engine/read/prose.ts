/**
 * Reads the sentences that a person wrote around an error. What a machine wrote is no prose: values of JSON, addresses,
 * lines of logs and of code, and everything that the index knows.
 */

import type { WordRole } from '../../catalog/grammar.ts';
import { allMatches } from '../all-matches.ts';
import { type Mapped, sourceSpan } from '../mapped.ts';
import type { SignatureIndex } from '../signatures.ts';
import type { Span } from '../types.ts';

/** The words that stand for others, and what words do in a sentence. */
type Language = Pick<SignatureIndex, 'synonyms' | 'roles'>;

/** A word in small letters without apostrophes and possessives, or the one that stands for it, and its place in the cleaned text. */
export interface Word extends Span {
	text: string;
	/** What it does in the sentence. */
	roles: readonly WordRole[];
	/** A comma or the like follows it. */
	pauses?: true;
	/** Its sentence ends with something known right behind it. */
	leads?: true;
}

/** A longer sentence goes on as another one. */
const longest = 80;
/** A line shorter than this was not broken by a window or a mail: its end is the end of its sentence. */
const shortestBroken = 50;

/** A pair of JSON or of a dump, with the whole of its value; apart its name, if what stands there is told to people, and its value. */
const pair = /(["'](?:(error_?description)|[\w.-]{1,60})["']\s{0,4}(?::|=>)\s{0,4})(?:"([^"\n]{0,2000})"?|'([^'\n]{0,2000})'?)/gi;
/** Lines that begin with a time or a level below a warning, that belong to a stack, and that end as code does; and those of a script without capitals. */
const machineLine =
	/^[>\s|]{0,8}(?:\[?\d{4}-\d\d-\d\d|\[[\w:. -]{1,40}\]|(?:TRACE|DEBUG|INFO)\b|at [\w$.<>]{1,120}[ (]|(?:\/\/|\/\*|#!|--?\w|[$%] ))|[;{([]\s{0,4}$|\p{Lo}/u;
/** What stands between blanks; a mask is one thing. */
const chunk = /‹[^‹›\n]{1,160}›|[^\s‹]+|‹/g;
/**
 * Words, joined by hyphens or a slash, and small numbers, with the marks of a sentence around them. People use the hosts at
 * which everybody logs in, a bare host that shows pages, and the names of parameters and scopes, as words.
 */
const prose =
	/^(?!--\w)[("'`“‘*—–-]{0,4}(?:https:\/\/)?(?:[\w.-]{0,80}\.(?=light))?((?:login\.|test\.)?[Ss]alesforce\.com|lightning\.force\.com|[a-z]{2,9}_[a-z_]{2,20}(?:=[a-z_]{1,30})?|\d{1,4}|\p{L}[\p{L}\p{M}\d'’]{0,40}(?:[-/][\p{L}\d'’]{1,40}){0,4})(?:(?<=salesforce\.com)(?:\/[\w-]{1,40}){1,4}|(?<=[Ll]ocal[Hh]ost):\d{2,5})?(\/?[)"'`”’*,;:—–-]{0,4}[.!?…]{0,3}[)"'`”’*]{0,3})$/u;
/** Tells nothing. */
const article = /^(?:an?|the)$/;
/** The parts of a joined word, refreshToken too; `re-created` is one. */
const part = /[Rr]e-[^-_/=]+|\p{Lu}[^-_/=]*|[^-_/=\p{Lu}]{2,}|[^-_/=]+/gu;

/** What follows a colon is said by somebody else, or anew. */
const sentenceEnd = /[.!?…:][)"'”’*]{0,3}$/;
/** A mark behind which no name follows, as it does in an address. */
const question = /\?(?!\w)/;

/** A dash or an arrow of its own, the edge of a cell, or a mark behind a word, after which a sentence goes on. */
const pause = /^[|–—→>=-]+$|[,;–—][)"'`”’*]{0,3}$/;

const none: readonly WordRole[] = [];

/** Adds a word by what stands for it; with the word before it, it may be one term. */
const addWord = (words: Word[], spelled: string, { start, end }: Span, { synonyms, roles }: Language): void => {
	const text = synonyms.get(spelled) ?? spelled;
	const last = words.at(-1);
	const term = last === undefined || last.pauses ? undefined : synonyms.get(`${last.text} ${text}`);
	if (last !== undefined && term !== undefined)
		words[words.length - 1] = { text: term, roles: roles.get(term) ?? none, start: last.start, end };
	else if (!article.test(text)) words.push({ text, roles: roles.get(text) ?? none, start, end });
};

/** Adds the words of a piece of prose; nothing where it is something else. */
const addPiece = (words: Word[], layer: Mapped, piece: string, start: number, language: Language): void => {
	const stem = prose.exec(piece)?.[1] ?? '';
	const from = start + piece.indexOf(stem);
	// Something is there, so that what follows it begins no question.
	if (stem === '' && words.length === 0 && /\w/.test(piece)) words.push({ text: '', roles: none, ...sourceSpan(layer, start, from) });
	for (const { index, 0: raw } of allMatches(stem, part)) {
		const spelled = raw.toLowerCase().replaceAll(/['’]s$|['’-]/g, '');
		addWord(words, spelled, sourceSpan(layer, from + index, from + index + raw.length), language);
	}
	const last = words.at(-1);
	if (last !== undefined && pause.test(piece)) last.pauses = true;
};

/** The text with machine values blanked out, character by character, so that places stay. An error is described in sentences of their own. */
const blanked = (text: string): string =>
	text.replaceAll(pair, (all: string, name: string, described?: string, inDouble?: string, inSingle?: string) => {
		if (described === undefined) return '\u0000'.repeat(all.length);
		const value = inDouble ?? (inSingle as string);
		return `${'\u0000'.repeat(name.length - 1)}\n\n${value}${'\n'.repeat(all.length - name.length - 1 - value.length)}`;
	});

/**
 * @param known the spans of everything known in the cleaned text, in its order; they end a sentence
 * @returns the sentences, each as its words; questions tell nothing and are left out
 */
export function* sentencesIn(layer: Mapped, known: readonly Span[], language: Language): Generator<readonly Word[]> {
	let words: Word[] = [];
	let [at, next] = [0, 0];
	for (const line of blanked(layer.text).split('\n')) {
		const isMachine = machineLine.test(line);
		if (isMachine) {
			yield words;
			words = [];
		}
		for (const match of isMachine ? [] : allMatches(line, chunk)) {
			const start = at + match.index;
			const place = sourceSpan(layer, start, start + match[0].length);
			while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= place.start) next++;
			const isKnown = (known[next]?.start ?? Number.POSITIVE_INFINITY) < place.end;
			if (!isKnown) addPiece(words, layer, match[0], start, language);
			const last = words.at(-1);
			if (isKnown && last !== undefined) last.leads = true;
			if (isKnown || words.length >= longest || sentenceEnd.test(match[0])) {
				if (!question.test(match[0])) yield words;
				words = [];
			}
		}
		if (line.trim().length < shortestBroken) {
			yield words;
			words = [];
		}
		at += line.length + 1;
	}
	yield words;
}
