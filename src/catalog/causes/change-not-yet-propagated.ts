import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

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
	said: phrases(`
		just changed/made/added app, just stored/created/edited/registered, not yet active/enabled/propagat*,
		take effect minutes, newly/freshly created, recently created app, work* after waiting,
		still/minutes propagat*, propagat* time, minutes/retried/hour later work*, minutes ago added,
		started working itself/alone, right/seconds/minutes/immediately/directly/straight after creat*,
		brand new app/consumerkey/callback, minute* ago app/created/changed/stored/made, minutes become available,
		app being published, minutes show up, new app minutes, wait/needs/needed few minutes,
		wait minutes before authenticat*/connect*, wait minutes after creat*/stor*, waiting minutes worked,
		can take minutes available/propagat*/effect/show, may take minutes/time/while propagat*,
		may take minutes effect/show, must wait minutes before/after, wait least minutes before,
		need*/takes minutes propagat*, app takes time propagat*, work* after minutes waiting, not fully propagat*,
		propagation delay, latency configuring app*, app* latency minutes, can take time/while propagat*,
		take minutes app* usable, needed patience, waiting solved, fresh consumerkey,
		identical request/curl/call later, identical request worked, quarter hour later, after lunch/coffee work*,
		works now without, worked suddenly without, later it worked/works, suddenly worked later,
		too early/soon after, tried too early/soon, too soon new, waited ten minutes, waited minutes work*,
		waited half/quarter hour, after waiting worked, created moments/seconds ago,
		minutes/seconds/right/immediately/directly after storing, not everywhere yet, not known/active everywhere,
		not reached/arrived servers, some servers old/not, servers not know*/yet,
		configured/registered minutes ago, changed/made/added just now, still old setting*, knows fresh/new key,
		fresh/new key everywhere, minutes/wait until active, minutes until everywhere,
		minutes after stored/created/added, just added/changed callback, just added new, worked alone later,
		waited and worked, wait until salesforce, same link works later/now, same request later works,
		same request/call worked later, same request succeed* later, tried again later work*,
		nothing changed/touched now work*, no changes in between, nothing changed in between,
		worked by itself later, takes up minutes active/everywhere,
		takes minutes before app*/consumerkey/salesforce, takes while until app*, take* time until active,
		new app* needs time, new app* need* while, needs while after creat*, need few minutes after,
		needed some time after, just/only/simply had to wait, had to be patient,
		minutes/right after making/changing app, right after adding callback, app made today minutes,
		set up minutes ago, up 10 minutes salesforce, ten minutes until app, link works without touching,
		works without touching/changing anything, worked without changing anything,
		minutes after changed/new callback, started to work minutes, not known yet salesforce,
		not know app/callback/key yet, not everywhere at once, just set up app, began working by itself,
		nothing changed works now, added app took effect, only took effect after/later,
		took effect after hour/minutes/while/quarter/some, just/simply/only not waited, not waited long/enough,
		effect quarter hour, was just new, too new yet
	`),
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
	sources: [
		'gh-pozil-salesforce-react-integration-15',
		'gh-arcadeai-docs-1136',
		'cloudingo-user-is-not-admin-approved',
		'dev-try-headless-360-create-the-app',
	],
	saidSources: [
		'salesforcedictionary-connected-app',
		'gh-sfdx-mass-action-scheduler-29',
		'gh-nangohq-nango-4344',
		'gh-sfdo-tooling-cumulusci-1256',
		'aprity-jwt-verification-fails',
	],
	reviewed: '2026-11-22',
});
