import { defineCause } from '../define.ts';

export default defineCause({
	title: 'The assertion is past its time, or the clock of the machine is wrong',
	group: 'assertion',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The answer is `expired authorization code` although the flow uses no authorization code, only a JWT or SAML assertion.',
	why: `An assertion carries its own end: \`exp\` in a JWT, \`NotOnOrAfter\` in SAML. If that time is past when Salesforce reads it, the assertion is refused. The text \`expired authorization code\` misleads, since no such code exists in these flows.

Typical reasons are a clock that runs late, local time taken for UTC, a wrong unit, a fixed date, and an assertion that was made once and sent again later. As a rule one machine fails every time while another never does.`,
	confirm: [
		{
			look: 'Decode the assertion in your own browser and compare `exp` with the present UTC time in seconds since 1970. It must lie ahead.',
		},
		{
			look: 'Compare the clock of the machine that signs with a time server. Note its time zone: a difference of whole hours points to local time in place of UTC.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Assertion Expired'],
			look: 'With a SAML assertion this status may appear.',
		},
	],
	tells: { assertion: ['expired'], doing: ['certificate'] },
	said: [
		'clock* skew*',
		'clock* late',
		'clock* wrong',
		'clock* behind',
		'clock* drift*',
		'local time',
		'clock* sync',
		'jwt* expired',
		'assertion* expired',
		'assertion* too old',
		'exp past',
		'exp wrong',
		'exp milliseconds',
		'exp claim',
		'expir* claim',
		'server time zone',
		'server timezone',
		'time drift',
		'server time sync*',
		'system time wrong',
		'reus* assertion',
		'reus* jwt',
		'same jwt',
		'same assertion',
		'server time differ*',
		'clock* ahead',
		'clock* fast',
		'clock* slow',
		'milliseconds instead',
		'server time behind',
		'clock* off',
		'time out of sync',
		'machine time wrong',
		'cached jwt',
		'cached assertion*',
		'server* time wrong',
		'vm time wrong',
	],
	fixes: [
		{
			title: 'Correct the clock and compute the end from UTC seconds',
			actor: 'developer',
			steps: [
				{
					do: 'Synchronize the clock of the machine with a time server, and keep it so. In a container it is the host’s clock that counts.',
				},
				{
					request: 'exp=$(( $(date +%s) + 180 ))',
					language: 'bash',
					say: 'Seconds since 1970 in UTC, plus three minutes. In other languages too, take the epoch time and never a local date that is converted.',
				},
				{ do: 'Send `exp` as a number in seconds.' },
				{ do: 'Make a new assertion for each token request. Do not store one and send it again.' },
			],
			verify: 'The token endpoint returns an `access_token` from the machine that failed before.',
		},
	],
	otherwise:
		'If the request does redeem an authorization code, that code is too old or was used before, which is another cause. If `exp` lies ahead and the clock is right, look at the texts of the other assertion causes.',
	disagreements: [
		{
			claim: 'An `exp` more than three (or five) minutes ahead is refused.',
			who: 'Salesforce Help speaks of three minutes. Salesforce CLI itself sends a value in milliseconds, which lies far ahead, and works.',
			advice: 'Use now plus 180 seconds. Do not expect a distant `exp` to be the fault.',
		},
	],
	certainty: 'several',
	sources: [
		'gh-simple-salesforce-simple-salesforce-491',
		'gh-newrelic-newrelic-salesforce-exporter-31',
		'sfse-18039',
		'sfse-282513',
		'help-remoteaccess-oauth-jwt-flow',
		'gh-forcedotcom-sfdx-core-authinfo-ts',
		'dev-sforce-api-objects-eventlogfile-login-status',
	],
	reviewed: '2026-11-22',
});
