import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The assertion is not a complete, well-formed one',
	group: 'assertion',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'Decoding the assertion on your own machine fails, or a claim is missing.',
	why: `Salesforce answers \`invalid assertion\` when it cannot read what was sent. A JWT has three base64url parts with dots between them and without blanks, line breaks or padding; its payload needs \`iss\`, \`sub\`, \`aud\` and \`exp\`. Some clients have been seen to send the private key itself in place of a signed assertion.

The two SAML flows want different encodings: the SAML bearer flow takes base64url, the SAML assertion flow takes base64 that is then URL-encoded. An assertion that was sent before can be refused as well. A repeated \`jti\` was seen refused with \`jti already in use\`; Salesforce also lists a code of its own for it, \`bad_jti_claim\`, whose text we have not seen.`,
	confirm: [
		{
			look: 'Decode header and payload in your own browser. Both must be JSON, and the payload must have `iss`, `sub`, `aud` and `exp` without a leftover placeholder.',
		},
		{
			look: 'Does the value contain `BEGIN PRIVATE KEY` or `BEGIN RSA PRIVATE KEY`? Then a key was sent, and it has to be treated as leaked.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Assertion Invalid', 'Failed: Replay Detected'],
			look: 'With a SAML assertion one of these may appear. For a JWT that is refused before its user is known, expect no row.',
		},
	],
	tells: { assertion: ['broken'], doing: ['certificate'] },
	said: phrases(`
		private key instead/assertion, newline* key, line break* key, missing/lack* claim*,
		claim missing/empty/wrong, not base64url/base64*, malformed/unsigned jwt,
		assertion encod*/truncat*/cut/padding/newline*/space*/incomplete/broken/malformed/unreadable/twice,
		jwt not signed/urlsafe/read*/decod*/parse*,
		jwt cut/padding/unreadable/garbled/broken/mangled/incomplete/truncated/linebreak*/whitespace/quoted/placeholder*/lacks,
		not valid/base64url jwt, sent private key, not url safe, pem assertion, missing exp, iss missing, same jti,
		jti reused/twice/already, key file assertion, raw key assertion, pem instead jwt, pem as assertion,
		jwt encoded/normal/standard/plain/ordinary/regular base64, base64 rather/instead base64url,
		normal base64 rather, base64url jwt fixed, payload not/invalid json, jwt payload not/broken,
		jwt header broken, jwt cut off, jwt parts/part/signature/exp missing, jwt third part,
		jwt without signature/exp, jwt/assertion line break*, jwt line wrapped, jwt no exp, exp claim missing,
		no exp claim, sub missing jwt, jwt lack* claim*, assertion not decod*/parse*/complete,
		assertion/jwt sent twice, same assertion/jwt twice/again, private key assertion field,
		private key as/in assertion, private key place/rather/instead jwt, key itself instead jwt,
		key instead of jwt, payload not valid json, signed note/message missing piece,
		signed note/message missing part, signed note/message lacks salesforce,
		signed note/message incomplete salesforce, forgot/forgotten iss, forgot/forgotten exp,
		jwt/assertion only several parts, jwt/assertion only several segments, jwt only/missing segments,
		assertion only/missing segments, jwt several/missing/signature/header segment,
		assertion several/missing/signature/header segment, assertion missing parts, jwt/assertion signature part,
		jwt/assertion header part, signature segment lost string/jwt/assertion,
		signature segment missing string/jwt/assertion, signature part lost string/jwt/assertion,
		signature part missing string/jwt/assertion, jwt missing piece, jwt without iss/sub/audience/claim*,
		jwt dots missing, jwt/assertion just several segments, jwt/assertion just several parts,
		jwt/assertion has just segments, jwt/assertion has only segments, jwt/assertion had just segments,
		jwt/assertion had only segments,
		program/code/script/tool/library forgets/forgot sign/signature,
		forgets/forgot signature/sign jwt/assertion/token, only/just one dot jwt/assertion/token, assertion unsigned,
		assertion lacks signature, jwt has no signature/dots/sub/audience, jwt had no signature/dots/sub/audience,
		assertion has no signature/dots/sub/exp/audience, assertion had no signature/dots/sub/exp/audience,
		jwt wrapped/folded/split/newlines/quotes, assertion wrapped/folded/split/quotes, jwt padded,
		claims/claim forgot*/incomplete, mangled/garbled assertion, private key posted/pasted jwt,
		raw key sent/posted/pasted instead, raw key sent/posted/pasted jwt, sends/sent/send key instead jwt,
		sends/sent/send key instead assertion, sends/sent/send key rather jwt, sends/sent/send key rather assertion,
		sends/sent/send pem rather jwt, sends/sent/send file instead jwt, sends/sent/send file instead assertion,
		sends/sent/send file rather jwt, sends/sent/send file rather assertion
	`),
	fixes: [
		{
			title: 'Let a library build and sign the assertion',
			actor: 'developer',
			steps: [
				{ do: 'Use a JWT or SAML library in place of string operations, and give it the private key only for signing.' },
				{
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=<HEADER>.<PAYLOAD>.<SIGNATURE>`,
					language: 'http',
					say: 'The JWT goes into one form field, as one line.',
				},
				{
					do: 'For SAML choose the encoding of the flow: base64url for the bearer flow, base64 and then URL-encoding for the assertion flow.',
				},
				{ do: 'Make a new assertion for each request. If you send a `jti`, make it new each time.' },
			],
			verify:
				'The assertion decodes to JSON or XML on your machine, and the token endpoint returns an `access_token` or a more specific error.',
		},
		{
			title: 'Replace a private key that was sent',
			actor: 'developer',
			needs: { note: 'Only if a private key went out with a request or was pasted anywhere.' },
			steps: [
				{ do: 'Make a new key pair and a new certificate.' },
				{
					do: 'Let the owner of the app replace the certificate on the app, so that the old key is worth nothing, and delete the old key from logs and stores.',
				},
			],
			verify: 'An assertion signed with the old key is refused, and one signed with the new key gets an `access_token`.',
		},
	],
	otherwise:
		'If the assertion decodes and is complete, compare the signing key with the certificate on the app, then the algorithm. For SAML read the failed check in the validator of the org.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'life-improver-salesforce-authorization-via-jwt-yields-an-inv',
		'sfse-198011',
		'sfse-71955',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'rfc-7519',
		'dev-sforce-api-objects-eventlogfile-login-status',
	],
	saidSources: ['life-improver-jwt-crypto-sign'],
	reviewed: '2026-11-22',
});
