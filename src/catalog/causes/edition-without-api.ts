import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The org’s edition has no API access',
	group: 'api-use',
	appKind: 'none',
	whoFixes: ['admin'],
	tell: 'No user of the org can call the API, not even one who has **API Enabled**.',
	why: `API access is part of the edition that a company has bought. Reports of this answer come from Group Edition and from Professional Edition without the API add-on. There the sign-in may work, and each API call answers that the REST API is not enabled for the organization. One integrator says that Essentials has no API either, and no add-on for it.

The message blames the org. In practice it appears more often because one user lacks the permission **API Enabled**, so check the user before anybody talks about buying something.`,
	confirm: [
		{
			setup: 'companyInformation',
			look: '**Organization Edition** shows Group, Essentials or Professional Edition. For Starter and Pro Suite we found no firm statement.',
		},
		{ look: 'Try with a second user who is known to have **API Enabled**. If that user works, the edition is not the cause.' },
	],
	tells: { people: ['org'], 'user-record': ['fine'] },
	said: phrases(`
		professional/group/essentials/starter/upgrade/cheaper/small/smallest/basic/higher/bigger/upgraded/upgrading edition,
		api not enabled org*/professional, api disabled org*, not support*/includ* api, starter/pro suite,
		edition*/plan/professional/comes/essentials/starter without api, salesforce/on essentials, api add on,
		api extra/separate*/addon, purchas* api, buy api/bigger/higher, plan/edition* not api access,
		api not includ* plan, on professional, org is professional/essentials, api paid feature, need buy api,
		starter/cheapest/cheaper/small/smallest/basic/bigger/higher/upgraded/essentials plan,
		essentials/professional/starter not api, essentials/plan/professional/starter/group no api,
		api not part license, edition not support*/includ*/offer/come api, org* no api access,
		essentials not expose api, api only available enterprise, api paid add on, enterprise edition or higher,
		api require*/need*/only enterprise edition, edition* has no api, edition* not have api, api must purchas*,
		need*/upgrade enterprise api, api least enterprise, plan not come* api, api add on not/missing/enabled,
		smallest salesforce, upgraded/upgrading/moved enterprise, essentials lack*,
		plan not let/programs/api/allowed/whitelist*, plan/professional/edition/starter lack* api,
		plan excludes api, moving enterprise edition, edition professional/excludes/blocks api,
		without api unless/pay*, api unless pay*, api pay/costs/cost extra, pay* for api, paid extra api,
		api sold separate*, api addon missing, buy addon api, bought/buying api access, ae enabled api,
		edition without rest, edition not let/allowed/whitelist*, org* edition api, cheap/cheapest plan salesforce,
		professional not includ* api, bought/buy add on api, web services api add, without/no api add on,
		licens* edition without api, have cheap salesforce plan, had upgrade plan api,
		plan not let programs/app*/other, starter/essentials level, starter/essentials tier, salesforce/on starter,
		salesforce starter group level, api not part/included, edition not api, runas edition no api,
		not api in/our edition, not api in/our plan, no api on edition/plan/starter/professional,
		without api on edition/plan/starter/professional,
		version not come api, small/smaller/cheap/cheaper/cheapest salesforce version,
		smaller/cheap/cheapest salesforce edition, smaller salesforce plan, cheaper/small/smaller version/one api,
		subscription not come/have/allow/offer/cover api, our version without/no/lacks api,
		api costs/surcharge plan/edition
	`),
	fixes: [
		{
			title: 'Check the user first, then order API access for the org',
			actor: 'admin',
			steps: [
				{ open: 'companyInformation', do: 'Note **Organization Edition** and **Salesforce.com Organization ID**.' },
				{ do: 'Rule out the permission **API Enabled** of the user who connects. It is the more frequent cause and costs nothing.' },
				{
					do: 'Ask your Salesforce account executive for API access. Professional Edition: a paid add-on. Group, and by one source Essentials: only a higher edition.',
				},
				{
					do: 'After the order is active, give **API Enabled** only to the users who connect products, by permission set, and connect again.',
				},
			],
			verify: 'A call to `/services/data/` with a token of the integration user answers 200 in place of 403.',
			risk: 'Whoever has **API Enabled** can reach through any allowed app all data that the user may see.',
			undo: 'Take the permission set with **API Enabled** from the user again.',
		},
	],
	otherwise:
		'If one user works and another does not, the permission of the second user is the cause. If the org is a trial or a partner’s org, ask the vendor of that org.',
	disagreements: [
		{
			claim: '`API_DISABLED_FOR_ORG` concerns the whole org.',
			who: 'The text says so. Vendors’ help pages explain it with the missing permission **API Enabled** of one user.',
			advice: 'Check the user first, then the edition.',
		},
	],
	certainty: 'several',
	sources: [
		'gh-wadewegner-force-com-toolkit-for-net-150',
		'gh-restforce-restforce-219',
		'sequin-enable-salesforce-api',
		'help-remoteaccess-errorcodes',
		'octoboard-how-to-connect-to-salesforce',
		'bojanjosifoski-salesforce-edition',
	],
	saidSources: ['salesforcedictionary-api-disabled-for-org'],
	reviewed: '2026-11-23',
});
