import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

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
	said: phrases(`
		deactivat*/reactivat*/departing user*, deactivat*/reactivat* account*,
		left company/team/firm/business/org/us, employee*/admin*/user*/person/who/belong* left,
		user*/marked/owner/belongs/belonged inactive, account* disabled,
		former/departing/ex/fired/quitting/retired/deactivated/leaving employee*, no longer works here/for/us,
		no longer employ*/active/company, no longer with company/us/firm/business, user*/employee*/hr offboard*,
		user*/employee* terminated, users/user license* deleted, user is/was/been disabled,
		disabled integration user, user* not active, been/was/person offboarded, user* was/been deactivated,
		employee who left, account* no longer valid, user/member leaves org, user leaves company,
		authoriz* connection/app/integration deactivated, authoriz* connection been deactivated,
		account* used connection inactive, account* used inactive, user account* inactive,
		deactivation of account/user, service account deactivated, license expired user*, team member leaves/left,
		leaves company, owner/belong* deactivated, deactivated yesterday/salesforce, ex/former/previous admin*,
		ex/former consultant*, leaver process, disabled user, who retired, employee* gone, login has/was closed,
		user* login closed/disabled, deactivated last week, not employed anymore, work* another company,
		active box disabled, enabled user/account again, made active again, account whose owner,
		person whose login, user/her/his/their/salesforce account closed, salesforce account shut,
		disabled his/her salesforce, closed his user, person is/has gone, person gone company, gone from company,
		not with company/us anymore, not work* here anymore, connected by somebody left, no longer work* us,
		not work for us, account behind deactivated/disabled/inactive/left/closed,
		user behind deactivated/disabled/inactive/left/closed,
		account behind connection/integration/sync deactivated,
		account behind connection/integration/sync disabled, account behind connection/integration/sync inactive,
		user behind connection deactivated/disabled/inactive,
		login behind integration deactivated/disabled/inactive, login behind sync deactivated/disabled/inactive,
		owned connection inactive/deactivated/left, owns connection inactive/deactivated/left,
		user owned connection left, user set/made inactive, user set inactive when/monday,
		connection owner left/deactivated/inactive, deactivated when left/he/she, account deactivated when left,
		inactive when he/she left
	`),
	fixes: [
		{
			title: 'Connect again with a dedicated integration user',
			actor: 'admin',
			needs: { permissions: ['manageUsers', 'assignPermissionSets'], note: 'A free license for the integration user.' },
			steps: [
				{
					open: 'users',
					do: 'Choose **New User**, or an integration user that exists. In Enterprise, Unlimited, Performance and Developer Edition a new one gets the license **Salesforce Integration** and the profile **Minimum Access - API Only Integrations**. Assign the permission set license **Salesforce API Integration** to such a user first: rights beyond the profile need it.',
				},
				{
					open: 'permissionSets',
					do: 'Give the user a permission set with only the objects, fields and permissions that the integration needs. If **Permitted Users** limits the app, put the app into a second set, without a license.',
				},
				{
					do: 'Ask the owner of the integration to connect again as this user. If the browser refuses an API-only user, use the JWT bearer or the client credentials flow for it.',
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
		'help-integration-user',
		'dev-blog-integration-user-client-credentials',
		'gist-infocynic-integration-user',
		'gh-simstudioai-sim-6526',
	],
	saidSources: [
		'skyvia-salesforce-inactive-user-error',
		'fivetran-authorized-user-left',
		'buildforce-oauth-token-refresh',
		'code42-service-account-user-errors',
		'clearbit-16650100104087-legacy-clearbit-platform-why-is-my-s',
		'rapidi-salesforce-hubspot-connections',
	],
	reviewed: '2026-11-23',
});
