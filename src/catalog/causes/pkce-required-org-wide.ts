import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The org requires PKCE of every app, and an older integration cannot send it',
	group: 'pkce',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'Several unrelated integrations of one org stopped on the same day with `missing required code challenge`, while other orgs connect with the same products.',
	why: `Besides the box on each app there is one setting for the whole org. It is off by default. Once it is on, Salesforce refuses every authorization request without \`code_challenge\`, also for apps that do not ask for PKCE themselves.

Integrations that worked before stop at the next new login. As it is off by default, somebody in the org, or a process that deploys settings, has most likely switched it on.`,
	deliberate:
		'Demanding PKCE of every app is a sound security decision. Ask who switched it on, whether a policy or an audit asked for it, and which integrations are known not to send PKCE.',
	confirm: [
		{
			look: 'The callback carries `error=invalid_request` and `missing required code challenge`, and more than one product is hit in this org.',
		},
		{
			setup: 'oauthAndOpenIdConnectSettings',
			look: '**Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows** is on.',
		},
		{
			setup: 'setupAuditTrail',
			look: 'Look through the changes around the day of the first failure. We do not know under which name this change is recorded.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Invalid Code Challenge'],
			look: 'This status may stand beside the attempts of several apps since the same day.',
		},
	],
	tells: {
		course: ['sudden'],
		people: ['org'],
		'other-apps': ['yes'],
		'authorize-request': ['challenge-missing'],
		'shortly-before': ['setting'],
		doing: ['connect'],
	},
	said: phrases(`
		pkce org wide/level, pkce whole/entire/for/setting/enabled/enforced/required org,
		pkce all apps/integrations/clients, pkce every app/integration, pkce globally/everywhere,
		global/mandatory pkce, enabled extra safety, safety/security option all, extra safety/security option,
		extra safety setting, security option whole, security setting everybody, several unrelated integrations,
		several/all/older integrations stopped, all old integrations, every old integration,
		older integrations/tools fail*, broke all/several/older/old integrations,
		proof key org/whole/every/all/entire, enable* proof key, pkce setting enabled,
		require*/enforce*/force* pkce org, enforce*/force* pkce all, pkce openid connect, integrations broke pkce,
		several tools/apps pkce, org now/requires/demands/wants/insists pkce, all older tools,
		extra security setting all, security setting all apps, security setting whole org,
		several programs/tools/integrations/apps same day, all integrations/apps same day,
		all/old integrations at once, code challenge every app, code challenge all apps, code challenge org wide,
		enable/enabled/disabled require proof key, older tools same day, tools/everything broke same day,
		admin enabled pkce entire/all, org wide/level proof key, org level/wide requirement,
		enabled org level requirement/pkce/proof, enabled org wide requirement/pkce/proof,
		disabled org wide pkce/proof/requirement, disabled org level pkce/proof/requirement,
		proof key entire/whole/company org, enabled entire/whole org not, app itself not pkce,
		pkce requirement org
	`),
	fixes: [
		{
			title: 'Bring the integration to a version that sends PKCE',
			actor: 'developer',
			steps: [
				{
					do: 'Switch PKCE on in the OAuth library: `code_challenge` with `code_challenge_method=S256` in the authorization request, `code_verifier` in the token request.',
				},
				{
					do: 'If the product is a vendor’s, update it, or ask the vendor for the version that sends PKCE. Vendor apps have to support it since 2026.',
				},
			],
			verify: 'The login succeeds while the org’s setting is still on.',
		},
		{
			title: 'Switch the org’s requirement off until the integration has been updated',
			actor: 'admin',
			needs: { note: 'Only after the person who switched it on agrees.' },
			steps: [
				{ do: 'List the integrations that fail, and ask each vendor or developer for a date.' },
				{
					open: 'oauthAndOpenIdConnectSettings',
					do: 'Switch **Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows** off.',
				},
				{ do: 'Wait about 10 minutes and let one integration connect again.' },
			],
			verify: 'The integration reaches the approval page and connects.',
			risk: 'Every app of the org that does not demand PKCE itself can again sign people in without it.',
			undo: 'Switch the setting on again on the same page when the last integration has been updated.',
		},
	],
	otherwise:
		'If the setting is off, look at the app: it can demand PKCE by itself. If only one product fails, that is the more likely place.',
	disagreements: [
		{
			claim: 'Spring ’26 makes PKCE mandatory for all apps.',
			who: 'A vendor’s article says so. Salesforce’s documentation keeps this setting off by default.',
			advice: 'Look at the setting of your org instead of the release.',
		},
	],
	certainty: 'official',
	sources: ['dev-meta-oauthoidcsettings', 'kb-005316703', 'help-remoteaccess-pkce', 'nango-fix-salesforce-oauth-approval-error-generic'],
	reviewed: '2026-11-22',
});
