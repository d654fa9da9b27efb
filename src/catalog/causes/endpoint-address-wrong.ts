import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The request went to an address that is no Salesforce OAuth endpoint',
	group: 'host',
	appKind: 'both',
	whoFixes: ['developer', 'user'],
	tell: 'The answer is `URL No Longer Exists`, a login that comes round and round, or HTML where JSON was expected.',
	why: `A connection is made at two addresses of the org: \`/services/oauth2/authorize\` for the browser and \`/services/oauth2/token\` for the client. An ordinary page of the org knows nothing of the request and may answer with an error page or with a login form.

Seen in practice: another path, parameters glued to the path without a question mark, a host of the user interface (Lightning or Setup) in place of the My Domain host, the ending \`.my.salesforce.com\` added to a host that was whole, and the callback address of an Auth. Provider taken for an endpoint.`,
	confirm: [
		{
			look: 'Print the address that the client really calls, and compare host and path letter by letter with the two below.',
		},
		{
			look: 'Between path and parameters of the authorization request stands exactly one question mark; between the parameters stands `&`, not `&amp;`.',
		},
		{
			look: 'The body of the answer is HTML, or the browser shows a Salesforce page without an OAuth code.',
		},
		{
			setup: 'myDomain',
			look: '**Current My Domain URL** names the host that the address must begin with.',
		},
	],
	tells: { host: ['elsewhere'] },
	said: phrases(`
		lightning.force.com, wrong url/endpoint*, invalid instance url*, url/endpoint*/path/address typo,
		lightning url*/domain/address/host/hostname, wrong token/instance url, authorize/setup url instead,
		authorize/authorization endpoint instead, lightning url* not support*, lightning.force.com not support*,
		authorize returns/endpoint 404, visualforce host, my.salesforce.com twice, nonexistent endpoint/path,
		returns 404 html, 404 html page, 404 page token, html instead/rather/page json,
		html/lightning page instead, html page rather, services oauth token/authorize, oauth instead oauth2,
		without oauth2 path, copied/pasted address browser, pasted/copied url browser, link program wrong,
		endpoint not exist*, url* wrong path, question mark missing, without/forgot question mark,
		url lightning instead, lightning domain instead, domain appended twice, domain twice url,
		login comes round, endless login loop, callback used/instead endpoint, token path wrong,
		wrong/mistake token address, address connector wrong, calls/called/sent wrong address, wrong path called,
		path instead services, wrong link connect, mistake in endpoint/address, mistake endpoint url,
		address from browser bar, home page address instead, asked login again again, gets html back token,
		mistake in token url, url no/missing/adding/added/forgotten question mark,
		base url no question/path/services, no such page authorize/salesforce, url glued/ran together,
		typo authorize url/path/address, token request to authorize, token request authorize url/endpoint,
		sent token authorize url/endpoint, double slash token/url/endpoint/path, url copied from browser/address,
		instance url copied browser, base url path not, url path not exist*, path not exist* salesforce,
		address visualforce/setup page, url/pointed setup domain, url pointed setup/lightning/visualforce,
		url points setup/lightning/visualforce, endpoint environment file wrong,
		endpoint config*/settings/env/file wrong, correct*/correcting endpoint, https twice url,
		salesforce address typo/wrong connector, lightning one url/address
	`),
	fixes: [
		{
			title: 'Build both addresses from the My Domain host',
			actor: 'developer',
			steps: [
				{
					request:
						'https://<MYDOMAIN>.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=<CONSUMER_KEY>&redirect_uri=<REDIRECT_URI>',
					language: 'text',
					say: 'The authorization endpoint is opened in the browser, its parameters behind one question mark:',
				},
				{
					request:
						'POST /services/oauth2/token HTTP/1.1\nHost: <MYDOMAIN>.my.salesforce.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&code=<CODE>&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&redirect_uri=<REDIRECT_URI>',
					language: 'http',
					say: 'The token endpoint is called by the client, its parameters in the body:',
				},
				{ do: 'For an Experience Cloud site, put the site’s host and path before `/services/oauth2/`.' },
				{ do: 'Switch off the following of redirects while you test, so that a wrong host shows itself.' },
			],
			verify:
				'The authorization endpoint shows the login or consent page, and the token endpoint answers in JSON, even if the JSON holds an OAuth error.',
		},
		{
			title: 'Enter the domain as the product asks for it',
			actor: 'user',
			needs: { note: 'Only where the connection has a field for it, such as custom domain, My Domain or subdomain.' },
			steps: [
				{
					do: 'Look at the address of the Salesforce login page of your org: its host is `<MYDOMAIN>.my.salesforce.com`. An address with `lightning.force.com` is not meant.',
				},
				{
					do: 'If the product adds `.my.salesforce.com` by itself, enter only the name before it. If it asks for the whole address, enter `https://<MYDOMAIN>.my.salesforce.com`.',
				},
			],
			verify: 'The product opens the login page of your org.',
		},
	],
	otherwise:
		'If both addresses are right and the answer is still HTML, look for a proxy in between and at the `Content-Type` of the request. If the page of the browser carries a code, follow that code.',
	clientWords: [
		{
			text: 'https://api.salesforce.com/authorize',
			client: 'Claude',
			sources: ['gh-anthropics-claude-ai-mcp-907', 'gh-forcedotcom-mcp-hosted-30'],
		},
		{ text: 'Invalid instance URL. It should NOT be a lightning domain', client: 'Salesforce CLI', sources: ['gh-forcedotcom-cli-2241'] },
	],
	certainty: 'one',
	sources: [
		'gh-atorman-elfpy-1',
		'gh-pennersr-django-allauth-2908',
		'dev-sf-connect-xorg-troubleshooting',
		'gh-arcadeai-docs-page-mdx',
		'dev-quickstart-communities',
		'gh-forcedotcom-salesforcemobilesdk-ios-4059',
		'gh-sfdo-tooling-cumulusci-1203',
		'merge-salesforce-link-account-oauth',
	],
	reviewed: '2026-11-23',
});
