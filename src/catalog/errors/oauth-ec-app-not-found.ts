import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_EC_APP_NOT_FOUND',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'External client app is not installed in this org',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['app-package-not-installed', 'generic-login-host-for-eca', 'eca-local-to-another-org', 'signed-in-to-wrong-org', 'eca-or-oauth-plugin-disabled', 'app-missing-in-sandbox'],
			certainty: 'several',
			sources: ['gh-pipedreamhq-pipedream-21557', 'gh-pipedreamhq-pipedream-21571', 'gh-forcedotcom-cli-3482'],
		},
		{
			description: '',
			where: ['callback-query', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['app-package-not-installed', 'generic-login-host-for-eca', 'eca-local-to-another-org', 'signed-in-to-wrong-org', 'eca-or-oauth-plugin-disabled', 'app-missing-in-sandbox'],
			certainty: 'several',
			sources: ['gh-pipedreamhq-pipedream-21571'],
			note: 'Code alone.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'oauth-authorization-blocked', difference: 'the app is known, but Local to another org' }, // DRAFT
		{ slug: 'app-not-found', difference: 'same text at the token endpoint' }, // DRAFT
		{ slug: 'invalid-client', difference: '"app must be installed into org" is the connected-app counterpart, on Salesforce\'s own page' }, // DRAFT
	],
	// DRAFT notes: Comes after a good login. In one thread an admin install did not cure it and the cause stayed open.
	reviewed: '2026-11-22',
});
