import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The JWT is signed with another algorithm than RS256',
	group: 'assertion',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The decoded header of the assertion has an `alg` other than `RS256`.',
	why: `For the JWT bearer flow Salesforce documents one algorithm: RSA with SHA-256, which a JWT calls \`RS256\`. Libraries offer many others, and some choose one by the kind of key.

The answers are not helpful. One source reports that ECDSA was refused without a clear text, another met \`invalid client credentials\` after signing with \`RS512\` and a key of 4096 bits, although this flow sends no secret at all. For other algorithms \`invalid assertion\` is what we would expect.`,
	confirm: [
		{
			look: 'Decode the part of the assertion before the first dot in your own browser: it must hold `"alg":"RS256"`. Do not paste a valid assertion into a public decoder.',
		},
		{ look: 'Look at the kind of key: it must be an RSA key, not an elliptic curve key and not a shared secret.' },
	],
	tells: { assertion: ['algorithm'], doing: ['certificate'] },
	said: phrases(`
		signed with hs/es/elliptic, wrong algorithm*/alg,
		signed hs256/rs512/es256/rs384/ps256/hs512/ed25519/eddsa/ecdsa,
		signing hs256/rs512/es256/rs384/ps256/hs512, using/default/defaults/defaulted hs256,
		hs256/ps256/rs384/rs512/es256/es384/hs512/ecdsa instead, only support* rs256, requires rsa key,
		ecdsa key*/not/signature, alg hs256/es256/none/rs512/rs384/hs512/ps256/es384/eddsa, not accept* ec key*,
		only/es256/hs256/rs512/rs384/ps256/not/needs/require*/expects/wants/demands/switched/switching/changed/changing/forcing rs256,
		signature kind, algorithm wrong, different algorithm, es256 key, elliptic curve, eddsa not, needs rsa,
		default rs512/es256, rs256 worked/fixed, newer signature, hs256/rs512/es256 rather, only takes/accepts rsa,
		signature type wrong, algorithm not support*/accept*/allowed, ec private key, rsa key instead,
		library pick*/chose algorithm, other/another signing algorithm, signing/signature algorithm not,
		kind signature not, ec key jwt, signed ec key, jwt symmetric key, rather than rs256, key is elliptic,
		sign hs256/rs512/es256/rs384/ps256/hs512/ed25519/eddsa/ecdsa,
		signs hs256/rs512/es256/rs384/ps256/hs512/ed25519/eddsa/ecdsa, jwt hs256/es256/ps256/rs512/rs384/ecdsa,
		token hs256/es256/ps256/rs512/rs384/ecdsa, assertion hs256/es256/ps256/rs512/rs384/ecdsa,
		with hs256/es256/ps256/rs512 instead, with hs256/es256/ps256/rs512 not,
		with hs256/es256/ps256/rs512 rather, uploaded ec certificate/key, ec certificate/keys,
		signed jwt/assertion/token with secret, signed jwt/assertion/token using secret,
		signs jwt/assertion/token with secret, signs jwt/assertion/token using secret,
		signed with/using secret bearer, symmetric key/secret signed, symmetric secret jwt, hmac jwt,
		ec key certificate/not/instead, not an rsa key, key not rsa, rsa key rs256
	`),
	fixes: [
		{
			title: 'Sign with RS256 and an RSA key',
			actor: 'developer',
			steps: [
				{ do: 'Name the algorithm in the call of your JWT library; do not rely on its default.' },
				{
					request: '{ "alg": "RS256" }',
					language: 'json',
					say: 'The header of the assertion. `typ` may stand beside it.',
				},
				{
					request:
						'openssl req -x509 -newkey rsa:2048 -sha256 -nodes -days 365 -keyout <PRIVATE_KEY_FILE> -out <CERTIFICATE_FILE> -subj "/CN=<NAME>"',
					language: 'bash',
					say: 'Only if the present key is no RSA key: makes a key of 2048 bits and its certificate. Keep the key file where only the client reads it.',
				},
				{ do: 'With a new key, let the owner of the app upload the new certificate, and wait about 10 minutes.' },
			],
			verify: 'The header of the next assertion says `RS256`, and the token endpoint returns an `access_token`.',
		},
	],
	otherwise:
		'If the algorithm is right and the answer is `invalid assertion`, compare key and certificate. If it is `invalid client credentials` and the request carries a secret, it is another flow and the secret is wrong.',
	disagreements: [
		{
			claim: 'Other algorithms than RS256 work too.',
			who: 'Salesforce Help names RSA with SHA-256 only. The failures with RS512 and with ECDSA are reported by one source each.',
			advice: 'Use RS256.',
		},
	],
	certainty: 'one',
	sources: ['help-remoteaccess-oauth-jwt-flow', 'gh-simstudioai-sim-6526', 'withampersand-salesforce-jwt'],
	saidSources: ['gh-amp-labs-connectors-2859'],
	reviewed: '2026-11-22',
});
