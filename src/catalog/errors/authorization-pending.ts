import { defineError } from '../define.ts';

export default defineError({
	code: 'authorization_pending',
	shared: true,
	family: 'device',
	title: 'Nobody has approved the device yet',
	summary:
		'A program or device waits for you to approve it in a browser. Until you have typed the code and allowed access, Salesforce tells it to keep waiting. This is normal at first and no failure.',
	meaning: `In the device flow a program without a browser shows a short code, and a person types it on another screen at \`/setup/connect\`. Meanwhile the program asks the token endpoint again and again. \`authorization_pending\` is Salesforce’s “not yet”, sent with HTTP 400, often without a description.

So the code alone is a message between programs. It becomes a problem only if it never ends: the person did not see the code, typed it in another org, or was stopped at the approval step, for example because the app is not installed. Both codes live ten minutes; then the program has to begin again.

Nobody should ask you by phone or chat to type a code that you did not request. Whoever began the request receives the access.`,
	retry: { again: 'later', why: 'The program asks again at the given interval until the person has approved or the code has run out.' },
	texts: [
		{
			description: 'user has not approved',
			shared: true,
			where: ['token-response', 'client-log'],
			flows: ['device'],
			causes: ['device-not-approved-yet'],
			certainty: 'one',
			sources: ['gh-forcedotcom-sfdx-core-deviceoauthservice-ts'],
			note: 'From the code of Salesforce CLI. Often there is no description.',
		},
		{
			description: '',
			where: ['token-response', 'client-log'],
			flows: ['device'],
			causes: ['device-not-approved-yet'],
			certainty: 'official',
			sources: [
				'help-remoteaccess-oauth-flow-errors',
				'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
				'gh-forcedotcom-sfdx-core-deviceoauthservice-ts',
				'rfc-8628',
			],
		},
	],
	lookAlikes: [
		{ slug: 'slow-down', difference: 'Also “not yet”, but the program asks too often.' },
		{ slug: 'access-denied', difference: 'The person refused.' },
	],
	related: ['invalid-grant', 'invalid-client'],
	specimens: [
		{
			paste:
				'POST https://northwind-demo.my.salesforce.com/services/oauth2/token\nHTTP/1.1 400 Bad Request\n\n{"error":"authorization_pending","error_description":"user has not approved"}',
			where: 'token-response',
			cause: 'device-not-approved-yet',
		},
		{ paste: 'Request Failed: authorization_pending user has not approved', where: 'client-log', cause: 'device-not-approved-yet' },
	],
	reviewed: '2026-11-22',
});
