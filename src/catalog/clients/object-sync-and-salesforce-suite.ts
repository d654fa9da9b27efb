import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Object Sync and Salesforce Suite',
	named: ['object sync', 'object-sync', 'wordpress', 'wp-content', 'drupal', 'backdrop'],
	find: 'The plugin for WordPress and the modules for Drupal and Backdrop keep only the HTTP status of the token endpoint. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['Unable to get a Salesforce access token'],
			means: 'The token could not be renewed; what Salesforce said is dropped. Object Sync adds the HTTP status.',
			witness: 'code',
			sources: ['gh-minnpost-object-sync-salesforce', 'gh-backdrop-contrib-salesforce'],
		},
		{
			texts: ['There is no refresh token'],
			means: 'The site stored no refresh token when it was authorized.',
			causes: ['refresh-token-scope-missing'],
			local: true,
			shared: true,
			witness: 'code',
			sources: ['gh-minnpost-object-sync-salesforce', 'gh-backdrop-contrib-salesforce'],
		},
		{
			texts: ['Salesforce OAUTH2 authorization failed, likely due to inadequate OAUTH scope'],
			means: 'The sign-in brought no token that lasts. The module supposes that the app lacks the scope `refresh_token`.',
			causes: ['refresh-token-scope-missing'],
			witness: 'code',
			sources: ['gh-backdrop-contrib-salesforce-module'],
		},
		{
			texts: ['Salesforce needs to be authorized to connect to this website'],
			means: 'The site has no tokens of Salesforce: it was never authorized, or they were removed.',
			local: true,
			witness: 'code',
			sources: ['gh-minnpost-object-sync-admin', 'gh-backdrop-contrib-salesforce-module'],
		},
		{
			texts: ['The plugin was unable to load a sample of Contacts from Salesforce'],
			means:
				'A test query was refused. The plugin supposes a fault of the connection or an authorization that is over; a user who may not read contacts gets the same.',
			witness: 'code',
			sources: ['gh-minnpost-object-sync-admin'],
		},
		{
			texts: ['Unable to access identity service'],
			means: 'The token was issued; only the question whose it is was refused.',
			shared: true,
			witness: 'code',
			sources: ['gh-minnpost-object-sync-salesforce', 'gh-backdrop-contrib-salesforce'],
		},
		{
			texts: ['Salesforce identity does not match salesforce endpoint: you need to re-authenticate'],
			means: 'The endpoint in the settings is not the one at which the site was authorized.',
			local: true,
			witness: 'code',
			sources: ['gh-backdrop-contrib-salesforce'],
		},
	],
	reviewed: '2026-11-22',
});
