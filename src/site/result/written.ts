/** What an address or a JSON answer holds, part by part, read out of the cleaned text: what is no request the engine does not take apart. */
import type { Parameter, Redacted, Span } from '#engine/types.ts';

/** An address with its parameters, or the fields of an answer. */
export interface Written {
	kind: 'address' | 'answer';
	/** Of an address: what stands before its parameters; '' where they stand alone. */
	where: string;
	parameters: readonly Pick<Parameter, 'name' | 'value' | 'from'>[];
}

/** A long log is read up to here, in UTF-16 units; a value is shown up to there. */
const longest = { text: 100_000, value: 300 };
/** More parts of one address tell nobody more; of a log only the first different addresses and answers are read. */
const most = { parts: 20, read: 40 };

/** A mask has blanks in it, and belongs to what it stands in. */
const piece = (letters: string): string => `(?:‹[^‹›]{0,200}›|[^\\s"'<>\\\\‹›${letters}])`;
const addresses = new RegExp(
	`(?:(https?://${piece('?#')}{1,500})(?=[?#])|(?<![^\\s"'(]))([?#]?)(${piece('?#=&')}{1,60}=${piece('')}{0,8000})`,
	'g',
);
const objects = /\{[^{}]{2,8000}\}/g;

/** What cannot be decoded stays as it is written. */
const decoded = (value: string): string => {
	const spaced = value.replaceAll('+', ' ');
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
};

const shortened = (value: string): string => (value.length > longest.value ? `${value.slice(0, longest.value)}…` : value);

const pairs = (part: string, from: 'query' | 'fragment'): Written['parameters'] =>
	part.split(/&(?:amp;)?/).flatMap((pair) => {
		const at = pair.indexOf('=');
		return at < 1 ? [] : [{ name: decoded(pair.slice(0, at)), value: shortened(decoded(pair.slice(at + 1))), from }];
	});

const ofAddress = ([, where = '', sign, all = '']: RegExpExecArray): Written => {
	const [query = '', fragment = ''] = sign === '#' ? ['', all] : all.split('#', 2);
	// The point that ends a sentence is no part of an address.
	const parts = [query, fragment].map((part) => part.replace(/[).,;\]]+$/, ''));
	return {
		kind: 'address',
		where,
		parameters: [...pairs(parts[0] ?? '', 'query'), ...pairs(parts[1] ?? '', 'fragment')].slice(0, most.parts),
	};
};

/** In a log an answer often stands as a string, its quotes escaped. */
const fieldsOf = (text: string): [name: string, value: unknown][] => {
	for (const json of [text, text.replaceAll('\\"', '"')]) {
		try {
			return Object.entries(JSON.parse(json) as object);
		} catch {}
	}
	return [];
};

const ofAnswer = ([text]: RegExpExecArray): Written => ({
	kind: 'answer',
	where: '',
	parameters: fieldsOf(text)
		.slice(0, most.parts)
		.map(([name, value]) => ({ name, value: shortened(typeof value === 'string' ? value : JSON.stringify(value)), from: 'body' })),
});

/**
 * @param told what was told part by part already
 * @returns the addresses with parameters and the answers, in the order of the text
 */
export const writtenIn = (cleaned: Redacted, told: readonly Span[]): Written[] => {
	const text = cleaned.slice(0, longest.text);
	const isTold = ({ index, 0: { length } }: RegExpExecArray): boolean =>
		told.some(({ start, end }) => start < index + length && index < end);
	const found = [
		...[...text.matchAll(addresses)].map((match) => ({ match, read: ofAddress })),
		...[...text.matchAll(objects)].map((match) => ({ match, read: ofAnswer })),
	];
	const news = found.filter(({ match }) => !isTold(match)).toSorted((one, other) => one.match.index - other.match.index);
	// A log has the same again and again.
	return [...new Map(news.map((one) => [one.match[0], one])).values()]
		.slice(0, most.read)
		.map(({ match, read }) => read(match))
		.filter(({ parameters }) => parameters.length > 0);
};
