import { defineError } from '../define.ts';

export default defineError({
	code: 'IP_RESTRICTED',
	family: 'token',
	title: 'The login came from an address that is not allowed (not a code of Salesforce)',
	summary:
		'You probably met the words “ip restricted”: Salesforce refused a login because of the network address it came from. The code with it is `invalid_grant`. An admin has to compare the address with the allowed ranges.',
	meaning:
		'We found no Salesforce answer with the code IP_RESTRICTED. The text is `ip restricted`, the code `invalid_grant`. In Login History the same refusal reads `Restricted IP`, for the ranges of a profile, or `Failed: IP Address Not Allowed`, for the policy of an app. This page exists because people search for the word.',
	retry: { again: 'after-fix', why: 'The same address is refused again. From an allowed address the login works.' },
	texts: [
		{
			description: '',
			where: ['typed'],
			flows: ['any'],
			causes: ['ip-outside-profile-login-range', 'app-enforces-ip-restrictions', 'outside-login-hours'],
			certainty: 'doubtful',
			sources: [],
			note: 'Not found as a code. Salesforce answers `invalid_grant` with `ip restricted`.',
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: '`ip restricted` is the real text, and this its code.' },
		{ slug: 'oauth-1-0a-fault-codes', difference: 'Number 1708 of OAuth 1.0.A is the same refusal.' },
	],
	related: ['login-history-refusal', 'oauth-approval-error-generic'],
	disagreements: [
		{
			claim: 'Salesforce answers with the code `IP_RESTRICTED`.',
			who: 'One machine-written guide. Several sources show `invalid_grant` with `ip restricted`.',
			advice: 'Read it as `invalid_grant` with `ip restricted`.',
		},
	],
	specimens: [{ paste: 'We get IP_RESTRICTED when the job logs in to Salesforce', where: 'typed' }],
	reviewed: '2026-11-22',
});
