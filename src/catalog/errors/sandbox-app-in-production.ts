import { defineError } from '../define.ts';

export default defineError({
	code: 'SANDBOX_APP_IN_PRODUCTION',
	aliases: ['sandbox_app_in_production'],
	codeIsOurs: true,
	family: 'install',
	title: 'The app was made in a sandbox and cannot be installed here',
	summary:
		'An admin tried to install the app, and Salesforce refused because its vendor made it in a sandbox. No setting in your org changes that. The vendor has to provide the app from another org.',
	meaning: `An app that was made in a sandbox cannot be brought into an org that is none, and Salesforce says so in a sentence without a code; the name of this entry is ours. The sentence reads oddly, and we show it as it is printed.

It is met in the middle of the usual repair: the sign-in fails because the app is not installed, the admin presses **Install**, and this answer comes. The app’s owner has to create it in a production or Developer Edition org and to ship that app’s Consumer Key.`,
	retry: { again: 'never', why: 'This app can never be installed here. The vendor’s new app is another one.' },
	texts: [
		{
			description: 'You cannot install a sandbox app outside on a non sandbox organization',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['sandbox-app-in-production'],
			certainty: 'official',
			sources: ['kb-005185027'],
		},
		{
			description: 'You cannot install a sandbox app outside a non-sandbox organization.',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['sandbox-app-in-production'],
			certainty: 'official',
			sources: ['kb-005185027'],
		},
	],
	lookAlikes: [
		{ slug: 'install-generic-error', difference: 'The installation fails without a reason.' },
		{ slug: 'oauth-authorization-blocked', difference: 'The browser refuses an External Client App that is local to another org.' },
	],
	related: ['install-generic-error', 'invalid-client'],
	specimens: [
		{
			paste: 'You cannot install a sandbox app outside on a non sandbox organization',
			where: 'install-error-page',
			cause: 'sandbox-app-in-production',
		},
	],
	reviewed: '2026-11-22',
});
