import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A scope name is unknown or misspelt, or the list is not separated by blanks',
	group: 'scopes',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: '`scope=`, decoded once, holds a comma, a semicolon, a literal `+`, or a name that neither Salesforce’s discovery document nor your own custom scopes list.',
	why: `Salesforce reads \`scope\` as names separated by blanks. With commas the whole list is one long name that nobody knows, and a list that is encoded twice arrives with a literal \`+\` or \`%20\` in it.

Names of other providers do not work either: \`offline\`, \`profile.read\`, \`.default\`, or an address as a scope. Custom scopes of the org are legal names, but they have to be assigned to the app.`,
	confirm: [
		{ look: 'Decode the address once and read `scope`: single blanks between the names, nothing else.' },
		{
			look: 'Compare each name with `scopes_supported` at `https://login.salesforce.com/.well-known/openid-configuration`. A name that is not there must be a custom scope of the org.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'For a custom scope on an External Client App: open the app, **Policies** tab, **OAuth Policies**. The scope is not among the selected custom scopes.',
		},
	],
	tells: { 'authorize-request': ['scope-unknown'], doing: ['connect'] },
	said: phrases(`
		scope* typo/comma*/semicolon*/unknown/spelled/spelling/pipe/joined/capital*/uppercase/brackets,
		wrong scope name*, invented scope*, commas instead space*, comma instead space,
		scope* not separated/known/know*/real, scope* written wrong, scope* another/other provider,
		scope* double encoded, scope* encoded twice, made up scope*, no such scope, rights list commas,
		list rights comma*, permissions list comma*, list separated commas, custom scope* assigned,
		scope* wrong case, right* name* wrong, scopes not exist, asks permission* not exist*,
		scope not exist salesforce, requested/asked scope not exist, scope name/names not exist,
		rights/scope* names not know*, rights/scope* names not exist*, names/rights/scopes salesforce not know*,
		look* like google/azure/microsoft scope*, look* like google/azure/microsoft rights,
		look* like google/azure/microsoft ones, left over azure/google/microsoft/other, scope* left over,
		scope* from azure/google/microsoft, encoded space plus/as/twice/again, encodes space plus/as/twice/again,
		one single name/scope/word, as one single, one long scope, scopes glued/stuck together
	`),
	fixes: [
		{
			title: 'Send Salesforce’s scope names, separated by one blank',
			actor: 'developer',
			steps: [
				{
					language: 'text',
					say: 'The same two scopes, right and wrong.',
					request: `scope=api%20refresh_token      right
scope=api+refresh_token        right, the same
scope=api,refresh_token        wrong: comma
scope=api%2Brefresh_token      wrong: a literal + after decoding
scope=api%2520refresh_token    wrong: encoded twice`,
				},
				{
					do: 'Replace names of other providers: `offline_access` or `refresh_token` for a refresh token, `openid profile email` for identity, `api` for data.',
				},
				{ do: 'Let the library join and encode the list: give it an array instead of a text.' },
				{ do: 'If the name is a custom scope, ask the admin of the org that uses it to assign it to the app.' },
			],
			verify: 'The approval page appears, and the `scope` of the token answer holds the names you sent.',
		},
	],
	otherwise:
		'If all names are right, compare them with the scopes that are selected on the app: a known name that the app lacks gives the same answer. After a change of the app’s scopes wait about 10 minutes.',
	clientWords: [
		{
			text: 'The value of the "scope" parameter contains a character that is not allowed',
			client: 'passport-forcedotcom',
			sources: ['gh-jaredhanson-passport-880'],
		},
	],
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'help-remoteaccess-oauth-customscopes-assign',
		'gh-api-evangelist-service-cloud-service-cloud-login-openid-configuration-json',
		'gh-arcadeai-docs-page-mdx-b',
		'gh-realdoug-omniauth-salesforce',
	],
	reviewed: '2026-11-22',
});
