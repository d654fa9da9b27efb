import { defineError } from '../define.ts';

export default defineError({
	code: 'installation_error',
	family: 'install',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['app-package-not-installed', 'connected-app-not-installed', 'app-name-already-taken', 'installer-lacks-permissions'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	// DRAFT notes: Code official, meaning inferred from its name; no paste known.
	reviewed: '2026-11-22',
});
