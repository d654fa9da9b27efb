import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The body of the token request is not form-encoded',
	group: 'token-request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The token request sends JSON, or has no `Content-Type: application/x-www-form-urlencoded`, and the answer is `grant type not supported`.',
	why: `The token endpoint reads its parameters as form fields. If the body is JSON, if the Content-Type is missing, or if a proxy loses the body on its way, Salesforce finds no \`grant_type\` in the request. It then answers \`unsupported_grant_type\`, although the value in the body is right.

The words mislead: they sound as if the flow were not allowed. Nothing in Setup has to be changed for this.`,
	confirm: [
		{
			look: 'Read the raw request. The body begins with `{`, or the header `Content-Type` is missing or names `application/json` or `multipart/form-data`.',
		},
		{ look: 'Send the same values with curl as below. If that works, the client’s encoding is the fault.' },
	],
	tells: { 'token-request': ['not-a-form'] },
	said: phrases(`
		sent/sending json, body raw, content type wrong/missing/lost/stripped/text,
		forgot/no/without/setting/adding/added content type, content type not set, not includ* content type,
		token/sent content type json, json instead form*/urlencoded/data, body not form encoded,
		must/need*/instead/not/rather/switching www form urlencoded, post body not reach*, body assum*/as json,
		body json/wrong format, url/query rather body, query instead body, param* url instead body,
		had set content type, form data not/instead/rather json, json objects instead form*,
		not proper/producing form data, request missing content type, urlencoded fixed/solved, multipart instead,
		sent multipart, not urlencoded, stringify/stringified body, post/sends/serializ*/serialis* json token,
		json token request, json to/body/payload token, json body instead, json rather form*/urlencoded,
		form encoding/encoded fixed, switched/switching/changed form encoded, switched form body,
		changed body/json form, changing json form, urlencoded body fixed, parameters/params query string,
		parameters url/query instead, params in query, parameters url rather, not form urlencoded,
		body not urlencoded/form, body wrong encod*, body lost/empty proxy, proxy drop*/los*/strip* body,
		empty body token, body arrives empty, form encoded instead json, form encoded body fixed,
		content type header missing/lost, not url encoded body, app json instead form*, app json not form,
		wrong format json, format called json, login data wrong format,
		only take/takes/accept/accepts/want/wants/expects web form, not like web form, json they want form*,
		in json not form*, sent as json object, body was json,
		json rather data, posted/posting json token, as json instead/rather,
		salesforce not read/parse/see body/json/grant/parameters, body never read/parsed, must/has form encoded,
		wants form encoded/fields, url encoded form instead
	`),
	fixes: [
		{
			title: 'Send the parameters as form fields',
			actor: 'developer',
			steps: [
				{
					do: 'Set `Content-Type: application/x-www-form-urlencoded` and write the parameters as `name=value` pairs joined by `&`, each value percent-encoded.',
				},
				{
					language: 'bash',
					say: 'curl sets the header and encodes the values by itself.',
					request: `curl https://<MYDOMAIN>.my.salesforce.com/services/oauth2/token \\
  --data-urlencode "grant_type=client_credentials" \\
  --data-urlencode "client_id=<CONSUMER_KEY>" \\
  --data-urlencode "client_secret=<CONSUMER_SECRET>"`,
				},
				{
					do: 'In an HTTP library choose the form option, not the JSON option: for example `URLSearchParams` as the body in JavaScript, `data=` and not `json=` in Python’s requests.',
				},
				{ do: 'Do not move the parameters into the address to get round it: secrets would end in logs.' },
			],
			verify: 'The answer is a token, or an error that names a parameter instead of the grant type.',
		},
	],
	otherwise:
		'If the body is form-encoded, look for a redirect from `http://` or from an old host, which loses the body on the way. Then compare the spelling of `grant_type`. That an app lacks the flow is the last thing to look at.',
	disagreements: [
		{
			claim: '`unsupported_grant_type` means that the flow is not enabled on the app.',
			who: 'A machine-written guide says so. Several threads trace the code to a body that Salesforce could not read, to `http`, or to a misspelt grant type.',
			advice: 'Correct the request first. Enable nothing in Setup because of this code alone.',
		},
	],
	certainty: 'several',
	sources: [
		'gh-ccoenraets-force-server-3',
		'gh-wadewegner-force-com-toolkit-for-net-121',
		'rfc-6749',
		'so-10890467',
		'dzone-salesforce-amazon-auth-code-grant',
	],
	saidSources: ['gh-oyatel-cometd-net-20', 'gh-jeffweiss-forcex-8', 'dfc-906f00000008nfoiay', 'gh-dust-tt-dust-11452'],
	reviewed: '2026-11-22',
});
