import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The user is frozen or locked out',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The user is active, yet Login History shows `User is frozen` or `Password lockout`.',
	why: `The two look alike from outside and have different origins. Freezing is an act: an admin, or Salesforce’s own security team, stopped the user for a reason. A lockout comes from too many wrong passwords, often from a connector that keeps sending an old one after a password change. While that connector runs, unlocking does not last. By two outside sources a lockout ends by itself, after 15 minutes unless the password policy names another **Lockout effective period**.

We do not know the exact text that a client gets for a frozen user. Login History is the place to look.`,
	deliberate:
		'A freeze is meant. Before you unfreeze, find out who did it and why: an offboarding, an investigation, or a containment by Salesforce, which sends a mail. A lockout needs no permission to undo, but its source must be stopped first.',
	confirm: [
		{
			setup: 'loginHistory',
			loginHistory: ['User is frozen', 'Password lockout'],
			look: 'The latest rows of the user. A long run of `Invalid password` from one address names the connector that caused a lockout.',
		},
		{
			setup: 'users',
			look: 'Open the user. **Unfreeze** is offered for a frozen user, **Unlock** for a locked one.',
		},
		{
			look: 'Ask the admins with wide permissions whether a mail with the subject “Salesforce Security notification” arrived. Then it is a containment.',
		},
	],
	tells: { 'security-mail': ['no'], 'login-history': ['frozen', 'locked'], 'user-record': ['frozen'] },
	said: phrases(`
		user*/been/account* frozen, user* locked, locked out, freez*/unfreez*/unlock*/froze*/unfroze user*,
		too many failed/wrong/attempts, unlock*/freez*/unfroze/unfreez* account*, account* lock*/suspend*,
		failed attempts, froze account, wrong password several, password several/many times, locked wrong password*,
		somebody unlocks, unlocked/unlocking/froze/frozen integration, until/admin* unlocked, admin* unlock*, had unlock,
		shows/offers/page/record unfreeze, unfreeze/unlock button, employee/admin*/security/somebody froze,
		account freez*, unfreezing fixed, password/user lockout, lockout polic*/many, salesforce locked him/user*,
		locked integration user*, kept/keeps trying password, hammer*/retry*/tried/trying old password,
		old password locked, shows unlock button, froze integration/salesforce account, froze salesforce user,
		employee froze account, security team froze, frozen in salesforce, invalid login attempts, wrong logins locked,
		login attempts locked, locked after old password, kept/keeps sending old password, keeps using old password,
		employee froze integration/salesforce account, salesforce locked it password, salesforce has locked it,
		old password salesforce locked,
		hr/they froze, hr/security/they frozen, froze his/her/my/their/login, frozen checkbox/flag, is frozen true,
		locked himself/herself/myself, locked after failed/wrong/attempts/tries, unlock*/unfreez* her/him,
		login got locked
	`),
	fixes: [
		{
			title: 'Stop the source of wrong passwords, then unlock the user',
			actor: 'admin',
			needs: { permissions: ['manageUsers', 'manageInternalUsers'] },
			steps: [
				{ open: 'loginHistory', do: 'Note address and application of the failed attempts.' },
				{ do: 'Let the owner of that connector stop it and correct its password. Unlocking first only lets it lock the user again.' },
				{ open: 'users', do: 'Open the user and choose **Unlock**.' },
			],
			verify: '**Unlock** is gone from the user’s page, and the next login of the user is a `Success`.',
			risk: 'If the attempts were an attack, it can go on. Reset the password if you do not know their source.',
			undo: 'Choose **Freeze** on the user’s page.',
		},
		{
			title: 'Unfreeze the user when the reason is settled',
			actor: 'admin',
			needs: { permissions: ['manageUsers'] },
			steps: [
				{ do: 'Ask the other admins and look into the Setup Audit Trail. Unfreeze only when whoever froze the user agrees.' },
				{ open: 'users', do: 'Open the user and choose **Unfreeze**.' },
				{
					do: 'Let the integration try once. If the answer is still a refusal, connect again: refresh tokens may have been revoked together with the freeze.',
				},
			],
			verify: 'The user’s page offers **Freeze** again, and the next login of the user is a `Success` in Login History.',
			risk: 'The user, and every integration that runs as this user, can act again.',
			undo: 'Choose **Freeze** on the user’s page.',
		},
	],
	otherwise:
		'If the user’s page offers neither **Unfreeze** nor **Unlock**, the user may be inactive, or the password or token is wrong. Do not loosen the password or lockout policy of the org for one connector.',
	certainty: 'official',
	sources: [
		'dev-sforce-api-objects-eventlogfile-login-status',
		'kb-005318944',
		'help-users-unlock',
		'sfdc316-profiles-password-policies',
		'certifiedondemand-user-locked-and-unlocked',
	],
	reviewed: '2026-11-23',
});
