import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

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
	said: phrases(`
		eca app test.salesforce.com, eca/legacy/standard/hardwired/begins login.salesforce.com,
		eca/legacy/hardwired/hardcoded test.salesforce.com,
		instead/not/requires/required/only/login.salesforce.com/test.salesforce.com/addressed my domain,
		generic login/host*/url*, legacy login, login.salesforce.com instead my/org*,
		login.salesforce.com/test.salesforce.com no longer work*, eca needs/need*/require* my domain,
		eca not work*/support* login.salesforce.com, must use my domain,
		enhanced domain* test.salesforce.com/login.salesforce.com, eca not support* test.salesforce.com,
		eca* reject* test.salesforce.com/login.salesforce.com, legacy hostname* redirect*/ended,
		own/should company address, company*/our own address, own salesforce address,
		general/common/standard/own login address, general/common login page,
		general/common/standard/central/shared/public/own login host, not find eca, org* own host,
		org specific host/url/login/address, changed login.salesforce.com my, my/own domain works,
		hard wired test.salesforce.com/login.salesforce.com, link starts login.salesforce.com,
		goes through login.salesforce.com, found via test.salesforce.com/login.salesforce.com,
		not found/via login.salesforce.com, not found test.salesforce.com, instead/used login.salesforce.com own,
		standard login page eca, login.salesforce.com/test.salesforce.com not know* app,
		login.salesforce.com not find app, login.salesforce.com not know* eca,
		own domain instead test.salesforce.com, swap*/changed/login host my domain, changed/set login url my,
		login url my domain, work* through/at my domain, called on my domain, new kind app address/own,
		through login.salesforce.com own domain, not find via test.salesforce.com, eca not found via,
		general page instead own, company* own login page,
		starting login.salesforce.com gives/fails/refused/error/not/own,
		start login.salesforce.com gives/fails/refused/error/not,
		starts login.salesforce.com gives/fails/refused/error/not,
		started login.salesforce.com gives/fails/refused/error/not, starting my.salesforce.com works,
		before any login form, not through general login
	`),
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
