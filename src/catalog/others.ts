/**
 * What looks like a failed connection to Salesforce and is none: failures of other providers, and Salesforce's
 * errors of another kind. Each is told by what it alone prints (hosts, names of fields, codes), never by sentences.
 */

import type { CauseId } from './define.ts';
import type { SourceId } from './sources/index.ts';

/** A provider whose failures people take for Salesforce's. */
export interface OtherProvider {
	name: string;
	/** Hosts and words that only this provider prints, in small letters; a host stands for its subdomains too. */
	signs: readonly [string, ...string[]];
	/** Codes that only this provider prints. */
	codes?: readonly [string, ...string[]];
	/** It decides even where Salesforce is named beside it: people name the tool that they connect. */
	decisive?: true;
}

export const otherProviders: readonly OtherProvider[] = [
	{
		name: 'Microsoft Entra',
		signs: ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.windows.net', 'sts.windows.net', 'b2clogin.com'],
		decisive: true,
	},
	{ name: 'Microsoft', signs: ['login.live.com', 'graph.microsoft.com', 'app.vssps.visualstudio.com'] },
	{
		name: 'Google',
		signs: [
			'accounts.google.com',
			'oauth2.googleapis.com',
			'www.googleapis.com',
			'google.auth.exceptions',
			'Token has been expired or revoked',
			'OAuth 2.0 policy',
		],
		codes: ['admin_policy_enforced', 'disallowed_useragent', 'org_internal'],
	},
	{ name: 'Okta', signs: ['okta.com', 'oktapreview.com', 'okta-emea.com', 'errorLink'] },
	{ name: 'Auth0', signs: ['auth0.com', 'nextjs-auth0'] },
	{ name: 'Keycloak', signs: ['protocol/openid-connect', 'org.keycloak', 'kc_idp_hint'] },
	{ name: 'Ping Identity', signs: ['pingone.com', 'pingidentity.com', 'pingone.eu'] },
	{ name: 'OneLogin', signs: ['onelogin.com'] },
	{ name: 'Amazon', signs: ['amazoncognito.com', 'api.amazon.com/auth'] },
	{
		name: 'Slack',
		signs: ['slack.com/api', 'slack.com/oauth', 'SlackApiError', 'ok":false,"error":"invalid_auth', 'ok":false,"error":"token_revoked'],
		codes: ['not_authed'],
	},
	{
		name: 'GitHub',
		signs: ['github.com/login/oauth', 'developer.github.com', 'docs.github.com/apps'],
		codes: ['bad_verification_code', 'incorrect_client_credentials'],
	},
	{ name: 'GitLab', signs: ['gitlab.com/oauth'] },
	{ name: 'Bitbucket', signs: ['bitbucket.org/site/oauth2'] },
	{ name: 'Atlassian', signs: ['auth.atlassian.com', 'api.atlassian.com'] },
	{
		name: 'HubSpot',
		signs: ['api.hubapi.com', 'app.hubspot.com/oauth'],
		codes: ['BAD_REFRESH_TOKEN', 'BAD_AUTH_CODE', 'EXPIRED_AUTH_CODE'],
	},
	{ name: 'Intuit QuickBooks', signs: ['oauth.platform.intuit.com', 'appcenter.intuit.com', 'intuit_tid'] },
	{ name: 'Xero', signs: ['identity.xero.com', 'login.xero.com', 'api.xero.com'] },
	{ name: 'Shopify', signs: ['myshopify.com/admin/oauth', 'accounts.shopify.com'] },
	{ name: 'Stripe', signs: ['connect.stripe.com'] },
	{ name: 'PayPal', signs: ['api-m.paypal.com', 'api-m.sandbox.paypal.com', 'api.paypal.com', 'api.sandbox.paypal.com'] },
	{ name: 'Zoom', signs: ['zoom.us/oauth'] },
	{ name: 'Zendesk', signs: ['zendesk.com/oauth'] },
	{ name: 'Zoho', signs: ['accounts.zoho.com', 'accounts.zoho.eu', 'accounts.zoho.in'] },
	{ name: 'Dropbox', signs: ['api.dropbox.com', 'api.dropboxapi.com', 'dropbox.exceptions', 'error_summary'] },
	{ name: 'Box', signs: ['api.box.com', 'account.box.com'] },
	{ name: 'LinkedIn', signs: ['linkedin.com/oauth'] },
	{ name: 'Facebook', signs: ['graph.facebook.com', 'facebook.com/dialog/oauth', 'fbtrace_id'] },
	{ name: 'X (Twitter)', signs: ['api.twitter.com/2/oauth2', 'api.x.com/2/oauth2', 'twitter.com/i/oauth2'] },
	{ name: 'Spotify', signs: ['accounts.spotify.com'] },
	{ name: 'Naver', signs: ['nid.naver.com'] },
	{ name: 'Kakao', signs: ['kauth.kakao.com'] },
	{ name: 'LINE', signs: ['access.line.me', 'api.line.me'] },
	{ name: 'Yahoo', signs: ['api.login.yahoo.com'] },
	{ name: 'Mailchimp', signs: ['login.mailchimp.com'] },
	{ name: 'DocuSign', signs: ['account.docusign.com', 'account-d.docusign.com'] },
	{ name: 'Asana', signs: ['app.asana.com/-/oauth'] },
	{ name: 'Adobe Acrobat Sign', signs: ['Adobe Sign Authentication Error'], decisive: true },
	{ name: 'Notion', signs: ['api.notion.com'] },
	{ name: 'Pipedrive', signs: ['oauth.pipedrive.com'] },
	{ name: 'ServiceNow', signs: ['service-now.com'] },
	{ name: 'Snowflake', signs: ['snowflakecomputing.com', 'snowflake.connector'] },
	{ name: 'NetSuite', signs: ['netsuite.com'] },
	{ name: 'SAP', signs: ['hana.ondemand.com', 'accounts.sap.com'] },
	{ name: 'Heroku Platform API', signs: ['id.heroku.com', 'api.heroku.com'] },
	{ name: 'B2C Commerce', signs: ['account.demandware.com', 'demandware.net', 'crm-sync:b2c'] },
	{ name: 'ngrok', signs: ['ERR_NGROK'], decisive: true },
	{ name: 'Marketing Cloud', signs: ['exacttargetapis.com', 'marketingcloudapis.com', 'FuelSDK', 'sfmc-fuelsdk'], decisive: true },
];

