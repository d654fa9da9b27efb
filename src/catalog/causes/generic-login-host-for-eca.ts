import { defineCause } from '../define.ts';

export default defineCause({
	title: 'An External Client App is addressed through login.salesforce.com or test.salesforce.com',
	group: 'host',
	appKind: 'external-client-app',
	whoFixes: ['developer', 'user'],
	tell: 'The key is right, and the same request works when only the generic login host is replaced by the org’s My Domain host.',
	why: `No org but its own knows a Local External Client App. The generic hosts \`login.salesforce.com\` and \`test.salesforce.com\` serve all orgs and cannot find it, even when the key has no fault.

In the browser the request can be refused before any login form appears. In the JWT bearer flow it is refused before the signature is looked at. So the message speaks of an unknown client or of an app that is not installed, and people look for the fault in the key.

A packaged app can be reached through the generic hosts if the person then chooses the right org.`,
	confirm: [
		{
			look: 'The host of the failing request is `login.salesforce.com` or `test.salesforce.com`.',
		},
		{
			look: 'The same request succeeds, or gets further, on the My Domain host of the org that has the app.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'The app is in the list of that org, and its key is the one that the client sends.',
		},
		{
			setup: 'loginHistory',
			look: 'Where no login form appeared, there is no row for the attempt: Salesforce refused it before it knew the person.',
		},
	],
	tells: { 'login-history': ['none'], 'app-manager': ['listed'], host: ['generic'], 'app-kind': ['external'], 'consumer-key': ['same'] },
	said: [
		'eca app test.salesforce.com',
		'eca login.salesforce.com',
		'eca test.salesforce.com',
		'instead my domain',
		'not my domain',
		'requires my domain',
		'required my domain',
		'only my domain',
		'generic login',
		'legacy login',
		'login.salesforce.com my domain',
		'test.salesforce.com my domain',
		'login.salesforce.com instead my',
		'login.salesforce.com instead org*',
		'login.salesforce.com no longer work*',
		'test.salesforce.com no longer work*',
		'eca needs my domain',
		'eca not work* login.salesforce.com',
		'must use my domain',
		'legacy login.salesforce.com',
		'legacy test.salesforce.com',
		'enhanced domain* test.salesforce.com',
		'enhanced domain* login.salesforce.com',
		'eca not support* login.salesforce.com',
		'eca not support* test.salesforce.com',
		'eca need* my domain',
		'eca require* my domain',
		'eca* reject* test.salesforce.com',
		'eca* reject* login.salesforce.com',
		'legacy hostname* redirect*',
		'legacy hostname* ended',
	],
	fixes: [
		{
			title: 'Enter the My Domain host when connecting',
			actor: 'user',
			steps: [
				{
					do: 'Ask your admin for the My Domain host. It has the form `<MYDOMAIN>.my.salesforce.com`, for a sandbox `<MYDOMAIN>--<SANDBOX>.sandbox.my.salesforce.com`.',
				},
				{ do: 'Enter it where the product asks for a login URL, instance or custom domain, and start again.' },
			],
			verify: 'The login page of your own org appears.',
		},
		{
			title: 'Send authorization and token requests to the My Domain host',
			actor: 'developer',
			steps: [
				{
					do: 'Let each connection carry the My Domain host of its org. The admin finds it in Setup under **My Domain** as **Current My Domain URL**.',
				},
				{
					request:
						'POST /services/oauth2/token HTTP/1.1\nHost: <MYDOMAIN>.my.salesforce.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=<ASSERTION>',
					language: 'http',
					say: 'JWT bearer flow, for example:',
				},
				{
					do: 'JWT bearer flow: try the My Domain host as `aud` first. If the answer names the audience, send `https://login.salesforce.com` or `https://test.salesforce.com` as `aud` and keep the host.',
				},
			],
			verify: 'The authorization endpoint shows the login page of the org, or the token endpoint answers with an access token.',
		},
	],
	otherwise:
		'If the My Domain host gives the same answer, compare the Consumer Key letter by letter, look at the app’s policies, and see whether the app is Local to another org.',
	disagreements: [
		{
			claim: 'The `aud` of a JWT must never be the My Domain host.',
			who: 'Several guides say so. Guides for External Client Apps use it, and Salesforce’s own CLI tries it; one sandbox refused it in 2022.',
			advice: 'Use the My Domain host for the request in any case. Change `aud` only if the answer names the audience.',
		},
	],
	certainty: 'several',
	sources: ['gh-anthropics-claude-ai-mcp-986', 'gh-forcedotcom-cli-3482', 'dev-sf-connect-xorg-troubleshooting', 'gh-omniphx-forrest-302'],
	saidSources: ['gh-forcedotcom-devops-center-feedback-179', 'gh-simstudioai-sim-6508'],
	reviewed: '2026-11-22',
});
