/**
 * Undoes what mail, logs, shells and gateways do to a text, in bounded steps that remember positions.
 * What cannot be undone is left as it is.
 */
import { type Mapped, rewrite, unchanged } from './mapped.ts';

/** Tags of a page that was copied as source, and characters that nobody sees; they only tear words and sentences apart. A tag that says something, such as an address, stays. */
const tag =
	/^<\/?(?:a|b|body|br|code|div|em|font|h[1-6]|html|i|li|ol|p|pre|span|strong|table|tbody|td|th|title|tr|u|ul)(?:\s(?![^<>]{0,400}(?:href|title|data-|:\/\/))[^<>]{0,400})?\/?>/i;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Percent-encoding is undone at most so often: links nest three deep in practice. */
const mostRounds = 4;

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

const entity = /^&([a-z]{2,4}|#(x[0-9a-f]{1,4}|\d{1,4}));/i;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

const hex = (text: string, from: number, digits: number): number => {
	const value = text.slice(from, from + digits);
	return /^[0-9a-f]+$/i.test(value) && value.length === digits ? Number.parseInt(value, 16) : -1;
};

const next =
	(character: string) =>
	(text: string, from: number): number =>
		text.indexOf(character, from);

const undoEntities = (source: Mapped): Mapped =>
	rewrite(source, next('&'), (text, at) => {
		const [whole, name = '', number] = entity.exec(text.slice(at, at + 8)) ?? [];
		const by = number === undefined ? entities[name.toLowerCase()] : String.fromCharCode(Number(number.replace(/x/i, '0x')));
		return whole === undefined || by === undefined ? undefined : { length: whole.length, by };
	});

const undoEscapes = (source: Mapped): Mapped =>
	rewrite(source, next('\\'), (text, at) => {
		const letter = text[at + 1] ?? '';
		if (letter === 'u') {
			const point = hex(text, at + 2, 4);
			return point === -1 ? undefined : { length: 6, by: String.fromCharCode(point) };
		}
		const by = /["'/_\\&=-]/.test(letter) ? letter : escapes[letter];
		return by === undefined ? undefined : { length: 2, by };
	});

/** Quoted-printable is told by `=3D`, its spelling of the equals sign. */
const undoQuotedPrintable = (source: Mapped): Mapped =>
	source.text.includes('=3D')
		? rewrite(source, next('='), (text, at) => {
				if (text[at + 1] === '\n') return { length: 2, by: '' };
				if (text[at + 1] === '\r' && text[at + 2] === '\n') return { length: 3, by: '' };
				const byte = hex(text, at + 1, 2);
				return byte >= 0x20 && byte < 0x7f ? { length: 3, by: String.fromCharCode(byte) } : undefined;
			})
		: source;

const undoTags = (source: Mapped): Mapped =>
	rewrite(source, next('<'), (text, at) => {
		const length = tag.exec(text.slice(at, at + 500))?.[0].length;
		return length === undefined ? undefined : { length, by: ' ' };
	});

const removeInvisible = (source: Mapped): Mapped =>
	rewrite(
		source,
		(text, from) => {
			invisible.lastIndex = from;
			return invisible.exec(text)?.index ?? -1;
		},
		() => ({ length: 1, by: '' }),
	);

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\w/]/.test(character);

/**
 * Undoes the line breaks that a terminal or a PDF puts in the middle of a word, told only by nothing standing beside
 * them. Not for redaction: a secret would swallow the line below it.
 */
export const joinLines = (source: Mapped): Mapped =>
	rewrite(source, next('\n'), (text, at) => (isLetter(text[at - 1]) && isLetter(text[at + 1]) ? { length: 1, by: '' } : undefined));

/** Proofpoint's URL Defense, version 2, writes `-` for `%` and `_` for `/` within its parameter `u`. */
const undoUrlDefense = (source: Mapped): Mapped => {
	const mark = 'urldefense.proofpoint.com/v2/url?u=';
	if (!source.text.includes(mark)) return source;
	let inside = 0;
	return rewrite(
		source,
		(text, from) => {
			for (let i = from; i < text.length; i++) {
				if (i >= inside) {
					const start = text.indexOf(mark, i);
					if (start === -1) return -1;
					i = start + mark.length;
					const end = text.slice(i, i + 4096).search(/[&\s"'<>]/);
					inside = end === -1 ? Math.min(text.length, i + 4096) : i + end;
				}
				if (text[i] === '-' || text[i] === '_') return i;
			}
			return -1;
		},
		(text, at) => {
			if (text[at] === '_') return { length: 1, by: '/' };
			return hex(text, at + 1, 2) === -1 ? undefined : { length: 1, by: '%' };
		},
	);
};

/** Decodes one run of `%XX`; bytes that are no UTF-8 are read one by one, and only where they are ASCII. */
const decodeRun = (run: string): string => {
	try {
		return decodeURIComponent(run);
	} catch {
		return run.replaceAll(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
	}
};

const undoPercent = (source: Mapped): Mapped =>
	rewrite(source, next('%'), (text, at) => {
		let end = at;
		while (text[end] === '%' && hex(text, end + 1, 2) !== -1 && end - at < 96) end += 3;
		return end === at ? undefined : { length: end - at, by: decodeRun(text.slice(at, end)) };
	});

/**
 * Peels a text: first what typing and transport did to it, then one layer of percent-encoding after another.
 * @returns the readings, the least undone first, at most five; each maps to offsets of the given text
 */
export const unwrap = (text: string): Mapped[] => {
	const layers = [undoTags(undoUrlDefense(undoQuotedPrintable(undoEscapes(undoEntities(removeInvisible(unchanged(text)))))))];
	for (let round = 0; round < mostRounds; round++) {
		const current = layers.at(-1) as Mapped;
		const peeled = undoPercent(current);
		if (peeled === current) break;
		layers.push(undoEntities(peeled));
	}
	return layers;
};
