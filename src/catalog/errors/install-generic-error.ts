import { defineError } from '../define.ts';

export default defineError({
	code: 'generic_error',
	shared: true,
	family: 'install',
	title: 'Installing the app failed without a reason',
	summary:
		'An admin pressed Install, and Salesforce answered that there was a problem. The page does not say which. The one cause that has been confirmed is an app of the same name in your org.',
	meaning: `This page ends the installation that an admin begins in **Connected Apps OAuth Usage**. Its address carries \`error_code=generic_error\`; note that the parameter is \`error_code\` and not \`error\`. Two projects show it, and one of them found the reason: an app of the same name existed in the org already, for example a copy that an admin had made by hand.

Other causes are our reading: the person who installs lacks a permission, the vendor’s app lives in a sandbox, or Salesforce has a fault. It is not the page that people see when they sign in.`,
	retry: {
		again: 'after-fix',
		why: 'It fails again until the name is free, or until somebody with the permissions installs. One more attempt after some minutes does no harm.',
	},
	texts: [
		{
			description: 'There was a problem in installing the application.',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['app-name-already-taken', 'installer-lacks-permissions', 'sandbox-app-in-production', 'salesforce-side-fault'],
			certainty: 'several',
			causesCertainty: 'one',
			sources: [
				'gh-john-brock-perm-comparator-21',
				'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md',
				'gh-tprouvot-salesforce-inspector-reloaded-358',
			],
		},
		{
			description: 'Managed Application Installation Error',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['app-name-already-taken', 'installer-lacks-permissions', 'sandbox-app-in-production'],
			certainty: 'several',
			causesCertainty: 'one',
			sources: ['gh-john-brock-perm-comparator-21', 'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md'],
			note: 'The heading of the page.',
		},
		{
			description: '',
			where: ['install-error-page'],
			flows: ['install'],
			causes: ['app-name-already-taken', 'installer-lacks-permissions'],
			certainty: 'several',
			causesCertainty: 'one',
			sources: ['gh-john-brock-perm-comparator-21', 'gh-tprouvot-salesforce-inspector-reloaded-troubleshooting-md'],
			note: 'Parameter `error_code=generic_error` of the install error page.',
		},
	],
	lookAlikes: [
		{
			slug: 'oauth-approval-error-generic',
			difference: 'The page that a person meets at the sign-in; this one ends an admin’s installation.',
		},
		{ slug: 'sandbox-app-in-production', difference: 'The installation says why it fails: the app was made in a sandbox.' },
	],
	related: ['sandbox-app-in-production', 'installation-error'],
	disagreements: [
		{
			claim: 'An install error page with `error_code=generic_error` exists.',
			who: 'Two projects show its address and words. On Salesforce’s own pages we did not find it.',
			advice: 'Take the page at its word, and begin with the name of the app.',
		},
	],
	specimens: [
		{
			paste: 'https://northwind-demo.my.salesforce.com/identity/app/AppInstallErrorPage.apexp?error_code=generic_error',
			where: 'install-error-page',
		},
		{ paste: 'Managed Application Installation Error\n\nThere was a problem in installing the application.', where: 'install-error-page' },
	],
	reviewed: '2026-11-22',
});
