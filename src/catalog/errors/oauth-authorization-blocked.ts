import { defineError } from '../define.ts';

export default defineError({
	code: 'OAUTH_AUTHORIZATION_BLOCKED',
	family: 'authorization',
	title: 'The External Client App does not work in the org you signed in to',
	summary:
		'The app was made for one Salesforce org only, and you signed in to a different one. If you have several orgs, your browser may have used the wrong one. Otherwise the maker of the app has to offer it as a package.',
	meaning: `An External Client App whose **Distribution State** is Local works only in the org in which it was created. Salesforce sees that the person belongs to another org and refuses, although nobody blocked anything: in spite of its name this code is no admin’s block.

Check first which org the browser was signed in to. A session of another org, or single sign-on into it, is authorized silently. A private window and the org’s own My Domain address settle that question. If the org is right, no admin setting helps: the developer packages the app, or the customer creates an External Client App of its own.`,
	retry: {
		again: 'after-fix',
		why: 'It works at once in the right org. In a foreign org it never works until the app is packaged and installed.',
	},
	texts: [
		{
			description: 'Cross-org OAuth flows are not supported for this external client app',
			where: ['callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['eca-local-to-another-org', 'signed-in-to-wrong-org', 'generic-login-host-for-eca', 'app-package-not-installed'],
			certainty: 'several',
			sources: ['gh-forcedotcom-mcp-hosted-10', 'unified-salesforce-external-client-apps-on-multiple-organiza'],
		},
		{
			description: 'Cross-org OAuth flows are not supported',
			where: ['callback-query', 'typed'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['eca-local-to-another-org', 'signed-in-to-wrong-org', 'generic-login-host-for-eca', 'app-package-not-installed'],
			certainty: 'inferred',
			sources: [],
			note: 'A shortened form of the sentence above.',
		},
	],
	lookAlikes: [
		{ slug: 'oauth-ec-app-not-found', difference: 'This org does not have the External Client App in any form.' },
		{ slug: 'oauth-app-blocked', difference: 'An admin blocked the app. Here no admin did anything.' },
	],
	related: ['invalid-distribution-state', 'app-not-found'],
	disagreements: [
		{
			claim: 'This text comes with `OAUTH_EC_APP_NOT_FOUND`.',
			who: 'One page pairs them. Every address that we saw pairs it with `OAUTH_AUTHORIZATION_BLOCKED`.',
			advice: 'Go by the text: cross-org means that the app is local to another org.',
		},
	],
	specimens: [
		{
			paste:
				'http://localhost:8080/oauth/callback?error=OAUTH_AUTHORIZATION_BLOCKED&error_description=Cross-org+OAuth+flows+are+not+supported+for+this+external+client+app&state=7f0c2d',
			where: 'callback-query',
		},
		{ paste: 'Cross-org OAuth flows are not supported for this external client app', where: 'vendor-page' },
	],
	reviewed: '2026-11-22',
});
