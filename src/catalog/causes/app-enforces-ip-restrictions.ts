import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The IP Relaxation of the app enforces the org’s IP limits',
	group: 'network',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The first sign-in from an allowed network works and later refreshes by the vendor’s server fail, or Login History says `Failed: IP Address Not Allowed`; **IP Relaxation** of the app is **Enforce IP restrictions**.',
	why: `An app follows the IP limits of the profile of its user, as its policy **IP Relaxation** says. There are four choices: **Enforce IP restrictions** (the default) for logins and refreshes alike; **Enforce IP restrictions, but relax for refresh tokens** for the first login only; **Relax IP restrictions for activated devices**; and **Relax IP restrictions**, which lifts the limits for this app. External Client App metadata calls them \`Enforce\`, \`Enforce_RelaxRefresh\`, \`Bypass_2factor\` and \`Bypass\`.

There is something to relax only if the profile of the user has **Login IP Ranges**. JWT bearer and SAML bearer obey the profile whatever the app says.`,
	deliberate:
		'Enforcing is the default and the safer choice. Ask the owner of org security whether this app may be used from addresses outside the ranges, and for which of its users.',
	confirm: [
		{
			look: 'The connection works at first and fails at the first refresh, or works from the office and fails from the vendor’s server.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: IP Address Not Allowed', 'Restricted IP'],
			look: 'The **Source IP** of the failed row belongs to the vendor, and the profile of the user has ranges that do not hold it.',
		},
		{
			setup: 'manageConnectedApps',
			look: 'The page of the app: **IP Relaxation** is **Enforce IP restrictions**. For an External Client App look at the **Policies** tab in External Client App Manager.',
		},
	],
	tells: { network: ['server'], 'login-history': ['address'], 'refused-address': ['enforced'] },
	said: phrases(`
		not relax* ip, enforce*/relaxing/app*/enforc*/relaxed ip restrict*, setting relax ip,
		ip/changing relaxation, enforce* ip, app* enforc* ip restrict*, had/chang* relax ip restrict*,
		not set relax ip, relaxation app/polic*/changed, app set enforce*, app itself network*/ip*, app* ip polic*,
		app* level/own ip, ip relaxation changed, app* not relax*, app itself only lets, app only lets network,
		app only accepts/allowed ip*, app set only network, app itself restrict* ip*, relax* ip restrict* fixed,
		refresh vendor server ip, refresh* vendor ip not, app only allowed network*, app* ip relaxation enforce*,
		app blocks ip relaxation, app* policy checks address/ip, app* polic* checks caller*,
		only listed networks/addresses app, app lets only listed, app* policy listed networks,
		restrictions not relaxed app*, enforces orgs ip, flipped/switched relax enforce*,
		ip restrictions enforced app, ip check app itself, app* own ip polic*/check,
		setting just app enforce*, setting app enforce*, app* enforc* office/network/range*/ip*,
		other apps outside/home/vpn fine/works/work/connect*, only this app office/vpn/network,
		apps own network setting/rule/policy, app policy/policies network/range*,
		app refuses/rejects outside office/network/vpn/range*
	`),
	fixes: [
		{
			title: 'Relax the limits for refresh tokens of this app only',
			actor: 'admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'] },
			steps: [
				{
					do: 'First consider adding the vendor’s fixed addresses to the **Login IP Ranges** of the integration user’s profile, if no person shares it: that opens less, and then nothing has to change here. If the list is empty, stop: this profile refuses no address, and its first range shuts out every other address.',
				},
				{
					open: 'manageConnectedApps',
					do: 'Open the app, choose **Edit Policies**, set **IP Relaxation** to **Enforce IP restrictions, but relax for refresh tokens**, and save.',
				},
				{ do: 'Wait about 10 minutes. Let the person connect again from an allowed network, and let the product refresh.' },
			],
			verify:
				'After the lifetime of one access token the product still works, and Login History shows `Success` for the refresh from the vendor’s address.',
			risk: 'Whoever holds a refresh token of this app can use it from any address, for all users of the app.',
			undo: 'Set **IP Relaxation** back to **Enforce IP restrictions**.',
		},
		{
			title: 'Relax the limits for refresh tokens of this app only',
			actor: 'admin',
			app: 'external-client-app',
			needs: { permissions: ['editExternalClientAppPolicies'] },
			steps: [
				{
					do: 'First consider adding the vendor’s fixed addresses to the **Login IP Ranges** of the integration user’s profile, if no person shares it: that opens less, and then nothing has to change here. If the list is empty, stop: this profile refuses no address, and its first range shuts out every other address.',
				},
				{
					open: 'externalClientAppManager',
					do: 'Open the app, its **Policies** tab, then **Edit**. Under **OAuth Policies** set **IP Relaxation** to **Enforce IP restrictions, but relax for refresh tokens**, and save.',
				},
				{ do: 'Wait about 10 minutes. Let the person connect again from an allowed network, and let the product refresh.' },
			],
			verify:
				'After the lifetime of one access token the product still works, and Login History shows `Success` for the refresh from the vendor’s address.',
			risk: 'Whoever holds a refresh token of this app can use it from any address, for all users of the app.',
			undo: 'Set **IP Relaxation** back to **Enforce IP restrictions**.',
		},
	],
	otherwise:
		'For JWT bearer and SAML bearer go to the **Login IP Ranges** of the profile; this policy does not help there. With **Enforce login IP ranges on every request** in Session Settings some resources stay closed all the same. **Relax IP restrictions**, which many guides advise, lifts the limits of this app for all its users and for the first login too: take it only if the owner of org security wants exactly that.',
	disagreements: [
		{
			claim: '**Relax IP restrictions** lifts the profile’s Login IP Ranges in every flow.',
			who: 'Several vendors. Salesforce documents the exception of JWT bearer and SAML bearer; one field test with an External Client App confirms it.',
			advice: 'Count on it in browser and refresh flows only.',
		},
	],
	certainty: 'official',
	sources: [
		'help-connected-app-continuous-ip',
		'help-connected-app-manage-oauth',
		'dev-meta-extlclntappoauthconfigurablepolicies',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'intercom-11507432',
		'gh-nangohq-nango-4344',
		'dev-users-profiles-epui-login-ip-ranges-edit',
	],
	reviewed: '2026-11-23',
});
