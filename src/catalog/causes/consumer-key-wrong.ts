import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The Consumer Key is not one that this login server knows',
	group: 'request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The answer is `client identifier invalid` for everybody, also in a private window, and the key in the request differs from the one Salesforce shows for the app.',
	why: `Salesforce looks up the Consumer Key (\`client_id\`) before anything else. If it finds no app, it cannot trust any redirect URI either, so it does not send the browser back. It leaves a nearly blank page at the authorize address instead. At the token endpoint the same fault arrives as JSON.

The usual reasons are a key that was cut when it was copied, a blank or a line break inside it, a placeholder from a template, or the key of another app or of another environment. An app that was created minutes ago is not known everywhere yet.`,
	confirm: [
		{
			look: 'The page stays at `/services/oauth2/authorize` and shows `error=invalid_client_id&error_description=client%20identifier%20invalid` as bare text.',
		},
		{
			look: 'Keys of ordinary apps usually begin with `3MVG9` and are long, about 80 characters and more. Blanks, quotes, `<…>`, `{{…}}` or an e-mail address in `client_id` are faults.',
		},
		{
			setup: 'appManager',
			look: 'Connected App: open the app’s **View**, then **Manage Consumer Details**, and compare the key character by character.',
		},
		{
			setup: 'externalClientAppManager',
			look: 'External Client App: open the app, **Settings** tab, **OAuth Settings**, **Consumer Key and Secret**, and compare. If the app is in neither list, this org does not own it.',
		},
		{
			setup: 'loginHistory',
			look: 'Expect no row for this attempt: Salesforce refuses it before it knows the person.',
		},
	],
	tells: { 'private-window': ['fails'], 'login-history': ['none'], 'consumer-key': ['differs', 'gone'] },
	said: phrases(`
		wrong/template*/recopied/recopying consumerkey,
		consumerkey typo/invalid/swapped/space*/truncat*/mismatch*/trailing/incomplete/incomplet*/placeholder*/quotes/quoted/newline/whitespace/half/differs/unknown/chopped/shortened,
		consumerkey not match*/exist*/recogn*/found/copied/same, consumerkey copied/pasted wrong*,
		consumerkey extra/last/first/lost character*, consumerkey another/wrong/other/different org,
		consumerkey another/belong*/different/wrong/other app, not know consumerkey, consumerkey mixed up,
		consumerkey cut off, id instead consumerkey, key incomplete, key different/other/another/wrong app,
		mailed key app, wrong key pasted, pasted wrong consumerkey, key half copied, only half/part key,
		part key copied, consumerkey character*/letter/letters missing,
		consumerkey different/other/wrong environment, consumerkey sandbox production, consumerkey line break,
		consumerkey tab character, consumerkey somebody else, copied consumerkey again/lost,
		consumerkey correct* fixed, pasted key character*, consumerkey another/other/different environment*,
		consumerkey last letter, consumerkey letter lost, key of wrong app, key not copied whole,
		pasted secret consumerkey field, used sandbox consumerkey production, used production consumerkey sandbox*,
		long/app key missing character*, app key last character*, key lost last character*,
		secret in consumerkey field/box/place, secret pasted/where consumerkey, secret instead of consumerkey,
		consumerkey from sandbox/test/other/wrong/another app,
		consumerkey from sandbox/test/other/wrong/another org, consumerkey was/from sandbox,
		consumerkey cut copied/when/short, app key entered, app key entered wrong, app* key was wrong,
		consumerkey config* not exist*, consumerkey not exist* org/salesforce/there, quotes around consumerkey,
		key quotes env/file/variable, copying consumerkey again, uses/used/sent default consumerkey,
		not our consumerkey, consumerkey not ours, swapped key secret,
		consumerkey missing/lost/lacked/without final/last/end/dot/part, string missing final/last dot/character*,
		consumerkey pasted/copied partly/partially, copying/pasted/pasting consumerkey anew,
		copying/pasted/pasting consumerkey whole, pasted/pasting consumerkey again, consumerkey one character,
		consumerkey from old environment, consumerkey from old/another/other/different tenant, consumerkey typed by hand
	`),
	fixes: [
		{
			title: 'Copy the Consumer Key of the right app again',
			actor: 'developer',
			app: 'connected-app',
			steps: [
				{
					open: 'appManager',
					do: 'Find the app in the org that owns it, choose **View**, then **Manage Consumer Details**. Copy the whole Consumer Key.',
				},
				{
					do: 'Paste it into the configuration of this environment and remove blanks and line breaks around it. Check that sandbox and production do not share one setting by accident.',
				},
				{ do: 'If the app is new or was changed a moment ago, wait about 10 minutes before you try again.' },
			],
			verify: 'The authorize address shows the Salesforce login page or the approval page, not bare text.',
		},
		{
			title: 'Copy the Consumer Key of the right app again',
			actor: 'developer',
			app: 'external-client-app',
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'Find the app, open its **Settings** tab, then **OAuth Settings**, then **Consumer Key and Secret**. Copy the whole Consumer Key.',
				},
				{ do: 'Paste it into the configuration of this environment and remove blanks and line breaks around it.' },
				{
					do: 'Send the request to the My Domain host of the org, `https://<MYDOMAIN>.my.salesforce.com`. The generic hosts can refuse the right key of an External Client App that is local to one org.',
				},
				{ do: 'If the app is new or was changed a moment ago, wait about 10 minutes before you try again.' },
			],
			verify: 'The authorize address on the My Domain host shows the Salesforce login page or the approval page, not bare text.',
		},
	],
	otherwise:
		'If the key is right to the last character, look at the host: production and sandboxes do not know each other’s apps, and a local External Client App may be known on My Domain only. Then check that the app was not deleted. A sandbox refresh can take a sandbox’s own apps away.',
	disagreements: [
		{
			claim: 'Since September 2025 an app that is not installed gives `invalid_client_id`.',
			who: 'Some guides say so. Confirmed for that case is `invalid_client` with `app must be installed into org`.',
			advice: 'Read `invalid_client_id` as a matter of the key, the host or a deleted app. Do not install anything because of it.',
		},
	],
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'gh-forcedotcom-postman-salesforce-apis-42',
		'gh-pozil-salesforce-react-integration-15',
		'gh-syndesisio-syndesis-1277',
		'gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauthconstants-h',
		'gh-anthropics-claude-ai-mcp-986',
		'aprity-jwt-verification-fails',
	],
	reviewed: '2026-11-22',
});
