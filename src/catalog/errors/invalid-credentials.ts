import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_credentials',
	shared: true,
	family: 'token',
	title: 'OmniAuth could not exchange the authorization code',
	summary:
		'This word comes from OmniAuth, a sign-in library for Ruby, not from Salesforce. It says that the last step of the sign-in failed and leaves out the reason that Salesforce gave.',
	meaning: `OmniAuth sends the person to an address such as \`/auth/failure?message=invalid_credentials&strategy=salesforce\` whenever the exchange of the authorization code for a token fails. Despite the name, no password needs to be wrong.

The reason that Salesforce gave stands in the log of the server at that moment, next to \`OAuth2::Error\`: usually an \`error\` and an \`error_description\`. Paste that line to learn more. Other providers are reached through OmniAuth too, so look at \`strategy\` first.`,
	retry: { again: 'after-fix', why: 'A code works once; a new attempt helps only if the code had expired or was used twice.' },
	texts: [
		{
			description: '',
			where: ['callback-query', 'client-log'],
			flows: ['web-server'],
			causes: [
				'authorization-code-expired-or-reused',
				'consumer-secret-wrong',
				'callback-url-mismatch',
				'pkce-verifier-mismatch',
				'wrong-login-host',
			],
			certainty: 'several',
			causesCertainty: 'inferred',
			sources: ['gh-omniauth-omniauth-oauth2', 'gh-realdoug-omniauth-salesforce'],
			note: 'OmniAuth’s own word. The order of the causes is our judgement: the word tells none of them.',
		},
	],
	lookAlikes: [
		{
			slug: 'invalid-client-credentials',
			difference: 'An old code from Salesforce’s own lists for a wrong Consumer Secret, never seen in practice.',
		},
		{ slug: 'invalid-grant', difference: 'What Salesforce itself most often answers when this word is shown.' },
	],
	specimens: [
		{ paste: 'https://app.northwind-demo.example/auth/failure?message=invalid_credentials&strategy=salesforce', where: 'callback-query' },
	],
	reviewed: '2026-11-22',
});
