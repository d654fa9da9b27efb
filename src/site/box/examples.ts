/** Made-up pastes to try the box with: one for each kind of thing that people paste. Every name and value in them is invented. */
export interface Example {
	name: string;
	text: string;
}

export const examples: readonly Example[] = [
	{
		name: 'Address of an error page',
		text: 'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org',
	},
	{
		name: 'Words on an error page',
		text: 'We can’t authorize you because of an OAuth error. For more information, contact your Salesforce administrator.\n\nOAUTH_APP_BLOCKED : this app is blocked by admin',
	},
	{
		name: 'Callback address',
		text: 'https://sync.northwind-demo.example/oauth/callback?error=access_denied&error_description=end-user+denied+authorization&state=northwind-demo-state',
	},
	{
		name: 'Answer in JSON',
		text: 'POST https://login.salesforce.com/services/oauth2/token\n\n{"error":"invalid_grant","error_description":"expired access/refresh token"}',
	},
	{
		name: 'Log line',
		text: '2026-11-22T02:00:14Z ERROR nightly-sync: token request to https://northwind-demo.my.salesforce.com/services/oauth2/token failed: 400 {"error":"invalid_grant","error_description":"user hasn\'t approved this consumer"} client_id=3MVG9northwindDEMOnorthwindDEMOnorthwindDEMOnorthwindDEMOnorthwindDEMOnorthwindDEMO client_secret=northwind-demo-secret',
	},
	{
		name: 'Exception',
		text: 'Traceback (most recent call last):\n  File "/srv/northwind-demo/sync.py", line 41, in connect\n    sf = Salesforce(username=USER, consumer_key=KEY, privatekey_file=PEM)\n  File "simple_salesforce/login.py", line 228, in token_login\n    raise SalesforceAuthenticationFailed(except_code, except_msg)\nsimple_salesforce.exceptions.SalesforceAuthenticationFailed: invalid_client_id: client identifier invalid',
	},
	{
		name: 'Answer of the API',
		text: 'GET https://northwind-demo.my.salesforce.com/services/data/v64.0/query\nHTTP/1.1 401 Unauthorized\n\n[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
	},
	{
		name: 'Login History',
		text: 'Login History, 22 Nov 2026 09:14, Northwind Sync, Remote Access 2.0, Failed: Not approved for access',
	},
	{
		name: 'Request, before any error',
		text: 'http://northwind-demo.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=YOUR_CONSUMER_KEY&redirect_uri=http://sync.northwind-demo.example/callback&scope=api,refresh_token',
	},
	{
		name: 'Only a code',
		text: 'OAUTH_APPROVAL_ERROR_GENERIC',
	},
	{
		name: 'Link from a mail filter',
		text: 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnorthwind-demo.my.salesforce.com%2Fsetup%2Fsecur%2FRemoteAccessErrorPage.apexp%3Ferror%3Dredirect_uri_mismatch%26error_description%3Dredirect_uri%2520must%2520match%2520configuration&data=05%7Cnorthwind-demo',
	},
	{
		name: 'Another provider',
		text: 'POST https://login.microsoftonline.com/northwind-demo/oauth2/v2.0/token\n{"error":"invalid_grant","error_description":"AADSTS70008: The refresh token has expired due to inactivity."}',
	},
];
