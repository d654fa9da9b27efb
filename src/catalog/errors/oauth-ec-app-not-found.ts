import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_EC_APP_NOT_FOUND',
	family: 'authorization',
	title: 'The External Client App is not installed in this org',
	summary:
		'You signed in correctly, but the Salesforce org you signed in to does not know this app. Most often an admin has to install the vendor’s package. Sometimes the browser was signed in to another org than you thought.',
	meaning: `An External Client App is never usable in an org by its key alone. It is either local to the org in which it was made, or it comes in a package that each org installs. Salesforce looks for it after the login, finds none, and sends this code to the vendor’s callback. Login History therefore shows \`Success\`.

Look first at which org you signed in to, and through which address: a request through \`login.salesforce.com\` or \`test.salesforce.com\` can miss an app that the org’s own My Domain address would find. Then look for the package. Changing **Permitted Users** does not install an app. One public thread ends without an answer: an admin had installed the app, and the code came again.`,
	retry: { again: 'after-fix', why: 'The org answers the same until it has the app, or until the request goes to the right org.' },
	texts: [
		{
			description: 'External client app is not installed in this org',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: [
				'app-package-not-installed',
				'generic-login-host-for-eca',
				'eca-local-to-another-org',
				'signed-in-to-wrong-org',
				'eca-or-oauth-plugin-disabled',
				'app-missing-in-sandbox',
			],
			certainty: 'several',
			sources: ['gh-pipedreamhq-pipedream-21557', 'gh-pipedreamhq-pipedream-21571', 'gh-forcedotcom-cli-3482'],
		},
		{
			description: '',
			where: ['callback-query', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: [
				'app-package-not-installed',
				'generic-login-host-for-eca',
				'eca-local-to-another-org',
				'signed-in-to-wrong-org',
				'eca-or-oauth-plugin-disabled',
				'app-missing-in-sandbox',
			],
			certainty: 'several',
			sources: ['gh-pipedreamhq-pipedream-21571'],
			note: 'The code alone.',
		},
	],
	lookAlikes: [
		{ slug: 'oauth-authorization-blocked', difference: 'Salesforce knows the app, but it is local to another org.' },
		{ slug: 'app-not-found', difference: 'The same text from the token endpoint.' },
		{
			slug: 'invalid-client',
			difference: '`app must be installed into org` is the counterpart for a Connected App, shown on Salesforce’s own page.',
		},
	],
	related: ['oauth-approval-error-generic', 'ecapp-policy-not-found'],
	specimens: [
		{
			paste:
				'https://app.northwind-demo.example/oauth/salesforce/callback?error=OAUTH_EC_APP_NOT_FOUND&error_description=External+client+app+is+not+installed+in+this+org&state=a1b2c3',
			where: 'callback-query',
		},
		{ paste: 'OAUTH_EC_APP_NOT_FOUND: External client app is not installed in this org', where: 'client-log' },
	],
	reviewed: '2026-11-22',
});
