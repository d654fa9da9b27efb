/** What a mail program and a command line put at the beginning of each line that they quote. */
import { type Mapped, rewrite } from '../mapped.ts';

const marks = /^(?:(?:[ \t]{0,8}>){1,8} ?|(?:[ \t]{0,8}[›»]){1,8}(?![ \t]{0,8}[›»])[ \t]{0,3})/gm;

export const undoQuotes = (source: Mapped): Mapped => rewrite(source, marks, (_text, at) => [{ length: marks.lastIndex - at, by: '' }]);
