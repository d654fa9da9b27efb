import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_app_access',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
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
		},
		{
			description: '',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-not-assigned-to-app'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-app-access-denied', difference: 'same text in the browser' }, // DRAFT
		{ slug: 'invalid-grant', difference: '"user hasn\'t approved this consumer": no approval record exists' }, // DRAFT
		{ slug: 'access-denied', difference: 'a person pressed Deny' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
