/**
 * The scopes that Salesforce's discovery document lists, what each allows, and the rules that decide
 * which of them a token gets. Where no document describes a scope its meaning is read from its name.
 */
import type { CauseId } from './define.ts';
import type { SourceId } from './sources/index.ts';
import type { Certainty, ScopeGroup } from './vocabulary.ts';

/** One scope as it stands in a request. */
export interface Scope {
	names: readonly [string, ...string[]];
	/** What it allows; Markdown, one paragraph. */
	what: string;
	group: ScopeGroup;
	/** Certainty of what it allows. */
	certainty: Certainty;
	sources: readonly [SourceId, ...SourceId[]];
}

/** What decides whether a scope is granted, and the causes of a refusal. */
export interface ScopeRule {
	/** Markdown, one paragraph. */
	rule: string;
	causes: readonly CauseId[];
	certainty: Certainty;
	sources: readonly [SourceId, ...SourceId[]];
}

const listed = 'login-openid-configuration';
const sdk = 'dev-oauth-scope-parameter-values';
const named = (names: readonly [string, ...string[]], what: string, group: ScopeGroup): Scope => ({
	names,
	what,
	group,
	certainty: 'inferred',
	sources: [listed],
});

export const scopes: readonly Scope[] = [
	{
		names: ['api'],
		what: 'Calls to the data APIs, such as REST and Bulk, as the person. It includes `chatter_api`.',
		group: 'data',
		certainty: 'official',
		sources: [sdk],
	},
	{
		names: ['refresh_token', 'offline_access'],
		what: 'Two names of one thing: a refresh token, with which the app goes on while the person is away.',
		group: 'data',
		certainty: 'several',
		sources: [sdk, 'infallibletechie-salesforce-scope-parameter'],
	},
	{
		names: ['full'],
		what: 'All data that the person can reach; it covers the other scopes, and still brings no refresh token: ask for `refresh_token` too. Most integrations need far less.',
		group: 'data',
		certainty: 'one',
		sources: ['infallibletechie-salesforce-scope-parameter'],
	},
	{
		names: ['web'],
		what: 'Use of the access token in a browser. It includes `visualforce`.',
		group: 'data',
		certainty: 'one',
		sources: ['infallibletechie-salesforce-scope-parameter'],
	},
	{
		names: ['visualforce'],
		what: 'Visualforce pages made by the customer, and no pages of Salesforce itself.',
		group: 'data',
		certainty: 'one',
		sources: ['infallibletechie-salesforce-scope-parameter'],
	},
	{ names: ['chatter_api'], what: 'The Connect REST API as the person.', group: 'data', certainty: 'official', sources: [sdk] },
	{
		names: ['custom_permissions'],
		what: 'The custom permissions that belong to the app, and whether the person has each of them.',
		group: 'data',
		certainty: 'one',
		sources: ['infallibletechie-salesforce-scope-parameter'],
	},
	named(
		['lightning', 'content'],
		'The Lightning and content domains of the org, for apps that show Salesforce pages inside their own.',
		'data',
	),
	{
		names: ['id'],
		what: 'The identity URL service, which tells who the person is. `profile`, `email`, `address` and `phone` are other names for it.',
		group: 'identity',
		certainty: 'one',
		sources: ['infallibletechie-salesforce-scope-parameter', listed],
	},
	{
		names: ['openid'],
		what: 'The unique identifier of the person, for OpenID Connect.',
		group: 'identity',
		certainty: 'one',
		sources: ['infallibletechie-salesforce-scope-parameter', listed],
	},
	{
		names: ['profile', 'email', 'address', 'phone'],
		what: 'Other names for `id`: each gives the whole answer of the identity URL, not a part of it.',
		group: 'identity',
		certainty: 'one',
		sources: ['infallibletechie-salesforce-scope-parameter', listed],
	},
	{
		names: ['mcp_api'],
		what: 'The MCP servers that Salesforce hosts.',
		group: 'products',
		certainty: 'official',
		sources: ['dev-create-external-client-app'],
	},
	{ names: ['wave_api'], what: 'The Analytics REST API.', group: 'products', certainty: 'official', sources: [sdk] },
	{
		names: ['eclair_api'],
		what: 'The geodata of charts in the Analytics REST API.',
		group: 'products',
		certainty: 'official',
		sources: [sdk],
	},
	{
		names: ['pardot_api'],
		what: 'The API of Account Engagement, formerly Pardot, as the person.',
		group: 'products',
		certainty: 'official',
		sources: [sdk],
	},
	{
		names: ['cdp_query_api'],
		what: 'SQL queries of Data Cloud data as the person.',
		group: 'products',
		certainty: 'official',
		sources: [sdk],
	},
	{
		names: ['cdp_profile_api'],
		what: 'Profile records of Data Cloud through its REST API.',
		group: 'products',
		certainty: 'official',
		sources: [sdk],
	},
	{
		names: ['cdp_ingest_api'],
		what: 'Data sets from outside, written to Data Cloud through its Ingestion API.',
		group: 'products',
		certainty: 'official',
		sources: [sdk],
	},
	named(
		['cdp_api', 'cdp_segment_api', 'cdp_identityresolution_api', 'cdp_calculated_insight_api'],
		'Other APIs of Data Cloud: segments, identity resolution, calculated insights.',
		'products',
	),
	named(['chatbot_api'], 'The API of Einstein Bots.', 'products'),
	named(['sfap_api', 'einstein_gpt_api'], 'The Salesforce API Platform and the services of Einstein GPT.', 'products'),
	named(['scrt_api', 'interaction_api'], 'Messaging of Service Cloud, and interactions for personalization.', 'products'),
	named(
		['user_registration_api', 'pwdless_login_api', 'forgot_password'],
		'Registration, login without a password and password reset from pages that the customer builds.',
		'headless',
	),
];

export const scopeRules: readonly ScopeRule[] = [
	{
		rule: 'A request may ask only for scopes that are selected on the app. One scope too many refuses the whole request.',
		causes: ['scope-not-selected-on-app'],
		certainty: 'official',
		sources: [sdk],
	},
	{
		rule: 'Several scopes are separated by blanks. An org may add custom scopes to an app, so an unknown name is not always a slip.',
		causes: ['scope-unknown-or-malformed'],
		certainty: 'official',
		sources: ['help-remoteaccess-oauth-customscopes-assign'],
	},
	{
		rule: 'A refresh token needs `refresh_token` or `offline_access`, on the app and in the request.',
		causes: ['refresh-token-scope-missing'],
		certainty: 'official',
		sources: ['help-remoteaccess-oauth-tokens-scopes', sdk],
	},
	{
		rule: 'The client credentials flow takes `full`, `web` and `refresh_token` out of the token. If nothing is left, no token is issued.',
		causes: ['no-usable-scope-on-app'],
		certainty: 'official',
		sources: ['help-remoteaccess-oauth-client-credentials-flow'],
	},
	{
		rule: 'The scopes of a token are settled when it is issued. An API that needs another one refuses it, however often it is refreshed.',
		causes: ['token-lacks-needed-scope'],
		certainty: 'several',
		sources: ['gh-jsforce-jsforce-1301', 'gh-jsforce-jsforce-1167'],
	},
	{
		rule: 'The requests that exchange a code, refresh a token, or use the JWT bearer or client credentials flow carry no `scope` parameter.',
		causes: ['scope-sent-to-token-endpoint'],
		certainty: 'several',
		sources: ['gh-golang-oauth2-165', 'gh-danny-avila-librechat-13412'],
	},
];
