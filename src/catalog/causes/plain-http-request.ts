import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The request was made over http, or to a host that redirects, so its body was lost',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The endpoint address begins with `http://`, or the client’s log shows a 301 or 302 before the answer.',
	why: `Salesforce demands https for OAuth. A POST to \`http://\` or to a host that has moved is answered with a redirect, and most clients follow it with a GET and without the body. Salesforce then sees a token request with no \`grant_type\` and answers \`grant type not supported\`, although the code of the client is right.

A client that does not follow the redirect is left with its page in place of JSON, which says \`The URL has moved\`, or with an empty body, and stumbles over it. The address of Lightning Experience (\`….lightning.force.com\`) is redirected so to the My Domain host, and so is a My Domain that was renamed.

An older list of Salesforce’s errors also has the text \`HTTPS required\` for the authorize address.`,
	confirm: [
		{ look: 'Read the token and authorize addresses in the configuration. One of them begins with `http://`.' },
		{
			look: 'Switch off automatic redirects in the client, or run curl with `-v` and without `-L`: a `Location` line appears before any error text.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Login over insecure channel'],
			look: 'The name of this status speaks for plain http. Salesforce publishes it without a description.',
		},
	],
	tells: { 'authorize-request': ['http'], 'token-request': ['redirected'] },
	said: phrases(`
		plain/insecure/unencrypted/unsecured http, without/missing/forgot https, http instead/not/to https,
		not follow* redirect*, token 302, los*/drop* body redirect*, los* method redirect*,
		post redirect*/became/turned/becomes get, redirect* get instead post, insecure channel/address,
		unencrypted address, redirect* swallow*, url/endpoint/settings starts http, endpoint over http,
		address/url without https, http url redirect*, 301/302 to https, 301/302 redirect* body,
		resent without body, redirect* without/swallow*/ate/eats/threw body, redirect* becomes/into/turned get,
		followed redirect* get/without, changing/changed http https, not encrypted address, unsafe address http,
		starts http not/instead https, token url uses http, token url/endpoint/request over http,
		token request plain http, login url over http, sent without body redirect*, http link instead https,
		redirects form data dropped/lost/gone, old/legacy domain redirects, old/legacy domain redirected,
		domain that redirects, redirects dropped/lost/loses/drops form, redirects dropped/lost/loses/drops body,
		redirects dropped/lost/loses/drops data, post redirected lost/empty/dropped,
		body/data dropped way redirect*, body/data lost way redirect*, form data dropped/lost way,
		form data dropped/lost redirect*, http rather https,
		lack*/misses https, lost letter https, forward* request empty, forward* post body lost/empty/dropped,
		forward* request body lost/dropped, old/vanity/former host/domain/url forward*/redirect*,
		host/domain that forward*, post got/was/is/being/gets redirect*, redirect* arriv*/arrives without/empty,
		arrived without parameters/body, without parameters redirect*, redirect* lost/loses parameters/params,
		begins/began/started http, follow*/following redirect* lost/loses/drops
	`),
	fixes: [
		{
			title: 'Send the request straight to the final host over https',
			actor: 'developer',
			steps: [
				{ do: 'Change the addresses to `https://`.' },
				{ do: 'Use the My Domain host of the org as Setup shows it, not an old instance host and not the Lightning address.' },
				{
					language: 'bash',
					say: 'Without `-L`, curl shows a redirect instead of following it.',
					request: `curl -v https://<MYDOMAIN>.my.salesforce.com/services/oauth2/token \\
  --data-urlencode "grant_type=client_credentials" \\
  --data-urlencode "client_id=<CONSUMER_KEY>" \\
  --data-urlencode "client_secret=<CONSUMER_SECRET>"`,
				},
				{ do: 'If a proxy stands between, check that it passes the body of a POST on.' },
				{ do: 'If a secret went over plain http, replace it: treat it as known to others.' },
			],
			verify: 'The log shows one request, no redirect, and an answer other than `grant type not supported`.',
		},
	],
	otherwise: 'If there is no redirect and the address is https, look at the Content-Type of the body and at the spelling of `grant_type`.',
	clientWords: [
		{
			text: 'The URL has moved <a href',
			client: 'Salesforce redirects',
			sources: ['gh-jsforce-jsforce-1233'],
		},
	],
	certainty: 'several',
	sources: [
		'dev-intro-understanding-web-server-oauth-flow',
		'gh-salesforcecommercecloud-b2c-crm-sync-16',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'gh-jsforce-jsforce-1233',
		'gh-cangencer-salesforce-oauth2-8',
		'gh-restforce-restforce-401',
		'gh-forcecli-force-645',
	],
	saidSources: ['gh-jsforce-jsforce-1352'],
	reviewed: '2026-11-23',
});
