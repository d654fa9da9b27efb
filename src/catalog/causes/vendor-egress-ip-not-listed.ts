import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The vendor’s servers call from an address that is on no list',
	group: 'network',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin', 'admin'],
	tell: 'Nothing changed in the customer’s org, the **Source IP** of the failed row is new and belongs to the vendor, and often many customers fail at once.',
	why: `The vendor moved to another cloud, region or proxy, or runs several servers with different outgoing addresses. The new address is missing in the **Login IP Ranges** of customers, so their orgs answer \`invalid_grant\` with \`ip restricted\`.

Since 2026 Salesforce also asks vendors to list the addresses of their servers on the app itself. From any other address the exchange of a code and the refresh of a token are both refused. A missing address there is a likely cause of the same trouble; we have not seen the text of that refusal.`,
	deliberate:
		'The ranges of the customer and the list of the app exist to stop strangers with a stolen token. An unknown address can be exactly that: the vendor must confirm that it is its own before anybody adds it.',
	confirm: [
		{
			look: 'Ask the vendor whether hosting, region or proxy changed, and whether other customers fail too.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Restricted IP', 'Failed: IP Address Not Allowed'],
			look: 'Compare the **Source IP** of the last success with that of the first failure. A change of the address at that moment speaks for this cause.',
		},
		{
			look: 'Refreshes succeed from one server of the vendor and fail from another.',
		},
	],
	tells: {
		people: ['org', 'everybody'],
		network: ['server'],
		'login-history': ['address'],
		'shortly-before': ['moved'],
		'refused-address': ['enforced', 'relaxed'],
	},
	said: phrases(`
		vendor*/hosting/server*/supplier* moved, new/dynamic egress, moved region*/cloud*, new/cutover proxy,
		vendor*/their/saas/connector/provider ip*, new ip address*/list, ip address* chang*, new data center,
		connects new ip, server* chang* ips, egress/outbound/outgoing ip* chang*, outbound/outgoing ip* dynamic,
		egress/outbound ip* not whitelist*, deleted old ips, proxy provider chang*, server* ip* need* added,
		additional ips* added, additional ips have added, added their ip*, dynamic outbound,
		new/behind nat gateway, vendor*/call*/their/supplier* new address*, vendor*/supplier*/their new server*,
		vendor*/their server* address*, vendor*/outgoing/outbound/egress address* changed,
		vendor* chang* address*/server*/hosting, vendor* switched/new/migrated cloud, calls/comes new ip*,
		comes another address, migrat* new region, new region ip*, outgoing ip new, added vendor* address*,
		old ip* only, whitelist only old, whitelist* their new, many customers once/at,
		all/several customers since, all tenants since/ip, app* ip whitelist, egress ip* changed, outbound ip* new,
		dynamic ip* cloud, vendor* migrated aws, new servers ip, new ips whitelist*,
		supplier* changed address*/server*, vendor* switched servers/new, other addresses servers,
		vendor*/tool*/connector* ip not, vendor* address/ips not, comes/connect* from new address*,
		comes from unknown ip*, ip* whitelist on app, not on customers lists, new ip not whitelist*/on/list,
		switched new servers addresses, new servers other address*, servers with other address*, their new ip not,
		new address not list/on, new addresses not on, vendor* servers not list,
		not know new addresses/ips/servers, new servers addresses yet/salesforce/not,
		moved new servers/hosting/datacenter/provider since,
		provider migrated aws/azure/region/cloud/datacenter/servers/frankfurt/from,
		vendor* migrated azure/region/datacenter/servers/frankfurt,
		supplier* migrated aws/azure/region/cloud/datacenter/servers/frankfurt, migrated from aws,
		only old addresses/ips ranges, only old addresses/ips list, only have old addresses/ips,
		old addresses in ranges, addresses not published/announced/documented,
		ips not published/announced/documented, vendor* begun/began/started/start calling,
		vendor* begun/began/started/start coming, vendor* begun/began/started/start connecting,
		provider* begun/began/started/start calling, provider* begun/began/started/start coming,
		provider* begun/began/started/start connecting, supplier* begun/began/started/start calling,
		supplier* begun/began/started/start coming, supplier* begun/began/started/start connecting,
		calling/coming from addresses not, calling/coming from addresses new,
		from addresses not known/published/listed, added these/their trusted list,
		added these/their trusted range*, source address not recogni*/known, their new one address/ip,
		ip not app whitelist
	`),
	fixes: [
		{
			title: 'Send all calls through fixed, published addresses',
			actor: 'developer',
			steps: [
				{ do: 'List every address from which token requests and API calls leave: all regions, workers, failover sites and proxies.' },
				{ do: 'Route them through a small set of fixed addresses, for example a NAT gateway or a proxy with static addresses.' },
				{ do: 'Publish the list and announce a change before it happens.' },
			],
			verify: 'The **Source IP** in the Login History of a test org is always on the published list.',
		},
		{
			title: 'Complete the refresh token allowlist of the app',
			actor: 'vendor-admin',
			steps: [
				{
					open: 'externalClientAppManager',
					do: 'In the org that owns the app, choose **Edit Settings** from the actions of the app. Under **Refresh Token IP Allowlist** choose **Add** and enter every address of the published list, and none besides: at most 128 ranges with 256 addresses together, IPv4 or IPv6. For a Connected App look for the list of that name in its OAuth settings.',
				},
				{
					do: 'See that no server is missing before **Enforce Refresh Token IP Allowlist** is on: it shuts out all other addresses. After a migration from a Connected App the list can be missing, which Salesforce calls a known issue: enter it again, and change one entry once more.',
				},
				{ do: 'Wait about 10 minutes. Connect a test user anew and refresh a token, from each server.' },
			],
			verify: 'Every server exchanges a code and refreshes a token of a test user without an error.',
			risk: 'A stolen refresh token can be used from each listed address.',
			undo: 'Remove the addresses that no server uses any more.',
		},
		{
			title: 'Add the vendor’s confirmed addresses to the integration user’s profile',
			actor: 'admin',
			needs: {
				permissions: ['manageProfilesAndPermissionSets'],
				note: 'Only for a profile that already has **Login IP Ranges** and that no person shares.',
			},
			steps: [
				{
					do: 'Take the addresses from the vendor’s published list, and have the vendor confirm that the one in Login History is among them.',
				},
				{
					open: 'profiles',
					do: 'Open the profile of the integration user and its **Login IP Ranges**. If the list is empty, stop: this profile refuses no address, and its first range shuts out every other address.',
				},
				{ do: 'Add the addresses and save.' },
			],
			verify: 'The next refresh from the new address appears as `Success` in Login History.',
			risk: 'Every user of that profile can log in from the added addresses.',
			undo: 'Delete the ranges that the vendor no longer uses.',
		},
	],
	otherwise:
		'If the vendor does not know the address, treat the calls as foreign: revoke the tokens of the app and tell your security team. If the user is frozen and the admins got a mail “Salesforce Security notification”, Salesforce itself stopped traffic from a risky address.',
	certainty: 'one',
	sources: [
		'dev-secure-code-ac-eca',
		'intercom-11507432',
		'quotaguard-salesforce-integration',
		'kb-005318944',
		'supermetrics-salesforce-permissions',
		'help-set-ip-allowlist-for-refresh-tokens',
		'kb-005387022',
		'dev-users-profiles-epui-login-ip-ranges-edit',
		'kb-000386441',
	],
	saidSources: [
		'quotaguard-salesforce-ip-allowlist-cutover',
		'celigo-whitelist-ip-addresses',
		'gh-pgonzaleznetwork-happysoup-io-214',
		'elements-session-settings-and-login-ip-ranges',
	],
	reviewed: '2026-11-23',
});
