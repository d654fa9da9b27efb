import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The grant type or assertion type is misspelt or unknown',
	group: 'token-request',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: 'The body is form-encoded and arrives, but `grant_type` differs from Salesforce’s spelling in a single letter or is a grant of another provider.',
	why: `Salesforce accepts a fixed list of grant types and compares them letter by letter. A plural, a hyphen in place of an underscore, or a shortened URN is another value. For the SAML assertion flow the same holds for \`assertion_type\`, which has a code of its own.

The list holds \`authorization_code\`, \`refresh_token\`, \`password\`, \`client_credentials\`, \`device\`, the two bearer URNs, token exchange and some more that Salesforce’s own apps use.`,
	confirm: [
		{ look: 'Compare `grant_type` in the logged request with the list below, letter by letter. Look for blanks and quotes around it.' },
		{ look: 'Check that a URN is percent-encoded at most once: `%253A` in the raw body means that it was encoded twice.' },
	],
	tells: { 'token-request': ['grant-type'] },
	said: phrases(`
		grant type typo/unknown/underscore/hyphen/plural/letter/quotes/space/uppercase/capital*/encoded/should/must/instead/google/value/urn/shortened/truncat*/incomplete,
		wrong grant type, method typo, typo urn, underscore hyphen,
		urn wrong/encoded/shortened/truncat*/incomplete/space/old, spelling/spelled/misspelling grant,
		login method wrong, method name wrong, wrote login method, underscore instead hyphen/dash,
		grant name wrong/typo/not, assertion type wrong/typo/missing/spelled, one letter wrong/missing/grant,
		single letter wrong, letter missing grant, client credential without, plural instead singular,
		spelled wrong method/request, wrong spelling method, grant not known, not know grant,
		grant type not exist*, grant type another/other provider, without urn/prefix grant, without urn prefix,
		urn prefix missing/forgot*/left, urn missing/forgotten/without/left, full urn needed/required,
		grant type without/no/not urn, free text grant type
	`),
	fixes: [
		{
			title: 'Send the grant type as Salesforce spells it',
			actor: 'developer',
			steps: [
				{
					language: 'text',
					say: 'The values for the usual flows.',
					request: `authorization_code                               exchange of a code
refresh_token                                    refresh
client_credentials                               integration without a person
password                                         username-password, being retired
device                                           polling of the device flow
urn:ietf:params:oauth:grant-type:jwt-bearer      JWT bearer
urn:ietf:params:oauth:grant-type:saml2-bearer    SAML bearer
urn:ietf:params:oauth:grant-type:token-exchange  token exchange`,
				},
				{
					do: 'For the device flow use `device`. The URN `urn:ietf:params:oauth:grant-type:device_code` of other providers is not in the list that we know.',
				},
				{ do: 'If a library builds the request, choose its setting for Salesforce, or override the grant type.' },
			],
			verify: 'The answer is a token, or an error that names something other than the grant type.',
		},
	],
	otherwise:
		'If the spelling is right, Salesforce probably did not read the body: look at the Content-Type, at `http://` and redirects, and at whether the request went to `/services/oauth2/token` at all. Enabling a flow in Setup is not the first thing to try.',
	certainty: 'several',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'gh-forcedotcom-sfdx-core-deviceoauthservice-ts',
		'nango-salesforce-oauth-refresh-token-invalid-grant',
	],
	reviewed: '2026-11-22',
});
