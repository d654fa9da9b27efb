/** Values that are secret, or personal, because of the name they are given under. */
import { maskEnd, type SecretName } from './masks.ts';
import type { Span } from './types.ts';

/** Masks by the end of the parameter's name, folded to small letters without separators. */
const endings: readonly (readonly [ending: string, kind: SecretName])[] = [
	['clientsecret', 'client secret'], ['consumersecret', 'client secret'], ['appsecret', 'client secret'],
	['consumerkey', 'Consumer Key'], ['clientid', 'client ID'],
	['accesstoken', 'access token'], ['requesttoken', 'authorization code'], ['deletetoken', 'refresh token'],
	['refreshtoken', 'refresh token'], ['idtoken', 'ID token'], ['securitytoken', 'security token'], ['csrftoken', 'CSRF token'],
	['codeverifier', 'code verifier'], ['codechallenge', 'code challenge'], ['devicecode', 'device code'], ['usercode', 'user code'],
	['password', 'password'], ['passwd', 'password'], ['pwd', 'password'], ['secret', 'secret'],
	['samlresponse', 'SAML response'], ['samlrequest', 'SAML request'], ['relaystate', 'relay state'], ['assertion', 'assertion'],
	['authorization', 'credential'], ['apikey', 'API key'], ['signature', 'signature'], ['sid', 'session ID'], ['otp', 'one-time password'],
	['username', 'username'], ['loginhint', 'username'], ['email', 'email address'],
];

/** Names that must match whole, because many other names end so. */
const wholes: Readonly<Record<string, SecretName>> = {
	code: 'authorization code', state: 'state', nonce: 'nonce', token: 'token', source: 'approval page source',
	data: 'tracking data', sdata: 'tracking data', un: 'username', sub: 'username', prn: 'username', csrf: 'CSRF token', key: 'key',
};

/** Of these names a value made of letters only is a word, such as an error code, and no secret. */
const wordsAllowed = new Set(['code', 'token', 'key', 'source', 'data', 'sdata', 'un', 'sub', 'csrf', 'authorization']);

/** Values that stand for a value: an author's placeholder, or our own mask. */
const isPlaceholder = (value: string): boolean =>
	/^(?:<[^<>]*>?|\$\{?[A-Za-z_]+\}?|\{\{?[^{}]*\}?\}?|\[[^[\]]*\]?|[xX*.]{3,}|YOUR[_A-Z]+|your[_a-z]+|MY[_A-Z]+)$/.test(value) || maskEnd(value, 0) !== -1;

/** A name, what joins it to its value, and an opening quote. Starts only where a word starts. */
const naming = /(?<![A-Za-z0-9_.-])([A-Za-z][A-Za-z0-9_.-]{0,63})([\\"'\]]{0,4}[ \t]{0,4}(?:=>|[:=])[ \t\r\n]{0,4})([\\"'[(]{0,4})/g;

/** Where a value ends: at its closing quote, or at whatever cannot be part of it. */
const endOfValue = (text: string, start: number, opening: string): number => {
	const quote = /["']/.exec(opening)?.[0];
	const limit = Math.min(text.length, start + 8192);
	for (let i = start; i < limit; i++) {
		const character = text[i] ?? '';
		if (quote === undefined ? /[\s&"'<>,;}\])]/.test(character) : character === quote || character === '\n') return i;
		if (character === '\\' && quote !== undefined) return i;
	}
	return limit;
};

const folded = (name: string): string => name.toLowerCase().replaceAll(/[_.-]/g, '');

const kindOf = (name: string): SecretName | undefined => {
	const plain = folded(name);
	return Object.hasOwn(wholes, plain) ? wholes[plain] : endings.find(([ending]) => plain.endsWith(ending))?.[1];
};

/** Keeps what is no secret although its name says so: error codes, statuses, words, placeholders. */
const isHarmless = (name: string, value: string): boolean =>
	value.length < 3 || isPlaceholder(value) ||
	(wordsAllowed.has(folded(name)) && (/^[A-Za-z_ -]+$/.test(value) || /^\d{1,5}$/.test(value)));

/** @returns every value that is to be hidden because of its name, with the words for its mask. */
export function* namedSecrets(text: string): Generator<Span & { kind: SecretName }> {
	for (const match of text.matchAll(naming)) {
		const [whole, name = '', , opening = ''] = match;
		const kind = kindOf(name);
		if (kind === undefined) continue;
		const start = match.index + whole.length;
		const end = endOfValue(text, start, opening);
		if (end > start && !isHarmless(name, text.slice(start, end))) yield { start, end, kind };
	}
}
