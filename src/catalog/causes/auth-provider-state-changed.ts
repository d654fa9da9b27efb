import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The identity provider did not return Salesforce’s state unchanged',
	group: 'auth-provider',
	appKind: 'none',
	whoFixes: ['developer', 'admin'],
	tell: 'The value of `state` in the address that goes out differs from the one that comes back, or comes back missing or behind a `#`.',
	why: `Salesforce sends a value named \`state\` to the identity provider and expects the same value back at its callback address. If it is missing, changed or no longer known, Salesforce stops with \`No_OAuth_State\`.

Reports name these reasons. Code of a custom Auth. Provider (\`Auth.AuthProviderPluginClass\`) puts its own value in place of the one that Salesforce hands to it. The identity provider answers in the fragment behind \`#\`, which never reaches Salesforce’s server; a request with \`response_mode=fragment\` does that. Or a person opens an address of an earlier sign-on, whose state is no longer known.`,
	confirm: [
		{
			look: 'In the browser’s developer tools, compare `state` in the request to the identity provider with `state` in the request to `/services/authcallback/`. They must be equal to the letter.',
		},
		{ look: 'See where it comes back: behind `?` it reaches Salesforce, behind `#` it does not.' },
		{
			setup: 'authProviders',
			look: 'Open the provider. Its type tells whether custom Apex takes part. Open **Test-Only Initialization URL** in a private window: it runs the sign-on without creating or changing a user.',
		},
	],
	said: phrases(`
		auth provider state*, state idp/dropped/stripped/mangled/cut/shortened/truncat*/fragment/differ*,
		provider/idp not return* state, state truncat*/lost provider, alters/altered value, return* untouched,
		return/returned unchanged, altered/authproviderplugin/echo*/shortens/cuts/different state, behind hash,
		bookmarked sso/idp, alter*/changes value return*, not return unchanged, come back unchanged, value not returned,
		provider* drop*/strip*/alter*/mangl*/own state, idp* drop*/strip*/chang*/alter*/own state, plugin own state,
		own state instead, apex plugin state, state too long, response mode fragment, after hash sign,
		gives/sends back state, sends other state, not echo*/same state, pass*/another/wrong state back, state lost way,
		state other sent, idp/provider without state, old bookmark* sso, old sso link, stored link sso,
		not come back unchanged, value changed/lost way back, chang* value comes back, other system changes value,
		in fragment instead query, state not given/come back, not give/giv*/sen*/pass* back state, state not one sent,
		state never came back, provider leaves out state, login server changes state,
		provider* chang* state parameter/value, identity provider chang* state, server chang* state value
	`),
	fixes: [
		{
			title: 'Pass the state through unchanged',
			actor: 'developer',
			steps: [
				{
					do: 'In a custom plug-in, put the value of `stateToPropagate` into the address as it is, and hand the returned value back to Salesforce in the token answer. Do not add data of your own to it.',
				},
				{ do: 'Carry your own data another way, for example in a parameter that the identity provider knows, such as `ui_locales`.' },
				{ do: 'At the identity provider, answer in the query: `response_type=code` without `response_mode=fragment`.' },
			],
			verify: 'Both values of `state` are equal, and **Test-Only Initialization URL** shows the attributes of the test user.',
		},
		{
			title: 'Correct the provider’s addresses and let people begin at the login page',
			actor: 'admin',
			needs: { permissions: ['viewSetup', 'customizeApplication', 'manageAuthProviders'] },
			steps: [
				{
					open: 'authProviders',
					do: 'Open the provider, choose **Edit**, and remove parameters such as `response_mode` or a state of your own from **Authorize Endpoint URL**.',
				},
				{ do: 'At the identity provider, register the callback address that Salesforce shows for this provider, to the letter.' },
				{ do: 'Replace bookmarks of addresses in the middle of the sign-on by **Single Sign-On Initialization URL**.' },
			],
			verify: 'A person signs in from a private window at the first try, and again after logging out.',
			risk: 'A wrong address here stops the sign-on of everybody who uses this provider.',
			undo: 'Note the old values before you change them and put them back.',
		},
	],
	otherwise:
		'If an outside application meets this page while it tries to connect to Salesforce, it may use an Auth. Provider’s callback address as its login host. One report shows exactly that. The application then needs the org’s My Domain host and no Auth. Provider. If the code is `CSRF`, the browser lost the beginning of the sign-on.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'sfse-327788',
		'sfse-204637',
		'gh-bcgov-devops-requests-1331',
		'gh-pennersr-django-allauth-2908',
		'help-sso-provider-addl-params',
	],
	reviewed: '2026-11-22',
});
