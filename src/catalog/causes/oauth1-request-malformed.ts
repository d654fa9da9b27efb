import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'An OAuth 1.0.A request is malformed',
	group: 'platform',
	appKind: 'connected-app',
	whoFixes: ['developer'],
	tell: 'The client signs its requests (`oauth_nonce`, `oauth_timestamp`, `oauth_signature`) and a number from 1701 to 1716 or the text beside it names the faulty part.',
	why: `OAuth 1.0.A is the older protocol, in which each request carries a nonce, a time and a signature. Salesforce answers faults in it with numbers and short texts, which also appear as statuses of Login History. Most of them name the parameter: a nonce used twice or missing, a time that is missing, too old, malformed or in the future, a version other than \`1.0\`, a signature method that is not valid, a token or verifier that does not fit.`,
	confirm: [
		{
			setup: 'loginHistory',
			loginHistory: [
				'Failed: Nonce Replay Detected',
				'Failed: Invalid Nonce',
				'Failed: Invalid Timestamp',
				'Failed: Invalid Signature Method',
				'Failed: Version Not Supported',
				'Failed: Invalid Verifier',
				'Failed: Signature Invalid',
			],
			look: '**Login Type** is `Remote Access Client`. If it is `Remote Access 2.0`, the login used OAuth 2.0 and this is not the cause.',
			query:
				"SELECT LoginTime, Status, Application, LoginType, LoginSubType, SourceIp, LoginUrl, ApiType, ClientVersion, AuthenticationServiceId FROM LoginHistory WHERE UserId = '<User id>' AND LoginTime = LAST_N_DAYS:2 ORDER BY LoginTime DESC LIMIT 50",
		},
		{ look: 'The request holds parameters that begin with `oauth_`, and the answer holds a number from 1701 to 1716.' },
	],
	tells: { 'app-kind': ['connected'] },
	said: phrases(`
		same nonce each request, oauth nonce already used, oauth nonce reus*/twice/missing/same/repeat*,
		timestamp milliseconds, nonce repeated/reused/signature, reus* nonce, plaintext signature,
		first/oldest oauth version, oauth version wrong, oauth 1 timestamp/nonce/signature/signing/malformed/version,
		legacy oauth timestamp/nonce/signature, oauth timestamp off/old/future/milliseconds, timestamp clock oauth,
		timestamp sends off, timestamp it sends, timestamp future nonce, nonce sent/used twice,
		same nonce twice/again/every, oauth signature wrong/method/base, signature base string,
		signature method wrong/not, wrong signature base, signature hmac sha1, hmac sha1 oauth, oauth verifier missing,
		old oauth version timestamp, oauth version not supported, oauth 1 client clock, timestamp request off oauth,
		nonce replay*/duplicate/duplicated, oauth timestamp missing/parameter/duplicate/stale/wrong,
		oauth signature rejected/refused/invalid/mismatch*/malformed, oauth nonce parameter/rejected,
		oauth timestamp too/skew
	`),
	fixes: [
		{
			title: 'Correct the parameter that the text names',
			actor: 'developer',
			steps: [
				{
					do: 'Nonce (1701, 1706): send one with each request, and never the same twice. A client that repeats a request must sign it anew.',
				},
				{ do: 'Time (1705): send the seconds since 1970 in UTC and synchronize the clock.' },
				{ do: 'Version and signature (1704, 1709): `oauth_version` is `1.0`; use a signature method that Salesforce names in its guide.' },
				{
					do: 'Tokens (1703, 1707, 1711, 1712): send the token of this step once. Salesforce refuses an app that tries three times to exchange the same request token.',
				},
				{ do: 'Callback (1710): `oauth_callback` is `oob` or an address with https.' },
			],
			verify: 'The exchange ends with an access token, and Login History shows a success of the type `Remote Access Client`.',
		},
		{
			title: 'Move the client to OAuth 2.0',
			actor: 'developer',
			steps: [
				{
					do: 'Use the web server flow with PKCE, or JWT bearer for a connection between servers.',
				},
				{ do: 'Run both for a while, then remove the old connection.' },
			],
			verify: 'Login History shows the type `Remote Access 2.0` for the product, and no more rows of the old type.',
		},
	],
	otherwise:
		'Numbers outside 1701 to 1716, such as 1800 and 1804, belong to other pages. 1708 speaks of the IP address or the login hours, 1713 of a deleted app and 1716 of disabled API access: those are causes of their own.',
	disagreements: [
		{
			claim: '`Failed: Invalid Nonce` concerns OAuth 1.0.A.',
			who: 'Salesforce’s list places it there. Two threads show it for OAuth 2.0, as the second use of an authorization code.',
			advice:
				'For a login of the type `Remote Access 2.0`, look for a code that is used twice. Think of OAuth 1.0.A only for `Remote Access Client`.',
		},
	],
	certainty: 'official',
	sources: [
		'help-remoteaccess-errorcodes',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'gh-gravityplus-gravity-forms-salesforce-272',
		'datadoghq-def-000-uge',
	],
	reviewed: '2026-11-23',
});
