import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_request',
	family: 'authorization',
	title: 'DRAFT',
	summary: 'DRAFT',
	meaning: 'DRAFT',
	retry: { again: 'after-fix', why: 'DRAFT' },
	texts: [
		{
			description: 'missing required code challenge',
			where: ['callback-query'],
			flows: ['web-server'],
			causes: ['pkce-challenge-missing', 'pkce-required-org-wide'],
			certainty: 'several',
			sources: ['gh-pgonzaleznetwork-happysoup-io-252', 'gh-activepieces-activepieces-15615'],
		},
		{
			description: '',
			where: ['authorize-page', 'callback-query'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['required-parameter-missing', 'pkce-challenge-missing', 'pkce-challenge-malformed', 'plain-http-request', 'wrong-http-method'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'dev-intro-understanding-web-server-oauth-flow', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
		{
			description: 'HTTPS required',
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['plain-http-request'],
			certainty: 'one',
			sources: [],
			note: 'Wording of an older list of codes.', // DRAFT
		},
		{
			description: 'must use HTTP GET',
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['wrong-http-method'],
			certainty: 'one',
			sources: [],
			note: 'Wording of an older list of codes.', // DRAFT
		},
		{
			description: 'out-of-band not supported',
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['callback-url-mismatch'],
			certainty: 'one',
			sources: [],
			note: 'Wording of an older list of codes.', // DRAFT
		},
		{
			description: 'scope parameter not supported',
			where: ['token-response'],
			flows: ['client-credentials', 'refresh-token', 'web-server', 'jwt-bearer'],
			causes: ['scope-sent-to-token-endpoint'],
			certainty: 'several',
			sources: [],
		},
		{
			description: 'refresh_token scope is required and the connected app should be installed and preauthorized',
			where: ['token-response'],
			flows: ['jwt-bearer'],
			causes: ['refresh-token-scope-missing', 'user-not-assigned-to-app', 'connected-app-not-installed', 'flow-not-enabled-on-app'],
			certainty: 'several',
			sources: [],
		},
		{
			description: '',
			where: ['token-response'],
			flows: ['web-server'],
			causes: ['pkce-verifier-mismatch'],
			certainty: 'official',
			sources: ['dev-intro-understanding-web-server-oauth-flow', 'help-remoteaccess-oauth-flow-errors'],
		},
		{
			description: '',
			where: ['token-response'],
			flows: ['jwt-bearer'],
			causes: ['refresh-token-scope-missing', 'required-parameter-missing', 'flow-not-enabled-on-app'],
			certainty: 'inferred',
			sources: [],
			note: 'Description cut off in a JWT sample.', // DRAFT
		},
		{
			description: 'grant type is missing',
			where: ['token-response'],
			flows: ['any'],
			causes: ['required-parameter-missing', 'body-not-form-urlencoded'],
			certainty: 'doubtful',
			sources: ['volcengine-1633051'],
			note: 'Machine-written page; not confirmed elsewhere.', // DRAFT
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: 'a wrong verifier was seen under that code' }, // DRAFT
		{ slug: 'unsupported-grant-type', difference: 'body not readable' }, // DRAFT
	],
	// DRAFT notes: The official list behind this code is cut off in every stored copy.
	reviewed: '2026-11-22',
});
