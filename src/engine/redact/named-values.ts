/** Values that are secret, or personal, because of the name they are given under. */

import { allMatches } from '../all-matches.ts';
import type { Span } from '../types.ts';
import { maskEnd, type SecretName } from './masks.ts';
import { isExpression, writtenIn } from './secrets/expressions.ts';
import { changesOften } from './secrets/long-values.ts';
import { aroundFailure } from './secrets/relay-state.ts';

/** Masks by the end of the parameter's name, folded to small letters without separators. */
const endings: readonly (readonly [ending: string, kind: SecretName])[] = [
	['clientsecret', 'client secret'],
	['consumersecret', 'client secret'],
	['consumerkey', 'Consumer Key'],
	['clientid', 'client ID'],
	['accesstoken', 'access token'],
	['refreshtoken', 'refresh token'],
	['idtoken', 'ID token'],
	['securitytoken', 'security token'],
	['csrftoken', 'CSRF token'],
	['codeverifier', 'code verifier'],
	['codechallenge', 'code challenge'],
	['authcode', 'authorization code'],
	['authorizationcode', 'authorization code'],
	['devicecode', 'device code'],
	['usercode', 'user code'],
	['password', 'password'],
	['passwd', 'password'],
	['pwd', 'password'],
	['pass', 'password'],
	['passphrase', 'password'],
	['passwort', 'password'],
	['kennwort', 'password'],
	['secret', 'secret'],
	['samlresponse', 'SAML response'],
	['samlrequest', 'SAML request'],
	['relaystate', 'relay state'],
	['assertion', 'assertion'],
	['authorization', 'credential'],
	['apikey', 'API key'],
	['accesskey', 'API key'],
	['accesskeyid', 'API key'],
	['secretkey', 'API key'],
	['accountkey', 'API key'],
	['subscriptionkey', 'API key'],
	['privatekey', 'private key'],
	['signature', 'signature'],
	['sid', 'session ID'],
	['sessionid', 'session ID'],
	['otp', 'one-time password'],
	['username', 'username'],
	['loginhint', 'username'],
	['email', 'email address'],
	['nameid', 'username'],
	['token', 'token'],
	['cookie', 'cookie'],
	['displayname', 'name of a person'],
	['firstname', 'name of a person'],
	['lastname', 'name of a person'],
	['givenname', 'name of a person'],
	['familyname', 'name of a person'],
	['surname', 'name of a person'],
	['fullname', 'name of a person'],
	['nickname', 'name of a person'],
	['phone', 'phone number'],
	['phonenumber', 'phone number'],
];

/** The endings that a name can have, by its last letter: each name of a text is asked. */
const byLastLetter = Map.groupBy(endings, ([ending]) => ending.at(-1));

/** Names that must match whole, because many other names end so. */
const wholes: Readonly<Record<string, SecretName>> = {
	code: 'authorization code',
	state: 'state',
	nonce: 'nonce',
	pw: 'password',
	source: 'approval page source',
	data: 'tracking data',
	sdata: 'tracking data',
	un: 'username',
	sub: 'username',
	prn: 'username',
	csrf: 'CSRF token',
	key: 'key',
	sig: 'signature',
	phpsessid: 'session ID',
	mobile: 'phone number',
	oauthverifier: 'token',
};

