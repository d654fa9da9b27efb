import { defineCause } from '../define.ts';

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
	said: [
		'sent json',
		'sending json',
		'body raw',
		'content type wrong',
		'content type missing',
		'forgot content type',
		'content type not set',
		'not includ* content type',
		'no content type',
		'without content type',
		'token content type json',
		'json instead form*',
		'body not form encoded',
		'must www form urlencoded',
		'need* www form urlencoded',
		'instead www form urlencoded',
		'not www form urlencoded',
		'post body not reach*',
		'body assum* json',
		'body json format',
		'url rather body',
		'query rather body',
		'query instead body',
		'param* url instead body',
		'setting content type',
		'had set content type',
		'form data not json',
		'form data instead json',
		'form data rather json',
		'json objects instead form*',
		'not proper form data',
		'not producing form data',
		'rather www form urlencoded',
		'switching www form urlencoded',
		'request missing content type',
	],
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
