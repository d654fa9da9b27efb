import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'No Salesforce user matches the identity that arrives',
	group: 'auth-provider',
	appKind: 'none',
	whoFixes: ['admin', 'developer'],
	tell: 'The code is `NO_ACCESS` and the identity provider says another username, or none, than the person’s Salesforce user has.',
	why: `After the identity provider has accepted the person, Salesforce needs a user of its own to log in. Salesforce documents \`NO_ACCESS\` for the case that it finds none, for example because the answer carried no username.

Two situations lead here. The person has no Salesforce user in this org, which may be right. Or there is one, but the value by which the registration handler looks for it differs: another email address, a sandbox with its own usernames, or a username that changed.`,
	deliberate:
		'Not everybody who can sign in at the identity provider should be a Salesforce user. Ask the person’s manager or the owner of the site before you create one.',
	confirm: [
		{
			setup: 'authProviders',
			look: 'Open **Test-Only Initialization URL** of the provider in a private window, signed in as the person. Note the username and email address that it shows.',
		},
		{ setup: 'users', look: 'Search for these values. Is there an active user with exactly the value that the handler looks for?' },
		{ look: 'On the user’s page, the list **Third-Party Account Links** shows whether this user was ever linked to the provider.' },
	],
	tells: { 'sign-on-test': ['foreign'] },
	said: phrases(`
		federation id/identifier, no user* match*, sso username/email not match*, login name not exist/match,
		user not exist salesforce, nameid not match*, nameid format*, no user federation id,
		federation id/identifier case, duplicate/share* federation id, sso username not exist,
		several users same federation, upn differ*/changed, no counterpart user*/salesforce,
		identity no counterpart, never created salesforce, azure/okta/idp username* not, azure upn not,
		upn not exist*/match*/same, okta username* differ*, okta/azure/provider/idp sends different/another,
		okta/azure/provider sends email, sso email differ*, email salesforce differ*, account not matched,
		matching user missing, address okta changed, renamed okta/azure salesforce, sso no salesforce user,
		sso not find user*, sso user not exist*, sso user* not found, sso no user, sso user not,
		user never created salesforce, not created/matched salesforce user, not created user sso,
		no user salesforce person, not have salesforce account, not have user salesforce, not exist users person,
		not exist setup/salesforce users, not exist in salesforce, username* not exist setup,
		username* sent not exist, provider/idp sends no username*, provider sends wrong username*,
		sso email not same, email/identity not match* user, name microsoft/okta/google not salesforce,
		microsoft name/account not match*, google account not match*, microsoft address not salesforce,
		identity not matched user, could not match user, not match* any user, created user sso works,
		creating user fixed sso, creating salesforce user fixed, added user salesforce sso,
		no matching salesforce user, no match salesforce user*, no user found sso,
		created/exists azure not salesforce, created okta not salesforce, salesforce no user me/him/her/them,
		mail changed marriage/wedding/married, email changed marriage/wedding/married, still old name salesforce,
		old name salesforce/email, nobody to match, nobody match* salesforce/username*,
		provider/idp/okta/azure sent different, provider/idp/okta/azure sent other,
		provider/idp/okta/azure sent wrong, finds/found nobody salesforce, not find me/him/her salesforce,
		salesforce not know who, under old/maiden name,
		knows nobody by/with, surname/lastname changed wedding/marriage/married/salesforce,
		name changed wedding/marriage/married, salesforce old/former/maiden surname, salesforce former/maiden name,
		no user that name/email/id, nobody by that name/email, no user/account email/identity salesforce,
		email differ* idp/okta/azure, email different idp/okta/azure, username differ* idp/azure,
		username different idp/azure, user never provisioned, identity not mapped/linked user/salesforce
	`),
	fixes: [
		{
			title: 'Link the person’s existing user, or create one',
			actor: 'admin',
			needs: { permissions: ['manageUsers'] },
			steps: [
				{
					open: 'users',
					do: 'Find the person’s user. Check that it is active, and correct the value by which the handler looks for it, for example the email address or the federation ID.',
				},
				{
					open: 'authProviders',
					do: 'If the person can log in another way, send them **Existing User Linking URL** of the provider. It ties the identity to the user who opens it.',
				},
				{ do: 'If there is no user and the person should have one, create it with the least rights that the work needs.' },
			],
			verify: 'The person signs in through the provider, and the link appears under **Third-Party Account Links** of the right user.',
			risk: 'Whoever controls the linked identity can log in as this user.',
			undo: 'Choose **Revoke** in the row under **Third-Party Account Links**, or deactivate the user that you created.',
		},
		{
			title: 'Let the handler find the user by the value that is sent',
			actor: 'developer',
			steps: [
				{
					do: 'Match by a value that the identity provider guarantees and that nobody can choose freely. Do not match by an email address that the provider has not verified.',
				},
				{ do: 'Ask the identity provider for the scope or claim that carries this value.' },
			],
			verify: 'A debug log of the sign-on shows the expected user, and a person without a user is still refused.',
		},
	],
	otherwise:
		'If the handler was meant to create a user and did not, the creation fails and another code is usual. If the identity provider sends nothing but an id, ask its admin to release the username or email address to Salesforce.',
	certainty: 'official',
	sources: ['help-remoteaccess-oauth-flow-errors', 'help-sso-create-registration-handler', 'help-sso-provider-addl-params', 'sfse-25210'],
	saidSources: [
		'deepnet-dualshield-salesforce-login',
		'gh-pranavnagrecha-awesomesalesforceskills-sso-saml-troubleshooting-skill-md',
		'gh-pranavnagrecha-awesomesalesforceskills-sso-saml-troubleshooting-gotchas-md',
	],
	reviewed: '2026-11-22',
});
