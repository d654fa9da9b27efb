import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The user behind the connection is inactive',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The answer is `inactive user`, or Login History shows `User is inactive` for the user who made the connection.',
	why: `Every connection acts as one Salesforce user, usually the one who approved it. When an admin deactivates that user, often because the person left, the connection stops although nobody touched the app. Salesforce’s table lists the code \`inactive_user\`; in practice it arrives as \`invalid_grant\` with \`inactive user\`.

Nobody but an admin can repair it, and repeating the request never helps.`,
	deliberate:
		'Deactivating a user is a decision. Ask whoever did it, or the person’s manager, whether the person left, before you reactivate anything. The account of somebody who left stays inactive.',
	confirm: [
		{ look: 'Find out as which user the connection runs. The client’s settings usually name the username.' },
		{
			setup: 'users',
			look: 'Choose the view with all users and open that user: **Active** is not selected.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['User is inactive'],
			look: 'The row of that user at the time of the failure.',
		},
	],
	tells: { 'login-history': ['inactive'], 'shortly-before': ['deactivated'], 'user-record': ['inactive'] },
	said: [
		'deactivat* user*',
		'deactivat* account*',
		'left company',
		'employee* left',
		'user* inactive',
		'account* disabled',
		'former employee*',
		'no longer works here',
		'no longer employ*',
		'reactivat* user*',
		'reactivat* account*',
		'no longer active',
		'no longer with company',
		'left team',
		'admin* left',
		'user* offboard*',
		'employee* offboard*',
		'user* terminated',
		'users license* deleted',
		'user license* deleted',
		'user is disabled',
		'user was disabled',
		'user been disabled',
		'disabled integration user',
		'user* left',
		'person left',
		'user* not active',
		'left firm',
		'left business',
		'left org',
		'employee* terminated',
		'been offboarded',
		'user* was deactivated',
		'user* been deactivated',
		'employee who left',
		'was offboarded',
	],
	fixes: [
		{
			title: 'Connect again with a dedicated integration user',
			actor: 'admin',
			needs: { permissions: ['manageUsers', 'assignPermissionSets'], note: 'A free license for the integration user.' },
			steps: [
				{
					open: 'users',
					do: 'Choose **New User**, or an integration user that exists, with an API license and profile if your org has them.',
				},
				{
					open: 'permissionSets',
					do: 'Give the user only the objects, fields and permissions that the integration needs, and the app itself if **Permitted Users** limits it.',
				},
				{
					do: 'Ask the owner of the integration to connect again as this user. A user with **Api Only User** cannot pass the browser pages: use the JWT bearer or the client credentials flow for it.',
				},
			],
			verify: 'Login History shows `Success` for the integration user and the app, and the integration moves data.',
			risk: 'The integration user can do whatever its permission sets allow, at any time and without a person.',
			undo: 'Revoke the connection under **OAuth Connected Apps** on the user’s page, and deactivate the integration user.',
		},
		{
			title: 'Activate the user again',
			actor: 'admin',
			needs: { permissions: ['manageUsers'], note: 'A free license of the user’s kind. Only if the deactivation was a mistake.' },
			steps: [
				{ open: 'users', do: 'Open the user, choose **Edit**, select **Active** and save.' },
				{ do: 'Let the integration try once. If it still fails, connect again as this user.' },
			],
			verify: 'The user’s page shows **Active**, and the integration’s next login is a `Success` in Login History.',
			risk: 'The person can log in again, with all permissions they had.',
			undo: 'Clear **Active** on the user’s page.',
		},
	],
	otherwise:
		'If the user is active, look for **Unfreeze** on the user’s page, for a lockout, and for a mail from Salesforce about a security containment. If the connection was made by another user than you think, look that user up first.',
	disagreements: [
		{
			claim: 'Salesforce sends the code `inactive_user`.',
			who: 'Salesforce’s own table lists it. It is missing in the list of codes in Salesforce’s Mobile SDK, and reports from the field show `invalid_grant` with `inactive user`.',
			advice: 'Treat both alike.',
		},
	],
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'gh-restforce-restforce-303',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
	],
	reviewed: '2026-11-22',
});
