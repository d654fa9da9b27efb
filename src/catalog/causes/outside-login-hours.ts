import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The Login Hours of the profile do not allow a login now',
	group: 'network',
	appKind: 'both',
	whoFixes: ['admin', 'user'],
	tell: 'Failures follow the clock, and Login History says `Restricted time`.',
	why: `A profile can carry **Login Hours**. Logins outside of them are refused, and for an app that means token requests too. A nightly job fails every night and works when somebody tries it by day.

The old text of the token endpoint names two reasons in one sentence, \`ip restricted or invalid login hours\`, so the text alone does not tell the hours from the address.`,
	deliberate:
		'Somebody limited the hours of this profile. Ask whether that was meant for people only, and whether the integration user has to share the profile with them.',
	confirm: [
		{
			look: 'Write down the times of the failures: they lie outside the working hours of the org, or start and end at the same time each day.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Restricted time'],
			look: 'The failed rows carry this status.',
		},
		{
			setup: 'profiles',
			look: 'The profile of the user has **Login Hours** that do not cover the time of the failure. Mind the time zone.',
		},
	],
	tells: { course: ['hours'], 'login-history': ['hours'] },
	said: phrases(`
		login/certain/outside hours, at weekend*, certain times day, time based access, login hour restriction*,
		login* restrict*/business/working/office hours, restrict* login access time,
		only works business/working/office hours, allowed office/certain/working/business hours,
		only allowed hours, office/working/business hours only, outside office/working/business/allowed hours,
		outside/profile*/extend*/widen*/clearing/cleared/changed login hours, outside allowed times/time,
		outside time window, after office/business/working hours, after hours login/job,
		login hours limit*/polic*/window/end*/cover*/blocked/fixed/set/weekday*/night*/job/timezone,
		login/time window profile*, time window login, allowed/limit* times login, login times/time restrict*,
		time restrict* profile*, never works evening, only fails night, fails weekend works,
		not allowed night/evening/weekend*, no logins night, no login weekend*, allowed during office hours,
		allowed only during hours, only during office/working/business hours, profile* login hours limit*,
		login hours not cover*, login hours too narrow, login hours time zone, never works at night,
		only fails at night, fails every night works, fails night works day, fails evening works morning,
		not allowed at night, not let in night/evening, limit* times may login, login hours restrict*/profile,
		login hours restrict* profile/user, every night plus weekends, night plus weekend*,
		ok/fine/works daytime fail*, ok/fine/works daytime night, ok/fine/works day fail*, ok/fine/works day night,
		every night ok/fine/works daytime, fails outside hours, fails only at nights, works only during daytime,
		not allowed after hours,
		profile* has/had hours, hours set/limited/restricted profile*, allowed hours end*/start*/over/profile*,
		let/lets/allowed daytime/weekday*, same credentials morning/daytime fine/work*/ok, works daytime not,
		hours window/range profile*, widened/widen/extend hours profile*
	`),
	fixes: [
		{
			title: 'Sign in within the hours of your profile',
			actor: 'user',
			steps: [{ do: 'Ask your admin for the login hours of your profile, and connect the product within them.' }],
			verify: 'The connection succeeds within the hours.',
		},
		{
			title: 'Give the integration user a profile with the hours that it needs',
			actor: 'admin',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'manageUsers'] },
			steps: [
				{ do: 'Get the agreement of whoever set the hours.' },
				{
					open: 'profiles',
					do: 'Clone the profile for the integration user, and set **Login Hours** of the clone to the hours in which the jobs run. See that it has the **Login IP Ranges** of the old profile: whether a clone takes them over we do not know.',
				},
				{ open: 'users', do: 'Give the new profile to the integration user only.' },
				{ do: 'Run the job once outside the old hours.' },
			],
			verify: 'Login History shows `Success` for the job at a time that failed before.',
			risk: 'The integration user can log in at night, when nobody watches.',
			undo: 'Give the integration user the old profile again.',
		},
	],
	otherwise:
		'If the status is `Restricted IP` or `Failed: IP Address Not Allowed`, the address is the reason. Widening the hours of a profile that many people share opens more than one job needs.',
	certainty: 'official',
	sources: ['dev-sforce-api-objects-eventlogfile-login-status', 'help-remoteaccess-errorcodes'],
	saidSources: ['salesforcethinkers-login-hours', 'shreysharma-restrict-login-access-by-time'],
	reviewed: '2026-11-23',
});
