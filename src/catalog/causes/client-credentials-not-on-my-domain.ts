import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A client credentials request was not sent to the org’s My Domain host',
	group: 'host',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The request has `grant_type=client_credentials`, the answer is `request not supported on this domain`, and the host is not a My Domain host.',
	why: `In the client credentials flow no person signs in, so nothing but the host tells Salesforce which org is meant. Salesforce therefore answers this flow on the org’s My Domain host only.

The generic hosts \`login.salesforce.com\` and \`test.salesforce.com\` refuse it, and so do the hosts of the user interface that end in \`lightning.force.com\` or \`salesforce-setup.com\`.`,
	confirm: [
		{
			look: 'The answer is `invalid_grant` with the text `request not supported on this domain`. With another text the host is not the reason.',
		},
		{
			look: 'The host of the token request does not have the form `<MYDOMAIN>.my.salesforce.com` or `<MYDOMAIN>--<SANDBOX>.sandbox.my.salesforce.com`.',
		},
		{
			setup: 'myDomain',
			look: '**Current My Domain URL** names another host than the client uses.',
		},
	],
	tells: { host: ['generic', 'elsewhere'], doing: ['secret'] },
	said: phrases(`
		client credential* my/custom/own domain,
		client credential* login.salesforce.com/test.salesforce.com/generic/lightning,
		client credential* wrong/login/instance/org/own/domain url, not supported domain,
		credentials must/only/wants/need*/require* my domain, credentials not work* login.salesforce.com,
		credentials instance url instead, credentials my domain instead, credentials not generic,
		credentials generic host/login/url/endpoint/one, general/common/generic salesforce address,
		posting login.salesforce.com credentials, credentials not served generic,
		client credential* common/own host, login.salesforce.com my domain token, general login address own,
		general address instead own, generic login host token, changed my domain credentials,
		only/company own salesforce domain, credentials against own domain, own salesforce domain credentials,
		request not supported there/domain/host, client credential* general/standard/normal/ordinary address,
		client credential* general/standard/normal/ordinary/login host,
		client credential* general/standard/normal/ordinary url,
		general/generic/standard/normal/ordinary login web address, credentials needs/only own domain,
		credentials needs/against my domain, credentials lightning host, server login own/only domain,
		token url client credentials, url client credentials must/domain,
		wrong/other/instance host client credentials, wrong/other domain client credentials,
		host for client credentials, credentials takes my domain, credentials call/calls/requests takes domain,
		credentials call/calls/requests wants domain, credentials flow called my/domain,
		client credentials on generic/login/instance, credentials place own domain,
		not served/offered/available shared/generic/common host, machine grant/flow shared/generic/common host,
		machine grant not served, credentials flow/grant not login.salesforce.com, change/changed generic host,
		credentials wants/needs orgs domain/host
	`),
	fixes: [
		{
			title: 'Send the request to the My Domain host',
			actor: 'developer',
			steps: [
				{ open: 'myDomain', do: 'Copy **Current My Domain URL**, or ask an admin of the org for it.' },
				{
					request:
						'POST /services/oauth2/token HTTP/1.1\nHost: <MYDOMAIN>.my.salesforce.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>',
					language: 'http',
					say: 'Send the token request there, without a `scope` parameter:',
				},
				{ do: 'Make the host a setting of each connection. A sandbox has a host of its own.' },
				{ do: 'Look for a login URL that a library fills in by itself, and override it.' },
				{ do: 'Write the host of every token request to the log, without the secret.' },
			],
			verify:
				'The answer is an access token, or another error than `request not supported on this domain`. Another error means that the host is no longer the reason.',
		},
	],
	otherwise:
		'If the host is right and the text stays, print the address that the client really uses: a proxy, a redirect or a default of the library may change it. If the text changes, go on with the new one, often a missing Run As user or a flow that is not enabled on the app.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-client-credentials-flow',
		'gh-splunk-soar-connectors-salesforce-readme-md',
		'gh-pozil-pub-sub-api-node-client-58',
	],
	saidSources: ['gh-openstax-accounts-1739', 'gh-n8n-io-n8n-docs-4243'],
	reviewed: '2026-11-22',
});
