import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'A headless login, registration or one-time code was refused',
	group: 'platform',
	appKind: 'both',
	whoFixes: ['user', 'developer', 'admin'],
	tell: 'People log in on a page of your own product that talks to Salesforce behind the scenes, and the code names a login, a registration or an `otp`.',
	why: `With headless identity a company builds its own login and registration pages and lets Salesforce check the person behind the scenes. Salesforce’s server list has codes of its own for these steps: a wrong or failed one-time code (\`invalid_otp\`, \`otp_error\`), a refused login (\`login_error\`), and registrations that failed or are too many (\`registration_error\`, \`failed_registration\`, \`exceeded_registration_limit\`).

The codes are official. Salesforce publishes no text for them that we found, so their meanings are read from their names.`,
	confirm: [
		{
			look: 'The request carries a header such as `Auth-Request-Type`, or goes to one of the headless registration, login or password addresses of an Experience Cloud site.',
		},
		{
			setup: 'oauthAndOpenIdConnectSettings',
			look: '**Allow Authorization Code and Credentials Flows** is on. Without it these flows do not work at all.',
		},
		{
			setup: 'loginHistory',
			look: 'For refused logins, the row of the person at that time tells more than the code. For registrations there is no user yet, so there may be no row.',
		},
	],
	said: phrases(`
		headless passwordless/otp, passwordless/signup fail*, otp wrong/expired/reject*/refused/invalid, old otp,
		signup refused, authrequesttype registration, headless login fail*/refused/reject*/error/wrong,
		headless registration fail*/refused/error/reject*, headless forgot password, one time passcode,
		entered one time, otp/code/typed first mail, otp not accept*, otp/code requested twice,
		code first/older email, code older mail, first mail* code, sign up refused/fail*,
		registration fails/form/our app, too many registrations/registration*/signups, registration limit reached,
		register* own/shop app, own registration refused, passwordless login error/refused, code customers type,
		own app registration, registration reject*/refused salesforce,
		one time code wrong/expired/not/reject*/refused/customers, one time password wrong,
		entering/old one time code, too many sign ups, register* app code wrong, code mail wrong app,
		code mail not accept*, own login form/page refused, own form registration fail*, sign up form error,
		sign/signing up own app, signing up our app, registration in app fail*, own app login code,
		customers code app refused, login own app refused, headless login endpoint/api/saying/no,
		headless endpoint no/refused/saying, one time password without/expired/identifier,
		time password without identifier, otp without identifier, without identifier password,
		forgot identifier otp, passwordless login endpoint, headless api refused/no/error*,
		code sent registration wrong, registration code wrong/refused/expired, code from registration not
	`),
	fixes: [
		{
			title: 'Ask for a new code and type it once',
			actor: 'user',
			steps: [
				{ do: 'Ask for a new one-time code and use only the newest one. Type it yourself; nobody may ask you for it by phone or chat.' },
				{ do: 'If the product says that the login is wrong, check the username and reset the password on its own page.' },
			],
			verify: 'The product lets you in.',
		},
		{
			title: 'Log the whole answer and check the step that it names',
			actor: 'developer',
			steps: [
				{
					do: 'Log code, description and HTTP status of the answer without the person’s data, and show the person a sentence of your own.',
				},
				{ do: 'For `invalid_otp`, let people ask for a new code, and do not send the same code twice.' },
				{
					do: 'For registrations, read a debug log of the handler: missing fields and duplicate usernames stop a new user. For limits, slow down and stop automatic tests.',
				},
				{ do: 'Do not repeat a refused login by itself: that locks the person out.' },
			],
			verify: 'A test person registers, receives a code and logs in; a wrong code is still refused.',
		},
		{
			title: 'Check the org’s settings for headless flows',
			actor: 'admin',
			needs: {
				permissions: ['viewSetup', 'createAndSetUpExperiences', 'monitorLoginHistory'],
				note: 'You must be a member of the site yourself: without that you cannot open **Workspaces**. An experience admin of the site needs no **Create and Set Up Experiences**.',
			},
			steps: [
				{
					open: 'digitalExperiences',
					do: 'Open the site’s administration and check its login and registration settings, the handler and the profile of new members.',
				},
				{ open: 'loginHistory', do: 'Look at the rows of the affected people for locked, frozen or inactive users.' },
			],
			verify: 'The handler’s debug log shows a finished registration, and Login History shows a success for the test person.',
		},
	],
	otherwise:
		'If people log in on Salesforce’s own page, this is not the cause: read the code of that page. If each request fails alike, check the app’s key, the site’s address and the flow switches.',
	certainty: 'inferred',
	sources: [
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'dev-headless-identity-enable-auth-code-creds-flow',
		'help-remoteaccess-disable-username-password-flow-ca',
		'help-networks-access-control-overview',
	],
	reviewed: '2026-11-23',
});
