import { defineCause } from '../define.ts';
import { installerPermissions } from '../installing.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'An admin blocked the app in this org',
	group: 'access',
	appKind: 'both',
	whoFixes: ['admin'],
	tell: 'The answer is `OAUTH_APP_BLOCKED` with `this app is blocked by admin`, and the app’s row in Connected Apps OAuth Usage offers **Unblock**.',
	why: `Somebody chose **Block** for this app in Connected Apps OAuth Usage. A block ends the sessions that the app has and refuses every new one, for everybody in the org. The login of the person still succeeds; the refusal comes after it.

A block is a decision, often taken after a security review. That is the difference to an app that is only not installed, which nobody may have meant: there the row offers **Install**.`,
	deliberate:
		'Ask the person who blocked the app, or your security team, why it was blocked and whether the reason is gone. View Setup Audit Trail keeps 180 days of changes and may name who did it. If nobody can say why, treat the block as meant until the publisher of the app has been checked.',
	confirm: [
		{
			look: 'Everybody in the org is refused, also people who used the app before, and from one moment to the next.',
		},
		{
			setup: 'connectedAppsOauthUsage',
			look: 'The row of the app offers **Unblock**.',
		},
		{
			setup: 'setupAuditTrail',
			look: 'An entry with the name of the app around the time when it stopped; its exact wording we do not know.',
			query:
				'SELECT CreatedDate, CreatedBy.Username, Action, Section, Display FROM SetupAuditTrail WHERE CreatedDate = LAST_N_DAYS:30 ORDER BY CreatedDate DESC',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Success'],
			look: 'The login at that time is a success; the refusal comes after it.',
		},
	],
	tells: { course: ['sudden'], people: ['org'], 'usage-row': ['unblock'], 'login-history': ['success'], 'shortly-before': ['stopped'] },
	said: phrases(`
		admin*/app*/integration*/connection*/infosec/addon blocked, unblock app*/button/us, click*/press* block,
		click*/press*/waiting/asked/ask*/hit/shows/offers unblock, blocked oauth usage,
		app* banned/blacklist*/blocklist*, chosen/chose/decided block app*, blocked purpose/deliberate*/intentional*,
		unblocked us/app, unblocking app/fixed/solved, security team/department/people blocked,
		it team/department blocked, security blocked app/us, blocked us/app/on purpose, blocked us salesforce,
		blocked our app/plugin*, blocked after incident/breach/review, wait* them unblock, app* block list,
		plugin* blocked admin*/purpose/security,
		option*/row/only unblock, security/admin* block app*, put block on app*, block* app* everybody,
		blocked for all users, blocked by mistake/accident, admin* lifted/lifting block, lifting/lifted/undid block,
		blocked pending review/audit
	`),
	fixes: [
		{
			title: 'Unblock the app, and limit who may use it',
			actor: 'admin',
			needs: {
				permissions: installerPermissions,
				note: 'The first two open that page, the next two install apps on it; for unblocking we found no statement. The last two assign.',
			},
			steps: [
				{ do: 'Get the agreement of whoever blocked the app.' },
				{
					open: 'connectedAppsOauthUsage',
					do: 'Find the row of the app and choose **Unblock**. If the row then offers **Install**, install the app too. Go on with the next step at once: until then everybody may get in.',
				},
				{
					open: 'manageConnectedApps',
					do: 'Open the app, choose **Edit Policies** and set **Permitted Users** to **Admin approved users are pre-authorized**. Give access through **Assigned Connected Apps** of a permission set that only the people who need it hold, integration users included; whoever is not assigned stays out. For an External Client App: **Policies** tab in External Client App Manager.',
				},
				{ do: 'Ask the person to start again from the product. The row may be missing from the list until then.' },
			],
			verify: 'The row offers **Block** in place of **Unblock**, and the person gets past the point where the app was refused.',
			risk: 'Everybody whom **Permitted Users** allows can let this app act in Salesforce in their name again.',
			undo: 'In Connected Apps OAuth Usage choose **Block** in the row of the app. This ends its sessions at once.',
		},
	],
	otherwise:
		'If the row offers **Install** and not **Unblock**, the app is not installed: that is another cause. If the row offers neither and the code is still `OAUTH_APP_BLOCKED`, look whether Setup has a page API Access Control, which refuses apps that are not on its list. Giving the person more permissions does not lift a block.',
	disagreements: [
		{
			claim: '“OAuth App Blocked” means that the app is not installed.',
			who: 'UserGems and other vendors answer it with **Install**; Microsoft and Salesforce answer it with **Unblock**.',
			advice: 'Look at the row first: it says **Install** or **Unblock**.',
		},
	],
	certainty: 'several',
	sources: [
		'kb-000232413',
		'help-connected-app-manage-current-sessions',
		'gh-microsoftdocs-supportarticles-docs-failure-passed-to-redirect-url-blocked-app-md',
		'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md',
		'usergems-why-am-i-seeing-an-oauth-app-blocked-error',
	],
	reviewed: '2026-11-23',
});
