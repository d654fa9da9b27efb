import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

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
	said: phrases(`
		clock* skew*/late/wrong/behind/drift*/ahead/fast/slow/off, local time, clock* out/not sync*,
		not synchron* clock*, jwt*/assertion* expired, assertion*/ticket too old,
		exp past/wrong/milliseconds/claim/ms/milli*/already/calculat*/local, expir* claim/milliseconds,
		server time zone/sync*/differ*/behind/off, server/wrong timezone, time drift/drifted,
		system/machine/server*/vm/computer* time wrong, reus*/same assertion,
		reus*/same/cached/old/stale/expired/kept/caches jwt, milliseconds instead/rather, time out of sync,
		cached/old/stale assertion*, jwt* expir* wrong, ntp not running, clock* not accurate,
		expiration time calculated wrong, timezone out, jwt expires seconds, allowing clock skew,
		jwt expires before arriv*, token expires in seconds, clock lag*, corrected/fixed/synced/sync* clock,
		timestamp wrong, utc offset/instead/mistake, ntp fixed/disabled/sync*/off/stopped, assertion* late,
		fixed/hardcoded exp, expiry milliseconds, jwt* expiry, time is off, time off minutes/by/hours,
		system/machine time off, time wrong server, time/clock not right, time runs late, wrong time zone,
		time zone mistake/problem, clock five/several minutes, hours/hour/minutes/lies/time in past,
		already expired arriv*/when/salesforce, already past arriv*, expired on arrival,
		expir* before arriv*/salesforce, valid/lifetime too short, exp too short/far/long/soon, date now seconds,
		time service stopped, windows time service, assertion* past time, assertion* not fresh,
		jwt made/generated/built/created once, assertion made/created once, jwt not changed, same ticket again,
		ticket ran out, ticket out date, jwt/assertion sent later, local time instead, ntp server unreachable,
		time sync* off/broken/stopped, assertion expiry past, clock* minutes late/behind/ahead/fast/slow/off,
		clock* running late/behind/fast/slow/ahead, clock* runs late/behind/fast/slow/ahead,
		clock* ran late/behind/fast/slow/ahead, hours late clock*
	`),
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
