import { defineError } from '../define.ts';

export default defineError({
	code: 'login_required',
	shared: true,
	family: 'authorization',
	title: 'The silent check needs a login',
	summary:
		'The app asked for a sign-in without any page, and the person is not signed in. We could not confirm that Salesforce sends this code. Check first which service answered.',
	meaning:
		'This is the standard OpenID Connect answer to a request with `prompt=none` when nobody is signed in. Other providers send it. In Salesforce’s documents and in public threads we did not find it. Salesforce’s own code for a failed silent check is `immediate_unsuccessful`. If the answer really came from a Salesforce address, treat it the same way: repeat the request with a login page.',
	retry: { again: 'later', why: 'The same request with a login page can succeed.' },
	texts: [
		{
			description: '',
			where: ['callback-query'],
			flows: ['web-server'],
			causes: ['immediate-without-approval', 'signed-in-to-wrong-org'],
			certainty: 'doubtful',
			sources: [],
			note: 'Not confirmed for Salesforce; other OpenID providers send it.',
		},
	],
	lookAlikes: [{ slug: 'immediate-unsuccessful', difference: 'Salesforce’s own code for a failed silent check.' }],
	disagreements: [
		{
			claim: 'Salesforce answers a failed silent check with `login_required`.',
			who: 'One machine-written guide. It was not found in any Salesforce source; the official code is `immediate_unsuccessful`.',
			advice: 'Make sure that the answer came from Salesforce, then read it as `immediate_unsuccessful`.',
		},
	],
	specimens: [
		{
			paste:
				'https://app.northwind-demo.example/silent-callback?error=login_required&iss=https%3A%2F%2Fnorthwind-demo.my.salesforce.com&state=11aa',
			where: 'callback-query',
		},
	],
	reviewed: '2026-11-22',
});
