/** What is no secret although the name that it is given under says so: error codes, statuses, words, placeholders. */

import { folded, isSecretName } from '../masks/secret-names.ts';
import { maskEnd, type SecretName } from '../masks.ts';
import { isExpression } from './secrets/expressions.ts';
import { changesOften, hasFewVowels } from './secrets/long-values.ts';

/** Of these names a value made of letters only is a word, such as an error code or a class, and no secret. */
const wordsAllowed = new Set(['code', 'key', 'source', 'data', 'sdata', 'sub', 'csrf', 'authorization', 'sig', 'phone', 'mobile']);
const words = /^(?:[A-Za-z_ :./-]+|[A-Z]+(?:_[A-Z0-9]+)+|\d{1,5}|&?[a-z_.]{4,24}[=(].+|https?:\/\/.+)$/;

/** What was said in place of a token: `access_token: INVALID_SESSION_ID: Session expired or invalid`. */
const isErrorCode = (value: string): boolean => /^[A-Z]{3,40}(?:_[A-Z]{2,40}){1,8}:?$/.test(value);

/** Long, and made of small letters and capitals as words are not, nor the names of errors. */
const isNoWord = (value: string): boolean =>
	/^[A-Za-z]{20,}$/.test(value) &&
	!/(?:Error|Exception)$/.test(value) &&
	(changesOften(value, 0.34) || (/[a-z][A-Z]/.test(value) && (hasFewVowels(value) || /[A-Z]{6}/.test(value))));

/** The apps of Salesforce itself go by a name, which is no secret: the command line, Data Loader, its mobile apps. */
const ownApp = /^(?:PlatformCLI|(?:DataLoader|Sfdc)[A-Za-z]{4,24}(?:\/|%2F)?)$/;

/** Values that stand for a value: an author's placeholder, or our own mask. */
const isPlaceholder = (value: string): boolean =>
	/^(?:<[^<>]*>?|\$\{?[a-z_.]+\}?|\{\{?[^{}]*\}?\}?|\[[^[\]]*\]?|[x*.-]{3,}|null|none|nil|undefined|true|false|your[_a-z]+|redacted|encrypted|filtered|hidden|masked|omitted|removed)$/i.test(
		value,
	) ||
	/^MY[_A-Z]+$/.test(value) ||
	maskEnd(value, 0) !== -1;

/** Eight characters and more that are neither letters alone nor a number, a time, an address. */
export const looksMixed = (value: string): boolean => /^[^\s/:]{8,}$/.test(value) && /\d/.test(value) && /[a-z]|\d{15}/i.test(value);

/** Keeps what is no secret although its name says so: error codes, statuses, words, placeholders. */
export const isHarmless = (name: string, kind: SecretName, joint: string, opening: string, value: string): boolean =>
	value.length < 3 ||
	isPlaceholder(value) ||
	(kind === 'long value' && !looksMixed(value)) ||
	// The present folder, in an environment.
	(/pwd$/i.test(name) && /^(?:\/|[A-Z]:\\)/.test(value)) ||
	// Where it lies.
	(kind === 'private key' && /\.(?:key|pem|p12|jks)$/.test(value)) ||
	isExpression(value) ||
	// In what PHP serialized, a name may follow a value as a value follows its name.
	((opening === '' || joint.includes(';')) && isSecretName(value)) ||
	(kind === 'client ID' && ownApp.test(value)) ||
	(/(?:token|ID)$/.test(kind) && isErrorCode(value)) ||
	(!opening.endsWith(' ') && (wordsAllowed.has(folded(name)) || kind === 'token') && words.test(value) && !isNoWord(value)) ||
	// What follows is a sentence; but a password or a name may be a word.
	(/^[*`]{0,3} ?:\*{0,2} $/.test(joint) && opening === '' && !/password|name|secret/.test(kind) && /^[A-Za-z][a-z]{1,15}$/.test(value));
