import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'Salesforce froze the user because the traffic came from a VPN, a proxy or a high-risk address',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['admin', 'user', 'developer'],
	tell: 'The user and the org’s most privileged users received a mail "Salesforce Security notification", and Login History shows `User is frozen`.',
	why: `Salesforce watches for logins and API traffic from anonymizing VPNs, proxies and addresses that it rates as high risk: suspicious logins since 20 November 2025, all traffic of connected apps and of the API since 24 April 2026. When it finds such traffic it freezes the user and takes away every refresh token of that user. A mail goes to the user and to everybody who holds **Modify All Data**.

Unfreezing alone does not last. As long as the traffic comes from the same exit, Salesforce acts again.`,
	deliberate:
		'Salesforce did this on purpose, and it may be right: stolen tokens are used from such addresses too. Treat it as a security event until you know where the traffic came from.',
	confirm: [
		{
			look: 'The mail "Salesforce Security notification". Ask the user and the org’s most privileged admins for it; look into junk folders as well.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['User is frozen'],
			look: 'The user’s rows before the freeze: do you know the addresses, the countries and the applications?',
		},
		{
			look: 'Several connections of the same user stopped at once with `expired access/refresh token`, because all refresh tokens of the user were revoked.',
		},
	],
	tells: {
		course: ['sudden'],
		people: ['some'],
		'security-mail': ['yes'],
		'login-history': ['frozen'],
		'other-apps': ['yes'],
		'shortly-before': ['security-mail'],
		'user-record': ['frozen'],
	},
	said: phrases(`
		security notification*, vpn froze*/frozen, froze* proxy/anonymi*/tor/itself,
		anonymi*/using/through/risky vpn, anonymous/anonymizing proxy, suspicious activit*/login*/ip*/address*,
		unfamiliar location*, high risk ip*/address*, from vpn*, frozen from vpn*, anonymi*/anonymous prox*,
		user*/account* froze* vpn, user* from vpn* frozen, froze* user* proxy, token* at risk,
		frozen automatic*/again/nobody, automatic*/nobody froze, keeps freezing, freez*/unfreez* again,
		tor exit/network, risky/flagged/malicious ip*, risky address*, address* flagged, froze*/rated high risk,
		froze* security mail, frozen mail security, frozen second time, unfroze hour later, keeps getting frozen,
		wrong reputation ip*, security alert froze*, salesforce frozen/froze me, frozen without admin,
		frozen because ip*/address/vendor*, frozen due ip*, mail integration user frozen,
		security mail integration user, admins got security mail,
		mail salesforce security froze*/frozen/vpn/ip/suspicious,
		salesforce security froze* me/user/account/integration, froze* account over/because/due vpn,
		froze* user over/because/due vpn, froze* because/over/due vpn, frozen by salesforce itself,
		salesforce itself froze*/frozen/freezes/freezing, salesforce itself froze*/freezes user,
		salesforce itself froze*/freezes account, frozen salesforce itself tokens/revoked,
		security froze* integration user, user froze* because/vpn itself, freezes user vpn/salesforce,
		through/over vpn frozen, through vpn froze*, vpn server froze*/frozen
	`),
	fixes: [
		{
			title: 'Review the user’s activity before anything is undone',
			actor: 'admin',
			needs: { permissions: ['monitorLoginHistory'] },
			steps: [
				{
					open: 'loginHistory',
					do: 'Go through the user’s logins of the last weeks, with source addresses and applications. Keep a download.',
				},
				{
					do: 'Ask the user and the owner of each integration which of them are theirs. If one is nobody’s, follow your incident process and leave the user frozen.',
				},
			],
			verify: 'Every address and application in the list has an owner who confirmed it.',
		},
		{
			title: 'Leave the anonymizing network',
			actor: 'user',
			steps: [
				{
					do: 'Switch off the VPN or proxy for Salesforce, or use the company’s own VPN. Ask your IT for an exit that belongs to the company.',
				},
				{ do: 'Tell the admin when it is done. Signing in again before that repeats the freeze.' },
			],
			verify: 'After the unfreeze your login appears in Login History with an address of the company or of your provider.',
		},
		{
			title: 'Give the integration an exit of its own',
			actor: 'developer',
			steps: [
				{
					do: 'Route the traffic to Salesforce through a fixed address that belongs to you, not through a shared proxy or an anonymizing service.',
				},
				{ do: 'Publish the address to your customers, and stop all retries until their admin has unfrozen the user.' },
			],
			verify: 'Login History in a customer’s org shows your published address for the app.',
		},
		{
			title: 'Unfreeze the user, reset the password and connect again',
			actor: 'admin',
			needs: { permissions: ['manageUsers'], note: 'Only after the review, and after the traffic moved.' },
			steps: [
				{ open: 'users', do: 'Open the user and choose **Unfreeze**, then **Reset Password**.' },
				{ do: 'Connect each integration of this user again. The old refresh tokens are gone.' },
			],
			verify: 'The connections work for some days, with known addresses in Login History and without another mail.',
			risk: 'If the account was misused, the intruder may act again.',
			undo: 'Choose **Freeze** on the user’s page and revoke the entries under **OAuth Connected Apps** there. For External Client Apps open **Setup > Apps > External Client Apps > OAuth Usage**, click the user count of the app, then **Revoke**.',
		},
	],
	otherwise:
		'If there is no such mail, an admin froze the user, or the user is locked out or inactive. Do not add the address of an anonymizing service to the org’s trusted ranges: nothing we found says that this prevents the freeze, and it weakens the login of everybody.',
	certainty: 'official',
	sources: [
		'kb-005318944',
		'help-people-sp-addres-sfupdates-security-notifications',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-manage-external-client-app-usage',
	],
	reviewed: '2026-11-23',
});
