/** The names under which a value is secret, or personal. */
import type { SecretName } from './masks.ts';

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
	['street', 'postal address'],
	['streetaddress', 'postal address'],
	['postalcode', 'postal address'],
	['zipcode', 'postal address'],
	['addrcity', 'postal address'],
	['addrzip', 'postal address'],
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

/** @returns a name in small letters without separators; a header of one's own begins with `X-`. */
export const folded = (name: string): string => name.toLowerCase().replaceAll(/^x[-_]|[_. -]/g, '');

/** @returns the words for the mask of what is given under a name; undefined where it may be shown. */
export const kindOfName = (name: string): SecretName | undefined => {
	const plain = folded(name);
	const kind = Object.hasOwn(wholes, plain)
		? wholes[plain]
		: byLastLetter.get(plain.at(-1))?.find(([ending]) => plain.endsWith(ending))?.[1];
	// An error code is not the name of what follows it.
	return kind === undefined || /^(?:invalid|missing|bad|no|login_must_use)_/i.test(name) ? undefined : kind;
};

const all = new Set([...endings.map(([ending]) => ending), ...Object.keys(wholes)]);

/** @returns whether a value is nothing but such a name: in a program, the variable that holds the secret. */
export const isSecretName = (value: string): boolean => /^[A-Za-z]\w*$/.test(value) && all.has(folded(value));
