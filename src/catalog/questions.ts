/**
 * Observations that tell causes apart: what a reader can see without guessing, whom to ask, and where to look.
 * A cause names the answers that fit it in `tells`. "I don't know" is always possible and is no answer.
 */
import type { SetupPageId } from './setup.ts';

/** Who can make an observation, from fewest rights to most insight. */
export type Answerer = 'user' | 'admin' | 'developer';

export interface Question {
	/** In words for everybody who can answer it. */
	ask: string;
	/** The same in the terms of admins and developers, where these are sharper. */
	expert?: string;
	who: readonly [Answerer, ...Answerer[]];
	/** Where to look, as a short line. */
	look: string;
	/** The Setup page to look at. */
	setup?: SetupPageId;
	/** Words by id. Of a long list only those are offered that a cause at hand tells. */
	answers: Readonly<Record<string, string>>;
}

/** Checks each question against the type and keeps its ids. */
const define = <const Questions extends Record<string, Question>>(questions: Questions): Questions => questions;

/** Ids are permanent: links name questions and answers by them. */
export const questions = define({
	course: {
		ask: 'Has this connection worked before?',
		who: ['user', 'admin', 'developer'],
		look: 'Your memory, or the dates in the log of the product.',
		answers: {
			never: 'No, it has never worked',
			soon: 'It works after connecting and stops within a day, each time',
			days: 'It stopped a round number of days after connecting',
			idle: 'It stopped after weeks in which nobody used it',
			reconnect: 'It stopped right after the same user connected once more',
			sudden: 'It worked, and stopped from one moment to the next',
			hours: 'It fails at the same hours of the day',
			wavers: 'The same thing fails, works and fails again',
		},
	},
	people: {
		ask: 'Can others connect this product?',
		expert: 'Is it one user, one org or every org?',
		who: ['user', 'admin', 'developer'],
		look: 'Ask a colleague with another profile; the vendor knows about other companies.',
		answers: {
			some: 'Yes, colleagues in our org can',
			admins: 'Only somebody with the standard System Administrator profile can',
			org: 'Nobody in our org can; other companies can',
			everybody: 'Nobody can, neither here nor in other companies',
		},
	},
	network: {
		ask: 'Does it depend on the place or the network?',
		who: ['user', 'admin', 'developer'],
		look: 'Try from the office, or with the VPN off or on.',
		answers: {
			place: 'It works from one network, such as the office, and fails from another',
			server: 'Signing in works, and the product’s own server is refused later',
			everywhere: 'It fails from everywhere',
		},
	},
	page: {
		ask: 'What came right before the error?',
		who: ['user', 'admin', 'developer'],
		look: 'The pages that the browser showed.',
		answers: {
			none: 'No page of Salesforce at all: a program failed by itself',
			blank: 'No login form: the error came at once',
			login: 'The login form, and after it the error',
			deny: 'A page with Allow and Deny, and Deny was pressed',
			allow: 'A page with Allow and Deny, and Allow was pressed',
			old: 'A page that had been open for a while, came from a bookmark or was reloaded',
			'login-as': 'A page that an admin opened with Login As',
			'short-code': 'A short code to type on a page of Salesforce',
		},
	},
	'private-window': {
		ask: 'Start again from the product, in a private window. Does it work there?',
		who: ['user', 'admin', 'developer'],
		look: 'A private or incognito window of the browser.',
		answers: {
			works: 'Yes, it works there',
			fails: 'No, it fails there too',
		},
	},
	'right-org': {
		ask: 'Does the error stand at the address of the org that you want to connect?',
		who: ['user', 'admin', 'developer'],
		look: 'The address bar, while the error is on the screen.',
		answers: {
			right: 'Yes, it is that org',
			wrong: 'No, it is another org, or production in place of the sandbox',
		},
	},
	sandbox: {
		ask: 'Is it only a sandbox that refuses?',
		who: ['user', 'admin', 'developer'],
		look: 'Try the same product with production.',
		answers: {
			only: 'Yes, only a sandbox; with production it works',
			'not-only': 'No, production refuses, or there is no sandbox',
		},
	},
	'security-mail': {
		ask: 'Did a mail “Salesforce Security notification” arrive?',
		who: ['user', 'admin'],
		look: 'The mailboxes of the user and of the admins with the widest permissions, the junk folders too.',
		answers: {
			yes: 'Yes, such a mail arrived',
			no: 'No, nobody got one',
		},
	},
	'usage-row': {
		ask: 'What does the row of the app offer in Connected Apps OAuth Usage?',
		who: ['admin'],
		look: 'The last column of the list; the row may stand near its end.',
		setup: 'connectedAppsOauthUsage',
		answers: {
			install: 'Install',
			unblock: 'Unblock',
			installed: 'Uninstall or Manage App Policies',
			none: 'There is no row for the app',
		},
	},
	'login-history': {
		ask: 'What does Login History say under Status for this attempt?',
		who: ['admin'],
		look: 'The row of the person or of the integration user at that minute.',
		setup: 'loginHistory',
		answers: {
			none: 'There is no row for it',
			success: 'Success',
			address: 'Restricted IP, or Failed: IP Address Not Allowed',
			hours: 'Restricted time',
			'not-approved': 'Failed: Not approved for access',
			'api-only': 'Failed: API-only user',
			'api-off': 'Failed: OAuth API access disabled',
			inactive: 'User is inactive',
			frozen: 'User is frozen',
			locked: 'Password lockout',
			password: 'Invalid password',
			'security-token': 'Failed: API security token required',
			'flow-off': 'Username-Password Flow Disabled',
			host: 'Invalid login, or Restricted domain',
			'second-step': 'Multi-factor (formerly called two-factor) is required',
			deleted: 'Failed: Consumer Deleted',
			rate: 'Login rate exceeded, or Maximum logins exceeded',
			'token-limit': 'Failed: Get Access Token Limit Exceeded',
			'sign-on': "Your company's authentication service is down, or The Single Sign-On Gateway URL is invalid",
			package: 'Package for this consumer is not installed in your organization, or Installed package for this consumer is out of date',
		},
	},
	'permitted-users': {
		ask: 'What does Permitted Users say in the policies of the app?',
		who: ['admin'],
		look: 'For an External Client App: its Policies tab in External Client App Manager.',
		setup: 'manageConnectedApps',
		answers: {
			approved: 'Admin approved users are pre-authorized',
			self: 'All users may self-authorize',
		},
	},
	'api-access-control': {
		ask: 'Does API Access Control limit access to allowlisted connected apps?',
		who: ['admin'],
		look: 'If Setup has no such page, the answer is no.',
		setup: 'apiAccessControl',
		answers: {
			on: 'Yes, the setting is selected',
			off: 'No, or there is no such page',
		},
	},
	'app-manager': {
		ask: 'What does External Client App Manager say about the app?',
		who: ['admin'],
		look: 'The list, then the Policies tab of the app; for its flows the Settings tab.',
		setup: 'externalClientAppManager',
		answers: {
			missing: 'The app is not in the list, and not in App Manager either',
			off: 'The app, or its OAuth plugin, is disabled',
			'no-policies': 'Its Policies tab is empty or does not open',
			'flow-off': 'The app is there, and in its settings the box of the flow is clear',
			listed: 'The app is there and enabled',
		},
	},
	'run-as': {
		ask: 'What do the policies of the app say about the client credentials flow?',
		who: ['admin'],
		look: 'For an External Client App: its Policies tab in External Client App Manager.',
		setup: 'manageConnectedApps',
		answers: {
			'flow-off': 'The flow is not enabled',
			empty: 'Run As is empty',
			chosen: 'Run As names a user',
		},
	},
	install: {
		ask: 'What happens when an admin installs the app?',
		who: ['admin'],
		look: 'Install, in the row of the app.',
		setup: 'connectedAppsOauthUsage',
		answers: {
			'no-button': 'The button is missing or does nothing; for another admin it works',
			taken: 'An error page, and App Manager lists an app of our own under the same name',
			sandbox: 'A page says that a sandbox app cannot be installed here',
		},
	},
	'other-apps': {
		ask: 'Do other apps fail in the same org since the same time?',
		who: ['user', 'admin', 'developer'],
		look: 'Another product that connects to this org.',
		answers: {
			yes: 'Yes, others fail too',
			no: 'No, only this one',
		},
	},
	changed: {
		ask: 'Was the app or one of its policies saved in the last 30 minutes?',
		who: ['admin', 'developer'],
		look: 'The newest entries about the app.',
		setup: 'setupAuditTrail',
		answers: {
			yes: 'Yes, a short while ago',
			no: 'No, it is longer ago',
		},
	},
	host: {
		ask: 'Which host does the request go to?',
		who: ['user', 'developer'],
		look: 'The address of the login page, or the address in the log of the client.',
		answers: {
			generic: 'login.salesforce.com or test.salesforce.com',
			'my-domain': 'The org’s own, ending in my.salesforce.com',
			site: 'A site, such as one ending in my.site.com',
			elsewhere: 'Another, such as one ending in lightning.force.com',
		},
	},
	'app-kind': {
		ask: 'Is the app a Connected App or an External Client App?',
		who: ['admin', 'developer'],
		look: 'External Client Apps stand in a list of their own; its maker knows too.',
		setup: 'externalClientAppManager',
		answers: {
			connected: 'A Connected App',
			external: 'An External Client App',
		},
	},
	'consumer-key': {
		ask: 'Is the Consumer Key in the request the one that Setup shows for the app?',
		who: ['developer'],
		look: 'Compare client_id, character by character.',
		setup: 'appManager',
		answers: {
			same: 'Yes, it is the same',
			differs: 'No, it differs',
			missing: 'The request has no client_id, or an empty one',
			gone: 'No app in Setup has this key',
		},
	},
	'authorize-request': {
		ask: 'What is wrong with the first address, the one that ends in /services/oauth2/authorize?',
		expert: 'Decode its parameters once and compare them with the settings of the app.',
		who: ['developer'],
		look: 'The address bar at the login page, or the log of the client. It can be pasted above, too.',
		answers: {
			'callback-differs': 'redirect_uri is whole, and is none of the Callback URLs of the app',
			'callback-broken': 'redirect_uri is cut short, or still holds %3A or %2F',
			'challenge-missing': 'code_challenge is missing',
			'challenge-form': 'code_challenge does not have 43 letters, digits, - and _',
			'scope-unknown': 'scope holds a comma, a plus sign or a name that Salesforce does not list',
			'scope-unselected': 'scope names something that is not selected on the app',
			'no-refresh-scope': 'scope names neither refresh_token nor offline_access',
			'response-type': 'response_type is missing, or a value of another provider',
			'not-a-browser': 'A program opened it, not a browser',
			http: 'It begins with http://',
			gap: 'Another parameter is missing, empty or still a placeholder',
			fine: 'Nothing: all of it fits the app',
		},
	},
	'token-request': {
		ask: 'What is wrong with the token request, as it left the client?',
		expert: 'Log it with secrets masked, and take the first line that is true.',
		who: ['developer'],
		look: 'The log of the client, or a proxy between it and Salesforce.',
		answers: {
			redirected: 'It goes to http://, or a redirect comes before the answer',
			'not-a-form': 'Its body is JSON, or its Content-Type is not that of a form',
			'grant-type': 'grant_type is not spelt as Salesforce spells it',
			'other-flow': 'It asks for another flow than the one that was meant',
			gap: 'A parameter is missing, empty or still a placeholder',
			'no-secret': 'It carries no Consumer Secret',
			'no-verifier': 'code_verifier is missing, or not the one of this login',
			'code-used': 'Its code was sent before, or lay for a while',
			'code-cut': 'Its code differs from the one in the callback, decoded once',
			header: 'The Authorization header is malformed',
			fine: 'Nothing: it is complete and form-encoded',
		},
	},
	'api-call': {
		ask: 'What happens with a brand-new access token?',
		who: ['developer'],
		look: 'The log of the client: the token answer and the first call after it.',
		answers: {
			works: 'The same call succeeds',
			'other-host': 'It fails, and the host differs from instance_url of the token answer',
			scope: 'It fails, and scope of the token answer lacks what this API needs',
			elsewhere: 'It fails from the product, and works from the machine that logged in',
			'other-api': 'It fails at this API and works at another',
			header: 'It fails: the Authorization header is not Bearer and a token',
			fails: 'It fails, at its own host and with the scope that the API needs',
		},
	},
	assertion: {
		ask: 'Decode the assertion on your own machine. What does it say?',
		who: ['developer'],
		look: 'Its header and its claims. Never use a public decoder: until it expires it is as good as a password.',
		answers: {
			broken: 'It cannot be decoded, or a claim is missing',
			algorithm: 'alg is not RS256',
			expired: 'Its end is past',
			audience: 'aud does not belong to this kind of org',
			username: 'sub is not the exact username of a user in this org',
			fine: 'It is well formed, with RS256 and an end that lies ahead',
		},
	},
	password: {
		ask: 'Do the same username and password work on the org’s own login page?',
		who: ['user', 'developer'],
		look: 'Try it once only: too many attempts lock the user.',
		answers: {
			works: 'Yes, they work there',
			fails: 'No, they fail there too',
		},
	},
	refresh: {
		ask: 'Which use of the refresh token fails?',
		who: ['developer'],
		look: 'The log of the client, from the login on.',
		answers: {
			absent: 'The login brought no refresh token',
			first: 'The very first',
			second: 'The first works, the second fails',
			parallel: 'One of several at the same time',
			later: 'One after weeks or months',
		},
	},
	'shortly-before': {
		ask: 'What happened shortly before it began to fail?',
		who: ['user', 'admin', 'developer'],
		look: 'Its entries show changes in the org; whoever looks after the product knows the rest.',
		setup: 'setupAuditTrail',
		answers: {
			'app-saved': 'The app or one of its policies was saved, less than 30 minutes ago',
			setting: 'An admin changed a setting of the org, or switched the app off',
			waited: 'The page of Salesforce stood open for a while, came from a bookmark or was loaded again',
			sandbox: 'The sandbox was made or refreshed',
			credentials: 'The Consumer Key or the secret was replaced',
			reconnect: 'The same user connected the product once more',
			moved: 'The product began to call from another address, for example after a move',
			deactivated: 'The user was deactivated, for example because a person left',
			stopped: 'The app was blocked or uninstalled, or the connection was revoked or disconnected',
			deleted: 'The app was deleted, or replaced by another one',
			'security-mail': 'A mail “Salesforce Security notification” arrived',
			update: 'The app was installed, updated or migrated',
		},
	},
	doing: {
		ask: 'What was the product doing when it failed?',
		who: ['user', 'admin', 'developer'],
		look: 'A sync or a nightly job works with a connection that was made before. The log of the product says more.',
		answers: {
			connect: 'Connecting: a person signed in on a page of Salesforce, or was about to',
			refresh: 'Going on with a connection that a person had made before',
			password: 'Signing in by itself, with a stored username and password',
			certificate: 'Signing in by itself, with a certificate or another signed assertion',
			secret: 'Signing in by itself, with the key and the secret of an app',
		},
	},
	'user-record': {
		ask: 'What does Setup show about the user as whom the connection runs?',
		who: ['admin'],
		look: 'The person who connected it, or the Run As user of the app.',
		setup: 'users',
		answers: {
			inactive: 'Active is not selected',
			frozen: 'Unfreeze or Unlock is offered',
			'no-api': 'Neither the profile nor a permission set has API Enabled',
			'api-only': 'A license for integrations, or the permission Api Only User',
			license: 'A license for communities, or it is the service user of an agent',
			fine: 'None of it: the user is active and has API Enabled',
		},
	},
	'host-fits': {
		ask: 'Is the host of the request the one for this kind of org?',
		who: ['user', 'developer'],
		look: 'login.salesforce.com is for production and Developer Edition, test.salesforce.com for sandboxes.',
		answers: {
			fits: 'Yes, it is that one of the two',
			'other-kind': 'No, it is the other one of the two',
			'own-only': 'Neither of the two reaches this org: a government, scratch or trial org, or its admins allow its own host only',
			'my-domain': 'The request goes to the org’s own host already',
		},
	},
	package: {
		ask: 'Does Installed Packages list the vendor’s package with this app?',
		who: ['admin'],
		look: 'The list, and the version that the vendor names.',
		setup: 'installedPackages',
		answers: {
			missing: 'No, it is missing',
			old: 'Yes, in an older version than the vendor names',
			current: 'Yes, in the current version',
			none: 'The app belongs to another org, and its maker offers no package',
		},
	},
	flow: {
		ask: 'Is the flow of the request switched on?',
		who: ['admin', 'developer'],
		look: 'For an External Client App: Settings tab, OAuth Settings, Flow Enablement; for client credentials its Policies tab too.',
		setup: 'externalClientAppManager',
		answers: {
			'app-off': 'No, its box in the settings of the app is clear',
			'policies-off': 'In the settings of the app it is, in its policies it is not',
			'org-off': 'For the app it is, and OAuth and OpenID Connect Settings has it off for the org',
			on: 'Yes, everywhere',
		},
	},
	'permission-set': {
		ask: 'What does the permission set show that should give the user this app?',
		who: ['admin'],
		look: 'Its License, and its entry Assigned Connected Apps.',
		setup: 'permissionSets',
		answers: {
			'no-entry': 'There is no such entry, and the License is Salesforce API Integration',
			lacking: 'The app is not in it, or the user does not hold the set',
			given: 'The app is in it, and the user holds the set',
			none: 'There is no such permission set',
		},
	},
	'sign-on-test': {
		ask: 'Open Test-Only Initialization URL of the Auth. Provider in a private window. What does it show?',
		who: ['admin'],
		look: 'The page of the provider names the address.',
		setup: 'authProviders',
		answers: {
			attributes: 'The right attributes of the person',
			foreign: 'Attributes, but no active Salesforce user has this username or email address',
			'second-code': 'An error with a second code, that of the other system',
			nothing: 'No attributes, and no second code',
		},
	},
	'handler-log': {
		ask: 'What does the debug log of the sign-on end with?',
		who: ['admin', 'developer'],
		look: 'Set a trace flag for the user of Execute Registration As, then repeat the sign-on.',
		setup: 'debugLogs',
		answers: {
			exception: 'An exception in the code of the registration handler',
			record: 'A refused user record: a license, a required field or a username that is taken',
			neither: 'Neither of them',
		},
	},
	'refused-address': {
		ask: 'Who was refused, and what does IP Relaxation say in the policies of the app?',
		who: ['admin'],
		look: 'The Source IP in Login History tells a person from a server. For an External Client App: its Policies tab in External Client App Manager.',
		setup: 'manageConnectedApps',
		answers: {
			person: 'A person, at the sign-in in the browser',
			enforced: 'The product’s server, and it says Enforce IP restrictions',
			relaxed: 'The product’s server, and it says anything else',
		},
	},
});

export type QuestionId = keyof typeof questions;
export type AnswerId<Id extends QuestionId = QuestionId> = Id extends QuestionId ? keyof (typeof questions)[Id]['answers'] & string : never;

/** The answers that fit a cause, by question. Where a question is absent any answer fits. */
export type Tells = { readonly [Id in QuestionId]?: readonly [AnswerId<Id>, ...AnswerId<Id>[]] };
