import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_app_access',
	family: 'token',
	title: 'This user is not among the users of the app',
	summary:
		'The app and its credentials are fine, but the Salesforce user behind the connection is not allowed to use the app. An admin has to assign the app to that user’s profile or to a permission set.',
	meaning: `The app is limited to admin-approved users, and this user is not one of them. Salesforce knows the user and the policy refuses. That is the difference from \`invalid_grant\` with \`user hasn't approved this consumer\`, where no record of an approval exists.

In the client credentials flow the user in question is the **Run As** user, not the person who set the connection up. In the browser the same refusal is called \`OAUTH_APP_ACCESS_DENIED\`. By one source, switching API Access Control on sets this policy for all apps, so an app may carry it although nobody chose it for this app.`,
	retry: { again: 'after-fix', why: 'It succeeds some minutes after an admin has assigned the user.' },
	texts: [
		{
			description: 'user is not admin approved to access this app',
			where: ['token-response'],
			flows: ['jwt-bearer', 'web-server', 'refresh-token'],
			causes: ['user-not-assigned-to-app', 'api-access-control-excludes-app', 'change-not-yet-propagated'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'user is not admin approved to access this app',
			where: ['token-response'],
			flows: ['client-credentials'],
			causes: ['run-as-user-not-assigned'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
			note: 'Here the user is the Run As user of the app.',
		},
		{
			description: '',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-not-assigned-to-app'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
			note: 'The code alone, at a callback.',
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-access-denied', difference: 'The same text in the browser.' },
		{ slug: 'invalid-grant', difference: "`user hasn't approved this consumer`: no record of an approval exists." },
		{ slug: 'access-denied', difference: 'A person pressed Deny.' },
	],
	related: ['app-blocked'],
	disagreements: [
		{
			claim: '`user is not admin approved to access this app` comes under `invalid_grant`.',
			who: 'Some weak pages. First-hand sources show it under `invalid_app_access` and `OAUTH_APP_ACCESS_DENIED`.',
			advice: 'Go by the text, whatever code stands before it.',
		},
	],
	specimens: [
		{
			paste: '{"error":"invalid_app_access","error_description":"user is not admin approved to access this app"}',
			where: 'token-response',
		},
		{
			paste: 'Error: user is not admin approved to access this app\n    at responseErrorInterceptor (data-helper.ts:240:19)',
			where: 'client-log',
		},
	],
	reviewed: '2026-11-22',
});
