import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The Consumer Key or Secret was replaced and the client still uses the old one',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'Every connection of the app, in every org, begins to fail within the same minutes, after it had worked.',
	why: `The owner of an app can replace its key and secret. On a Connected App new details are first generated, which changes nothing, and then applied. Applying them revokes all tokens of the app, and for up to 10 minutes old and new details may both be seen to work.

A client that still holds the old secret is then refused with \`invalid_client\`, and its refresh tokens are gone: \`invalid_grant\` with \`expired access/refresh token\`. Each user has to connect again even after the client has the new details.

On an External Client App an API stages a second pair and rotates to it. By outside sources the former pair then goes on working, two say for 30 days, unless somebody deletes it.`,
	deliberate:
		'A rotation is a security measure, either on schedule or because a secret leaked. Ask the owner of the app why it was done. After a leak the old details must stay dead: finish the roll-out, and delete the former pair of an External Client App.',
	confirm: [
		{
			look: 'Compare when the failures began in different customers’ orgs. One common minute points to the app.',
		},
		{
			setup: 'setupAuditTrail',
			look: 'In the org that owns the app, look for a change to the app at that time. We do not know the exact wording of the entry.',
			query:
				'SELECT CreatedDate, CreatedBy.Username, Action, Section, Display FROM SetupAuditTrail WHERE CreatedDate = LAST_N_DAYS:30 ORDER BY CreatedDate DESC',
		},
	],
	tells: { course: ['sudden'], people: ['everybody'], 'token-request': ['fine'], 'shortly-before': ['credentials'] },
	said: phrases(`
		secret* rotat*/chang*/reset*/expired/invalidat*/revoked, new secret*/consumerkey*,
		consumerkey* rotat*/chang*, different consumerkey*, moved/switched new app, new app old refreshtoken*,
		old/outdated/stale/previous/former secret, app/eca credential* rotat*, secret rotation polic*,
		secret roll*, supplier/vendor/somebody swapped secret, swapped secret yesterday,
		swapped apps/app secret, secret swapped last, still previous secret, secret was rolled,
		not/forgot/without updating secret, forgot update secret, forgot/generated/since new secret,
		still old key/consumerkey, old consumerkey secret, app credentials/keys/key changed, apps keys changed,
		app key swapped, vendor/supplier changed key*, vendor/supplier/owner/not changed secret, supplier new key,
		vendor new key*, secret pair changed, consumer details changed/rotat*, new consumer details,
		generated/applied new consumer, owner rotat* secret, customers same minute, secret change vendor,
		supplier swapped apps secret, secret no longer current, not/never changed secret client,
		still uses old consumerkey, still old credentials app, key pair app changed, all customers same minute,
		every customer same minute, applied/staged/issued/enabled new consumerkey,
		applied/staged/issued/enabled new secret, staged/issued/enabled new consumer,
		applied/staged/issued/enabled new consumerkey secret, new consumerkey secret in/salesforce,
		rotated/changed consumerkey secret, customers disconnected at once/same, swapped in new secret/consumerkey
	`),
	fixes: [
		{
			title: 'Roll out the new details and let every user connect again',
			actor: 'developer',
			steps: [
				{ do: 'Get the current key and secret from the owner of the app over a channel meant for secrets.' },
				{ do: 'Put them on all servers, workers and scheduled jobs, and restart what keeps the old ones in memory.' },
				{ do: 'Stop retries with the old refresh tokens.' },
				{ do: 'Ask each user, or the admin who made the connection, to connect again.' },
			],
			verify: 'A new connection succeeds, and its first refresh, one access-token lifetime later, succeeds too.',
		},
		{
			title: 'Plan the next rotation so that nobody is surprised',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: { permissions: ['rotateConsumerDetails'] },
			steps: [
				{
					open: 'appManager',
					do: 'In the row of the app choose **View**, then **Manage Consumer Details**, and pass the identity check, which stays valid for 5 minutes. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{ do: 'Choose **Generate** to stage new details, and bring them to all servers without using them yet.' },
				{ do: 'Tell customers when they will have to connect again. Only then choose **Apply** and confirm it.' },
				{ do: 'Switch the servers over in the same minutes.' },
			],
			verify: 'New connections work with the new details, and no server still sends the old secret.',
		},
		{
			title: 'Plan the next rotation so that nobody is surprised',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: {
				permissions: ['editExternalClientAppPolicies'],
				note: 'It is for revoking. For the rotation Salesforce names **External Client App Developer** and **View Client Secret**.',
			},
			steps: [
				{
					open: 'externalClientAppSettings',
					do: 'Switch on **Allow access to External Client App consumer secrets via REST API**, only for as long as the rotation takes.',
				},
				{
					do: 'Stage a second pair, bring it to all servers, rotate to it and switch them over in the same minutes, by Salesforce’s page on staging, rotating and deleting OAuth credentials (see the sources). Try it with a test app first: we do not know how existing refresh tokens behave.',
				},
				{
					do: 'Delete the former pair with the same API once all servers use the new one; after a leak at once, though what still uses it stops. After the rotation it is the staged entry, whose state says so; before, that entry is the new pair.',
				},
				{
					open: 'externalClientAppsOauthUsage',
					do: 'After a leak, here and in every other org that uses the app: choose its user count, select the users, **Bulk Revoke**. They connect again. We do not know whether tokens end with their pair.',
				},
			],
			verify: 'New connections work with the new pair, and a token request with the former one is refused.',
			risk: 'Until the former pair is deleted, whoever has it may still get in. While API access to secrets is allowed, an authorized integration can read them.',
			undo: 'In the External Client App settings switch API access to consumer secrets off again.',
		},
	],
	otherwise:
		'If only one customer is affected, somebody revoked that connection, or a refresh token policy ended it. If the app is missing altogether, it was deleted, and the answer is usually `invalid_client_id`. If it never worked, the secret was wrong from the start.',
	disagreements: [
		{
			claim: 'How long the former pair of an External Client App works.',
			who: 'sfdx-hardis and one author say 30 days, the author from a document that is not public. Infisical’s code speaks of a time without a number, and in another place of an immediate end. The part of Salesforce’s page that we read names none.',
			advice: 'Switch the servers over in the same minutes, and delete the former pair yourself.',
		},
	],
	certainty: 'several',
	sources: [
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'help-connected-app-rotate-consumer-details',
		'help-eca-stage-oauth-credentials',
		'sfdx-hardis-ext-client-app-rotate-credentials',
		'gh-infisical-salesforce-rotation-fns',
		'lekkimworld-author-lekkim',
		'help-manage-external-client-app-usage',
		'help-migrate-connected-app-to-external-client-app',
	],
	saidSources: [
		'gh-pranavnagrecha-awesomesalesforceskills-connected-app-security-policies-gotchas-md',
		'gh-bhaldiyana-source-workshops-troubleshooting-guide-md',
	],
	reviewed: '2026-11-23',
});
