import { defineError } from '../define.ts';

export default defineError({
	code: 'authorization_pending',
	family: 'device',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['device'],
			causes: ['device-not-approved-yet'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-sfdx-core-deviceoauthservice-ts'],
		},
		{
			description: 'user has not approved',
			where: ['token-response', 'client-log'],
			flows: ['device'],
			causes: ['device-not-approved-yet'],
			certainty: 'one',
			sources: ['gh-forcedotcom-sfdx-core-deviceoauthservice-ts'],
			note: 'From the Salesforce CLI\'s code; often there is no description.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'slow-down', difference: 'polling too fast' }, // DRAFT
		{ slug: 'access-denied', difference: 'the person refused' }, // DRAFT
	],
	reviewed: '2026-11-22',
});
