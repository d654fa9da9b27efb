import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'An API-only or integration user tries to sign in on a browser page',
	group: 'access',
	appKind: 'both',
	whoFixes: ['developer', 'admin'],
	tell: 'Login History says `Failed: API-only user`, and the connection was started in a browser.',
	why: `A user with the permission **Api Only User**, or with a license made for integrations, may call the API but may not open Salesforce’s own pages. Whether the login and consent pages of OAuth count among them we do not know.

Salesforce publishes the status in Login History; that it stands behind a browser error is our reading of it.`,
	deliberate:
		'Keeping the integration user away from the pages of Salesforce is good practice and usually meant. Ask whether the flow can change before you ask whether the user can.',
	confirm: [
		{
			look: 'The username that was typed on the login page belongs to an integration, not to a person.',
		},
		{
			look: 'Start once from the connect button of the product, in a private window, and not from Salesforce’s login page. If the consent page appears, this user can connect, and it is not this cause.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: API-only user'],
			look: 'The row of the failed attempt carries this status.',
		},
		{
			setup: 'users',
			look: 'The user’s license is made for integrations, or the profile or a permission set has **Api Only User**.',
		},
	],
	tells: { page: ['login'], 'login-history': ['api-only'], doing: ['connect'], 'user-record': ['api-only'] },
	said: phrases(`
		api only user*/licens*/profile/permission/integration*/system/checkbox/account*/browser/login/consent/box/flag,
		integration user*/licens* browser, integration user licens*/interactive*, not login/open/use ui,
		not login/accessed/access/open/use user interface, user* no ui access, no access user interface,
		licens* only api access, no longer access ui, restrict* user* api only, user* restricted api only,
		robot/technical/machine/api account browser, technical/machine user browser, not open/use/allowed screens,
		account/set/marked/flagged/users api only, account only machines, account meant programs/only, api user consent,
		account/user restricted api, user/account limited api, not allowed interface, may only api,
		robot/technical/service/bot/integration/machine/api account login page,
		robot/technical/bot/integration/machine user login page, service account browser login,
		integration user* login screen, integration user web login, integration user consent page/screen,
		not use/open salesforce pages, may not open pages/screens, not allowed browser login, not log* website account,
		integration licens* login page, api user browser login, without ui access login, account only programs login,
		only allowed use api, restricted to api consent, not allowed log website,
		may not use screens/pages/interface/website, may not login browser, integration user may not
	`),
	fixes: [
		{
			title: 'Move the integration to a flow without pages',
			actor: 'developer',
			steps: [
				{
					do: 'Use the client credentials flow, with the integration user as the Run As user of the app, or the JWT bearer flow, with this username as `sub`.',
				},
				{
					request: `POST /services/oauth2/token HTTP/1.1
Host: <MYDOMAIN>.my.salesforce.com
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=<CONSUMER_KEY>&client_secret=<CONSUMER_SECRET>`,
					language: 'http',
					say: 'A client credentials request goes to the My Domain host of the org, not to a login host.',
				},
				{ do: 'Ask the admin to allow the flow on the app and to assign the integration user to it.' },
			],
			verify:
				'The token endpoint answers with an access token, and Login History shows a success of the integration user without a browser.',
		},
		{
			title: 'Connect with another user, if the product takes no API-only user',
			actor: 'admin',
			needs: { permissions: ['manageUsers'] },
			steps: [
				{
					do: 'Ask the vendor whether its product takes an API-only user or a flow without pages. Only if it takes neither, choose a user with a full license who has only the rights that the product needs.',
				},
				{ do: 'Let the product act for this user: sign out in the browser, start the connection again and sign in as this user.' },
				{ do: 'Leave **Api Only User** on the integration user as it is.' },
			],
			verify: 'The consent page appears, and after **Allow** the product is connected as the chosen user.',
			risk: 'The product gets all rights of this user, who can do more than an API-only user. The connection ends when the user leaves.',
			undo: 'Revoke the app under **OAuth Connected Apps** on the user record.',
		},
	],
	otherwise:
		'If the status is missing, the person may have met another refusal: read `error` and `error_description` in the address of the page. Do not remove **Api Only User** from an integration user to get past one sign-in, and do not sign in with an admin’s own user in its place.',
	disagreements: [
		{
			claim: 'An API-only user cannot approve an app in the browser.',
			who: 'The name of the status suggests it. Fivetran says that an API-only user can authorize its connection. We found no text of Salesforce that settles it.',
			advice: 'Try once from the product before you change the flow or the user.',
		},
	],
	certainty: 'inferred',
	sources: [
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-remoteaccess-oauth-client-credentials-flow',
		'fivetran-api-only-user',
	],
	saidSources: ['improveit360-api-only-user-preventing-access', 'help-integration-user'],
	reviewed: '2026-11-23',
});
