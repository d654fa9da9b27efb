import { defineClient } from '../define.ts';

export default defineClient({
	name: 'ASP.NET Core',
	named: ['aspnetcore', 'asp.net', 'remoteauthenticationhandler', 'authenticationfailureexception'],
	find: 'Behind `OAuth token endpoint failure:` stands the body of Salesforce’s answer; in the callback the code comes first, the text behind `Description=`.',
	prints: [
		{
			texts: ['Correlation failed.'],
			means:
				'The cookie of the login was lost on the way: `SameSite`, a proxy without `https`, or a second server. Salesforce had answered.',
			causes: ['client-state-check-failed'],
			shared: true,
			witness: 'code',
			sources: ['gh-dotnet-aspnetcore'],
		},
		{
			texts: ['Access was denied by the resource owner or by the remote server'],
			means: 'The answer was `access_denied`; the handler leaves Salesforce’s text out.',
			errors: ['access-denied'],
			causes: ['user-pressed-deny'],
			shared: true,
			witness: 'code',
			sources: ['gh-dotnet-aspnetcore'],
		},
	],
	reviewed: '2026-11-22',
});
