import { defineError } from '../define.ts';

export default defineError({
	code: 'Invalid_Scope',
	shared: true,
	family: 'api',
	title: 'The token may not be turned into a browser session',
	summary:
		'A program tried to open a Salesforce page for you with its token, and the token lacks the right for that. The program’s developer has to ask for one more scope. Then you connect once more.',
	meaning: `An address named \`/services/oauth2/singleaccess\` turns an access token into a link that opens Salesforce in a browser. If the token was granted without the scope \`web\`, the address answers HTTP 403 with this one word as plain text.

Do not mix it up with \`invalid_scope\` in small letters, which comes at the authorization step. The spelling with capitals and the plain text tell the two apart. One source reports it, and it has no address that could be cited.`,
	retry: { again: 'after-fix', why: 'Existing tokens keep their scopes. Somebody has to connect again after the scope was added.' },
	texts: [
		{
			description: '',
			where: ['identity-response'],
			flows: ['api-call'],
			causes: ['token-lacks-needed-scope'],
			certainty: 'inferred',
			sources: ['help-frontdoor-singleaccess'],
			note: 'HTTP 403; the whole body is the bare word. The source documents the address and not the word.',
		},
	],
	lookAlikes: [
		{ slug: 'invalid-scope', difference: 'At the authorization step, in small letters: the app does not have a scope that was asked for.' },
		{ slug: 'bad-oauth-token', difference: 'The same address refuses the token itself, not its scope.' },
	],
	related: ['bad-oauth-token', 'invalid-session-id'],
	specimens: [
		{
			paste: 'POST https://northwind-demo.my.salesforce.com/services/oauth2/singleaccess\n403 Forbidden\nInvalid_Scope',
			where: 'identity-response',
			cause: 'token-lacks-needed-scope',
		},
	],
	reviewed: '2026-11-22',
});
