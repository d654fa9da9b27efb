import { defineError } from '../define.ts';

export default defineError({
	code: 'redirect_uri_missing',
	family: 'authorization',
	title: 'The request names no callback address',
	summary: 'The app did not tell Salesforce where to send the answer. The developer of the app has to add the address to the request.',
	meaning:
		'The parameter `redirect_uri` is absent or empty. Salesforce needs it in every browser flow, and it must be one of the Callback URLs of the app. Look for a parameter name that was spelled differently, or for an address that was copied out of HTML with `&amp;` in it, so that the parameters after the first are not recognized.',
	retry: { again: 'after-fix', why: 'The request has to carry the parameter.' },
	texts: [
		{
			description: 'redirect_uri not provided',
			shared: true,
			where: ['authorize-page'],
			flows: ['web-server', 'user-agent'],
			causes: ['redirect-uri-missing'],
			certainty: 'inferred',
			sources: ['help-remoteaccess-oauth-flow-errors'],
			note: 'The wording of an older list of codes; the help page gives it as the meaning of the code.',
		},
		{
			description: '',
			where: ['authorize-page', 'token-response'],
			flows: ['web-server', 'user-agent'],
			causes: ['redirect-uri-missing'],
			certainty: 'official',
			sources: ['help-remoteaccess-oauth-flow-errors', 'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
		},
	],
	lookAlikes: [{ slug: 'redirect-uri-mismatch', difference: 'An address was sent, but another than the registered ones.' }],
	related: ['invalid-request'],
	specimens: [
		{
			paste: 'error=redirect_uri_missing&error_description=redirect_uri%20not%20provided',
			where: 'authorize-page',
			cause: 'redirect-uri-missing',
		},
	],
	reviewed: '2026-11-22',
});
