import { defineError } from '../define.ts';

export default defineError({
	code: 'login_error',
	shared: true,
	family: 'token',
	title: 'The login failed for a reason that is not told',
	summary:
		'The name says only that a login failed. Check username and password, and look at the user’s Login History. If nothing is found there, try again later.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. Text and meaning are not published. We count it among the headless identity flows, in which an app brings its own login page; a fault on Salesforce’s side is possible too. Other products use the same words.',
	retry: { again: 'later', why: 'A passing fault goes away; a refused login has to be corrected first.' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['headless'],
			causes: ['headless-request-refused', 'salesforce-side-fault'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'invalid-grant', difference: '`authentication failure`: the token endpoint’s answer to a refused login.' },
		{ slug: 'login-rate-exceeded', difference: 'Too many logins of one user.' },
	],
	related: ['invalid-otp'],
	specimens: [{ paste: 'northwind-demo.my.site.com/services/oauth2/token {"error":"login_error"}', where: 'client-log' }],
	reviewed: '2026-11-22',
});
