import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'Salesforce asked for a verification step that was not completed',
	group: 'network',
	appKind: 'both',
	whoFixes: ['user', 'developer', 'admin'],
	tell: 'Login History says `Failed: Computer activation required`, `Failed: Computer activation pending` or `Multi-factor (formerly called two-factor) is required`.',
	why: `For a browser or an address that it does not know, Salesforce asks a person without multi-factor authentication for a code; this is device activation. Since early 2026 that holds after single sign-on too, unless the identity provider reports multi-factor authentication in a form that Salesforce knows. A policy can ask for multi-factor authentication at every login. In both cases the sign-in stands still until the step is done.

A person can answer, a server cannot. An integration that goes through the login page as a person stands still until it uses a flow without one. API logins are not asked for device activation.

In 2026 Salesforce requires multi-factor authentication of all employee users: from 22 June in sandboxes, and from 20 July in production over about 30 days. Of privileged users it requires a security key or a built-in authenticator, also behind single sign-on: from 22 June in sandboxes, and from 1 July in production over about 30 days too. They are all with the System Administrator profile, **Modify All Data**, **View All Data**, **Customize Application** or **Author Apex**.`,
	deliberate:
		'The check protects against stolen passwords. Ask how the integration can do without a password before you ask how the check can be avoided.',
	confirm: [
		{
			look: 'A person sees a page that asks for a code, the authenticator app or a security key. For a server, ask whether it moved or got a new address.',
		},
		{
			look: 'The person came by single sign-on, and the code is asked for behind it: the identity provider does not report multi-factor authentication, or not in a form that Salesforce knows.',
		},
		{
			setup: 'loginHistory',
			loginHistory: [
				'Failed: Computer activation required',
				'Failed: Computer activation pending',
				'Multi-factor (formerly called two-factor) is required',
			],
			look: 'The status of the failed row tells which step is missing.',
		},
		{
			setup: 'networkAccess',
			look: 'The **Source IP** of the row is not in the trusted ranges of the org.',
		},
	],
	tells: { 'login-history': ['second-step'] },
	said: phrases(`
		verification code*/email*/required/step/page/screen/mail/prompt*/challenge*/nobody, new/unknown/activate device,
		unrecognized device*/browser*, verify identity, activation required/code*, device/computer activation,
		identity verification*, email verification, mfa prompt*/code*/block*/enforc*/challenge*/screen*/stuck,
		one time passcode*, code sent/by email, emailed code, code never arriv*, verify my/your identity,
		want*/ask*/enabling/waiting/needs/requires mfa, not recogniz* device*/browser*, multi factor enforc*/required,
		code authenticator app, authenticator changed phones, authenticator new phone, account/user* require* mfa,
		several factor authenticat*/prompt*/required/enforc*, user* mfa enabled, challeng*/prompted verify identit*,
		verify their identit*, since enabled mfa, after enabl* mfa, since enabled multi/several factor,
		after enabl* multi/several factor, enabling multi/several factor, unknown browser*, challeng* login unknown,
		authenticator prompt*/robot/lost, code email asks, wants code email, asks code mail/phone, ask* code sms,
		code by sms, code text message, code phone/mail/mailbox/inbox nobody, code nobody enter/type,
		mailed code nobody/device/login, confirm/verif* device code, confirm* device mail/email, confirm new device,
		confirm device nobody, device confirm* code, device not recogni*, new computer/machine/server/ip code,
		new server verif*, second factor robot/nobody/login, second step login, login code nobody, not answer mfa,
		mfa on/rollout integration, several step verif*, authenticator app prompt*, lost phone authenticator,
		stuck verif* page/screen, challenge page nobody, trusted range*/ip* code, sends code mailbox,
		code to/old mailbox, mfa became mandatory, since mfa hangs/fails/robot/script/mandatory/became/rollout,
		mfa mandatory script, mfa rollout broke, device not verified login, new server ip verif*, new address code login,
		extra step login code, robot not enter/type code, bot not answer mfa, code sent mail login/confirm/device/nobody,
		code sent my mail, code sent to my, code by mail login/confirm/nobody, mfa became mandatory robot,
		code mailed/sent ex/former/leaver/mailbox, code was mailed/texted, unknown server/ip/computer code/verif*,
		keyed code once, salesforce trusted box/server/machine, trusted server/machine/box from then,
		wanted/wants/asks/asked to verify, activation mail/email/message,
		second factor asked/asks/wanted/demanded/required, mfa demanded/popped/pops, code texted/sms,
		new/unknown server not trusted/recogni*, nobody read/reads/sees mailbox, robot/bot/script/job not mfa/verif*
	`),
	fixes: [
		{
			title: 'Complete the verification and start again',
			actor: 'user',
			steps: [
				{ do: 'Start the connection from the product in a window that shows the whole page.' },
				{
					do: 'Admins, and whoever has **Modify All Data**, **View All Data**, **Customize Application** or **Author Apex**: use a security key or a built-in authenticator, such as Touch ID or Windows Hello. A code or an authenticator app has not been enough since July 2026, and the login stays blocked until one of them is registered. If the page offers neither, another admin must allow them first.',
				},
				{
					do: 'Everybody else: enter the code from the mail or text message, or do the multi-factor step that the page asks for. Do not give a code to anybody who asks for it.',
				},
				{ do: 'If no code arrives, ask your admin to check the mail address and the phone number on your user.' },
			],
			verify: 'The consent page appears after the verification.',
		},
		{
			title: 'Use a flow without a password for servers',
			actor: 'developer',
			steps: [
				{
					do: 'Replace the username-password login by the client credentials flow or the JWT bearer flow. Both identify the app by a secret or a key, and no person has to answer.',
				},
				{
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>`,
					language: 'http',
					say: 'A client credentials request on the My Domain host. The app needs the flow and a Run As user.',
				},
			],
			verify: 'The server gets a token from a new address without a row that asks for activation.',
		},
		{
			title: 'Let the identity provider report the multi-factor authentication',
			actor: 'admin',
			needs: { note: 'For people who come by single sign-on, together with whoever runs the identity provider.' },
			steps: [
				{ do: 'Make sure that these people do use multi-factor authentication there. What did not take place must not be reported.' },
				{
					do: 'OpenID Connect: let the ID token carry `amr`. SAML: let the response carry an `AuthnContext` that names the method. What counts stands in Salesforce Help, “Device Activation for Salesforce Orgs”; for Okta Salesforce asks for `mfa`, not `session.mfa`.',
				},
			],
			verify: 'A person who comes by single sign-on in a private window is not asked for a code of Salesforce.',
			risk: 'Salesforce believes the report. A value that is sent for every login, also with a password alone, takes the check away from everybody.',
			undo: 'Take the value out at the identity provider again.',
		},
		{
			title: 'Allow security keys and built-in authenticators in the org',
			actor: 'admin',
			steps: [
				{
					open: 'identityVerification',
					do: 'Select **Let users verify their identity with a built-in authenticator such as Touch ID or Windows Hello** and **Let users verify their identity with a physical security key (U2F or WebAuthn)**, and save. In orgs made before Summer ’25 both are off until an admin allows them.',
				},
				{ do: 'Let each privileged user register one, and have a second admin who can sign in.' },
			],
			verify: 'A privileged user registers a key and signs in with it.',
		},
		{
			title: 'Trust the fixed address of your own office or server',
			actor: 'admin',
			needs: {
				permissions: ['manageIpAddresses'],
				note: 'Seldom of use: it helps API logins with a password, and people without multi-factor authentication in orgs that pay.',
			},
			steps: [
				{
					do: 'For a person with multi-factor authentication, stop: its step is asked for from every address. In what Salesforce calls a non-revenue org, by our reading Developer Edition and trials, stop too: there people are asked for a code from trusted addresses as well.',
				},
				{
					do: 'Use this for addresses that belong to your company alone. Do not add addresses of a vendor or of a cloud that others share.',
				},
				{
					open: 'networkAccess',
					do: 'Add the single address, or the smallest range that holds it, and save. Where the ranges are too broad, Salesforce asks all the same.',
				},
			],
			verify:
				'An API login from that address needs no security token, or a person without multi-factor authentication is not asked for a code there.',
			risk: 'People without multi-factor authentication skip device activation from that address, and API logins from there need no security token: somebody with a stolen password profits too.',
			undo: 'Delete the range in Network Access. Salesforce writes that this alone does not revoke access from there: end open sessions in Session Management, and remove browsers that were activated meanwhile (Quick Find: **Activations**).',
		},
	],
	otherwise:
		'Trusted ranges do not lift a policy for multi-factor authentication, nor the **Login IP Ranges** of a profile. If the status is `Failed: API security token required`, the security token is missing, which is another cause. If it is `Restricted IP`, the login was refused and no code helps.',
	disagreements: [
		{
			claim: '**Network Access** and **Login IP Ranges** do the same.',
			who: 'Often mixed up in guides. Salesforce describes them apart.',
			advice: 'Outside **Login IP Ranges** a login is refused. Outside **Network Access** it needs an identity check.',
		},
	],
	certainty: 'official',
	sources: [
		'dev-sforce-api-objects-eventlogfile-login-status',
		'dev-login-ip-ranges-security',
		'kb-005317465',
		'help-remoteaccess-oauth-client-credentials-flow',
		'rapidi-salesforce-mfa-impact-on-integrations',
		'salesforcesaint-lessons-learned-identity',
		'help-device-activation-orgs',
		'kb-005220394',
		'kb-005237070',
		'kb-005321709',
		'kb-000386441',
		'help-security-activation-using',
		'kb-005321563',
		'people-helpsandbox-phishing-resistant-mfa',
		'help-mfa-config-available-verifiers',
		'spinningcode-salesforce-security-updates',
	],
	saidSources: [
		'salescookie-mfa-salesforce-logins',
		'ptc-integration-user-accounts',
		'gh-simple-salesforce-simple-salesforce-432',
		'help-000232553-verification-code-every-login',
		'help-xcloud-security-activation-about',
	],
	reviewed: '2026-11-23',
});
