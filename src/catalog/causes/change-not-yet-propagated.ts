import { defineCause } from '../define.ts';

export default defineCause({
	title: 'A new app, key, callback, scope, certificate or policy is not active everywhere yet',
	group: 'access',
	appKind: 'both',
	whoFixes: ['developer', 'admin'],
	tell: 'Somebody saved the app or its policies in the last 10 minutes, and the unchanged request succeeds a little later.',
	why: `Salesforce distributes a change of an app to its servers. Until that is done some servers answer by the new state and others by the old one, so the same request can fail, work and fail again.

Several messages can come from it: \`client identifier invalid\` for a new key, \`redirect_uri must match configuration\` for a new callback, \`the requested scope is not allowed\` for a new scope, \`invalid assertion\` for a new certificate, and the refusals of **Permitted Users** for a new policy.`,
	confirm: [
		{
			look: 'Ask when the app, its key, callback, scopes, certificate or policies were last saved. More than 30 minutes ago: this is not the cause.',
		},
		{
			setup: 'setupAuditTrail',
			look: 'The time of the last change of the app.',
			query:
				'SELECT CreatedDate, CreatedBy.Username, Action, Section, Display FROM SetupAuditTrail WHERE CreatedDate = LAST_N_DAYS:30 ORDER BY CreatedDate DESC',
		},
	],
	tells: {
		changed: ['yes'],
		'consumer-key': ['same'],
		'authorize-request': ['fine'],
		'token-request': ['fine'],
		assertion: ['fine'],
		'shortly-before': ['app-saved'],
	},
	said: [
		'just changed app',
		'just stored',
		'just created',
		'not yet active',
		'not yet enabled',
		'not yet propagat*',
		'take effect minutes',
		'newly created',
		'recently created app',
		'work* after waiting',
		'still propagat*',
		'propagat* time',
		'minutes later work*',
		'minutes ago added',
		'started working itself',
		'freshly created',
		'right after creat*',
		'brand new app',
		'just edited',
		'minute* ago app',
		'minute* ago created',
		'minute* ago changed',
		'minute* ago stored',
		'minutes become available',
		'minutes propagat*',
		'app being published',
		'minutes show up',
		'just registered',
		'minute* ago made',
		'new app minutes',
		'just made app',
		'just added app',
	],
	fixes: [
		{
			title: 'Wait without changing anything',
			actor: 'developer',
			steps: [
				{ do: 'Note the time and leave the app as it is. A further change has to spread as well, and hides which one helped.' },
				{ do: 'After 10 minutes repeat the request. In a browser use a private window and start from the product.' },
				{ do: 'Repeat once more after 30 minutes. If the answer is still the same, look for another cause.' },
			],
			verify: 'The unchanged request succeeds several times in a row.',
		},
		{
			title: 'Plan the waiting time into the change',
			actor: 'admin',
			steps: [
				{ do: 'Tell the people who use the app when the policy was saved and ask them to wait 10 minutes before they sign in again.' },
				{ do: 'Do not give additional permissions in the meantime: they would not be the reason why it works later.' },
			],
			verify: 'A person who was refused gets in after the waiting time without any further change.',
		},
	],
	otherwise:
		'After 30 minutes compare letter by letter: the Consumer Key with what the client sends, the callback with the registered one, the scopes with the selected ones. Check too that the change was made in the org, and in the app, that the client really uses.',
	disagreements: [
		{
			claim: 'How long a change needs.',
			who: 'A Salesforce engineer says 5 to 10 minutes, guides say 2 to 10, some 30, Cloudingo an hour for policies.',
			advice: 'Wait about 10 minutes; after 30 look elsewhere.',
		},
	],
	certainty: 'official',
	sources: ['gh-pozil-salesforce-react-integration-15', 'gh-arcadeai-docs-1136', 'cloudingo-user-is-not-admin-approved'],
	reviewed: '2026-11-22',
});
