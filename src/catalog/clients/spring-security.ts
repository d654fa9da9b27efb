import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Spring Security',
	named: ['spring', 'org.springframework', 'oauth2authenticationexception', 'oauth2authorizationexception'],
	find: 'The text in the brackets is Spring’s own unless it is a code of OAuth. Log `org.springframework.security` at TRACE; the answer of the token endpoint stands behind `Error:` or in the cause.',
	prints: [
		{
			texts: ['authorization_request_not_found'],
			means:
				'The app no longer knows that it began a login: the session or its cookie was lost between the steps, or the callback came to another server.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['gh-spring-projects-spring-security'],
		},
		{
			texts: ['invalid_token_response'],
			means: 'The answer of the token endpoint could not be read as a token. Where Salesforce refused, its own code stands behind it.',
			shared: true,
			witness: 'code',
			sources: ['gh-spring-projects-spring-security'],
		},
		{
			texts: ['client_registration_not_found'],
			means: 'The address of the callback names a provider that the app does not have.',
			witness: 'code',
			sources: ['gh-spring-projects-spring-security'],
		},
	],
	reviewed: '2026-11-22',
});
