import { defineError } from '../define.ts';

export default defineError({
	code: 'unsupported_grant_type',
	shared: true,
	family: 'token',
	title: 'Salesforce cannot read the token request, or does not know its grant type',
	summary:
		'The app asked for a token in a form that Salesforce does not understand. It is a fault in how the request is sent, not in your login. The developer of the app has to correct it.',
	meaning: `The token endpoint looks for \`grant_type\` in a form-encoded body. The code comes when it finds none or an unknown one. In most reports the grant type was right and the body was unreadable: sent as JSON, with a wrong \`Content-Type\`, or lost on the way from \`http\` to \`https\` or through a redirect. Check the body, the scheme and the spelling, in this order. A wrong host or path was the reason at times.

It is widely repeated that the code means a flow that is not enabled on the app. We found no first-hand source for that; a switched-off flow has other codes and texts.`,
	retry: { again: 'after-fix', why: 'The same request is refused until its form is corrected.' },
	texts: [
		{
			description: 'grant type not supported',
			shared: true,
			where: ['token-response'],
			flows: [
				'web-server',
				'refresh-token',
				'username-password',
				'jwt-bearer',
				'saml-bearer',
				'saml-assertion',
				'client-credentials',
				'device',
				'token-exchange',
				'hybrid',
			],
			causes: [
				'body-not-form-urlencoded',
				'plain-http-request',
				'grant-or-assertion-type-unknown',
				'wrong-login-host',
				'endpoint-address-wrong',
				'scope-not-selected-on-app',
			],
			certainty: 'several',
			sources: [
				'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
				'gh-ccoenraets-force-server-3',
				'gh-wadewegner-force-com-toolkit-for-net-121',
				'gh-salesforcecommercecloud-b2c-crm-sync-16',
				'gh-oyatel-cometd-net-20',
				'nango-salesforce-oauth-refresh-token-invalid-grant',
			],
		},
		{
			description: '',
			where: ['token-response', 'typed'],
			flows: ['any'],
			causes: ['body-not-form-urlencoded', 'plain-http-request', 'grant-or-assertion-type-unknown'],
			certainty: 'official',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt'],
			note: 'The code alone.',
		},
	],
	clientWords: [
		{
			text: 'The authorization grant type is not supported',
			client: 'n8n and client-oauth2',
			sources: ['npm-n8n-client-oauth2', 'npm-client-oauth2'],
		},
	],
	lookAlikes: [
		{ slug: 'oauth-flow-disabled', difference: 'The app or its OAuth part is switched off.' },
		{ slug: 'invalid-grant', difference: '`client credentials flow not enabled` comes under that code.' },
		{ slug: 'unsupported-response-type', difference: 'The same for the authorization request: `response_type`.' },
	],
	related: ['invalid-request', 'invalid-assertion-type'],
	disagreements: [
		{
			claim: 'The code means that the flow is not enabled on the app.',
			who: 'Machine-written guides. Several threads traced it to an unreadable body, to `http` or to a misspelt grant type; one remark of Salesforce staff names scopes that the app lacks.',
			advice: 'Check body, scheme and spelling first. Do not enable a flow because of this code alone.',
		},
	],
	specimens: [
		{ paste: '{"error":"unsupported_grant_type","error_description":"grant type not supported"}', where: 'token-response' },
		{
			paste:
				'ERROR running auth:web:login:  Invalid client credentials. Verify the OAuth client secret and ID. Error authenticating with auth code due to: grant type not supported',
			where: 'client-log',
		},
	],
	reviewed: '2026-11-22',
});
