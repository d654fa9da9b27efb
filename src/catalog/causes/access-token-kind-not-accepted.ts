import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The token is of a kind that this API does not take',
	group: 'api-use',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'The same user and app succeed at one Salesforce API and fail at another with a brand-new token.',
	why: `Three things are called a Salesforce token, and not every address takes all of them.

- An opaque access token begins with \`00D\` and holds an exclamation mark. It is what most flows issue, and Salesforce’s hosted MCP servers and the Agent API do not take it.
- A JWT-based access token has three parts with dots between them. An app issues it when it is set up to do so. The SOAP API, and with it parts of the Metadata API and of the command line, refuses it.
- The session id of a Salesforce page is no OAuth token at all. Addresses below \`/services/oauth2/\`, such as \`userinfo\` and \`singleaccess\`, answer it with \`Bad_OAuth_Token\`.

A session that belongs to Lightning Experience has no access to any API, by Salesforce’s policy. Apex behind a Lightning component gets such a session from \`UserInfo.getSessionId()\`, and every call with it answers \`This session is not valid for use with the REST API\` or \`with the API\`.`,
	confirm: [
		{
			look: 'Look at the form of the token only: does it begin with `00D` and hold an exclamation mark, or has it three parts with dots? Never paste it anywhere.',
		},
		{
			look: 'Ask where it came from: the token endpoint, a SOAP login, or Apex and page code that reads the session id (`UserInfo.getSessionId()`, `{!$Api.Session_ID}`).',
		},
		{
			look: 'Compare with the address: SOAP and Metadata want an opaque token or session id, hosted MCP servers and the Agent API want a JWT-based token.',
		},
	],
	tells: { 'api-call': ['other-api'] },
	said: phrases(`
		jwt based accesstoken*/token*/disabled, jwt/opaque accesstoken*, opaque token*, wrong token type,
		wrong/newer/different kind token, id token instead, session id instead/rejected/refused/userinfo, jwt* soap,
		not accept* jwt*/opaque, rest works soap, userinfo/lightning/auraenabled/lwc/portal session*,
		visualforce/apex/ui/lightning/community session id, lightning* ui session*, userinfo getsessionid,
		experience site/cloud session*, jwt shaped token*, jwt accesstoken* not enabled, id token in place, mcp opaque,
		soap wants, getsessionid lightning/aura*/lwc/restrict*, sort pass/token not, token kind not,
		wrong/newer/different/other sort token, wrong sort pass, wants newer sort/kind/token, other/another type token,
		want*/need*/expects/require*/demand* jwt token, only jwt token*, only takes/accepts jwt, jwt token mcp,
		mcp server* jwt, mcp not token, agent api jwt/opaque/token, not take opaque/jwt, opaque instead jwt,
		soap not/refuses/rejects jwt, metadata api/not/refuses jwt, ui/lightning session token*,
		ui/lightning/portal/community/experience/guest session not, issue/issuing/enabled/enabling jwt based,
		jwt tokens disabled, sort/kind of token not, session id not token/oauth/access/accepted, session id as token,
		session id api not,
		session number/id/key out page, session number/id/key out browser, session number/key out ui,
		session number/id/key from page, session number/id/key from browser, session number/key from ui,
		session number/id/key off page, session number/id/key off browser, session number/key off ui,
		took/taken/copied/grabbed session number page, took/taken/copied/grabbed session number browser,
		took/taken/copied/grabbed session number ui, took/taken/copied/grabbed session id page,
		took/taken/copied/grabbed session id browser, instead proper app/oauth token, sort/kind not good,
		session id not good/enough, session number not good/enough/accepted, sent/used/passed id token,
		opaque/jwt not taken/wanted
	`),
	fixes: [
		{
			title: 'Call your own org’s API from Apex through a named credential',
			actor: 'developer',
			steps: [
				{ do: 'See first whether Apex or Lightning Data Service can do the same without an API call.' },
				{
					open: 'namedCredentials',
					do: 'If not, set up a named credential that leads to the org’s own My Domain and signs in by OAuth, with an app that has the scope `api`.',
				},
				{ do: 'Call `callout:` and its name, and send no session id: the credential puts its own token into the call.' },
			],
			verify: 'The call answers 200 from the Lightning page, too.',
			risk: 'Salesforce keeps API access from these pages on purpose. Whoever can run the code calls the API with the rights of the credential’s user: look at who that is, and at what the code lets them do.',
			undo: 'Delete the named credential.',
		},
		{
			title: 'Fetch the kind of token that the address takes',
			actor: 'developer',
			steps: [
				{ do: 'Where a page’s session id is used at an OAuth address, replace it with an access token from an OAuth flow.' },
				{
					do: 'Where a JWT-based token meets SOAP, use the REST form of the call if there is one, or connect through an app that issues opaque tokens.',
				},
				{ do: 'For hosted MCP servers and the Agent API, connect through an app that issues JWT-based tokens.' },
			],
			verify: 'The token has the expected form, and the call that failed answers 200.',
		},
		{
			title: 'Switch the kind of token that the app issues',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'], note: 'Only in the org that owns the app.' },
			steps: [
				{
					open: 'appManager',
					do: 'In the row of the app choose **Edit** and go to **API (Enable OAuth Settings)**. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{
					do: 'Select **Issue JSON Web Token (JWT)-based access tokens for named users** for MCP and the Agent API, or clear it for SOAP. If one product needs both, use two apps.',
				},
				{ do: 'Save, wait about ten minutes, and connect again: existing tokens keep their form.' },
			],
			verify: 'A new token has the form that the address takes, and the other APIs that the product uses still work.',
			risk: 'Everything that uses this app receives the new kind of token. SOAP users of the app fail as soon as it issues JWT-based tokens.',
			undo: 'Set the checkbox back and let people connect again.',
		},
		{
			title: 'Switch the kind of token that the app issues',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: { permissions: ['createExternalClientApps'], note: 'Only in the org that owns the app.' },
			steps: [
				{ open: 'externalClientAppManager', do: 'Open the app, then **Settings** > **OAuth Settings** and choose **Edit**.' },
				{
					do: 'Select **Issue JSON Web Token (JWT)-based access tokens for named users** for MCP and the Agent API, or clear it for SOAP. If one product needs both, use two apps.',
				},
				{ do: 'Save, wait about ten minutes, and connect again: existing tokens keep their form.' },
			],
			verify: 'A new token has the form that the address takes, and the other APIs that the product uses still work.',
			risk: 'Everything that uses this app receives the new kind of token. SOAP users of the app fail as soon as it issues JWT-based tokens.',
			undo: 'Set the checkbox back and let people connect again.',
		},
	],
	otherwise:
		'If the form is right, look at the header: it must read `Authorization: Bearer` and the token. If the token works at no address at all, it has expired or belongs to another org. If new tokens keep the old form, look at the checkbox in the org that owns the app: it decides. The admin of another org can set how long such tokens live, not their kind.',
	certainty: 'several',
	sources: [
		'gh-forcedotcom-cli-3303',
		'help-customize-functions-getsessionid',
		'dev-lwc-data-api-calls-apex',
		'gh-certinia-apex-mdapi-138',
		'gh-certinia-apex-mdapi-216',
		'dev-create-external-client-app',
		'dev-agent-api-get-started',
		'help-frontdoor-singleaccess',
		'gh-forcedotcom-salesforcemobilesdk-android-restclient-java',
		'gh-airbytehq-airbyte-71024',
		'dev-try-headless-360-create-the-app',
		'help-jwt-eca-configuration',
		'help-jwt-connectedapp-enable',
		'dev-meta-extlclntappoauthconfigurablepolicies',
		'help-migrate-connected-app-to-external-client-app',
	],
	reviewed: '2026-11-23',
});
