import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The code challenge is not a base64url SHA-256 value',
	group: 'pkce',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: '`code_challenge` does not have exactly 43 characters, or holds `+`, `/` or `=`, or is a hex digest.',
	why: `A challenge of the method S256 is the SHA-256 of the verifier, written as base64url without padding. That always gives 43 characters of letters, digits, \`-\` and \`_\`.

The usual mistakes: the hash written as 64 hex digits, ordinary base64 with \`+\`, \`/\` and \`=\`, the hash of the hex text instead of the bytes, or the verifier itself sent under the method \`plain\`. Salesforce may refuse at once, or only at the code exchange, when the verifier does not fit.`,
	confirm: [
		{
			look: 'Count the characters of `code_challenge` after decoding the address once. 64 hex digits is the usual fault; 44 characters with a `=` at the end are padded base64.',
		},
		{ look: '`code_challenge_method` is absent or exactly `S256`. `plain` and `s256` are not.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Code Challenge', 'Failed: Invalid Code Verifier'],
			look: 'The first status speaks for the form of the challenge. The second can be the same fault, found at the code exchange.',
		},
	],
	tells: { 'authorize-request': ['challenge-form'], doing: ['connect'] },
	said: phrases(`
		challenge base/base64 padding, challenge not base/base64*/urlsafe/43/hashed,
		challenge hex*/padding/urlsafe/unhashed/equals, challenge longer 43, hash hex,
		switched/switching/changed/changing s256, s256 fixed, hash/challenge as hex, sends hash hex,
		hex hash/digest/encoded challenge, hex instead base64*, hex encoded hash, plain challenge method,
		plain code/as challenge, plain instead s256, challenge standard/normal/ordinary/regular/plain base64,
		challenge base64 instead, challenge/s256 url safe, challenge wrong encod*/length/format/form,
		challenge encod*/hashed/computed/calculated wrong*, challenge too long/short, challenge 64/44 characters,
		verifier as challenge, challenge trailing/ends equals, challenge slash*/contains plus,
		wrong hash challenge, stripping/stripped/deleting/deleted padding challenge, standard base64 padding,
		hex rather base64url/base64, challenge base64 not url, challenge not url safe,
		sha 256 hex challenge/rather, sha 256 as hex, 43 expected characters/signs/64,
		43 instead characters/signs/64, where 43 expected, 64 where 43, wrong notation/encoding/alphabet challenge,
		wrong notation/encoding/alphabet pkce, wrong notation/encoding/alphabet secret,
		number wrong notation login, computes/computed wrong notation, computes/computed wrong challenge,
		ordinary/plain/normal base64 padding, ordinary/plain/normal/challenge base64 plus, hex digest/hash pkce,
		hex digest/hash sent, digest sent challenge/pkce, sends hash hex*, challenge base64 equals,
		challenge equals/plus/padding end, challenge not url base64url, hex pkce,
		challenge far/much/way long/short, 64 must/should/needs 43, signs/characters must 43, challenge must 43,
		hexdigest/hexadecimal instead base64/base64url/raw, hash wrong encod*, base64url raw digest/bytes,
		challenge without base64url, challenge padded, challenge had/has/contained plus/slash, verifier itself sent,
		sends verifier itself
	`),
	fixes: [
		{
			title: 'Compute the challenge as base64url of the SHA-256 bytes',
			actor: 'developer',
			steps: [
				{ do: 'Take a fresh verifier of 43 to 128 characters out of `A-Z a-z 0-9 - . _ ~`.' },
				{
					language: 'bash',
					say: 'Hash the bytes, encode them as base64, make that base64url and drop the padding.',
					request: `VERIFIER=$(openssl rand -hex 32)
CHALLENGE=$(printf %s "$VERIFIER" | openssl dgst -sha256 -binary | openssl base64 -A | tr "+/" "-_" | tr -d "=")
echo "\${#CHALLENGE}"   # 43`,
				},
				{
					do: 'Send it as `code_challenge` together with `code_challenge_method=S256`, and the verifier as `code_verifier` at the code exchange.',
				},
				{ do: 'Check your code against the example in RFC 7636, Appendix B: a known verifier and the challenge that belongs to it.' },
			],
			verify: 'The challenge has 43 characters, and the code exchange returns a token.',
		},
	],
	otherwise:
		'If the form is right, the verifier may belong to another login: log both values of one login and compare the hash. If no challenge arrives at all, the app or the org requires one.',
	disagreements: [
		{
			claim: '`code_challenge_method=S256` must be sent.',
			who: 'Salesforce’s text names S256 only. Salesforce CLI and the Mobile SDK send no method and work; one answer on Stack Exchange says that adding it cured a mismatch.',
			advice: 'Use S256 and send the method, to be safe.',
		},
	],
	certainty: 'official',
	sources: [
		'dev-intro-understanding-web-server-oauth-flow',
		'dev-secure-code-ac-eca',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'rfc-7636',
		'sfse-330168',
		'gh-forcedotcom-salesforcemobilesdk-android-oauth2-java',
		'gh-googleapis-oauth2client-674',
	],
	reviewed: '2026-11-22',
});
