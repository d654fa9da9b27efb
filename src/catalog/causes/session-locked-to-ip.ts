import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'Sessions are locked to the address on which they began',
	group: 'network',
	appKind: 'both',
	whoFixes: ['developer', 'admin'],
	tell: 'The login is good and the very next call fails with `Session expired or invalid`; login and call come from different addresses.',
	why: `**Lock sessions to the IP address from which they originated** in Session Settings binds every session of the org to its first address. A product that logs in from one server, or through the person’s browser, and calls the API from another server then loses the session at once.

The answer is the same as for an expired token, so the text alone does not tell the two apart.`,
	deliberate:
		'The lock keeps a stolen session from being used elsewhere, for every user of the org. It was set on purpose; ask the owner of org security before anybody touches it.',
	confirm: [
		{
			look: 'A fresh token fails on its first call from the product, and works when it is used from the machine that logged in.',
		},
		{
			setup: 'sessionSettings',
			look: '**Lock sessions to the IP address from which they originated** is selected.',
		},
		{
			setup: 'loginHistory',
			loginHistory: ['Success'],
			look: 'The login is a success. Its **Source IP** is not the address from which the product calls the API.',
		},
	],
	tells: { network: ['server'], 'login-history': ['success'], 'api-call': ['elsewhere'] },
	said: phrases(`
		lock*/bind*/bound/tie* session* ip, locked ip address, ip* chang* session*, another server ip,
		different ip*, ip* changed/changes/rotat*/varies/alternat*, rotating prox*, proxy rotation,
		proxy rotat* ip*, rotating ip address*, pins/binds/ties session*, session* pinned, locked sessions,
		pool addresses/ips, nat pool, egress rotat*, rotat* address*, pin*/bind* session* address,
		session* locked/one/same/first/original/another/other ip,
		session* locked/lock*/same/original/another/different/setting address, session ip lock*,
		ip/address it started, ip they started, calls different/other address*, calls/used another address,
		calls/token* different server, call* different machine, token* another/other ip, token* different address,
		session* used/from another, session* another server/place, another address than, other ip than,
		from another place, round robin ip*, outgoing ip* vary, switched wifi session, session settings/lock ip,
		each second call, locks sessions ip, call*/used from another server, call* from other server*,
		used from/on another machine, other address than login, another ip than login, every second call fails,
		session* to ip came, session* ip they came, token made one server, token one server another,
		one server used another, call different server session, bind*/bound/pin*/lock* session* originating,
		bound session* address, pin* session* ip, bind*/lock* every session originating,
		session* its originating ip, session*/to originating ip, sessions tied/stuck ip,
		sessions tied/stuck address
	`),
	fixes: [
		{
			title: 'Log in and call from the same address',
			actor: 'developer',
			steps: [
				{
					do: 'Find out from which addresses the product logs in and calls: several workers, a proxy in front of only one of the two, code that runs in the browser.',
				},
				{ do: 'Send the token request and the API calls through the same fixed outgoing address.' },
				{ do: 'Let each server that calls from another address get its own token.' },
			],
			verify: 'The first API call after a login succeeds, and goes on succeeding when another worker takes over.',
		},
		{
			title: 'Keep the lock, and give the vendor the facts',
			actor: 'admin',
			needs: { permissions: ['viewSetup'] },
			steps: [
				{
					open: 'sessionSettings',
					do: 'Note whether **Lock sessions to the IP address from which they originated** is selected. Do not change it.',
				},
				{ do: 'Tell the vendor that sessions of this org are locked to their address, and send the **Source IP** of the login.' },
				{
					do: 'Ask for a connection that logs in and calls from one address, or for a server flow in place of a session that a browser hands over.',
				},
			],
			verify: 'The vendor confirms one address for login and calls, and the product works with the lock in place.',
		},
	],
	otherwise:
		'If the lock is off, look at the other reasons for `Session expired or invalid`: an expired token, and calls to a host that is not the `instance_url`. If the vendor cannot use one address, whether the lock may go is a decision about the security of every session in the org, not a step of a repair.',
	disagreements: [
		{
			claim: 'Clear **Lock sessions to the IP address from which they originated**.',
			who: 'A thread about JSforce reports that this ended the error.',
			advice: 'It can help, but it unlocks the sessions of everybody in the org. Let the product use one address first.',
		},
	],
	certainty: 'one',
	sources: ['gh-jsforce-jsforce-386', 'nango-fix-salesforce-invalid-session-id-error'],
	saidSources: ['pharos-ip-restricted-orgs'],
	reviewed: '2026-11-22',
});
