import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The login came from a country that Salesforce does not serve',
	group: 'network',
	appKind: 'none',
	whoFixes: ['user', 'salesforce'],
	tell: 'Login History says `Restricted country`.',
	why: `Salesforce took the address of the login for one in a restricted country. The event log calls the status \`LOGIN_ERROR_EXPORT_RESTRICTED\`, so export rules are the likely reason; Salesforce publishes the status without a description, and this is our reading of its name.

We know of no setting by which an admin could allow it. Passwords, permissions and the app have nothing to do with it.`,
	confirm: [
		{
			look: 'Ask where the person is, and whether a VPN or a proxy is in use: its exit decides which country Salesforce sees.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Restricted country'],
			look: 'The failed row carries this status. Note its **Source IP**.',
		},
	],
	said: phrases(`
		vpn embargo*, from/in/located crimea,
		embargoed/sanctioned/sanction*/embargo*/blocked/forbidden/banned country, country block*/restrict*,
		login* iran/cuba/syria, iran sanction*/blocked, sanctioned/embargo* countries,
		sanctioned/sanction*/embargo* region*, because/due/of/under/us sanctions, export restrict*,
		countries blocked, restricted countr*/region, sanctions list, employee* in iran, login*/user* north korea,
		country not served/allowed/support*/serve*, not serve country/countr*, countries not allowed,
		owing to country, country of login, country vpn exit, vpn in country, vpn exit iran, exit node country,
		tried from cuba/iran/syria, from cuba country, country salesforce not, country excluded salesforce,
		not provide service country/countries, vpn came out country,
		travel*/staying/currently/ip/calls/traffic iran, travel*/staying/currently/ip/calls/traffic syria,
		travel*/staying/currently/ip/calls/traffic cuba, travel*/staying/currently/ip/calls/traffic crimea,
		ip/located/calls north korea, geolocated embargoed/sanctioned/restricted,
		located embargoed/sanctioned/restricted, embargoed place/location/area/territory,
		legal reasons login*/salesforce/country, turns away legal, donetsk/luhansk region,
		donetsk/luhansk/embargo login*, embargo salesforce/country
	`),
	fixes: [
		{
			title: 'Sign in from where Salesforce may be used',
			actor: 'user',
			steps: [
				{ do: 'If you are traveling, wait until you have left, or hand the task to a colleague.' },
				{ do: 'If you use a VPN whose exit lies in another country, switch it off and try again.' },
				{
					do: 'Do not use a VPN to hide where you are. That may break export law, and Salesforce may freeze your user for traffic from anonymizing addresses.',
				},
			],
			verify: 'The next row in Login History says `Success`.',
		},
		{
			title: 'Ask Salesforce about an address that is placed wrongly',
			actor: 'salesforce',
			steps: [
				{ do: 'If the person is not in that country, let an admin open a case with Salesforce Support.' },
				{ do: 'Name the **Source IP**, the time of the failed row, the org and the real place.' },
			],
			verify: 'Salesforce Support confirms the correction, and a login from the same address succeeds.',
		},
	],
	otherwise:
		'If the status is `Restricted IP`, the limit is the org’s own and an admin can change it. If the user is frozen, look at the mail “Salesforce Security notification”.',
	certainty: 'inferred',
	sources: ['dev-sforce-api-objects-eventlogfile-login-status', 'kb-005318944'],
	reviewed: '2026-11-22',
});
