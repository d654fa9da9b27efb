import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The Consumer Key or Secret was replaced and the client still uses the old one',
	group: 'credentials',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'Every connection of the app, in every org, begins to fail within the same minutes, after it had worked.',
	why: `The owner of an app can replace its key and secret. On a Connected App new details are first generated, which changes nothing, and then applied. Applying them revokes all tokens of the app, and for up to 10 minutes old and new details may both be seen to work.

A client that still holds the old secret is then refused with \`invalid_client\`, and its refresh tokens are gone: \`invalid_grant\` with \`expired access/refresh token\`. Each user has to connect again even after the client has the new details.`,
	deliberate:
		'A rotation is a security measure, either on schedule or because a secret leaked. Ask the owner of the app why it was done. After a leak the old details must stay dead: finish the roll-out.',
	confirm: [
		{
			look: 'Compare when the failures began in different customers’ orgs. One common minute points to the app, not to an org, a user or a policy.',
		},
		{
			setup: 'setupAuditTrail',
			look: 'In the org that owns the app, look for a change to the app at that time. We do not know the exact wording of the entry.',
			query:
				'SELECT CreatedDate, CreatedBy.Username, Action, Section, Display FROM SetupAuditTrail WHERE CreatedDate = LAST_N_DAYS:30 ORDER BY CreatedDate DESC',
		},
	],
	tells: { course: ['sudden'], people: ['everybody'], 'token-request': ['fine'], 'shortly-before': ['credentials'] },
	said: [
		'secret* rotat*',
		'secret* chang*',
		'secret* reset*',
		'new secret*',
		'consumerkey* rotat*',
		'consumerkey* chang*',
		'new consumerkey*',
		'secret* expired',
		'different consumerkey*',
		'moved new app',
		'switched new app',
		'new app old refreshtoken*',
	],
	fixes: [
		{
			title: 'Roll out the new details and let every user connect again',
			actor: 'developer',
			steps: [
				{ do: 'Get the current key and secret from the owner of the app over a channel meant for secrets.' },
				{ do: 'Put them on all servers, workers and scheduled jobs, and restart what keeps the old ones in memory.' },
				{ do: 'Stop retries with the old refresh tokens. They do not come back to life.' },
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
					do: 'In the row of the app choose **View**, then **Manage Consumer Details**, and pass the identity check, which stays valid for 5 minutes.',
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
			steps: [
				{
					open: 'externalClientAppSettings',
					do: 'A REST API of Salesforce stages a second key and secret for an External Client App and rotates to it later. It needs access to consumer secrets through the API, which is allowed here. Allow it only for as long as the rotation takes.',
				},
				{
					do: 'Follow Salesforce’s own page on staging and rotating OAuth credentials, which is among the sources below. Try it with a test app first: we do not know how existing refresh tokens behave.',
				},
			],
			verify: 'New connections work with the new details before the old ones are retired.',
			risk: 'While API access to secrets is allowed, an authorized integration can read them.',
			undo: 'In the External Client App settings switch API access to consumer secrets off again.',
		},
	],
	otherwise:
		'If only one customer is affected, somebody revoked that connection, or a refresh token policy ended it. If the app is missing altogether, it was deleted, and the answer is usually `invalid_client_id`. If it never worked, the secret was wrong from the start.',
	certainty: 'several',
	sources: [
		'nango-salesforce-oauth-refresh-token-invalid-grant',
		'help-connected-app-rotate-consumer-details',
		'help-eca-stage-oauth-credentials',
	],
	reviewed: '2026-11-22',
});