/** A kind of error that is no refusal of a connection: Salesforce's own of other kinds, and what fails before Salesforce is asked. */
export interface OtherError {
	/** What it is, as the end of "this is …". */
	name: string;
	/** Codes and class names of this kind. */
	signs: readonly [string, ...string[]];
	/** The causes that it states, or that its words leave open, the likeliest first. */
	causes?: readonly [CauseId, ...CauseId[]];
	/** What to do where it says all by itself, a line of Markdown. */
	advice?: string;
	/** Of the causes, or the advice. */
	sources?: readonly SourceId[];
}

export const otherErrors: readonly OtherError[] = [
	{
		name: 'an error in a query',
		signs: [
			'MALFORMED_QUERY',
			'INVALID_FIELD',
			'INVALID_TYPE',
			'INVALID_QUERY_FILTER_OPERATOR',
			'INVALID_QUERY_LOCATOR',
			'QUERY_TIMEOUT',
			'System.QueryException',
		],
	},
	{
		name: 'an error in writing or reading a record',
		signs: [
			'REQUIRED_FIELD_MISSING',
			'FIELD_CUSTOM_VALIDATION_EXCEPTION',
			'FIELD_INTEGRITY_EXCEPTION',
			'DUPLICATE_VALUE',
			'DUPLICATES_DETECTED',
			'UNABLE_TO_LOCK_ROW',
			'INSUFFICIENT_ACCESS',
			'INSUFFICIENT_ACCESS_OR_READONLY',
			'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
			'INVALID_CROSS_REFERENCE_KEY',
			'INVALID_FIELD_FOR_INSERT_UPDATE',
			'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
			'ENTITY_IS_DELETED',
			'MALFORMED_ID',
			'STRING_TOO_LONG',
			'STORAGE_LIMIT_EXCEEDED',
			'JSON_PARSER_ERROR',
			'System.DmlException',
		],
	},
	{
		name: 'a failure of the network',
		signs: [
			'ECONNRESET',
			'ECONNREFUSED',
			'ETIMEDOUT',
			'ESOCKETTIMEDOUT',
			'EHOSTUNREACH',
			'ENOTFOUND',
			'EAI_AGAIN',
			'socket hang up',
			'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
			'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
			'SELF_SIGNED_CERT_IN_CHAIN',
			'unable to get local issuer certificate',
			'unable to verify the first certificate',
			'self signed certificate in certificate chain',
			'self-signed certificate in certificate chain',
			'CERTIFICATE_VERIFY_FAILED',
			'NewConnectionError',
			'NameResolutionError',
			'ConnectTimeoutError',
			'Could not resolve host',
			'java.net.UnknownHostException',
			'java.net.ConnectException',
			'java.net.SocketTimeoutException',
			'SSLHandshakeException',
			'PKIX path building failed',
			'certificate signed by unknown authority',
			'No such host is known',
			'The SSL connection could not be established',
		],
		advice:
			'No answer came from Salesforce, so the settings of the app are not the reason. Look whether the host is spelt right, and whether this machine reaches it through firewall and proxy. Where a company’s proxy signs the traffic, the program must trust its certificate: Salesforce CLI and other Node.js programs take that from `NODE_EXTRA_CA_CERTS`, and the CLI the proxy from `HTTPS_PROXY`.',
		sources: ['npm-salesforce-core-env-vars', 'interop-io-seed-project-troubleshooting'],
	},
	{
		name: 'an exception in Apex code',
		signs: ['System.NullPointerException', 'System.LimitException', 'System.ListException', 'System.TypeException', 'APEX_ERROR'],
	},
	{
		name: 'an answer of the SOAP login',
		signs: ['INVALID_LOGIN'],
		causes: ['security-token-missing-or-stale', 'wrong-username-or-password', 'wrong-login-host', 'user-frozen-or-locked'],
		sources: ['dev-sforce-api-calls-login', 'pocketsoap-maildrop-login'],
	},
	{
		name: 'an answer of the SOAP login',
		signs: ['SSO_SERVICE_DOWN'],
	},
	{
		name: 'an answer of the SOAP login',
		signs: ['LOGIN_MUST_USE_SECURITY_TOKEN'],
		causes: ['security-token-missing-or-stale'],
		sources: ['dev-sforce-api-calls-login'],
	},
	{
		name: 'the SOAP login, which this org has switched off',
		signs: ['SOAP API login() is disabled'],
		advice:
			'Orgs created since Winter ’26 have it off, and in Summer ’27 it ends for all: move the tool to OAuth. As a stop-gap an admin can choose **Enable SOAP API login()** under User Interface in Setup, where it cannot be undone; the user may then need the permission **Use Any API Auth**.',
		sources: ['dev-sforce-api-calls-login', 'kb-005132110'],
	},
	{
		name: 'an address of the API that does not exist',
		signs: ['The requested resource does not exist', 'UNSUPPORTED_API_VERSION'],
	},
];
