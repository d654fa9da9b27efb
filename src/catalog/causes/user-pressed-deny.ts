import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The person pressed Deny on the consent page',
	group: 'access',
	appKind: 'both',
	whoFixes: ['user'],
	tell: 'A Salesforce page asked to allow access, and somebody chose **Deny**; the callback carries `access_denied`.',
	why: `After the login Salesforce shows what the app wants to do and asks for consent. **Deny** sends the person back to the product with \`access_denied\` and \`end-user denied authorization\`. In the device flow the same code reaches the program that waits for the approval.

Salesforce documents this meaning. The same code is also met where nobody was asked; then the cause is another one.`,
	deliberate:
		'Saying no is a right answer. Ask why the person refused: perhaps the list of permissions was longer than expected, the user was the wrong one, or the request was not expected at all.',
	confirm: [
		{
			look: 'Ask the person. If no consent page was shown, this is not the cause.',
		},
		{
			look: 'The callback address of the product holds `error=access_denied`. An error page of Salesforce itself points to another cause.',
		},
	],
	tells: { page: ['deny'], doing: ['connect'] },
	said: phrases(`
		click*/press*/chose/hit/selects/enabled/choose*/chosen/choosing/selecting/tapped/taps/touched/users deny,
		declin* access/permission*/grant/salesforce, clicked/pressed cancel, denied/declined instead,
		deny instead/button/consent*/accident*, user declined/refused/denies, cancel* authoriz*/login,
		cancel*/rejected/denying/denies/refused/dismissed/declined/declin*/abort* consent, user rejected request,
		not click*/press*/want/wanted allow, user denied consent/access/request/it, denied consent salesforce/page,
		user not grant access, chose not grant, refused allow/permission*, refuse button, person/employee denied,
		declined giving, answered/said/clicked/pressed no consent, said no salesforce/page,
		user said/clicked/pressed no, refused access app, refused it access*, closed/cancelled allow page,
		consent/clicked/pressed/hit/tapped wrong button, deny by mistake, user clicked refuse, not agree consent,
		turned down consent/request/access, rejected access request, cancel* instead allow, backed out consent,
		deny rather allow, deny in place, got scared permission*, not trust* deny, denied access/it myself,
		person pressed no, closed consent page/window, she denied consent, refused to grant, refused giving access,
		declined to allow, user not agree, consent page no, not want* give access/app, not want* to allow,
		too many permission* deny, refused to give access, user not allow it, not allow access consent,
		closed window permission, closed window permission question, closed permission page/screen,
		closed consent screen, thought phishing permission/consent/allow/page/window,
		thought scam permission/consent/allow/page/window, closed permission window thought,
		refused permission* question, said/clicked no permission, said/clicked no question
	`),
	fixes: [
		{
			title: 'Start again and allow the access, if you want it',
			actor: 'user',
			steps: [
				{
					do: 'Be sure that you started this connection yourself. If somebody asked you by phone or chat to approve an app or to type a code, stop and tell your security team.',
				},
				{ do: 'Start the connection again from the product, not from the old tab.' },
				{ do: 'Look at the name of the app, at the user who is signed in, and at the list of permissions.' },
				{ do: 'Choose **Allow** if all three are what you expect. If the user is wrong, sign out of Salesforce first.' },
			],
			verify: 'The product says that it is connected and names your Salesforce user.',
			risk: 'The app may act in your name, within the permissions on the list.',
			undo: 'Disconnect in the product, or in your personal settings: **Advanced User Details** or **Personal Information**, **OAuth Connected Apps**, **Revoke** in each row of the app. If it is not there, ask an admin.',
		},
	],
	otherwise:
		'If no consent page appears and the error returns, the user may not be assigned to the app, or may lack the product behind it. A window that was closed on Salesforce’s error page can look like a refusal too: Chrome then says `The user did not approve access.` although Salesforce had refused the app.',
	certainty: 'official',
	sources: ['help-remoteaccess-oauth-flow-errors', 'gh-damecek-force-navigator-reloaded', 'help-manage-oauth-enabled-connected-apps'],
	saidSources: ['gh-wso2-product-is-4740', 'gh-oauthlib-oauthlib-444', 'gh-opf-openproject-19527'],
	reviewed: '2026-11-23',
});
