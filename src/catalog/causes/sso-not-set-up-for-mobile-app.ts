import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The org uses single sign-on and the login of the mobile app was not set up for it',
	group: 'access',
	appKind: 'connected-app',
	whoFixes: ['admin', 'user'],
	tell: 'The error page shows the number `1800`, and only the Salesforce mobile app fails, in an org with single sign-on.',
	why: `Salesforce ties the old number \`1800\` to single sign-on in its mobile app: the app opens a login that the org’s single sign-on does not serve.

The words \`There was a problem in setting up your remote access\` were also met with apps of vendors. In 2018 and 2019 two such apps had been removed by Salesforce, and nothing in the customer’s org could bring them back.`,
	confirm: [
		{
			look: 'The same person signs in to Salesforce in a browser on a computer without trouble; only the mobile app fails.',
		},
		{
			setup: 'singleSignOnSettings',
			look: 'Single sign-on is set up for the org.',
		},
		{
			setup: 'myDomain',
			look: 'Note the current My Domain address: the mobile app must use it as its login server.',
		},
	],
	tells: { 'app-kind': ['connected'] },
	said: phrases(`
		sso not/missing mobile app, only supports sp initiated, mobile* idp/sp initiated, switch sp initiated,
		mobile* sso my domain, sp initiated not, phone company account/login, computer/laptop works/fine phone,
		desktop fine/ok/works mobile, browser ok/fine/works mobile, web ok/works mobile,
		only fail*/happen*/affects mobile, mobile* not sso/configured, nobody configured mobile,
		mobile* never configured, sso never mobile, on phones after, forgot mobile app, only phones fail,
		works computer/browser not phone, works desktop not mobile, only salesforce mobile app,
		nobody set up mobile, mobile* never/not set up, mobile* login not covered, sso only configured web,
		mobile* not know* idp, added my domain mobile, added connection mobile app, mobile app no/forgotten sso,
		without sso mobile app, computer company login works, phone app not laptop, never enabled mobile app,
		not/never enabled for mobile, mobile app never included, only phone app fails, company login not phone,
		company login only computer, salesforce/mobile/phone error 1800, app shows 1800, sso done/set browser only,
		sso only browser/web/desktop, single login part mobile, sso part mobile, finish* sso/single mobile,
		login server list app/mobile, error phones sso, fixed error phones
	`),
	fixes: [
		{
			title: 'Use the My Domain of the org as login server in the mobile app',
			actor: 'user',
			steps: [
				{ do: 'Ask your admin for the My Domain address of your org.' },
				{ do: 'On the login page of the mobile app open the settings, choose to change the server, and add that address.' },
				{ do: 'Choose the new server and sign in by the single sign-on button or page of your company.' },
			],
			verify: 'The login page of your company appears in the app, and the app opens after it.',
		},
		{
			title: 'Set up single sign-on for the mobile app',
			actor: 'admin',
			needs: {
				permissions: ['viewSetup'],
				note: 'Changing Single Sign-On Settings takes **Customize Application** and **Modify All Data**. Give nobody **Modify All Data** for this.',
			},
			steps: [
				{ open: 'singleSignOnSettings', do: 'Check that the configuration that the company uses is enabled.' },
				{ open: 'myDomain', do: 'Check that the login page of My Domain offers this single sign-on.' },
				{ do: 'Follow Salesforce’s guide to single sign-on in the mobile app, and tell people which login server to enter.' },
			],
			verify: 'A test user signs in to the mobile app through the My Domain server.',
		},
	],
	otherwise:
		'If the failing app is a vendor’s product and not the Salesforce mobile app, ask the vendor whether its app still exists in Salesforce. If the app worked on the phone until today, close it, switch the login server and back, and try again.',
	certainty: 'official',
	sources: ['kb-000386723', 'gh-certinia-apex-mdapi-233', 'gh-afawcett-githubsfdeploy-35', 'kb-000213609', 'help-sso-saml-detail'],
	reviewed: '2026-11-23',
});
