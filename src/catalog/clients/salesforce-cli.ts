import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Salesforce CLI',
	named: ['sfdx', 'sf org', 'salesforce cli', 'force:auth', 'org:login', 'org login web', 'org login jwt'],
	find: 'What follows the last `due to:` are Salesforce’s words. If it is a request that failed with a `reason:`, no answer came from Salesforce: the reason is one of the network, a proxy or a certificate. Where nothing follows, run the command again with `--dev-debug`, and look for `error` in the answer of the token endpoint.',
	prints: [
		{
			texts: ['PEM_read_bio:no start line'],
			means: 'The file given as the private key could not be read: it does not begin as a PEM file does. Nothing was asked of Salesforce.',
			local: true,
			witness: 'users',
			sources: ['gh-forcedotcom-sfdx-travisci-135'],
		},
		{
			texts: ['NamedOrgNotFoundError', 'No authorization information found for'],
			means: 'The CLI has no login stored under this username or alias. Log in first, or correct the name.',
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['DomainNotFoundError'],
			means:
				'The host name of the org could not be resolved: the org is gone or very new, its My Domain has changed, or the network does not answer for it.',
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['The org cannot be found'],
			means: 'The host name of the org could not be resolved; see `DomainNotFoundError`.',
			local: true,
			shared: true,
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['INVALID_SFDX_AUTH_URL', 'Invalid SFDX authorization URL', 'Invalid SFDX auth URL'],
			means:
				'The text given as authorization URL does not have the form `force://<clientId>:<clientSecret>:<refreshToken>@<instanceUrl>`. The secret may be empty, and the instance URL stands without `https://`.',
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['OrgDataNotAvailableError', "An attempt to refresh the authentication token failed with a 'Data Not Found Error'"],
			means: 'Salesforce no longer has the org; the CLI supposes that it was deleted or has expired.',
			causes: ['org-locked-or-closed'],
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['AuthCodeExchangeError', 'Error authenticating with auth code due to'],
			means:
				'The exchange of the authorization code failed. The name is only a label; what Salesforce answered, or why it was not reached, follows it.',
			witness: 'code',
			sources: ['npm-salesforce-core', 'gh-node-fetch-node-fetch'],
		},
		{
			texts: ['Invalid client credentials. Verify the OAuth client secret and ID.'],
			means: 'The CLI puts this sentence before every failed exchange of a code, also where key and secret are right. Read on behind it.',
			witness: 'code',
			sources: ['npm-salesforce-plugin-auth'],
		},
		{
			texts: ['AuthCodeUsernameRetrievalError', 'Could not retrieve the username after successful auth code exchange'],
			means: 'The token was issued; only the question for the username failed.',
			witness: 'code',
			sources: ['npm-salesforce-core', 'gh-forcedotcom-cli-2992'],
		},
		{
			texts: ['JwtAuthError', 'JwtGrantError', 'We encountered a JSON web token error'],
			means:
				'The login by JWT failed. The name is only a label. The CLI tries several audiences, so several texts of Salesforce may follow.',
			witness: 'code',
			sources: ['npm-salesforce-core', 'npm-salesforce-plugin-auth'],
		},
		{
			texts: ['Client ID is required for JWT authentication'],
			means: 'The login by JWT was asked for without `--client-id`. It takes the Consumer Key of the app that holds the certificate.',
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['NoInstanceUrlError', 'Connection has no instanceUrl'],
			means: 'The CLI has no address for the org. Log in again, or give `--instance-url`.',
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['Unable to open the browser you specified'],
			means: 'The browser named by `--browser` is not there. Leave the flag out, or name one that is installed.',
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-plugin-auth'],
		},
		{
			texts: ["The access token isn't in the correct format"],
			means: 'The CLI expects the whole access token: the org’s ID, an exclamation mark, and what follows it.',
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-plugin-auth'],
		},
		{
			texts: ['Invalid login URL'],
			means:
				'The address given as `--instance-url`, or kept in `sfdx-project.json`, is said to be none at which the CLI can log in: a slip, no `https://`, or the common login host of an org that allows only its My Domain. One page reports these words; in the code of the CLI that we read they do not stand.',
			causes: ['endpoint-address-wrong', 'wrong-login-host'],
			shared: true,
			witness: 'users',
			sources: ['salesforcedictionary-sf-cli-invalid-login-url'],
		},
		{
			texts: ['AuthTimeoutError'],
			means: 'The CLI waited in vain for the browser to come back. Salesforce’s words, if it said anything, stand in the browser window.',
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['The authentication session timed out'],
			means: 'The wait for the browser came to its end; see `AuthTimeoutError`.',
			shared: true,
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['PortInUseError', 'Cannot start the OAuth redirect server on port'],
			means: 'Another program uses the port at which the CLI waits for the browser.',
			causes: ['local-listener-unreachable'],
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['MissingAuthCodeError', 'No authentication code found on login response'],
			means: 'The browser came back without a code. The address with which it came back holds Salesforce’s answer.',
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['urlStateMismatch'],
			means:
				'The browser came back with another `state` than the CLI had sent: from an older window, or from a login that somebody else began.',
			causes: ['client-state-check-failed'],
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ['NoApiVersionsError', 'Org failed to respond with its list of API versions'],
			means: 'The org did not answer at the stored address, mostly after a change of its domain. The CLI advises to log in again.',
			witness: 'code',
			sources: ['npm-salesforce-core'],
		},
		{
			texts: ["isn't supported when authorizing in a headless environment"],
			means: 'The CLI sees no browser here, and asks for another flow, such as JWT bearer.',
			local: true,
			witness: 'code',
			sources: ['npm-salesforce-plugin-auth'],
		},
	],
	reviewed: '2026-11-22',
});
