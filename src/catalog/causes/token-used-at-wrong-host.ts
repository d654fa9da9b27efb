import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The token is used at a host or in an org that it does not belong to',
	group: 'api-use',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'A new token fails at the first call, and the host of that call differs from `instance_url` in the token answer.',
	why: `A token is good for one org, and calls have to go to the address that Salesforce names in \`instance_url\` of the token answer. A client that keeps an old host in its settings, that mixes up the hosts of production and a sandbox, or that stores one host for all its customers sends a good token to the wrong door. Salesforce then gives the same answer as for an expired token.

Two special forms exist. The identity address of a user from another org refuses the token. And a token of an Experience Cloud member belongs to the address and path of the site, not to the REST address of the org.`,
	confirm: [
		{
			look: 'Compare the host of the failing call with `instance_url` of the last token answer, letter by letter, including `--<sandbox>.sandbox`. The login hosts and `*.lightning.force.com`, where pages are, never stand there.',
		},
		{
			look: 'The part of an opaque access token before the exclamation mark is the id of its org. Compare it with the org that you meant. Never paste the rest of the token anywhere.',
		},
		{ setup: 'myDomain', look: 'Current My Domain URL shows the host that belongs to this org.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Success'],
			look: 'The login itself is recorded as a success, because only the call after it fails.',
		},
	],
	tells: { 'login-history': ['success'], 'api-call': ['other-host'] },
	said: phrases(`
		my domain chang*/renamed, instance*/org* moved, wrong instance*, accesstoken* other/another/different org,
		instead/different instance url*, hardcoded instance*/host/na/domain/server, sandbox* token production,
		lightning url*/domain,
		login.salesforce.com/old/outdated/ignor*/using/reading/taking/took/taken/cached instance url,
		hyperforce migrat*, moved hyperforce, api at/calls login.salesforce.com, token* wrong instance url,
		migrat* another instance, org* migrat* instance*, instance split*, token* issued another org,
		token*/session* used against, instance url changed/ignored/fixed/solved/wrong/differ*/other,
		instance url no longer, cached instance, mixed hosts, goes old server,
		token old/wrong/different/other/another host, old server pass/address, old salesforce address/server,
		old domain token, still calls/calling old, still old instance/host/domain, org moved instance,
		moved other/another/different instance, hardcoded base/api url, hardcoded/wrong api host,
		base url old/sandbox/production, wrong api url, calls go/to login.salesforce.com,
		calls login.salesforce.com instead, calls wrong host/org, calls sent wrong, calls other org,
		token from sandbox/production, token wrong/other/another/different org,
		token belongs other/another/different, token another customer, one host customers, host stored customers,
		stored host old, host differ* token, old my domain, still goes old server, old server/address new token,
		new token old host, still calls old host, still uses old domain/host/instance,
		moved different server salesforce, salesforce moved another server,
		not use/using/used/read*/follow* instance url, base url another org, api calls wrong host,
		one/same host all customers, host not match* token, my domain old url, mixed up sandbox* host*,
		host fixed in code, sends/send/sent/makes calls sandbox*, sends/send/sent/makes calls production,
		sends/send/sent/makes calls other org, sends/send/sent/makes calls other instance,
		sends/send/sent/makes calls other host, sends/send/sent/makes calls other server,
		sends/send/sent/makes calls another org, sends/send/sent/makes calls another instance,
		sends/send/sent/makes calls another host, sends/send/sent/makes calls another server,
		sends/send/sent/makes calls wrong org, sends/send/sent/makes calls wrong instance,
		sends/send/sent/makes calls wrong host, sends/send/sent/makes calls wrong server,
		calling login.salesforce.com good/valid/data/api/rest/token,
		called login.salesforce.com good/valid/data/api/rest/token,
		calls login.salesforce.com good/valid/data/rest/token,
		call login.salesforce.com good/valid/data/api/rest/token,
		token sent another instance/host/server/org/salesforce,
		token sent other instance/host/server/org/salesforce,
		token sent different instance/host/server/org/salesforce,
		token sent wrong instance/host/server/org/salesforce, token used another/other/different/wrong instance,
		token used another/other/different/wrong host, token used another/other/different/wrong server,
		token valid another/other/different/wrong instance, token valid another/other/different/wrong host,
		token valid another/other/different/wrong server, token another/different salesforce instance,
		token for production sandbox*/calls, good token wrong address/host/instance/place,
		valid token wrong address/place
	`),
	fixes: [
		{
			title: 'Take the host from the token answer',
			actor: 'developer',
			steps: [
				{ do: 'Store `instance_url` together with the tokens, per connection, and renew it with each token answer.' },
				{
					request: 'GET /services/data/ HTTP/1.1\nHost: <host of instance_url>\nAuthorization: Bearer <ACCESS_TOKEN>',
					language: 'http',
					say: 'Build each address from the stored value. A host that is written into the code or into one global setting breaks for the next org.',
				},
				{
					do: 'Call identity and userinfo addresses exactly as the token answer gives them in `id`, and only for the user to whom the token belongs.',
				},
				{ do: 'For members of an Experience Cloud site, use the site’s own address with its path for the login and for the calls.' },
			],
			verify: 'The same token answers 200 at the host of `instance_url`, and the log shows no other Salesforce host for this connection.',
		},
	],
	otherwise:
		'If the host is right and a new token still fails, read the message: `This session is not valid for use with the REST API` points at scopes, API Access Control or the profile. If only some calls fail, sessions may be locked to the IP address on which they began.',
	disagreements: [
		{
			claim: '`Wrong_Org` is Salesforce’s text for a token of another org.',
			who: 'A short note names it. We found it in no Salesforce source and in no report; a library’s author describes only the status 403.',
			advice: 'Treat the word like this cause, and trust the comparison of hosts more than the word.',
		},
	],
	certainty: 'several',
	sources: [
		'sfse-18039',
		'gh-mike4aday-swiftlysalesforce-27',
		'nango-fix-salesforce-invalid-session-id-error',
		'gh-simple-salesforce-simple-salesforce-406',
	],
	saidSources: ['salesforcedictionary-invalid-session-id', 'gh-jsforce-jsforce-196'],
	reviewed: '2026-11-22',
});
