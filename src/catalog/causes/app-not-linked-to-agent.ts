import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The app is not connected to the agent that is called',
	group: 'api-use',
	appKind: 'both',
	whoFixes: ['admin', 'developer'],
	tell: 'A call to the Agent API answers 401 with `Connected app is not attached to Agent`.',
	why: `An Agentforce agent answers over the Agent API only to apps that are among its connections. A token of any other app is refused with HTTP 401, even though it is valid for the rest of the org. Because the status is 401, many clients take it for an expired session and refresh again and again.

The message appears in Salesforce’s own troubleshooting page for the Agent API. The later edition of that page no longer lists it, so newer orgs may not show it any more.`,
	deliberate:
		'The list of an agent’s connections decides who may talk to it. Ask the owner of the agent whether this product is meant to reach it before you add the app.',
	confirm: [
		{ look: 'The answer is HTTP 401 with `Connected app is not attached to Agent`, and other APIs accept the same token.' },
		{ look: 'In Setup, type **Agents** into Quick Find, open the agent and its **Connections** tab: the app is not listed.' },
		{ setup: 'loginHistory', loginHistory: ['Success'], look: 'The login of the app’s user is recorded as a success.' },
	],
	said: phrases(`
		app not added/attached/linked agent*, app not agent* connections, nobody hooked/linked/connected agent,
		not hooked/connected/attached agent, hooked/added/adding/attached/attaching/linked/linking app agent,
		never linked agent, agent connections missing/tab, agents connections tab, added/forgot connection agent,
		added/adding eca agent, connected it agent, agentforce not app, connection agent missing/forgotten,
		nobody/never added app agent, app never connected agent, not linked agent app, eca/connector not added agent,
		eca not linked agent, not added/under/list agent connections, agent not know/know*/accept/list*/tied app,
		agent no connection app, forgot add app agent, not in agents connections
	`),
	fixes: [
		{
			title: 'Add the app to the agent’s connections',
			actor: 'admin',
			steps: [
				{ do: 'In Setup, type **Agents** into Quick Find, open the list of agents and choose the agent that the product calls.' },
				{ do: 'Open the **Connections** tab, choose **Add** and select the app.' },
				{ do: 'Ask the product’s owner to call the agent again with a new token.' },
			],
			verify: 'The app is listed among the agent’s connections, and the call that starts a session answers with a session id.',
			risk: 'Whatever holds a token of this app with the scopes of the Agent API can talk to the agent, with whatever the agent may do.',
			undo: 'Remove the app from the **Connections** tab of the agent.',
		},
		{
			title: 'Check the agent id and stop refreshing',
			actor: 'developer',
			steps: [
				{
					do: 'Compare the agent id in the address with the agent that the admin has connected. Agents of the type “Agentforce (Default)” cannot be called over the Agent API.',
				},
				{ do: 'Treat this message as final: do not refresh and repeat. jsforce stops on it by its text since a change of February 2025.' },
				{ do: 'Use a flow that gives a JWT-based access token; the Agent API asks for one.' },
			],
			verify: 'The log shows one refused call and no loop of refreshes; after the admin’s change the same code starts a session.',
		},
	],
	otherwise:
		'If the app is listed and the call still fails, compare the agent id, the kind of the token and its scopes. Salesforce’s guide names `api`, `refresh_token`, `chatbot_api` and `sfap_api` for an app that calls agents.',
	certainty: 'official',
	sources: [
		'dev-agent-api-troubleshooting',
		'dev-agent-api-get-started',
		'gh-jsforce-jsforce-1652',
		'gh-jsforce-jsforce-http-api-ts',
		'infallibletechie-salesforce-agent-api',
	],
	reviewed: '2026-11-22',
});
