import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_APP_ACCESS_DENIED',
	family: 'authorization',
	title: 'This person is not allowed to use the app',
	summary:
		'Your login worked and the app is allowed in your company’s Salesforce, but not for you. An admin keeps a list of people who may use it. Ask the admin to add you; the app and your password are fine.',
	meaning: `The app’s policy **Permitted Users** says **Admin approved users are pre-authorized**, and none of the person’s profile and permission sets is assigned to the app. Salesforce finds this out after the login, shows no consent page and sends the refusal back to the vendor’s callback. Login History shows \`Failed: Not approved for access\`.

The code rules out a block of the whole app and a person who pressed Deny. By one source, switching API Access Control on sets this policy for all apps, so the same refusal can come from there. At the token endpoint the same refusal is called \`invalid_app_access\`.`,
	retry: {
		again: 'after-fix',
		why: 'Nothing changes until an admin assigns the person. After that allow some minutes; one vendor reports up to an hour.',
	},
	texts: [
		{
			description: 'user is not admin approved to access this app',
			where: ['callback-query', 'vendor-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-not-assigned-to-app', 'api-access-control-excludes-app', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: [
				'gh-microsoftdocs-supportarticles-docs-failure-passed-to-redirect-url-access-denied-md',
				'cloudingo-user-is-not-admin-approved',
				'gh-abisek-salesforce-elf-browser-9',
				'kb-000212208',
			],
		},
		{
			description: '',
			where: ['callback-query', 'login-history', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-not-assigned-to-app', 'api-access-control-excludes-app', 'change-not-yet-propagated'],
			certainty: 'several',
			sources: [
				'gh-abisek-salesforce-elf-browser-9',
				'gh-microsoftdocs-supportarticles-docs-failure-passed-to-redirect-url-access-denied-md',
			],
			note: 'The code alone.',
		},
	],
	clientWords: [
		{
			text: "User doesn't have admin permission to access the connected app",
			client: 'Microsoft Copilot for Sales',
			sources: ['gh-microsoftdocs-supportarticles-docs-errors-server-to-server-flow-md'],
		},
	],
	lookAlikes: [
		{ slug: 'access-denied', difference: 'The person pressed Deny, or consent was not possible.' },
		{ slug: 'invalid-app-access', difference: 'The same text from the token endpoint.' },
		{ slug: 'oauth-app-blocked', difference: 'The whole app is blocked, for everybody.' },
	],
	related: ['oauth-approval-error-generic', 'invalid-grant'],
	disagreements: [
		{
			claim: 'A person who is not assigned to the app gets `OAUTH_APP_BLOCKED`.',
			who: 'One machine-written guide. Microsoft’s two support articles and a Salesforce knowledge article name other codes.',
			advice:
				'Read `OAUTH_APP_ACCESS_DENIED` and `invalid_app_access` as “this person is not assigned” and `OAUTH_APP_BLOCKED` as “the app is blocked”.',
		},
	],
	specimens: [
		{
			paste:
				'Failure passed to redirect url. error=OAUTH_APP_ACCESS_DENIED error_description=user is not admin approved to access this app',
			where: 'vendor-page',
			cause: 'user-not-assigned-to-app',
		},
		{
			paste: 'https://app.northwind-demo.example/auth/failure?message=OAUTH_APP_ACCESS_DENIED&strategy=salesforce',
			where: 'callback-query',
		},
	],
	reviewed: '2026-11-22',
});
