/** The names under which a value is secret, or personal. */

/** Words for a mask, and the names for which it stands, folded; where none are told they are its name themselves. */
type Names = readonly (readonly [kind: string, names?: string])[];

/** @returns a name in small letters without separators; a header of one's own begins with `X-`. */
export const folded = (name: string): string => name.toLowerCase().replaceAll(/^x[-_]|[_. -]/g, '');

/** By the end of a name. Of two that fit, the first tells more. */
const endings = [
	['client secret', 'clientsecret consumersecret'],
	['Consumer Key'],
	['client ID'],
	['access token'],
	['refresh token'],
	['ID token'],
	['security token'],
	['CSRF token'],
	['code verifier'],
	['code challenge'],
	['authorization code', 'authcode authorizationcode'],
	['device code'],
	['user code'],
	['password', 'password passwd pw pass passphrase pwd passwort passcode kennwort mdp'],
	['secret'],
	['SAML response'],
	['SAML request'],
	['relay state'],
	['assertion'],
	['credential', 'authorization'],
	['API key', 'accesskey accesskeyid secretkey accountkey subscriptionkey encryptionkey signingkey masterkey apikey'],
	['private key'],
	['signature'],
	['session ID', 'sid sessionid sidclient'],
	['one-time password', 'otp pin verificationcode mfacode'],
	['username', 'username loginhint nameid benutzername'],
	['email address', 'email'],
	['token'],
	['cookie'],
	['name of a person', 'displayname firstname lastname givenname familyname surname realname fullname nickname'],
	['phone number', 'phone phonenumber'],
	['postal address', 'street zipcode streetaddress postalcode addrcity addrzip'],
] as const satisfies Names;

/** By the whole name, because many other names end so. */
const wholes = [
	['authorization code', 'code'],
	['state'],
	['nonce'],
	['approval page source', 'source'],
	['tracking data', 'data sdata'],
	['username', 'un prn sub'],
	['CSRF token', 'csrf'],
	['key'],
	['signature', 'sig'],
	['session ID', 'phpsessid'],
	['phone number', 'mobile'],
	['token', 'oauthverifier jwt bearer xsrf creds credentials salt hmac'],
] as const satisfies Names;

/** Misspelt, foreign, or with something behind it: such a name tells of a value that looks like a secret, see `isHarmless`. */
const resembling = /se[ck]r|sercet|pas+[wo]|geheim|tok|clave|jeton/;

/** The words for the masks of what is told by its name. */
export type NamedKind = (typeof endings | typeof wholes)[number][0];
export const namedKinds: readonly NamedKind[] = [...new Set([...endings, ...wholes].map(([kind]) => kind))];

const kindsOf = (names: readonly (readonly [kind: NamedKind, names?: string])[]): [name: string, kind: NamedKind][] =>
	names.flatMap(([kind, all = folded(kind)]) => all.split(' ').map((name): [string, NamedKind] => [name, kind]));

/** The endings that a name can have, by its last letter: each name of a text is asked. */
const byLastLetter = Map.groupBy(kindsOf(endings), ([ending]) => ending.at(-1));
const byName = new Map(kindsOf(wholes));

/** @returns the words for the mask of what is given under a name; undefined where it may be shown. */
export const kindOfName = (name: string): NamedKind | 'long value' | undefined => {
	const plain = folded(name).replace(/(?<=password|secret|token)(?:old|new|value|\d)$/, '');
	const kind = byName.get(plain) ?? byLastLetter.get(plain.at(-1))?.find(([ending]) => plain.endsWith(ending))?.[1];
	// An error code is not the name of what follows it.
	if (/^(?:invalid|missing|bad|no|login_must_use)_/i.test(name)) return undefined;
	return kind ?? (resembling.test(plain) ? 'long value' : undefined);
};

/** @returns whether a value is nothing but such a name: in a program, the variable that holds the secret. */
export const isSecretName = (value: string): boolean => {
	const plain = folded(value);
	return /^[A-Za-z]\w*$/.test(value) && (byName.has(plain) || kindsOf(endings).some(([ending]) => ending === plain));
};
