import { defineError } from '../define.ts';

export default defineError({
	code: 'oauth_flow_disabled',
	family: 'token',
	title: 'The External Client App or its OAuth part is switched off',
	summary:
		'The app exists in the org, but it is disabled there, so no token is given. An admin or the developer switched it off. New keys and passwords do not help.',
	meaning: `An External Client App has two switches: an admin can disable the app in its policies, and the OAuth part of the app can be disabled on its own. Either one ends in this answer. Ask who switched it off and why before you switch it on again.

The code alone may, by its name, also stand for a flow that is not enabled on the app or in the org. That is our reading; Salesforce publishes only the name.`,
	retry: { again: 'after-fix', why: 'Treat it as permanent until somebody switches the app on again.' },
	texts: [
		{
			description: 'The external client app or the OAuth plugin is disabled.',
			where: ['token-response'],
			flows: ['jwt-bearer', 'refresh-token', 'client-credentials', 'web-server'],
			causes: ['eca-or-oauth-plugin-disabled'],
			certainty: 'one',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
			note: 'The code is in Salesforce’s own list. The words were seen in one public code base that has no address to cite.',
		},
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['eca-or-oauth-plugin-disabled', 'flow-not-enabled-on-app', 'flow-disabled-org-wide'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
			note: 'The code alone; the causes after the first are our reading of its name.',
		},
	],
	lookAlikes: [
		{ slug: 'unsupported-grant-type', difference: 'The request could not be read, or its grant type is unknown.' },
		{ slug: 'app-not-found', difference: 'The org does not have the app at all.' },
	],
	related: ['oauth-ec-app-not-found', 'ecapp-policy-not-found'],
	specimens: [
		{
			paste: '{"error":"oauth_flow_disabled","error_description":"The external client app or the OAuth plugin is disabled."}',
			where: 'token-response',
			cause: 'eca-or-oauth-plugin-disabled',
		},
	],
	reviewed: '2026-11-22',
});
