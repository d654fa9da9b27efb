import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The redirect URI is not percent-encoded, or is encoded twice',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The registered Callback URL is right, but `redirect_uri`, decoded once, is cut short or still holds `%3A` or `%2F`.',
	why: `The redirect URI is an address inside an address. If it is put there raw, its own \`&\` starts a new parameter and its \`#\` ends the query, so Salesforce reads only the first part of it. If it is encoded twice, Salesforce decodes it once and still sees \`https%3A%2F%2F\`.

In both cases the value no longer equals a registered Callback URL, and Salesforce answers as for any other mismatch. This reading follows from the rule that Salesforce compares the whole string; Salesforce does not describe the case itself.`,
	confirm: [
		{ look: 'Decode the address once. `redirect_uri` must then be the plain Callback URL, complete and without `%3A` or `%2F`.' },
		{
			look: 'Parameters that you did not send, but that belong to your callback’s own query, stand beside `redirect_uri`: the value was not encoded.',
		},
		{ look: '`%253A` in the address is a colon that was encoded twice.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Callback URL'],
			look: 'This status speaks for a callback that Salesforce does not know. Often there is no row, because the refusal comes before the login.',
		},
	],
	tells: { 'authorize-request': ['callback-broken'], doing: ['connect'] },
	said: phrases(`
		callback/url* double encoded, callback/url* encoded twice, callback not encoded/escap*/escaped,
		url* double encoding, urlsearchparams again, doubly encod*, double escap*,
		escaped/encodeuricomponent twice, url* unencoded, callback unencoded/truncat*/mangled,
		ampersand/hash callback, cut ampersand, forgot encodeuricomponent, without uricomponent,
		encod* again callback, encod* second time, encod* params already,
		already/without/forgot/badly encod* callback, already encod* url, already encoded value/callback,
		was/library/encod* already encod*, library encod* again, encodes/encoded it again, encod* several times,
		percent signs doubled/twice, url* not encoded, own query callback, callback query cut, forgot url encod*,
		callback cut short/off/after, quote around callback, callback garbled/cut,
		funny characters address, callback encod* wrong, encodes callback second/again/twice,
		ampersand not escaped, framework/library encodes callback, callback encoded framework,
		callback not percent/url encod*, strange characters callback, not escaped cut off,
		escapes/encodes/escaped/encode/encoding several times, escapes/encodes it several times, extra urlencode,
		sends it unescaped/unencoded, unescaped callback/address/ampersand, before ampersand,
		only piece/part before ampersand, only part/piece ampersand reaches, ampersand cuts, cut/cuts off at sign,
		cut/cuts off middle sign, address cut off middle/sign, gets cut off sign/ampersand
	`),
	fixes: [
		{
			title: 'Encode the redirect URI exactly once',
			actor: 'developer',
			steps: [
				{
					do: 'Give the plain Callback URL to the parameter map of your HTTP or OAuth library and let the library encode it. Do not join the query by hand.',
				},
				{ do: 'If a gateway or a template encodes as well, leave the encoding to one of the two.' },
				{
					language: 'text',
					say: 'The same callback three times: right, encoded twice, and raw.',
					request: `redirect_uri=https%3A%2F%2Fapp.example.com%2Foauth%2Fcallback          right
redirect_uri=https%253A%252F%252Fapp.example.com%252Foauth%252Fcallback    encoded twice
redirect_uri=https://app.example.com/oauth/callback?tenant=7&mode=a        raw, cut at the &`,
				},
				{
					do: 'Keep values that change, such as a tenant number, in `state` and not in the callback. Salesforce hands `state` back to your callback.',
				},
			],
			verify: 'The address, decoded once, shows the Callback URL letter for letter, and Salesforce shows the login page.',
		},
	],
	otherwise:
		'If the decoded value is complete and still refused, compare it with the Callback URLs of the app, and check that the Consumer Key belongs to that app.',
	certainty: 'inferred',
	sources: ['rfc-6749', 'ptc-troubleshooting-oauth-errors', 'help-remoteaccess-oauth-flow-errors'],
	reviewed: '2026-11-22',
});
