/**
 * What a mask tells of a value beside its kind: words of a closed set, so that nothing of the value itself can pass.
 * Each serves a rule of the request check.
 */
import { fromBase64 } from '../bytes.ts';

/** `…@northwind.example.com.uat`: behind a common top-level domain stands a word more, the name of the sandbox. */
const sandboxForm =
	/(?:@|%40)[a-z0-9.-]{1,200}\.(?:com|org|net|edu|gov|io|co|de|fr|uk|nl|au)\.(?!(?:com|org|net|edu|gov)$)[a-z][a-z0-9]{2,40}$/i;

/** Kinds whose length or form says something, as long as nobody has shortened them. */
const measured = /^(?:Consumer Key|client ID|client secret|code challenge|code verifier|assertion)$|authorization code$/;
const shortened = /\.{3}$|…$|\*{3}|x{5}|&\w{0,20}$|\[?truncated\]?$/i;

const of = (kind: string, value: string): string => {
	// Whoever made the paste left something out.
	if (measured.test(kind) && shortened.test(value.replace(/[#"',;)}]{1,4}$/, ''))) return 'shortened';
	if (kind === 'credential') return fromBase64(value).includes(':') || value.includes(':') ? 'two parts' : '';
	if (/^(?:email address|username)$/.test(kind)) {
		if (!/@|%40/.test(value)) return 'without @';
		return sandboxForm.test(value) ? 'sandbox form' : '';
	}
	if (!/authorization code$/.test(kind) || !/%[0-9a-f]{2}/i.test(value)) return '';
	return value.includes('%25') ? 'percent-encoded twice' : 'percent-encoded';
};

/** Every note, as a part of the pattern of a mask. */
export const notes = ', (?:shortened|two parts|without @|sandbox form|percent-encoded(?: twice)?)';

/** @returns the note on a value of this kind; '' where there is nothing to tell */
export const noteOf = (kind: string, value: string): string => {
	const note = of(kind, value);
	return note === '' ? '' : `, ${note}`;
};
