import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The address is outside the Login IP Ranges of the user’s profile',
	group: 'network',
	appKind: 'both',
	whoFixes: ['admin', 'developer', 'user'],
	tell: 'Login History says `Restricted IP`, and the profile of the user has **Login IP Ranges** that do not hold the **Source IP** of that row.',
	why: `If a profile has **Login IP Ranges**, its users can log in from these addresses and from no others. In a browser sign-in the address is that of the person; at the token endpoint, which answers with \`invalid_grant\` and \`ip restricted\`, that of the vendor’s server.

The JWT bearer and SAML bearer flows always obey the ranges of the profile. **Network Access**, the list of trusted addresses of the org, is something else: outside of it nobody is refused, but a person is asked for an identity check.`,
	deliberate:
		'Somebody set these ranges to keep logins to known networks. Ask the owner of org security before you add to them, and whether one company alone uses the new address.',
	confirm: [
		{
			look: 'The same user connects from the office or the company network, and fails from elsewhere; or a vendor’s server fails although the person can sign in.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Restricted IP', 'Failed: IP Address Not Allowed'],
			look: 'Note the **Source IP** of the failed row.',
			query: `SELECT LoginTime, Status, Application, LoginType, LoginSubType, SourceIp, LoginUrl FROM LoginHistory WHERE UserId = '<user id>' AND LoginTime = LAST_N_DAYS:2 ORDER BY LoginTime DESC LIMIT 50`,
		},
		{
			setup: 'profiles',
			look: 'Open the profile of the user and its **Login IP Ranges**: no range holds that address. A profile without ranges limits nobody.',
		},
	],
	tells: { network: ['place', 'server'], 'login-history': ['address'], 'refused-address': ['person', 'relaxed'] },
	said: phrases(`
		outside/home/works office, office network*, vpn off/disable, login ip range*/ranges/range,
		profile ip range*, block*/undesignated/reject* ip, ip* restrict*/outside,
		ip* not allowed/whitelist*/listed/trusted/includ*, from home, ip* range* block*/profile*,
		trusted ip* missing, not from home, works/without/only vpn, outside network,
		ip whitelist/whitelisting/denied, outside allowed/trusted/login/profile range*, ip* not in range*,
		added ip* range*, not outside network, not whitelist* profile*, ip* out of range*, not part login range*,
		new office ip, need*/must whitelist* ip*, hotel wifi, widen*/wider range*, restrict* login* office,
		restrict*/only/permits office address*, profile only permits, profile restrict* login*,
		profile* restrict* address*, profile limits ip*, profile* login range*, at office ok,
		user/fails/not at home, only inside/from office, only/works/inside/not company network, on business trip,
		my ip not, ip not part/allowed/within, not part range, address not in/allowed/whitelist*/listed/within,
		address* profile range*, addresses on profile, range addresses/of profile, added address profile,
		ip added profile, address out/missing range*, address* blocked profile, needs their vpn, other network ip*,
		address range*/missing profile, range* user* profile, needs vpn login, not within/covered range*,
		range* not cover*/include*/contain*, ranges of profile, added address login range*, not in profile* range*,
		only in office work*, works office not home, profile* allows addresses/ip*/range* only,
		profile* permits addresses/ip*/range* only, profile allows only ip*/addresses/range*,
		internet provider new/changed address, internet provider new/changed ip, provider gave new address/ip,
		only login from certain/listed/known, only certain ip*/addresses login, changing/changes ip* profile,
		changing/changes ip* fixed, profile only allows range/fixed/certain,
		profile only accepts range/fixed/certain, only allows fixed range*/ip*, from changing ip*,
		working/work from home not, range* exclude* server/ip*/us, range* excludes server/ip*/us
	`),
	fixes: [
		{
			title: 'Sign in from a network that is allowed',
			actor: 'user',
			steps: [
				{ do: 'Connect to the office network or your company’s own VPN, and start the connection again from the product.' },
				{ do: 'Do not use a public or anonymizing VPN: Salesforce may freeze your user for it.' },
			],
			verify: 'The consent page appears and the product connects.',
		},
		{
			title: 'Name the addresses that the product calls from',
			actor: 'developer',
			steps: [
				{ do: 'Route the token requests of this product through fixed outgoing addresses, and list them all.' },
				{ do: 'Send the list to the admin, and say which Salesforce user they call for.' },
			],
			verify: 'The **Source IP** in Login History is always one of the addresses on the list.',
		},
		{
			title: 'Add the addresses to the profile of this one user',
			actor: 'admin',
			needs: { permissions: ['manageProfilesAndPermissionSets'] },
			steps: [
				{ do: 'Get the addresses from the vendor, not from the failed row alone.' },
				{
					do: 'For an integration, use a user with a profile of its own, so that nobody else gets the new addresses. Give a new profile the ranges of the old one first.',
				},
				{
					open: 'profiles',
					do: 'Open that profile and its **Login IP Ranges**. If the list is empty, stop: this profile refuses no address, and its first range shuts out every other address.',
				},
				{
					do: 'Add the addresses one by one, not as a wide range, with the vendor’s name as description, and save.',
				},
				{ do: 'Let the product try again.' },
			],
			verify: 'The next row in Login History from that address says `Success`.',
			risk: 'Every user of that profile can log in from the added addresses. An address of a cloud provider can be shared by many companies.',
			undo: 'Delete the added ranges from the profile.',
		},
	],
	otherwise:
		'If the status is `Failed: IP Address Not Allowed`, look at **IP Relaxation** of the app too. If it is `Restricted time`, look at **Login Hours**. Removing all ranges, or giving the user a profile without ranges, lifts the protection for everything this user does: do not do it for one product.',
	disagreements: [
		{
			claim: '**Relax IP restrictions** lifts the profile’s Login IP Ranges in every flow.',
			who: 'Several vendors. Salesforce documents the exception of JWT bearer and SAML bearer; one field test with an External Client App confirms it.',
			advice: 'Count on it in browser and refresh flows only.',
		},
	],
	certainty: 'official',
	sources: [
		'help-connected-app-continuous-ip',
		'dev-login-ip-ranges-security',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'kb-005318944',
		'intercom-11507432',
		'gh-sfdo-tooling-metadeploy-test-views-py',
		'dev-users-profiles-epui-login-ip-ranges-edit',
	],
	reviewed: '2026-11-23',
});
