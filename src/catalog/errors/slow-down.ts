import { defineError } from '../define.ts';

export default defineError({
	code: 'slow_down',
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
			causes: ['device-polling-too-fast'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'polling too quickly for the token endpoint',
			where: ['token-response'],
			flows: ['device'],
			causes: ['device-polling-too-fast'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcedx-docker-18'],
		},
	],
	lookAlikes: [
		{ slug: 'authorization-pending', difference: 'not approved yet, speed is fine' }, // DRAFT
	],
	// DRAFT notes: GitHub uses the code too.
	reviewed: '2026-11-22',
});
