import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app itself does not have this flow enabled',
	group: 'request',
	appKind: 'both',
	whoFixes: ['admin', 'vendor-admin', 'developer'],
	tell: 'The answer is `client credentials flow not enabled` or `device flow is not enabled for the app`, or the box for the flow is clear in the app’s own OAuth settings.',
	why: `An External Client App enables each flow on its own: client credentials, JWT bearer, device and others. A Connected App has such a box for client credentials. While the box is clear, the token request is refused.

For an External Client App one box is not always enough. Client credentials must be enabled by the app’s owner on the **Settings** tab and allowed by the admin on the **Policies** tab, where the Run As user is named too.

Of the texts that we know, those of client credentials and of the device flow name the fault. For JWT bearer the refusal was seen under a text about the scope \`refresh_token\`, and a wrong flow on an External Client App can also show as \`client identifier invalid\`.`,
	confirm: [
		{ look: 'Read `grant_type` of the token request: that is the flow to look for.' },
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, **Settings** tab, **OAuth Settings**, **Flow Enablement**. The flow’s box is clear. For client credentials look at the **Policies** tab as well.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: **Edit** the app. Under **API (Enable OAuth Settings)** the box **Enable Client Credentials Flow** is clear. If the app is read-only here, it was migrated: look at the External Client App.',
		},
	],
	tells: { 'app-manager': ['flow-off'], 'run-as': ['flow-off'], 'consumer-key': ['same'], flow: ['app-off'] },
	said: phrases(`
		flow* not enabled/switched, flow* disabled app, not have enable flow*, enable flow* disabled/off,
		forgot enable flow*/jwt/bearer/credentials/device, flow* enablement, not enable* flow*, enable flow* not enabled,
		app not allow flow*, checkbox flow* not set, credentials/bearer flow need*/must/has/should enabled,
		device flow need* enabled, not/checking/had/needed enable jwt, never enabled flow*/jwt/bearer,
		jwt flow/bearer off, checking enable flow*/credentials/bearer, enabling credentials/jwt/bearer/device flow,
		enabling jwt bearer, enabling flow* app/fixed/solved, checkbox flow* clear/empty, checkbox credentials empty,
		checkbox jwt not, flow* checkbox not, without enabling jwt/bearer,
		forgot/checking/had/needed enable client credentials, not/had enable bearer flow,
		not/had/needed enable credentials flow, never enabled client credentials, never enabled credentials flow,
		jwt bearer not enabled/switched, jwt/checkbox/grant not enabled app, credentials/bearer flow disabled app,
		enable jwt bearer required, enable bearer/credentials/device flow required, enabling client credentials fixed,
		had enable device flow, enabled credentials/jwt flow works, checkbox credentials flow missing,
		flow* not allowed app, flow* off on app, enable checkbox flow* missing, without enabling credentials flow,
		without enabling client credentials, created app without enabling, not enable kind/way/type login,
		never enabled kind login,
		each flow* must/needs enabled, flow* must enabled individually/separately/app,
		flow* individually/separately enabled, forgot/missed/skipped checkbox/box flow/credentials/jwt,
		forgot checkbox/box app enable, checkbox client credentials clear/off/missing, flow* skipped/forgotten eca/app,
		enabling checkbox/box jwt/credentials/device/bearer, jwt/credentials/bearer/device not enabled eca,
		credentials/bearer/device not enabled app, no flow enabled app
	`),
	fixes: [
		{
			title: 'Enable the one flow that the integration uses',
			actor: 'admin',
			app: 'external-client-app',
			needs: {
				permissions: ['createExternalClientApps', 'editExternalClientAppPolicies'],
				note: 'The **Settings** tab can be changed only in the org that owns the app. If a vendor owns it, ask the vendor; the **Policies** tab is yours in any case.',
			},
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, **Settings** tab, **OAuth Settings**, **Flow Enablement**. Select the flow that the integration uses, for example **Enable Client Credentials Flow** or **Enable JWT Bearer Flow**, and save.',
				},
				{
					open: 'externalClientAppManager',
					do: 'For client credentials: open the app’s **Policies** tab, choose **Edit**, then **OAuth Flows and External Client App Enhancements**. Select **Enable Client Credentials Flow** and enter the username of a dedicated integration user in **Run As**.',
				},
				{ do: 'Wait about 10 minutes, then let the integration ask for a token again.' },
			],
			verify: 'The token request returns an access token. For client credentials, the identity behind the token is the Run As user.',
			risk: 'Whoever holds the key and the secret (client credentials) or the private key (JWT bearer) gets a token without any person signing in.',
			undo: 'Clear the flow’s box on the **Settings** tab, and for client credentials also on the **Policies** tab.',
		},
		{
			title: 'Enable the one flow that the integration uses',
			actor: 'admin',
			app: 'connected-app',
			needs: {
				permissions: ['customizeApplication', 'manageConnectedApps'],
				note: 'The definition can be changed only in the org that owns the app. If a vendor owns it, ask the vendor.',
			},
			steps: [
				{
					open: 'appManager',
					do: 'Find the app, choose **Edit**, and select **Enable Client Credentials Flow** under **API (Enable OAuth Settings)**. Save. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{
					open: 'manageConnectedApps',
					do: 'Open the app, choose **Edit Policies**, and name a dedicated integration user in **Run As** under **Client Credentials Flow**.',
				},
				{ do: 'Wait about 10 minutes, then let the integration ask for a token again.' },
			],
			verify: 'The token request returns an access token, and the identity behind it is the Run As user.',
			risk: 'Whoever holds the key and the secret gets a token of the Run As user without any person signing in.',
			undo: 'Clear **Enable Client Credentials Flow** on the app.',
		},
		{
			title: 'Enable the flow in the app’s own org',
			actor: 'vendor-admin',
			steps: [
				{ do: 'In the org that owns the app, open its OAuth settings and select the flow that your product uses, and no other.' },
				{ do: 'Tell your customers’ admins which policy they have to set, for example the Run As user of client credentials.' },
			],
			verify: 'A token request with your own test org succeeds.',
			risk: 'The flow then works for every org in which the app is installed and allowed.',
			undo: 'Clear the flow’s box again.',
		},
		{
			title: 'Use a flow that the app already has',
			actor: 'developer',
			steps: [{ do: 'If a person is at hand, use the web server flow with PKCE instead of a flow without a person.' }],
			verify: 'The login returns a token without any change to the app.',
		},
	],
	otherwise:
		'If the flow is enabled, look at the Run As user, at the approval of the user for JWT bearer, and at the org-wide switches. If the error is `unsupported_grant_type`, do not begin here: first look at the form of the request body, at plain `http://`, and at the spelling of `grant_type`. Data Loader prints “OAuth flow not enabled” before the answers of quite different faults, so read the JSON behind its colon.',
	disagreements: [
		{
			claim: '`unsupported_grant_type` means that the flow is not enabled on the app.',
			who: 'A machine-written guide says so. Several threads trace the code to an unreadable body, to `http`, or to a misspelt grant type.',
			advice: 'Check body, https and spelling first.',
		},
	],
	certainty: 'several',
	sources: [
		'gh-simstudioai-sim-6526',
		'gh-salesforce-fack-176',
		'dev-sf-connect-xorg-troubleshooting',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'help-remoteaccess-oauth-client-credentials-flow',
		'help-migrate-connected-app-to-external-client-app',
	],
	saidSources: ['gh-omniphx-forrest-330'],
	reviewed: '2026-11-23',
});
