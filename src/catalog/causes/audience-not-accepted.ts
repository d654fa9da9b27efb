import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The audience of the assertion is not one that this org accepts',
	group: 'assertion',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The answer is `invalid_grant` with `audience is invalid` or `Audience validation failed`.',
	why: `An assertion names in \`aud\` for whom it is meant, and Salesforce refuses it when the name is not its own. The accepted value depends on the kind of org: \`https://login.salesforce.com\` for production and Developer Edition, \`https://test.salesforce.com\` for a sandbox, the site’s address for an Experience Cloud site.

An address with \`http://\`, a path, a Lightning or Setup host or an instance host is refused. The My Domain host is accepted in many orgs, and guides for External Client Apps use it, but it was refused in others. The host that the request goes to and the audience need not be the same.`,
	confirm: [
		{
			look: 'Decode the payload of the assertion in your own browser and compare `aud` with the kind of org. An assertion is as good as a password until `exp`: do not paste it into a public decoder.',
		},
		{
			look: 'Salesforce CLI prints `[audience=… login=…]` behind the text. It tries several pairs, so read the first line: the later ones may only be follow-ups.',
		},
		{
			look: 'With a SAML assertion, Login History may name the check.',
			setup: 'loginHistory',
			loginHistory: ['Failed: Audience Invalid'],
		},
	],
	tells: { assertion: ['audience'], doing: ['certificate'] },
	said: phrases(`
		audience wrong/mismatch*/should/must/needs/point*/instead/slash/lightning/refused/pointed/solved/pointing,
		audience not set/match*/accept*/right/allowed/what/valid, audience token/instance/site url,
		audience token endpoint/host, audience jwt/claim/set wrong,
		hardcod*/changed/changing/correct*/fixed/fix/proper audience, hard cod* audience,
		jwt/invalid audience error*, audience jwt must, audience must/generic login, my domain url audience,
		always uses/use audience, only accepts audience, audience has/set to,
		changing/changed audience login.salesforce.com/test.salesforce.com,
		audience was rejected/set/test.salesforce.com/production/sandbox, audience is rejected,
		reject* jwt audience, claim login.salesforce.com, wrong addressee, ticket addressed, addressee ticket,
		audience still/was/sandbox/set/variable/production/writes login.salesforce.com,
		audience claim/sandbox test.salesforce.com, instance host claim/audience, used instance host,
		audience with path, put in audience, addressed to wrong, audience claim not, audience sandbox production,
		audience for sandbox, url into audience, ticket made out wrong, audience my domain rejected,
		audience not my domain, audience has/had/plus/no path, audience should no path, audience full url/endpoint,
		always puts login.salesforce.com audience, puts login.salesforce.com audience, audience even sandbox*,
		recipient signed ticket not, invalid audience assertion/jwt/claim, url as audience, cloud url audience,
		audience missing/without https, audience was array, audience array token/jwt/claim, audience has slash,
		audience other/another host
	`),
	fixes: [
		{
			title: 'Set the audience that belongs to the kind of org',
			actor: 'developer',
			steps: [
				{
					do: 'Find out whether the org is production, Developer Edition, a sandbox or an Experience Cloud site. A username with a sandbox suffix and an audience for production do not go together.',
				},
				{
					request: `{
  "iss": "<CONSUMER_KEY>",
  "sub": "<USERNAME>",
  "aud": "https://login.salesforce.com",
  "exp": <NOW_IN_SECONDS_PLUS_180>
}`,
					language: 'json',
					say: 'The claims of a JWT for production or Developer Edition. For a sandbox `aud` is `https://test.salesforce.com`, for a site the site’s address. No path behind the host, always `https`.',
				},
				{ do: 'Send the request to the My Domain host of the org: `https://<MYDOMAIN>.my.salesforce.com/services/oauth2/token`.' },
				{
					do: 'With an External Client App try the My Domain host as `aud` first. If the answer names the audience again, keep the endpoint and send the login or test host as `aud`.',
				},
				{ do: 'Make and sign a new assertion for each attempt.' },
			],
			verify: 'The token endpoint returns an `access_token`, or an error that no longer speaks of the audience.',
		},
	],
	otherwise:
		'If the audience is right, check whether the org is the one you think: a sandbox that was refreshed, a Developer Edition taken for a sandbox. When the same answer lists `External client app is not installed in this org` first, that is the cause to look at.',
	disagreements: [
		{
			claim: 'The audience must never be the My Domain host.',
			who: 'Several guides say so. Guides for External Client Apps use it, and Salesforce CLI tries it among others. One report of 2022 shows a sandbox that refused it.',
			advice:
				'With a Connected App begin with the login or test host as `aud`, with an External Client App with My Domain. If that is refused, try the other and keep the endpoint.',
		},
		{
			claim: 'The text for a wrong audience is `Audience validation failed`.',
			who: 'Salesforce’s table gives it as the example for JWT and SAML. Threads show `audience is invalid`.',
			advice: 'Read both as the same cause.',
		},
	],
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'help-remoteaccess-oauth-jwt-flow',
		'gh-forcedotcom-cli-3325',
		'gh-omniphx-forrest-302',
		'gh-talend-components-1423',
		'useparagon-salesforce-invalid-grant-audience-is-invalid',
		'gh-forcedotcom-sfdx-core-authinfo-ts',
		'gh-forcedotcom-cli-3482',
	],
	saidSources: [
		'gh-georgebv-aiosalesforce-3',
		'gh-restforce-restforce-946',
		'gh-sfdo-tooling-metaci-1497',
		'gh-sfdo-tooling-metaci-1517',
		'gh-sfdo-tooling-cumulusci-2017',
		'gh-simple-salesforce-672',
		'gh-simstudioai-sim-6508',
	],
	reviewed: '2026-11-22',
});
