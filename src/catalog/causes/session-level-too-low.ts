import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app demands a High Assurance session',
	group: 'network',
	appKind: 'both',
	whoFixes: ['user', 'admin'],
	tell: 'The session policy of the app is **High Assurance session required**, and the person signed in without multi-factor authentication.',
	why: `An app can ask for a stronger session than an ordinary login gives. Its session policy **High Assurance session required** has two actions: **Block** refuses a person with a standard session, **Raise the session level** sends the person to the stronger login first and then goes on.

Older Salesforce documentation says that **Block** shows an insufficient-privileges error. The server knows a code \`invalid_session_level\`; the text that comes with it we have not seen.`,
	deliberate:
		'The policy protects this app on purpose. Ask the owner of org security before you change it; usually the person’s login has to get stronger, not the policy weaker.',
	confirm: [
		{
			look: 'Colleagues who sign in with multi-factor authentication get in, this person does not.',
		},
		{
			setup: 'manageConnectedApps',
			look: 'The page of the app, **Session Policies**: **High Assurance session required**, with **Block** or **Raise the session level**. An External Client App holds its session policy in External Client App Manager, on the **Policies** tab.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Multi-factor (formerly called two-factor) is required', 'Success'],
			look: 'The first status names the missing step. With **Block** the login itself can be a success.',
		},
	],
	tells: { people: ['some'], 'login-history': ['second-step', 'success'] },
	said: phrases(`
		without/no/require* mfa, without multi factor, high assurance, session security level,
		stronger login/session/authentication, weak session, mfa missing, need* stronger login, logged plain password,
		logged/plain password only, password only login, only standard session, session is standard,
		standard level session, session level low/too/not/required, level of session, level too low,
		higher/raise/raising/raised/high session level, step up authentication, second factor missing,
		without/no/need* second factor, not used/use/using/logged mfa, app* demand*/want*/need*/polic*/insist* mfa,
		session polic* high/app*, not high assurance, mfa employee* works, employee* mfa fine, employee* with mfa,
		sso session standard, sso not high, session standard app*, app wants mfa, requires high session,
		session too low app
	`),
	fixes: [
		{
			title: 'Sign in with multi-factor authentication',
			actor: 'user',
			steps: [
				{ do: 'Log out of Salesforce in this browser.' },
				{
					do: 'Sign in again with the method that your company uses for multi-factor authentication; if you have not registered one, do so in your personal settings or ask your admin. Admins and other privileged users need a security key or a built-in authenticator.',
				},
				{
					do: 'If you come by single sign-on and are refused again, stop: your session can count as standard whatever your company’s login asked for. Ask your admin to look at it.',
				},
				{ do: 'Start the connection from the product in the same browser.' },
			],
			verify: 'The consent page or the product appears in place of the refusal.',
		},
		{
			title: 'Count the single sign-on of the company as High Assurance',
			actor: 'admin',
			needs: {
				permissions: ['customizeApplication'],
				note: 'Only if the identity provider asks everybody who comes through it for multi-factor authentication.',
			},
			steps: [
				{
					open: 'sessionSettings',
					do: 'Under **Session Security Levels** move the single sign-on configuration of the person to the **High Assurance** column, and save.',
				},
				{ do: 'Let the person log out, sign in again through the single sign-on, and start the connection anew.' },
			],
			verify: 'The person gets in without another question.',
			risk: 'Every login through this single sign-on then counts as High Assurance, for all that demands it in this org.',
			undo: 'Move it back to the **Standard** column.',
		},
		{
			title: 'Let Salesforce raise the session level in place of blocking',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'] },
			steps: [
				{
					open: 'manageConnectedApps',
					do: 'Open the app, choose **Edit Policies**, and under **Session Policies** keep **High Assurance session required** and choose **Raise the session level** in place of **Block**. Save.',
				},
				{ do: 'Wait about 10 minutes and let the person start again.' },
			],
			verify: 'The person is asked for the stronger login and then gets in.',
			risk: 'The requirement stays; people who were refused outright can now meet it during the sign-in.',
			undo: 'Choose **Block** again.',
		},
		{
			title: 'Let Salesforce raise the session level in place of blocking',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies'] },
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Open the app, its **Policies** tab, then **Edit**. Keep the High Assurance requirement and change its action from block to raise the session level. In metadata this is `policyAction` with `RaiseSessionLevel` in place of `Block`.',
				},
				{ do: 'Wait about 10 minutes and let the person start again.' },
			],
			verify: 'The person is asked for the stronger login and then gets in.',
			risk: 'The requirement stays; people who were refused outright can now meet it during the sign-in.',
			undo: 'Set the action back to block.',
		},
	],
	otherwise:
		'If the person used Login As, an admin’s session is the reason. If a token is issued and the API refuses it, look at the session level that the profile demands. An integration without a person cannot raise its session; it should not use an app with this policy.',
	disagreements: [
		{
			claim: 'The action **Block** shows `Insufficient Privileges`.',
			who: 'Older Salesforce documentation says so. Newer lists of the server hold `invalid_session_level`, and one tester saw `Insufficient Privileges` in a Login As session.',
			advice: 'Expect either, and look at the policy of the app.',
		},
	],
	certainty: 'official',
	sources: [
		'help-connected-app-manage-session-policies',
		'dev-meta-extlclntappoauthconfigurablepolicies',
		'dev-sforce-api-objects-verificationhistory',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'gh-damecek-force-navigator-reloaded',
		'help-mfa-sso-thirdparty-idp',
		'kb-005321563',
	],
	reviewed: '2026-11-23',
});
