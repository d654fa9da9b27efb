/** What the parameters of requests and the claims of assertions are, in a few words: for the table of a pasted request. */

export interface RequestParameter {
	/** Exactly as it is sent. */
	name: string;
	/** Plain words, without end stop. */
	what: string;
}

const words: Readonly<Record<string, string>> = {
	access_token: 'the token itself; it belongs into a header',
	alg: 'how the assertion is signed',
	assertion: 'the signed statement that stands for a login',
	assertion_type: 'the kind of assertion',
	aud: 'the login server that the assertion is made for',
	Authorization: 'Consumer Key and Consumer Secret, as a header',
	client_assertion: 'a signed statement in place of the secret',
	client_assertion_type: 'the kind of that statement',
	client_id: 'the Consumer Key: which app asks',
	client_secret: 'the Consumer Secret: proves that it is the app',
	code: 'the authorization code that came back',
	code_challenge: 'PKCE: the fingerprint of a secret made for this login',
	code_challenge_method: 'PKCE: how the fingerprint was made',
	code_verifier: 'PKCE: the secret behind the fingerprint',
	device_id: 'an id of the device, for the list of connected devices',
	display: 'the kind of login page',
	exp: 'until when the assertion is good',
	format: 'the form of the answer',
	grant_type: 'which flow is meant',
	iat: 'when the assertion was made',
	immediate: 'answer at once, without any page',
	iss: 'who made the assertion: the Consumer Key of the app',
	jti: 'the number of the assertion',
	login_hint: 'the username that is filled in',
	nbf: 'from when the assertion is good',
	nonce: 'a random value that comes back in the ID token',
	password: 'the password, with the security token behind it',
	prn: 'the username, under its older name',
	prompt: 'which pages the person has to see',
	redirect_uri: 'where Salesforce sends the person back to',
	refresh_token: 'the token that fetches new access tokens',
	response_type: 'what shall come back: which flow is meant',
	scope: 'what the app may do',
	sso_provider: 'the identity provider to sign in with',
	startURL: 'where to go after the login',
	state: 'a random value that comes back, by which the client knows its request',
	sub: 'the username for whom the token is',
	subject_token: 'the token to be exchanged',
	subject_token_type: 'the kind of token to be exchanged',
	token: 'the token to be revoked',
	typ: 'the kind of token',
	username: 'the username at Salesforce',
};

export const requestParameters: readonly RequestParameter[] = Object.entries(words).map(([name, what]) => ({ name, what }));
