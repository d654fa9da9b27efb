import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Okta',
	find: '**Dashboard > Tasks** shows behind the semicolon what Okta has of the other side’s words; the System Log tells more.',
	prints: [
		{
			texts: ['The credentials used to connect to the API were invalid; please check your configuration'],
			means:
				'The provisioning could not sign in to the app. Okta names a password that has expired or was changed, a new username, and a disabled account. It prints the same for every app.',
			causes: ['wrong-username-or-password', 'user-deactivated'],
			witness: 'vendor',
			sources: ['okta-lcm-troubleshooting', 'okta-salesforce-provisioning-credentials-invalid'],
		},
	],
	reviewed: '2026-11-22',
});
