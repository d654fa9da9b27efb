/** Who has sent a failure, where Salesforce and others are named. */
import type { Mark } from '../../catalog/marks.ts';
import { distance } from '../distance.ts';
import type { SignatureIndex } from '../signatures.ts';
import type { Evidence, Provider, Redacted, Secret, Span } from '../types.ts';
import type { Known } from './known.ts';
import { places } from './place.ts';

export interface Whose {
	provider: Provider;
	/** Whether a thing is another provider's, although the failure is Salesforce's: others print it too, and only they are named beside it. */
	isAnothers: (name: number, place: Span) => boolean;
}

/** Who is named within this distance of a failure has probably sent it. */
const near = 300;

/** A message of so few words may be anybody's. */
const fewWords = 3;

/** A sentence goes on behind words of it. */
const goesOn = /^:? \w/;

/** Where Salesforce itself refuses: its host alone may be what another provider is to lead back to. */
const endpoint = /services\/oauth2\/|RemoteAccessErrorPage/;

const isCodeOf = (one: Known, message: Extract<Known, { kind: 'message' }>): boolean =>
	one.kind === 'code' && one.place !== places.words && one.error === message.error && distance(one, message) <= near;

/** A code, a message, or a message beside its code that nobody but Salesforce sends. */
const isOwn = (cleaned: Redacted, known: Known, all: readonly Known[]): boolean => {
	if (known.kind === 'code') return known.place !== places.words && !known.error.shared;
	if (known.kind !== 'message') return known.kind === 'login-status' && known.words > 3;
	const { shared, paired } = known.message;
	const { words, end } = known;
	const hasCode = all.some((one) => isCodeOf(one, known));
	if (shared) return paired === true && hasCode;
	return words > fewWords || (words === fewWords && (hasCode || !goesOn.test(cleaned.slice(end, end + 3))));
};

/**
 * It is Salesforce's as long as nobody else is named: others send the code, and may find the same few words for it, or those of a
 * status that is no cell of its own.
 */
const isModest = (known: Known): boolean =>
	known.kind === 'message' ? known.words <= fewWords && known.error.shared === true : known.kind === 'login-status' && !known.isCell;

/**
 * @param marks signs of Salesforce and of others
 * @returns who has sent the failure, and of which things it was somebody else
 */
export const whoseIs = (
	cleaned: Redacted,
	marks: readonly Evidence[],
	known: readonly Known[],
	secrets: readonly Secret[],
	index: SignatureIndex,
): Whose => {
	const others = marks.filter(({ kind }) => kind === 'other-provider');
	const signs = others.map(({ start, end }) => cleaned.slice(start, end));
	const [, , salesforceSign] = index.marks.find(([kind]) => kind === 'salesforce') as Mark;
	const namesOther = (text: string): boolean => signs.some((sign) => text.includes(sign));
	/** The line of a thing, or what is near it where the line names nobody. */
	const about = ({ start, end }: Span): string => {
		const [before, behind] = [cleaned.slice(Math.max(0, start - near), start), cleaned.slice(start, end + near)];
		const line = `${before.split('\n').at(-1)}${behind.split('\n', 1)}`;
		return namesOther(line) || salesforceSign.test(line) ? line : before + behind;
	};
	const sure = known.filter((one) => isOwn(cleaned, one, known) && (others.length === 0 || !isModest(one)));
	const isAnothers = (name: number, place: Span): boolean => {
		if (signs.length === 0 || sure.some((one) => one.name === name)) return false;
		const text = about(place);
		return namesOther(text) && !salesforceSign.test(text);
	};
	const isOurs = (one: Span): boolean => endpoint.test(about(one)) && !namesOther(about(one));
	const providerOf = (): Provider => {
		// Salesforce's own page repeats what the other side has said.
		if (sure.length > 0 || marks.some(({ value }) => value === 'auth-provider-page')) return 'salesforce';
		const decides = others.some(({ value }) => index.providers.some(({ name, decisive }) => decisive && name === value));
		if (decides && !known.some(isOurs)) return 'other';
		const isNamed =
			marks.some(({ kind }) => kind === 'salesforce') ||
			secrets.some(({ kind }) => kind.startsWith('Salesforce') || kind === 'Consumer Key');
		if (!isNamed) return others.length > 0 ? 'other' : 'unknown';
		return known.length > 0 && known.every((one) => isAnothers(one.name, one)) ? 'other' : 'salesforce';
	};
	const provider = providerOf();
	return { provider, isAnothers: (name, place) => provider === 'salesforce' && isAnothers(name, place) };
};
