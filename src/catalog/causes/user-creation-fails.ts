import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The user for this sign-on cannot be created',
	group: 'auth-provider',
	appKind: 'none',
	whoFixes: ['admin', 'developer'],
	tell: 'The code is `ERROR_CREATING_USER`: people who already have a Salesforce user sign in, and only a person who comes for the first time is refused.',
	why: `When nobody matches the identity that arrives, the registration handler may create a new Salesforce user. Salesforce answers \`ERROR_CREATING_USER\` if that does not succeed, and its documentation lists several situations for it. We could not read that list to its end.

What stops the creation of a user in general also stops it here. Our reading: no free license of the kind that the handler asks for, a required field that the identity provider did not fill, a username that exists already in some Salesforce org, or, for an Experience Cloud site, no account for the contact.`,
	deliberate:
		'Some companies do not want a first sign-on to create users. Ask whether this person should have a Salesforce user at all before you free a license.',
	confirm: [
		{ look: 'A person who has signed in before still can; a new person cannot.' },
		{ setup: 'companyInformation', look: 'Under **User Licenses**, the license that new users receive has remaining licenses.' },
		{
			setup: 'debugLogs',
			look: 'Set a trace flag for the user of **Execute Registration As**, repeat the sign-on and read which field or rule refused the record.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: SAML Provision Error'],
			look: 'Only where people sign in with SAML: this status speaks for the same trouble there.',
		},
	],
	tells: { people: ['some'], 'handler-log': ['record'] },
	said: phrases(`
		just in time provision*, jit provision*/misconfig*, creat*/new/insert user fail*, not creat* new user,
		no license* left user*, no user license* left, new user*/member* not created, could not created login,
		not automatic* creat* user, duplicat* username*, username* unique across, missing required attribute*,
		licens* limit exceeded, no licens* available, required field* not assertion, out license*, license* exhausted,
		createuser throws/fail*, username exists, account not made, first time refused/visitors/error, new user* refused,
		new/creating users fail*, new users/customer* not, new customers fail*, only new people/customers,
		only first time, first login fail*, existing users fine/ok/work*, no free/more/remaining/spare license*,
		license* used up, license* gone/left new, all license* used/taken, not enough license*, no seats left,
		license* limit reached, bought license* new, account owner role, create* user refused, creat* user* throws,
		user creation fail*/error, create user throws, handler create* user*, handler not create*/insert,
		registration handler insert, required field user/registration/handler, email missing handler, no email provider,
		username already taken/exist*/used/org, contact no/without account, trigger new user*,
		username taken another/org, owner role portal, no license* anymore, not/handler insert user, user not inserted,
		account not created new/first, first time account not, first time users fail*, existing user* get in,
		those already get in, old users get in, not create/creat* portal user*, not create new user*,
		last name missing user, no last name provider, not send last name, provider not send email,
		account owner no role, only new users get, username used another org, site user* owner role,
		first time no license*, license* any more new, could not create user, user/account not be created
	`),
	fixes: [
		{
			title: 'Remove what stops the new user',
			actor: 'admin',
			needs: { permissions: ['manageUsers'] },
			steps: [
				{
					open: 'companyInformation',
					do: 'Compare used and remaining licenses under **User Licenses**. If none remains, deactivate users who have left, or order more.',
				},
				{
					open: 'users',
					do: 'Search for the person’s email address and username. If the person already has a user, link that user in place of creating a second one.',
				},
				{ do: 'Check validation rules, required fields and automation on users that the handler does not know about.' },
				{ do: 'Let the person sign in again.' },
			],
			verify: 'The person signs in, and one new user with the expected profile and license exists.',
			risk: 'Each later first sign-on creates a user with the rights that the handler assigns.',
			undo: 'Deactivate the new user.',
		},
		{
			title: 'Let the handler build a complete user',
			actor: 'developer',
			steps: [
				{ do: 'Read the refused field from the debug log and fill it, from the identity provider’s data or with a sensible default.' },
				{ do: 'Build usernames that cannot collide with users of other orgs.' },
				{ do: 'Choose a profile and license that grant the least that new people need.' },
			],
			verify: 'A test person without a Salesforce user signs in, and a second test person with unusual data does too.',
		},
	],
	otherwise:
		'If the debug log ends with an exception of the handler itself, the handler is at fault. If nobody should be created and the person has a user already, no match was found: repair the match.',
	certainty: 'inferred',
	sources: [
		'help-remoteaccess-oauth-flow-errors',
		'help-sso-create-registration-handler',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'help-sso-jit-errors',
		'auth0-unable-to-create-user',
	],
	saidSources: ['gh-microsoftdocs-azure-docs-8b66958', 'gh-pranavnagrecha-awesomesalesforceskills-sso-saml-troubleshooting-gotchas-md'],
	reviewed: '2026-11-22',
});
