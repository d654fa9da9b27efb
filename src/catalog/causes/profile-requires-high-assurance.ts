import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The user’s profile demands a High Assurance session at login',
	group: 'network',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'A token that was issued a moment ago fails with `This session is not valid for use with the REST API`, and the profile’s **Session Security Level Required at Login** is High Assurance.',
	why: `The profile of the user asks for a High Assurance session at login. A program that logs in gets a token all the same, but its session is a standard one, and the REST API refuses it with \`INVALID_SESSION_ID\`.

A new token is refused in the same way. A client that answers every 401 with a new login then repeats both without end.`,
	deliberate:
		'The profile setting is a security decision. Ask whether it was meant for people only, and whether the integration user has to share the profile with them.',
	confirm: [
		{
			look: 'The first API call after a successful login fails, each time. A token that works for a while and then fails points elsewhere.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Success'],
			look: 'The logins of the integration are successes, often many within a short time.',
		},
		{
			setup: 'profiles',
			look: 'Open the profile of the user, **Session Settings**: **Session Security Level Required at Login** is High Assurance.',
		},
	],
	tells: { 'login-history': ['success'], 'api-call': ['fails'] },
	said: phrases(`
		high assurance profile*/login, security level required login, session/security level profile*,
		profile* wants strong*, profile* strong* login/session, strong login session, standard session profile*,
		profile* standard fixed, high assurance session/login/setting/deleted profile*,
		profile* asks/demand*/require*/set high assurance, high assurance at login,
		session level required profile*, session security level profile*/required/login,
		profile* wants stronger/extra login, profile* require* strong* login, session only standard profile*,
		profile* session settings high, lowered session level profile*, changed high assurance standard,
		high assurance back standard, setting none profile* session, profile* high assurance level,
		session level profile* high, profile* insists high assurance,
		profile* session security set/high/required/changed, profile* set to high
	`),
	fixes: [
		{
			title: 'Give the integration user a profile of its own without that requirement',
			actor: 'admin',
			needs: { permissions: ['manageProfilesAndPermissionSets', 'manageUsers'] },
			steps: [
				{ do: 'Get the agreement of the owner of org security.' },
				{
					open: 'profiles',
					do: 'Clone the profile for the integration user. In the clone, under **Session Settings**, take High Assurance out of **Session Security Level Required at Login**. Limit the clone in another way, for example by **Login IP Ranges**. Name every address of the integration there: from all others the user is refused.',
				},
				{ open: 'users', do: 'Give the new profile to the integration user only. Leave the profile of the people as it is.' },
				{ do: 'Let the integration get a new token: the old one keeps its session level.' },
			],
			verify: 'The first API call with the new token succeeds.',
			risk: 'A login of the integration user no longer needs the stronger session. Ranges on the clone refuse every address that is not in them.',
			undo: 'Give the integration user the old profile again.',
		},
		{
			title: 'Stop the client from looping',
			actor: 'developer',
			steps: [
				{ do: 'Treat `This session is not valid for use with the REST API` as final: do not refresh and do not log in again for it.' },
				{ do: 'Report the text to the admin of the org. JSforce stops on this text in newer versions, so update it if you use it.' },
			],
			verify: 'A refused call leads to one error in the log of the client and to no further login.',
		},
	],
	otherwise:
		'The same text appears when the token lacks the scope `api`, when API Access Control does not allow the app, and with sessions of an Experience Cloud site. Check the scope first: it needs no change of a profile. The session of a person who comes by single sign-on can be a standard one too: look at **Session Security Levels** in Session Settings.',
	certainty: 'several',
	sources: [
		'gh-jsforce-jsforce-1301',
		'gh-jsforce-jsforce-http-api-ts',
		'dev-users-profiles-epui-login-ip-ranges-edit',
		'help-mfa-sso-thirdparty-idp',
	],
	reviewed: '2026-11-23',
});
