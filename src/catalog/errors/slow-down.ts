import { defineError } from '../define.ts';

export default defineError({
	code: 'slow_down',
	shared: true,
	family: 'device',
	title: 'The program asks too often while it waits for approval',
	summary:
		'A program or device waits for you to approve it in a browser and asks Salesforce too often whether you have. Approve it as shown; the program should slow down by itself. If the login never ends, start it once more, with no second one running.',
	meaning: `In the device flow the program asks the token endpoint again and again until a person has approved. The first answer names an \`interval\` in seconds. \`slow_down\` says that the program came back sooner.

It is no refusal: the approval can still succeed. The standard for this flow asks the program to add five seconds to its interval each time. Two logins that run at once may also trip over each other. Other providers of the device flow send the same code.`,
	retry: { again: 'later', why: 'The same request succeeds after a longer pause, once the person has approved.' },
	texts: [
		{
			description: 'polling too quickly for the token endpoint',
			shared: true,
			where: ['token-response', 'client-log'],
			flows: ['device'],
			causes: ['device-polling-too-fast'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcedx-docker-18'],
		},
		{
			description: '',
			where: ['token-response', 'client-log'],
			flows: ['device'],
			causes: ['device-polling-too-fast'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'rfc-8628'],
		},
	],
	lookAlikes: [
		{ slug: 'authorization-pending', difference: 'Not approved yet, and the pace is fine.' },
		{ slug: 'rate-limit-exceeded', difference: 'A limit on attempts to log in, outside the device flow.' },
	],
	related: ['authorization-pending'],
	specimens: [
		{
			paste:
				'POST https://login.salesforce.com/services/oauth2/token grant_type=device\n{"error":"slow_down","error_description":"polling too quickly for the token endpoint"}',
			where: 'token-response',
			cause: 'device-polling-too-fast',
		},
	],
	reviewed: '2026-11-22',
});
