/** What each rule of the engine's request check says, in a line. */

const rules: Readonly<Record<string, string>> = {
	'authorize-not-by-browser': 'The authorization address must be opened in a browser, not called by a program.',
	'placeholder-in-authorize': 'A placeholder still stands where a value belongs.',
	'html-entities-in-url': 'The address holds &amp; where & belongs.',
	'authorize-over-http': 'The address begins with http. It must be https.',
	'client-id-missing': 'client_id is missing.',
	'client-id-shape': 'client_id is shorter than a Consumer Key is, or cut off.',
	'secret-in-url': 'A secret stands in the address. It does not belong there; replace it.',
	'grant-type-in-authorize': 'grant_type belongs to the token request, not here.',
	'response-type-missing': 'response_type is missing.',
	'response-type-unknown': 'response_type has a value that Salesforce does not offer.',
	'user-agent-flow': 'response_type asks for the user-agent flow, which many orgs have switched off.',
	'redirect-uri-missing': 'redirect_uri is missing.',
	'redirect-uri-double-encoded': 'redirect_uri is encoded twice.',
	'redirect-uri-insecure': 'redirect_uri begins with http. Only localhost may.',
	'redirect-uri-fragment': 'redirect_uri holds a #, which is not allowed.',
	'redirect-uri-custom-scheme': 'redirect_uri has a scheme of its own. It must stand in the app exactly so.',
	'pkce-missing': 'code_challenge is missing. An app that requires PKCE refuses this.',
	'pkce-method-plain': 'code_challenge_method must be S256.',
	'pkce-method-absent': 'code_challenge_method is not given.',
	'pkce-challenge-shape': 'code_challenge is not 43 characters long.',
	'pkce-method-without-challenge': 'code_challenge_method is given, but code_challenge is missing.',
	'scope-separator': 'Scopes must be separated by one blank, encoded once.',
	'scope-no-refresh': 'The scopes ask for no refresh token.',
	'immediate-true': 'immediate=true fails unless the person has approved the app before.',
	'state-missing': 'state is missing. Most clients check it on the way back.',
	'host-lightning-or-setup': 'This host shows pages; it does not answer OAuth requests. Use My Domain.',
	'host-instance': 'The host names a server of Salesforce. Use My Domain.',
	'host-generic-with-eca': 'An External Client App may need My Domain in place of this host.',
	'duplicate-parameter': 'A parameter is given twice.',
	'jwt-exp-past': 'The assertion has expired.',
	'jwt-alg-not-rs256': 'The assertion is not signed with RS256.',
	'jwt-exp-milliseconds': 'exp is in milliseconds. It must be in seconds.',
};

/** @returns what a rule says; a new rule shows its id until it has words here. */
export const ruleWords = (rule: string): string => rules[rule] ?? rule.replaceAll('-', ' ');
