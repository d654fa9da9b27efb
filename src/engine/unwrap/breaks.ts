/** Line breaks that a terminal, a PDF or a mail put where none was. */
import { type Mapped, rewrite } from '../mapped.ts';
import { letterBut } from './link.ts';

const anyBreak = /=?\r?\n/g;
const isLetter = (character = ''): boolean => /[\w/]/.test(character);

/**
 * Undoes the breaks in the middle of a word, told only by nothing standing beside them. Not for redaction: a secret
 * would swallow the line below it.
 */
export const joinLines = (source: Mapped): Mapped =>
	rewrite(source, anyBreak, (text, at) => {
		const end = anyBreak.lastIndex;
		return isLetter(text[at - 1]) && isLetter(text[end]) ? [{ length: end - at, by: '' }] : undefined;
	});

/** The parameters that may be torn in the middle of their names. */
const name =
	/^(?:client_(?:id|secret)|redirect_uri|response_type|code_(?:challenge(?:_method)?|verifier)|grant_type|login_hint|error(?:_description|_uri|_code)?|startURL|retURL|RelayState|immediate|display|prompt|scope|state|nonce)$/;

/** What stands of a parameter before a break, and of it and the next one below. Farther apart nothing belongs together. */
const begunParameter = new RegExp(`^([\\w.-]{0,40})(=${letterBut('?&')}{0,400})?$`);
const restOfName = /^([\w]{0,40})=/;
const restOfValue = new RegExp(`^${letterBut('&=?{}')}{1,400}&[\\w.-]{1,40}=`);
const farthest = 450;

/** A line of an encoded address that a mail has cut into pieces, and the next such line: no name, address or path begins there. */
const cutLine = new RegExp(`[%*][\\dA-F]{2}${letterBut('')}{0,400}$`, 'i');
const nextLine = new RegExp(`^(?!\\w{1,40}[=:]|/)${letterBut('')}{0,400}(?:[%*][\\dA-F]{2}|‹)`, 'i');
const shortestCut = 60;

const breakInLink = /\r?\n(?<=[\w%&=.~›-]\r?\n)[ \t]{0,8}/g;

/** Undoes the breaks within the query of an address: in a name that is known, in a value behind which the query goes on, and in what is encoded. */
export const undoUrlBreaks = (source: Mapped): Mapped =>
	rewrite(source, breakInLink, (text, at) => {
		const before = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - farthest), at);
		const end = breakInLink.lastIndex;
		const rest = text.slice(end, end + farthest);
		const isCut = before.length > shortestCut && cutLine.test(before) && nextLine.test(rest);
		if (isCut) return [{ length: end - at, by: '' }];
		const mark = Math.max(before.lastIndexOf('?'), before.lastIndexOf('&'));
		const [, begun, value] = (mark !== -1 && begunParameter.exec(before.slice(mark + 1))) || [];
		if (begun === undefined) return undefined;
		const goesOn = value === undefined ? name.test(begun + (restOfName.exec(rest)?.[1] ?? '!')) : restOfValue.test(rest);
		return goesOn ? [{ length: end - at, by: '' }] : undefined;
	});