/** Of these names a value made of letters only is a word, such as an error code or a class, and no secret. */
const wordsAllowed = new Set(['code', 'key', 'source', 'data', 'sdata', 'sub', 'csrf', 'authorization', 'sig', 'phone', 'mobile']);
const words = /^(?:[A-Za-z_ :./-]+|[A-Z]+(?:_[A-Z0-9]+)+|\d{1,5}|[a-z_.]{4,24}[=(].+|https?:\/\/.+)$/;

/** What was said in place of a token: `access_token: INVALID_SESSION_ID: Session expired or invalid`. */
const isErrorCode = (value: string): boolean => /^[A-Z]{3,40}(?:_[A-Z]{2,40}){1,8}:?$/.test(value);

/** A word that changes between small letters and capitals as words do not. */
const isNoWord = (value: string): boolean => value.length >= 20 && /^[A-Za-z]+$/.test(value) && changesOften(value, 0.34);

/** A code of this kind says what failed: `Error Code: 5D8D5A53`, `Exit code: 1a`. */
const ofFailure = /(?:error|exception|status|response|result|reason|exit|fault)["'*]{0,3}[ \t]$/i;
const farthest = 16;

/** No value is read farther than this. */
const longest = 8192;

/** The apps of Salesforce itself go by a name, which is no secret: the command line, Data Loader, its mobile apps. */
const ownApp = /^(?:PlatformCLI|(?:DataLoader|Sfdc)[A-Za-z]{4,24}(?:\/|%2F)?)$/;

/** Values that stand for a value: an author's placeholder, or our own mask. */
const isPlaceholder = (value: string): boolean =>
	/^(?:<[^<>]*>?|\$\{?[A-Za-z_.]+\}?|\{\{?[^{}]*\}?\}?|\[[^[\]]*\]?|[xX*.-]{3,}|[Nn]ull|NULL|[Nn]one|nil|undefined|[Tt]rue|[Ff]alse|YOUR[_A-Z]+|your[_a-z]+|MY[_A-Z]+)$/.test(
		value,
	) || maskEnd(value, 0) !== -1;

/**
 * A name, what joins it to its value (in lists of names and values a field `value`, in XML the end of the tag), and what
 * opens the value: a quote, the scheme of a credential. Starts only where a word starts.
 */
const naming =
	/(?<![A-Za-z0-9.]|[A-Za-z0-9]-)([A-Za-z][A-Za-z0-9_.-]{0,63}(?=[\s"'\\\]=>:,*`])(?: [Ii][Dd]| [Nn]ame)?)(["'\\\]*`]{0,4}[ \t]{0,4}(?:=[ \t]{0,4}(?!>)|(?:=>|:)\*{0,2}[ \t\r\n]{0,4})|["']?>(?=\S)|["']\r?\n\r?\n|["']?[,\s]\s{0,24}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4})((?:[bur](?=["'])|string\(\d{1,5}\) )?[\\"'[(`]{0,4}(?:(?:[Bb]earer|[Bb]asic|OAuth(?! \d))[ \t]{1,4})?)/g;

/** What ends a value, by its opening quote. A quote or a mark within a password ends nothing: after it something else must begin. */
const ends: Readonly<Record<string, RegExp>> = {
	'"': /"(?![\w!@$%^*])|\n|\\["'\\]/,
	"'": /'(?![\w!@$%^*])|\n|\\["'\\]/,
	'`': /[`\n]/,
	'': /[\s<>]|[&#"',;}\])]{1,8}(?:$|[\s<>\\:]|[\\"'[{(]{0,4}[\w.%-]{1,40}["'\]]{0,4}\s{0,2}[:=])/,
};

/** A header of one's own begins with `X-`. */
const folded = (name: string): string => name.toLowerCase().replaceAll(/^x[-_]|[_. -]/g, '');

/** @returns the words for the mask of what is given under a name; undefined where it may be shown. */
export const kindOf = (name: string): SecretName | undefined => {
	const plain = folded(name);
	const kind = Object.hasOwn(wholes, plain)
		? wholes[plain]
		: byLastLetter.get(plain.at(-1))?.find(([ending]) => plain.endsWith(ending))?.[1];
	// An error code is not the name of what follows it.
	return kind === undefined || /^(?:invalid|missing|bad|no|login_must_use)_/i.test(name) ? undefined : kind;
};

/** Keeps what is no secret although its name says so: error codes, statuses, words, placeholders. */
export const isHarmless = (name: string, kind: SecretName, joint: string, opening: string, value: string): boolean =>
	value.length < 3 ||
	isPlaceholder(value) ||
	isExpression(value) ||
	(kind === 'client ID' && ownApp.test(value)) ||
	(/(?:token|ID)$/.test(kind) && isErrorCode(value)) ||
	(!opening.endsWith(' ') && (wordsAllowed.has(folded(name)) || kind === 'token') && words.test(value) && !isNoWord(value)) ||
	// What follows is a sentence; but a password or a name may be a word.
	(/^[*`]{0,3} ?:\*{0,2} $/.test(joint) && opening === '' && !/password|name|secret/.test(kind) && /^[A-Za-z][a-z]{1,15}$/.test(value));

/** @returns every value that is to be hidden because of its name, with the words for its mask. */
export function* namedSecrets(text: string): Generator<Span & { kind: SecretName }> {
	// A value that begins within another of the same quote ends with it: nothing is read twice.
	const reached: Record<string, number> = {};
	for (const match of allMatches(text, naming)) {
		const [whole, name = '', joint = '', opening = ''] = match;
		const kind = kindOf(name);
		if (kind === undefined) continue;
		if (/^code$/i.test(name) && ofFailure.test(text.slice(Math.max(0, match.index - farthest), match.index))) continue;
		const start = match.index + whole.length;
		const quote = /["'`]/.exec(opening)?.[0] ?? '';
		let end = reached[quote] ?? 0;
		if (start >= end) {
			const rest = text.slice(start, start + longest);
			const length = rest.search(ends[quote] as RegExp);
			end = start + (length === -1 ? rest.length : length);
			reached[quote] = end;
		}
		const value = text.slice(start, end);
		const written = writtenIn(text, start);
		if (written !== undefined) yield { ...written, kind };
		if (end <= start || isHarmless(name, kind, joint, opening, value)) continue;
		if (kind === 'relay state') yield* aroundFailure(text, { start, end });
		else yield { start, end, kind };
	}
}
