import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The authorization code was cut, decoded wrongly, or belongs to another app, callback or host',
	group: 'code',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The code is fresh and is sent for the first time, and the answer is `invalid authorization code` all the same.',
	why: `The code in the callback’s address is percent-encoded. It often ends in \`%3D\`, which stands for an equals sign. A client that sends \`%3D\` on as it is, encodes it a second time or cuts it off sends another code than Salesforce gave out.

A code is also tied to the request that brought it: to the Consumer Key, to the redirect URI and to the place where it was issued. A code from \`login.salesforce.com\` can be refused at another host, and one that was fetched with the key of the test app does not work with that of production.`,
	confirm: [
		{
			look: 'Compare the code in the callback, after decoding it once, with the code in the token request, also after decoding it once. They must be equal to the last character.',
		},
		{
			look: 'Compare `client_id`, `redirect_uri` and the host of the authorization request with those of the token request.',
		},
		{
			look: 'The failure repeats with every new code, while a code that is used twice would fail only the second time.',
		},
	],
	tells: { 'token-request': ['code-cut'], doing: ['connect'] },
	said: phrases(`
		code url/double/percent/still/doubly/wrongly encoded, code not/wrongly/un decoded,
		encoded authorization/auth code*, not decod* code, authorization/auth code truncat*,
		code undecoded/unescap*, urldecod* code, code loses/lost last, code losing end,
		code arrives incomplete/changed, code encoded second/again, code decoded twice/wrong*, code not unescaped,
		decoding code fixed/solved, url/without decoding code, url/forgot decode code, authorization code encod*,
		code equals sign, code ends equals, code fetched/issued/redeemed/exchanged another/different,
		code issued/redeemed other, code exchanged wrong, code wrong/other/different consumerkey,
		code different/other callback, auth* code shortened/cut/incomplete/mangled,
		code callback truncated/cut/shortened, login code loses, code address cut/truncated, code of other app,
		code production sandbox exchanged, code exchanged other host, code not match* consumerkey,
		auth* code missing last, auth* code last character*, code loses last bit/character*, code last bit way,
		code cut off callback/browser, code not whole callback, login code cut off, forgot url decode code,
		code issued test/one app, not url decode* code, code redeemed key another, code redeemed other key,
		redeem*/exchang*/trad*/swap* app key, redeem*/exchang*/trad*/swap* other app*,
		redeem*/exchang*/trad*/swap* other client, redeem*/exchang*/trad*/swap* other key,
		redeem*/exchang*/trad*/swap* other consumerkey, redeem*/exchang*/trad*/swap* another app*,
		redeem*/exchang*/trad*/swap* another client, redeem*/exchang*/trad*/swap* another key,
		redeem*/exchang*/trad*/swap* another consumerkey, redeem*/exchang*/trad*/swap* different app*,
		redeem*/exchang*/trad*/swap* different client, redeem*/exchang*/trad*/swap* different key,
		redeem*/exchang*/trad*/swap* different consumerkey, redeem*/exchang* client bs, redeem*/exchang* app bs,
		trades/trading/traded it sandbox*, swap* code at wrong/other/sandbox*, trad* code at wrong/other/sandbox*,
		code given/made one app, code given/made/issued one client, code one app redeem*/exchang*/used,
		code loses bit/tail/end, code lost bit/tail/end, code picks loses/cut, code production host sandbox*,
		code last character* missing,
		percent* should/must equal*, percent signs/things code, ends percent*, code app exchanged/redeemed consumerkey,
		code one app second/other, code first app exchanged/redeemed/second/other, code address bar percent*/equal*,
		copied code address incomplete/percent*/encoded, code lost/lacks/lacked equal*, code lacks/lacked end,
		code lacks/lacked tail, code plus sign, code redeemed wrong app/client/key,
		code obtained/got other/another/different app/client/host
	`),
	fixes: [
		{
			title: 'Decode the code once and send all of it',
			actor: 'developer',
			steps: [
				{ do: 'Read `code` with the query parser of your framework, which decodes it once. Do not cut it out of the address by hand.' },
				{ do: 'Let the HTTP library build the form body, which encodes the value once. Do not encode it beforehand.' },
				{
					request:
						'curl https://<MYDOMAIN>.my.salesforce.com/services/oauth2/token \\\n  --data-urlencode "grant_type=authorization_code" \\\n  --data-urlencode "code=<DECODED_CODE>" \\\n  --data-urlencode "client_id=<CONSUMER_KEY>" \\\n  --data-urlencode "client_secret=<CONSUMER_SECRET>" \\\n  --data-urlencode "redirect_uri=<REDIRECT_URI>"',
					language: 'bash',
					say: 'To test by hand, with a fresh code that was not used yet. Run it on your own machine only, and add `code_verifier` if the authorization request had a code challenge:',
				},
			],
			verify: 'The answer is an access token.',
		},
		{
			title: 'Use the same host, key and redirect URI in both steps',
			actor: 'developer',
			steps: [
				{
					do: 'Keep host, `client_id` and `redirect_uri` of the authorization request together with its `state`, and take them from there for the token request.',
				},
				{
					do: 'Look for settings that differ between the two steps: another environment, a trailing slash, a generic host in one and the My Domain host in the other.',
				},
				{ do: 'Start a new authorization for each try. A code that was sent once is spent.' },
			],
			verify: 'Three new connections in a row succeed, one of them to a sandbox.',
		},
	],
	otherwise:
		'If everything agrees, see whether the callback is called twice, so that another process used the code first. If the text names the code verifier, the reason is PKCE. If it names the client or the redirect URI, follow that code.',
	certainty: 'one',
	sources: ['procomputingproducts-getting-error-invalid-grant-error-descr', 'rfc-6749', 'gh-fmgsuite-torii-323'],
	reviewed: '2026-11-22',
});
