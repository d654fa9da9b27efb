import { defineError } from '../define.ts';

export default defineError({
	code: '1800',
	aliases: ['OAuth 1800'],
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'There was a problem in setting up your remote access',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['sso-not-set-up-for-mobile-app', 'app-deleted', 'connected-app-not-installed'],
			certainty: 'several',
			sources: ['kb-000386723', 'gh-forcedotcom-custommetadataloader-44', 'gh-certinia-apex-mdapi-233', 'gh-afawcett-githubsfdeploy-35'],
		},
		{
			description: '',
			where: ['error-page', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['sso-not-set-up-for-mobile-app', 'approval-page-stale'],
			certainty: 'official',
			sources: ['kb-000386723'],
			note: 'Number alone.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'oauth-1804', difference: 'scope error of the same old numbering' }, // DRAFT
	],
	retired: 'DRAFT',
	reviewed: '2026-11-22',
});
