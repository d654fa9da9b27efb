import { defineError } from '../define.ts';

export default defineError({
	code: 'INTERNAL_ERROR_PAGE',
	codeIsOurs: true,
	family: 'authorization',
	title: 'A Salesforce page shows an error without an OAuth code',
	summary:
		'Salesforce answered with one of its general error pages. No OAuth code comes with it, so the words on the page are all there is. Compare them with the list below.',
	meaning: `These are texts of ordinary Salesforce pages that people met in the middle of a connection; the name of this entry is ours.

\`an internal error has occurred.\` with an Error ID is a fault on Salesforce’s side. \`URL No Longer Exists\` means that the address is wrong; it was seen when the parameters of a token request were glued to its path. \`The Single Sign-On Gateway Url is invalid\` belongs to single sign-on; one vendor traced it, in a connection, to a user without **API Enabled**.`,
	retry: { again: 'later', why: 'A fault of the moment passes. A wrong address or a missing permission gives the same page again.' },
	texts: [
		{
			description: 'an internal error has occurred.',
			shared: true,
			where: ['error-page'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['salesforce-side-fault'],
			certainty: 'one',
			sources: ['gh-tprouvot-salesforce-inspector-reloaded-1233'],
			note: 'On a page with an Error ID made of numbers, at the authorization step.',
		},
		{
			description: 'An internal server error has occurred',
			shared: true,
			where: ['error-page'],
			flows: ['web-server'],
			causes: ['pkce-challenge-missing', 'salesforce-side-fault'],
			certainty: 'one',
			sources: ['gh-superfell-soqlx-178'],
			note: 'Seen once, right after **Allow**, with `An error has occurred while processing` below it. The app calls back to a custom scheme; Salesforce Support named the missing PKCE as the reason, which the page itself does not say.',
		},
		{
			description: 'URL No Longer Exists',
			where: ['error-page'],
			flows: ['any'],
			causes: ['endpoint-address-wrong'],
			certainty: 'one',
			sources: ['gh-atorman-elfpy-1'],
			note: 'Seen once, when the parameters of a token request stood in the path of its address.',
		},
		{
			description: 'The Single Sign-On Gateway Url is invalid',
			where: ['error-page', 'login-history'],
			flows: ['web-server', 'user-agent', 'hybrid'],
			causes: ['user-lacks-api-enabled', 'approve-uninstalled-permission-missing', 'identity-provider-error'],
			certainty: 'one',
			sources: ['elvex-13657172-troubleshooting-integration-actions', 'dev-sforce-api-objects-eventlogfile-login-status'],
			note: 'A sentence of single sign-on that was met while connecting an app. One vendor traced it to the permission API Enabled.',
		},
	],
	lookAlikes: [{ slug: 'server-error', difference: 'An OAuth code that the vendor’s callback or the token endpoint receives.' }],
	related: ['system-down', 'unknown-error'],
	specimens: [
		{
			paste: 'an internal error has occurred. Error ID: 1234567890-12345 (-987654321)',
			where: 'error-page',
			cause: 'salesforce-side-fault',
		},
		{
			paste: 'URL No Longer Exists\nYou have attempted to reach a URL that no longer exists on salesforce.com.',
			where: 'error-page',
			cause: 'endpoint-address-wrong',
		},
	],
	reviewed: '2026-11-22',
});
