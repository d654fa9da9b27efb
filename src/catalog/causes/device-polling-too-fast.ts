import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The client polls faster than the given interval',
	group: 'device',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The code is `slow_down`, in the device flow.',
	why: `While a person enters the device code, the app asks the token endpoint at intervals. The first answer of the flow names the shortest allowed time between two questions, \`interval\`, in seconds. A client that asks more often is told \`slow_down\`, once seen with the text \`polling too quickly for the token endpoint\`.

The login itself is not lost. The code stays valid, and the person can go on.`,
	confirm: [
		{ look: 'Compare the time between two polls in the client’s log with `interval` of the first answer.' },
		{ look: 'Check whether two processes poll with the same device code. Together they are too fast, although each keeps the interval.' },
	],
	said: phrases(`
		poll* too fast/often/quick*/frequent*, polling interval short*, poll* quicker/faster/aggressive*,
		ignor* interval, increas* poll*, hammering device, poll* quicker/faster interval, poll* faster than,
		poll* tight loop, poll*/device loop without, poll* without waiting/pause/delay/sleep,
		poll* interval ignored/increas*, ignor*/raised/longer poll* interval,
		not respect*/honor*/honour*/keep/wait/observ* interval, respect*/wait* interval fixed, sleep interval device,
		hammer* token endpoint/code/while, hammer* salesforce device, asks/asking every second,
		several clients/workers poll, both poll* device, slow down device, poll* several workers, asks too often code,
		ask* too often device, asks salesforce too often, poll* same device code, poll* token/device every second,
		polls every second code, poll* token each second, poll* interval too short,
		polled/polls/polling/poll every second, polled/polls/polling/poll without interval, poll* sooner/earlier than,
		honoring/respecting/obeying interval, told slow down, slow down poll*, poll* loop no sleep/delay/pause
	`),
	fixes: [
		{
			title: 'Wait for the interval, and longer after each slow_down',
			actor: 'developer',
			steps: [
				{ do: 'Read `interval` from the first answer. Do not put a number of your own into the code.' },
				{ do: 'Count the pause from the end of one request to the start of the next.' },
				{ do: 'After each `slow_down` add some seconds to the pause and keep the longer pause.' },
				{ do: 'Let one process poll for one device code, and stop 10 minutes after the start.' },
				{
					request: `wait(interval seconds)
poll the token endpoint
  authorization_pending -> wait again
  slow_down             -> interval = interval + 5, wait again
  access_token          -> done
  anything else         -> stop and show it`,
					language: 'text',
					say: 'The course of the loop. The 5 seconds are our suggestion.',
				},
			],
			verify: 'The client’s log shows no `slow_down` any more, and the login completes after the approval.',
		},
	],
	otherwise:
		'If the answer stays with a long pause, end all device logins of this app and start a single new one. Other providers send this code too: check that the request goes to a Salesforce host.',
	certainty: 'official',
	sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcedx-docker-18', 'help-remoteaccess-oauth-device-flow'],
	reviewed: '2026-11-22',
});
