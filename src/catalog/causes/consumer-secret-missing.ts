import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app demands a secret and the request carries none',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'The token request has neither `client_secret` nor a Basic authorization header, and the app has **Require Secret for Web Server Flow** or **Require Secret for Refresh Token Flow** selected.',
	why: `An app can demand its secret when an authorization code is redeemed, when a token is refreshed, or both. A request without the secret is then refused with \`invalid_client\`.

PKCE does not stand in for the secret. A confidential client, one that runs on a server and can keep a secret, sends the code verifier and the secret together. A public client, such as a desktop or mobile app, cannot keep a secret and must not carry one: there the app’s two boxes are cleared and PKCE is demanded instead.`,
	confirm: [
		{
			look: 'Look at the token request that the client sends: the body has no `client_secret`, and there is no `Authorization: Basic` header.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: **Edit** on the app. Under **API (Enable OAuth Settings)** one of the two **Require Secret** boxes is selected.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: **Settings** > **OAuth Settings** > **Security** shows the same two boxes.',
		},
	],
	tells: { 'token-request': ['no-secret'], doing: ['connect', 'refresh'] },
	said: phrases(`
		with secret* work*, without/omit secret*, sen*/pkce no secret*, public client*,
		not includ*/sen*/pass*/have/contain/require*/need/provid*/using secret*,
		secret missing*/empty/lost/dropped/demanded/forgotten,
		no secret provided/request/configured/entered/stored,
		secret not sent/set/entered/filled/configured/loaded/arriv*/request, require secret for/off/not,
		app has no secret*, requires secret for, not entering secret, refresh* requires/needs secret*,
		refresh* require* consumerkey secret, forgot send/set/pass/include secret, forgetting set/send secret,
		secret left out/off, static client no secret, client with no secret,
		forgot/demand*/expected/insists/lacks/lacked/demands secret, secret never sent/set/entered,
		app requires secret, secret variable not, without app password, only sent/sends consumerkey,
		only consumerkey no, pkce instead/but secret, thought pkce secret, disabled/disabling require secret,
		spa/tool no secret, leaving out secret, no field/place secret, pkce not change/enough secret,
		mobile/desktop app no secret, app* second key missing, neither secret body/header/sent,
		neither secret in body, secret enabled required/refresh*, secret as required client/none,
		client/app/tool sends none, secret required refresh*/none, demands one secret,
		secret not in body/header/request
	`),
	fixes: [
		{
			title: 'Send the secret with every token request',
			actor: 'developer',
			needs: { note: 'For clients that run on a server. Never build a secret into an app that people install.' },
			steps: [
				{
					do: 'Read the secret from the client’s secret store and add it to the body of the code exchange and of every refresh. Keep the code verifier where PKCE is used.',
				},
				{
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code&code=<CODE>&redirect_uri=<CALLBACK>&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>&code_verifier=<VERIFIER>`,
					language: 'http',
					say: 'A confidential client sends the secret and the verifier. Each value is URL-encoded once.',
				},
			],
			verify: 'The code exchange returns an `access_token`, and the first refresh afterwards succeeds too.',
		},
		{
			title: 'Let a public client go without a secret',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'], note: 'Only for an app that cannot keep a secret.' },
			steps: [
				{
					open: 'appManager',
					do: 'In the row of the app choose **Edit** and go to **API (Enable OAuth Settings)**. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{ do: 'Make sure first that PKCE is demanded of the app and that the client sends it.' },
				{
					do: 'Clear **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**, and save. Wait about 10 minutes.',
				},
			],
			verify: 'The client connects without a secret, and a request without a code verifier is still refused.',
			risk: 'Whoever gets hold of a refresh token and the Consumer Key can use them without knowing a secret.',
			undo: 'In the same place, select again the boxes that you cleared. Public clients then stop working.',
		},
		{
			title: 'Let a public client go without a secret',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: { permissions: ['createExternalClientApps'], note: 'Only for an app that cannot keep a secret.' },
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, choose the **Settings** tab, then **OAuth Settings** > **Security**, and edit.',
				},
				{ do: 'Make sure first that PKCE is demanded of the app and that the client sends it.' },
				{
					do: 'Clear **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**, and save. Wait about 10 minutes.',
				},
			],
			verify: 'The client connects without a secret, and a request without a code verifier is still refused.',
			risk: 'Whoever gets hold of a refresh token and the Consumer Key can use them without knowing a secret.',
			undo: 'In the same place, select again the boxes that you cleared. Public clients then stop working.',
		},
	],
	otherwise:
		'If the request does carry a secret, it is the wrong one or it was rotated. The client credentials flow cannot do without a secret: clearing the boxes does not help there.',
	disagreements: [
		{
			claim: 'PKCE and a secret exclude each other.',
			who: 'One outside guide says so. Salesforce’s rules for vendors say that confidential clients send both.',
			advice: 'Send both from a server. Send no secret from an app that people install.',
		},
	],
	certainty: 'official',
	sources: [
		'dev-secure-code-ac-eca',
		'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h',
		'gh-anthropics-claude-ai-mcp-606',
		'help-migrate-connected-app-to-external-client-app',
	],
	saidSources: ['gh-stomita-node-salesforce-3', 'gh-restforce-restforce-284'],
	reviewed: '2026-11-23',
});
