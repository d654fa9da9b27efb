/** The sidebar: the ways in and the most wanted codes. Listing every code would double the weight of each page. */
import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** A code as it is printed, and the slug of its article. */
const code = (label: string, slug: string) => ({ label, link: `/errors/${slug}/`, attrs: { class: 'code-link' } });

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
	{ label: 'Find the cause', link: '/diagnose/' },
	{ label: 'All error codes', link: '/errors/' },
	{ label: 'All messages', link: '/errors/messages/' },
	{
		label: 'In the browser',
		items: [
			code('OAUTH_APPROVAL_ERROR_GENERIC', 'oauth-approval-error-generic'),
			code('OAUTH_APP_BLOCKED', 'oauth-app-blocked'),
			code('OAUTH_APP_ACCESS_DENIED', 'oauth-app-access-denied'),
			code('OAUTH_AUTHORIZATION_BLOCKED', 'oauth-authorization-blocked'),
			code('OAUTH_EC_APP_NOT_FOUND', 'oauth-ec-app-not-found'),
			code('OAUTH_DISALLOWED_SCOPES', 'oauth-disallowed-scopes'),
			code('access_denied', 'access-denied'),
			code('invalid_client_id', 'invalid-client-id'),
			code('redirect_uri_mismatch', 'redirect-uri-mismatch'),
			{ label: 'OAuth Error page', link: '/errors/oauth-error-page/' },
			{ label: 'Only in Login History', link: '/errors/login-history-refusal/' },
		],
	},
	{
		label: 'In a log or an answer',
		items: [
			code('invalid_grant', 'invalid-grant'),
			code('invalid_client', 'invalid-client'),
			code('invalid_app_access', 'invalid-app-access'),
			code('invalid_scope', 'invalid-scope'),
			code('INVALID_SESSION_ID', 'invalid-session-id'),
			code('API_DISABLED_FOR_ORG', 'api-disabled-for-org'),
		],
	},
	// Closed until one of their pages is open: a reader with a keyboard passes all links on the way to the box.
	{ label: 'Guides', collapsed: true, items: [{ autogenerate: { directory: 'guides' } }] },
	{
		label: 'Reference',
		collapsed: true,
		items: [
			{ label: 'All causes', link: '/reference/causes/' },
			{ label: 'Flows', link: '/reference/flows/' },
			{ label: 'Login History', link: '/reference/login-history/' },
			{ label: 'Timeline', link: '/reference/timeline/' },
			{ label: 'Setup pages', link: '/reference/setup-pages/' },
			{ label: 'Scopes', link: '/reference/scopes/' },
			{ label: 'Secrets', link: '/reference/secrets/' },
			{ label: 'Request checks', link: '/reference/request-checks/' },
			{ label: 'What tools print', link: '/reference/what-tools-print/' },
			{ label: 'Glossary', link: '/reference/glossary/' },
		],
	},
	{ label: 'Privacy', link: '/privacy/' },
];
