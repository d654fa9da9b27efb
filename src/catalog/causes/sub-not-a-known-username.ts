import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The sub claim is not the username of a user in this org',
	group: 'assertion',
	appKind: 'both',
	whoFixes: ['developer'],
	tell: "The answer is `user hasn't approved this consumer` although the app and its users are set up, and `sub` differs from the username in Setup, often only by the sandbox suffix.",
	why: `The \`sub\` claim names the user as whom the integration acts. It must hold Salesforce’s username to the letter. A username looks like an e-mail address but need not be the person’s address, and in a sandbox it usually ends in the sandbox’s name.

Salesforce does not say that it does not know the user. It answers \`user hasn't approved this consumer\`, the same words as for a user who lacks approval, and that sends people looking in the wrong place.`,
	confirm: [
		{
			look: 'Decode the assertion in your own browser and read `sub`. Is there also a `prn` claim? Then that one counts, according to one source.',
		},
		{
			setup: 'users',
			look: 'Open the integration user and compare **Username** with `sub`, character by character. Do not compare with **Email**.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Username Or SSO Id Invalid'],
			look: 'With a JWT there is usually no row, because the user is not known. With a SAML assertion this status may appear.',
		},
	],
	tells: { 'login-history': ['none'], assertion: ['username'], doing: ['certificate'] },
	said: phrases(`
		username* suffix*/chang*/renamed/typo, sub wrong/typo/mail/suffix/nobody, email sub,
		email/mail instead username*, email/mail address instead, email address username*,
		sub not/must/wrong/production/sandbox/sandbox*/differ* username*, wrong username jwt/assertion,
		username* jwt not exist*, subject must/not username*, subject email, email/mail in sub, email as sub,
		sub email address/instead, sub holds/contained/had/claim/held email, sub claim wrong,
		sub without/missing/lack*/no suffix, subject/username* without suffix, username* missing suffix,
		username* without sandbox*, username*/forgot/without/added/adding/appending sandbox* suffix,
		username* suffix forgot*/jwt, sandbox* suffix missing, adding/added suffix username*, adding suffix sub,
		sub not exist*, sub unknown user*, subject wrong user*, wrong username* claim,
		username* differ* email/mail, old username* sub/jwt, username* since changed, username* was renamed,
		wants/expects login name, wants/expects username not, jwt/still former username*, still old username*,
		mail/email instead login name, mail address login name, sub no such user, sub user not exist*,
		sub not match*/same/equal username*, subject not match* username*, username* not exist org,
		username* not same email/mail, login name not/differ* mail/email, sandbox* username* has suffix,
		her/his email salesforce username*, username* sub no suffix, jwt username* no/lack* suffix,
		jwt still old username*, no such username*, finds no such username*,
		correct*/fixed/changed/wrong subject assertion, correct*/fixed/changed/wrong subject jwt,
		correct*/fixed/changed/wrong subject claim, correct*/fixed/changed/wrong subject ticket,
		sent user id instead, user id instead username*, id instead of username*,
		subject user/contained/held/had/was id, subject contained/held/had/was mail,
		subject contained/held/had/was email, sub was/is user id, login name there token, user* finds no username*,
		username* has suffix real, not such username* org,
		subject users list/setup username*, subject holds/held/contains/contained/carries number,
		subject holds/contains/carries id, subject holds/held/contains/contained/carries alias,
		instead/rather login name subject, sub employee/staff number, sub holds/contains/carries number/alias,
		sub instead/rather username*, instead of salesforce username*, unknown username* jwt/subject/assertion
	`),
	fixes: [
		{
			title: 'Put the exact username into the assertion',
			actor: 'developer',
			needs: { note: 'Ask the org’s admin for the username of the integration user, in each org separately.' },
			steps: [
				{ do: 'Copy **Username** from the user’s page in Setup of the org that the request goes to.' },
				{
					do: 'Keep the username in the configuration of each environment. In a sandbox it usually is the production username with `.<sandboxname>` behind it; look it up, do not compute it.',
				},
				{ do: 'Send either `sub` or `prn`, not both.' },
				{
					request: `{
  "iss": "<CONSUMER_KEY>",
  "sub": "<USERNAME_IN_THIS_ORG>",
  "aud": "https://test.salesforce.com",
  "exp": <NOW_IN_SECONDS_PLUS_180>
}`,
					language: 'json',
					say: 'The claims of a JWT for a sandbox.',
				},
			],
			verify: 'The token endpoint returns an `access_token`, and Login History has a `Success` row for that user.',
		},
	],
	otherwise:
		'If the username is right, the user lacks approval: look at **Permitted Users** of the app and at the profiles and permission sets it names. If those are right too, send the request to the My Domain host of the org. Do not change **Permitted Users** to let everybody in before the username is checked.',
	disagreements: [
		{
			claim: 'An e-mail address in `sub` gives `invalid assertion`.',
			who: "Some guides say so. Most evidence shows `user hasn't approved this consumer`.",
			advice: 'Check `sub` with either text, and first with the second one.',
		},
	],
	certainty: 'several',
	sources: [
		'help-remoteaccess-oauth-jwt-flow',
		'gh-restforce-restforce-674',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'sailpoint-salesforce-grant-type-jwt',
	],
	reviewed: '2026-11-22',
});
