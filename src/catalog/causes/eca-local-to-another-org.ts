import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The External Client App is Local to another org',
	group: 'install',
	appKind: 'external-client-app',
	whoFixes: ['vendor-admin', 'developer', 'user', 'admin'],
	tell: 'The app’s **Distribution State** is **Local**, and the person signs in to an org other than the one that owns it.',
	why: `An External Client App is made either for one org or for many. With the distribution state **Local** only its own org accepts it. Whoever belongs to another org is refused, and so is a person whose browser single sign-on has led into another org without a question.

No setting of the customer’s org lifts this. The owner of the app has to package it, or the customer has to make an app of their own.

A Connected App differs: its key alone was accepted by other orgs, which since September 2025 have to install it. Products that moved from one to the other often meet this error first.`,
	confirm: [
		{
			look: 'Try once more in a private window, at the My Domain host of the app’s own org. Success there and refusal elsewhere speak for this cause.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'In the org that owns the app: the app’s **Distribution State** is **Local**.',
			query: 'SELECT Id, MasterLabel, DeveloperName, DistributionState FROM ExternalClientApplication',
		},
		{
			setup: 'externalClientAppManager',
			look: 'In the org that was signed in to: the app is not in the list.',
		},
	],
	tells: { 'app-manager': ['missing'], 'app-kind': ['external'], 'consumer-key': ['same'], package: ['none'] },
	said: phrases(`
		another/different org app, created/made/eca another org, created/eca different org,
		distribution local/packaged, local eca, app* belongs another/their/vendor*/different org, eca other org*,
		not/refus* other orgs, only own/its/home/current org, app*/eca/vendor* not packaged,
		local instead packaged, work* in own org, app* created dev* org, only within org*,
		set up different/another org, app* in another/different org, eca*/app never packaged,
		from local to packaged, eca* only org, eca* exist* only, eca*/app* not deployed org,
		only connect users within, eca* not yet installed, hasn packaged, left as local, cross org login,
		had packaged eca, outside own/home/packaging org, single org eca, refuses everybody ours/else,
		refuses all others, refuses other compan*, only people vendor*, only maker* own, belongs vendor* own,
		never made package, local to vendor*/another/their/other org, app* from/belongs another company,
		app* made for another, app* only accepts/for own, app* only own company, only own company* people,
		only accepts/lets own people, only works their org, only work* inside own, works only their own,
		app* lives another/different/vendor* org, cross org not support*/allowed, users another org refused,
		our/consultant* dev org eca, works people of maker*, works for vendor* people, only people own company,
		not for other compan*, not for our company, app/lives vendor* own org, app their own salesforce/org,
		built/created app own salesforce, built/created app own org, built app their salesforce,
		built app their org, built app their own, partner*/vendor*/consultant* built app own,
		app lives in other/another/supplier*/their/partner*, app lives supplier*/vendor*/partner* salesforce,
		app supplier*/vendor*/partner* salesforce ours, only developers org built, only org app built/made/created,
		org where app built, app made one company, app not ours org, app works maker* org,
		eca org scoped, org scoped not, scoped to org/own/single/one, not used cross org
	`),
	fixes: [
		{
			title: 'Sign in to the org that owns the app',
			actor: 'user',
			steps: [
				{ do: 'Open a private window, so that no other org is signed in.' },
				{ do: 'Start the connection again from the product and sign in on the My Domain address of the org that owns the app.' },
			],
			verify: 'The address bar shows the host of the right org, and the product connects.',
		},
		{
			title: 'Package the app and give customers the installation link',
			actor: 'vendor-admin',
			app: 'external-client-app',
			steps: [
				{ open: 'externalClientAppManager', do: 'In the org that owns the app, set the **Distribution State** to **Packaged**.' },
				{ do: 'Add the app to a second-generation managed package and publish a version of it.' },
				{ do: 'Give customers the installation link. Production and each sandbox need an installation of their own.' },
			],
			verify:
				'In a test org that is not yours, the app appears in External Client App Manager after the installation, and a sign-in there succeeds.',
			risk: 'The app can be installed by orgs outside your own.',
			undo: 'Withdraw the link, and let customers uninstall the package. Connections made with it end.',
		},
		{
			title: 'Let each customer enter the key of an app of their own',
			actor: 'developer',
			steps: [
				{ do: 'Make Consumer Key, Consumer Secret and My Domain host settings of each connection in your product.' },
				{ do: 'Tell customers which redirect URI and which OAuth scopes their app needs.' },
			],
			verify: 'A connection with the customer’s own key reaches the consent page of the customer’s org.',
		},
		{
			title: 'Create a Local External Client App in your own org',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['createExternalClientApps', 'editExternalClientAppPolicies'] },
			steps: [
				{ do: 'Do this only if the vendor’s product lets you enter a Consumer Key of your own.' },
				{
					open: 'externalClientAppManager',
					do: 'Create an app with the distribution state **Local**. On the **Settings** tab, under **OAuth Settings**, enter the redirect URI and only those scopes that the vendor names.',
				},
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Policies** tab, **Edit**. Set **Permitted Users** to **Admin approved users are pre-authorized** and select who may use it.',
				},
				{ do: 'Enter its Consumer Key and Secret in the product, never in a mail or a chat.' },
			],
			verify: 'A person who is assigned connects; the product shows the right org.',
			risk: 'Whoever holds the key and secret of the app can start connections to your org with it. Holders of **Use Any API Client** get in even if they are not selected; look who has it.',
			undo: 'Disable the app on its **Policies** tab, or delete it. To end single connections, open **Setup > Apps > External Client Apps > OAuth Usage**, click the user count of the app, then **Revoke**.',
		},
	],
	otherwise:
		'If the app is packaged already, install the package in the org that you mean. If the browser keeps choosing another org, the sign-in goes to the wrong org. If a generic login host is used, replace it by the My Domain host.',
	certainty: 'several',
	sources: [
		'unified-salesforce-external-client-apps-on-multiple-organiza',
		'gh-forcedotcom-mcp-hosted-10',
		'help-external-client-apps',
		'help-preauth-user-app-access-through-eca',
		'help-manage-external-client-app-usage',
	],
	saidSources: ['ptc-eca-for-serviceboard-sso'],
	reviewed: '2026-11-23',
});
