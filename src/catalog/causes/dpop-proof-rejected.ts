import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The DPoP proof is missing, stale or wrong',
	group: 'platform',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The client sends a `DPoP` header and the answer is `invalid_dpop_proof` or `use_dpop_nonce`.',
	why: `DPoP ties tokens to a key that only the client holds. With each request for a token, and with each call that uses it, the client sends a small signed document, the proof. It names the method and the address of this one request and the time, and it carries the public key. Whoever steals the token cannot use it without the key.

The standard knows two refusals, and Salesforce’s server list holds both names. \`invalid_dpop_proof\`: the proof does not fit the request. \`use_dpop_nonce\`: the server wants a value of its own inside the proof and sends it along in the header \`DPoP-Nonce\`; that answer is an invitation to repeat. We have seen neither of them from Salesforce in a report.`,
	confirm: [
		{ look: 'The failing request carries a header named `DPoP`. If it does not, something else is the cause.' },
		{
			look: 'Decode the proof locally: `htm` is the method, `htu` the address without query and fragment, `iat` the present time. Compare each with the request as sent.',
		},
		{ look: 'The answer carries a header `DPoP-Nonce`, or the clock of the client differs from real time.' },
	],
	said: phrases(`
		dpop proof reus*/missing/stale/url/wrong/key/twice/old/expired/rejected/refused/without/signed,
		dpop proof already used, dpop nonce missing/stale/not/ignor*/retry/fixed, dpop* replay*, no/one dpop proof,
		without/strip*/drop*/forgot dpop, dpop lost/missing/forgotten/old/clock, htu/htm wrong, htu query,
		dpop header strip*/missing/lost/gone/drop*, dpop not sen*, dpop too old,
		dpop wrong url/address/method/key/htu, dpop clock/time off, htu not match*, htu includes query,
		dpop key chang*/differ*, dpop another key, dpop signed wrong, dpop same/fresh proof,
		sender constrained token, proof possession missing/stale/header, dpop proof not match*,
		dpop proof each request, bound token without proof, dpop iat/jti/cached/caches/reuse*/same,
		proof iat/cached/reused dpop, dpop proof jwt cached/old/iat/stale, dpop/iat minutes old, iat too old,
		new/fresh proof each request,
		gateway/proxy swallow* dpop header, proof too old/late/stale, proof turned away/down,
		proof stale/expired/replayed/reused/rejected, dpop proof turned/fails/failed, dpop minutes/future/skew,
		dpop method/url/path/query differ*/mismatch*
	`),
	fixes: [
		{
			title: 'Repeat once with the nonce from the answer',
			actor: 'developer',
			steps: [
				{
					do: 'On `use_dpop_nonce`, read the header `DPoP-Nonce`, put its value into `nonce` of a new proof and repeat the request once. Keep the newest nonce for the next request.',
				},
				{
					request:
						'{ "jti": "<new unique id>", "htm": "POST", "htu": "https://<MYDOMAIN>.my.salesforce.com/services/oauth2/token", "iat": <seconds since 1970>, "nonce": "<value of DPoP-Nonce>" }',
					language: 'text',
					say: 'The payload of a proof for the token endpoint. Its header has `typ` `dpop+jwt`, the algorithm and the public key.',
				},
				{ do: 'Sign each request anew, with a new `jti`. A proof is good for one request.' },
				{
					do: 'Use one key per connection: the key that signed the proof of the token request must sign the later ones. For API calls add `ath`, the hash of the access token, and send the token as `Authorization: DPoP`.',
				},
				{ do: 'Synchronize the clock of the server.' },
			],
			verify: 'The token request succeeds at the latest in the second attempt, and the first API call with the new token answers 200.',
		},
	],
	otherwise:
		'If the proof is right to the letter, a proxy may change the host, the path or the headers. If the key was lost, its tokens are lost with it: connect again. If you never meant to use DPoP, switch it off in the client’s library and ask the app’s owner whether the app demands it.',
	certainty: 'inferred',
	sources: [
		'help-remoteaccess-dpop-guide',
		'rfc-9449',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'gh-forcedotcom-salesforcemobilesdk-ios',
	],
	reviewed: '2026-11-22',
});
