import { defineCause } from '../define.ts';

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
	said: [
		'login hours',
		'at weekend*',
		'certain times day',
		'certain hours',
		'outside hours',
		'time based access',
		'login hour restriction*',
		'login* restrict* hours',
		'login* business hours',
		'login* working hours',
		'login* office hours',
		'restrict* login access time',
		'only works business hours',
		'only works working hours',
		'only works office hours',
	],
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
