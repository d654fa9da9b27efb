import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The login or approval page was left open too long, or was loaded again after use',
	group: 'access',
	appKind: 'both',
	whoFixes: ['user', 'admin'],
	tell: 'The page stood open for a while, came from a bookmark or the history, or was reloaded; a fresh start works.',
	why: `The login page and the approval page of Salesforce belong to one request of one app, and they hold for a limited time. When the time is over, or when the page is loaded again after it was used, Salesforce cannot tie it to a request any more and refuses it, for example with \`You didn't complete the approval process before it expired\`.

How long a page holds we do not know.`,
	confirm: [
		{
			look: 'Ask how the page was reached: an old tab, a bookmark, the back button, a reload, a link in a mail.',
		},
		{
			look: 'Start the connection again from the product in a private window. If that works, this was the cause.',
		},
	],
	tells: { page: ['old'], 'private-window': ['works'], 'shortly-before': ['waited'], doing: ['connect'] },
	said: phrases(`
		bookmark* page/link*/consent/authoriz*/approv*, back button, old/stale/restored/reopened tab,
		left page/screen/tab/window open, login/allow page open, page* expired, tab/page/screen overnight,
		reload* consent, page stale, stale approv*, reopened page, page open long/hours/hour/overnight,
		screen open far, left page sitting/lunch, screen sat open, open over lunch, went lunch approv*/allow,
		reload* approv*/allow/login page, refreshed consent/approv*/login page, refreshing consent page,
		hit refresh approv*, page with f5, browser history page/consent, history instead fresh, not approv* time,
		stale login page, allow next morning/day, approval window timed, consent/approval page twice,
		consent/tab open overnight, page/screen/tab open too long, waited too long allow/approv*/press*,
		took too long approv*/allow/consent, too long press*/click*/before allow, too long before approv*,
		not allow time page, consent page second time, came back later page, page open hour later,
		consent page open hour*, permission page lunch/meeting/coffee/hours/later/overnight/sat/sitting,
		consent page lunch/meeting/coffee/hours/later/overnight/sat/sitting,
		approv* page lunch/meeting/coffee/hours/later/overnight/sat/sitting, allow page lunch/meeting/coffee,
		opened permission/consent page hour, opened permission/consent page later, page went lunch came,
		allow ran/timed out, left allow/consent/approv* screen, waited hour* allow, allow/approved much too late,
		stayed open consent/approv*,
		tab/page/window/screen sitting/sat/stood morning/day/hours/there, tab/window open since/morning/day,
		consent/approv* page open since, left tab/page/window hours/morning/night, hitting/pressing/press f5,
		f5 consent/approv*/authoriz*, reload* authoriz* page, second load* page, page one shot, page only valid once,
		approv* page loaded twice, old/stale consent link, old approv* link
	`),
	fixes: [
		{
			title: 'Close the page and start again from the product',
			actor: 'user',
			steps: [
				{ do: 'Close every tab of this sign-in. Do not reload it and do not use the back button.' },
				{ do: 'Use the connect button of the product, and go through the login and the consent without a break.' },
				{ do: 'In the Salesforce mobile app: choose another login server and switch back, or force the app to close, then sign in again.' },
			],
			verify: 'The consent page appears, and after **Allow** the product is connected.',
		},
		{
			title: 'Revoke the old approval of this user',
			actor: 'admin',
			needs: { permissions: ['manageUsers'] },
			steps: [
				{ do: 'Do this only if a fresh start does not help.' },
				{ open: 'users', do: 'Open the user, find **OAuth Connected Apps** and choose **Revoke** in the row of this app.' },
				{ do: 'Ask the user to start again from the product.' },
			],
			verify: 'The user sees the consent page again, and the row of the app returns after **Allow**.',
			risk: 'Connections of this user through this app end.',
			undo: 'The user connects the app again.',
		},
	],
	otherwise:
		'If every fresh start fails as well, read the address of the error page: `error` and `error_description` there name the cause. Bookmark the start page of the product, not a page of the sign-in.',
	certainty: 'official',
	sources: ['kb-000386723', 'gh-forcedotcom-salesforcedx-vscode-3040'],
	reviewed: '2026-11-22',
});
