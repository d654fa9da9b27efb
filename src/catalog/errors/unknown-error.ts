import { defineError } from '../define.ts';

export default defineError({
	code: 'unknown_error',
	family: 'token',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['salesforce-side-fault'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
		{
			description: 'retry your request',
			where: ['token-response'],
			flows: ['username-password', 'web-server'],
			causes: ['salesforce-side-fault', 'eca-local-to-another-org'],
			certainty: 'several',
			sources: ['gh-wadewegner-force-com-toolkit-for-net-288'],
			note: 'Once it followed a cross-org External Client App.', // DRAFT
		},
	],
	reviewed: '2026-11-22',
});
