import { defineError } from '../define.ts';

export default defineError({
	code: '1800',
	aliases: ['OAuth 1800'],
	family: 'authorization',
	title: 'The mobile app or an old connected app could not set up its remote access',
	summary:
		'Salesforce shows an error with the number 1800. It is met mostly in the Salesforce mobile app of companies with single sign-on, and in tools whose app was removed. An admin or the tool’s maker has to act.',
	meaning: `The number is one of an older numbering of the same error page. Salesforce’s own article ties it to single sign-on in the mobile app, which is not set up for the app’s login.

In 2018 and 2019 the words \`There was a problem in setting up your remote access\` were also met with small tools whose Connected App had been removed by Salesforce. Then no setting of yours helps: the maker has to publish a new app. Since September 2025 an app that is not installed is one more possibility.`,
	retry: { again: 'after-fix', why: 'The same answer comes until the login of the mobile app is set up, or the tool has a living app.' },
	texts: [
		{
			description: 'There was a problem in setting up your remote access',
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			// The threads that found the reason name a tool in the browser whose app was gone.
			causes: ['app-deleted', 'sso-not-set-up-for-mobile-app', 'connected-app-not-installed'],
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
			note: 'The number alone.',
		},
	],
	lookAlikes: [
		{ slug: 'oauth-1804', difference: 'The scope error of the same old numbering.' },
		{ slug: 'oauth-approval-error-generic', difference: 'Today’s code on the same page.' },
	],
	related: ['oauth-approval-expired', 'oauth-error-page'],
	specimens: [
		{
			paste:
				"We can't authorize you because of an OAuth error. For more information, contact your Salesforce administrator.\n\n1800 : There was a problem in setting up your remote access",
			where: 'error-page',
		},
	],
	retired:
		'A number of an older numbering. The newest sighting that we know is of 2019; Salesforce’s article on the mobile app still names it.',
	reviewed: '2026-11-22',
});
