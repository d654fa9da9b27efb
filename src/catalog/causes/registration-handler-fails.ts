import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The registration handler of the Auth. Provider fails',
	group: 'auth-provider',
	appKind: 'none',
	whoFixes: ['developer', 'admin'],
	tell: 'The code is `REGISTRATION_HANDLER_ERROR`, or the debug log of the sign-on ends with an exception of the handler although **Test-Only Initialization URL** shows the right attributes.',
	why: `Each Auth. Provider that lets people sign in has a registration handler, written in Apex or built as a flow. It takes what the identity provider says about the person, looks for a matching Salesforce user, and creates or updates that user. Salesforce answers \`REGISTRATION_HANDLER_ERROR\` when this code has a problem.

The first part of the sign-on has then already succeeded, so neither the password nor the identity provider is at fault. Typical for it: the same handler works for some people and fails for others whose data differ, for example because a name or an email address is missing.`,
	confirm: [
		{
			setup: 'authProviders',
			look: 'Open the provider and note **Registration Handler** and **Execute Registration As**. Open **Test-Only Initialization URL** in a private window: it shows the attributes and does not run the handler.',
		},
		{
			setup: 'debugLogs',
			look: 'Set a trace flag for the user of **Execute Registration As**, repeat the sign-on and open the newest log. An exception of the handler stands near its end.',
		},
		{ look: 'If the handler is a flow, the error message stands on the page and in its address, for example `ERROR_EXECUTING_FLOW`.' },
	],
	tells: { 'sign-on-test': ['attributes'], 'handler-log': ['exception', 'neither'] },
	said: phrases(`
		registration handler*, registrationhandler class*/log*/error*/throw*/fail*, create user return* empty,
		no/without registration handler, execute registration inactive/deactivated, sso/fixing/reg handler, sso apex,
		handler nullpointer*, handler auth provider, auth provider apex, provider handler fail*/throw*,
		apex login crash*, apex looks user*/people, piece code login/sso, code behind sso,
		code sso crash*/fail*, developer changed handler, changed/fixed/apex handler sso, handler user creation,
		handler flow/sso fail*, user creation code, regist* handler exception/bug, execute handler as,
		handler empty email, registration/sso handler empty, handler sso/login throw*, handler provider/login exception,
		apex class login crash*, apex creates user* fail*, apex/code creating user* login,
		code looks people/users/user* login, code creates user* login, code create* user* sso, code match* users login,
		code run* login crash*, handler create user* fail*, user creation sso fail*,
		handler run* as inactive, apex handler login fail*, handler auth provider throw*, handler creat* user* sso/login
	`),
	fixes: [
		{
			title: 'Reproduce the failure with a debug log and repair the Apex handler',
			actor: 'developer',
			steps: [
				{
					do: 'Compare the attributes of somebody who fails with those of somebody who succeeds. Look for missing names, email addresses and usernames.',
				},
				{ do: 'Make the handler cope with missing values. Where it cannot, let it stop with a message that an admin understands.' },
				{
					do: 'Check that it returns a user with all required fields. A handler that returns nothing for a new person refuses that person, which may be what its author wanted.',
				},
				{ do: 'Add a test with the attributes that failed, and deploy.' },
			],
			verify: 'The person who failed signs in, the debug log shows no exception, and somebody who could sign in before still can.',
		},
		{
			title: 'Repair the registration flow or the settings around it',
			actor: 'admin',
			needs: { permissions: ['viewSetup', 'customizeApplication', 'manageAuthProviders'] },
			steps: [
				{
					open: 'authProviders',
					do: 'Open the provider and check that a registration handler is set, and that the user in **Execute Registration As** is active and may create and change users.',
				},
				{
					do: 'If the handler is a flow, read the message on the page and compare it with Salesforce’s page on troubleshooting a user registration flow. Repair the named action and activate the new version.',
				},
				{ do: 'Test once as a new person and once as a known person.' },
			],
			verify: 'Both test persons end inside Salesforce.',
			risk: 'The handler decides who becomes which user. A careless match can let one person in as another.',
			undo: 'Activate the former version of the flow, or set the former handler on the provider.',
		},
	],
	otherwise:
		'If the log shows that the handler finished and the user record was refused, look at the record: license, required fields, duplicate username. If there is no log at all, the handler was not reached, and an earlier step is the cause. One report with the text `NO_REGISTRATION_HANDLER_FOUND` came from a provider without a handler.',
	certainty: 'official',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'help-sso-create-registration-handler',
		'help-sso-flow-registration-handler-errors',
		'help-sso-provider-addl-params',
		'sfse-25210',
	],
	saidSources: ['sse-297445'],
	reviewed: '2026-11-22',
});
