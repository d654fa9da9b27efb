import { defineError } from '../define.ts';

export default defineError({
	code: 'server_error',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['callback-query', 'token-response'],
			flows: ['web-server', 'device', 'hybrid'],
			causes: ['app-hourly-limit-exceeded', 'salesforce-side-fault'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [
		{ slug: 'rate-limit-exceeded', difference: 'logins of a user, not requests of an app' }, // DRAFT
	],
	// DRAFT notes: The official meaning is the app's hourly limit, not a crash. One vendor page's heading on slow security policies was filed here by guess only.
	reviewed: '2026-11-22',
});
