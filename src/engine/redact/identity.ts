/**
 * Which hidden values are the same, or belong together. It is told before they are masked; of the values themselves
 * nothing remains but that two have an equal number or an equal tag.
 */
import { modulusOf } from './key-pair.ts';
import { challengeOf } from './pkce.ts';

/** The value itself, however it was sent: `%40` is `@`. */
const decoded = (value: string): string => {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
};

/** A line that was broken in a mail goes on behind a mark. */
const withoutBreaks = (value: string): string => value.replaceAll(/[\s>]/g, '');

/**
 * @returns the kinds among which a value is compared, and what it is compared by: a verifier by the challenge that is
 * made of it, a certificate and its keys by what they share, a domain without regard to capitals
 */
export const identityOf = (kind: string, value: string): readonly [among: string, by: string] => {
	const plain = decoded(value);
	if (kind === 'your domain') return [kind, plain.toLowerCase()];
	if (kind === 'code challenge') return [kind, withoutBreaks(plain)];
	if (kind === 'code verifier') return ['code challenge', challengeOf(withoutBreaks(plain))];
	if (!/^(?:certificate|public key|private key)$/.test(kind)) return [kind, plain];
	const modulus = modulusOf(plain);
	// What cannot be read is compared with nothing.
	return modulus === '' ? [`unread ${kind}`, ''] : ['key pair', modulus];
};
