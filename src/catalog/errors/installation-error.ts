import { defineError } from '../define.ts';

export default defineError({
	code: 'installation_error',
	shared: true,
	family: 'install',
	title: 'Salesforce reports that the app’s installation failed',
	summary:
		'Salesforce says that something about installing the app in your org went wrong. It gives no details that we know of. An admin should look whether the app is installed.',
	meaning: `The code stands in the server’s list of codes that Salesforce’s Mobile SDK mirrors. We know no text for it and no report in which anybody met it, so everything about its meaning is read from its name.

By its name it concerns the installation of the app in the org and not the person’s login. The nearest neighbours that are well known: the app’s package is missing, the app is not installed, or an admin’s attempt to install it failed.`,
	retry: { again: 'after-fix', why: 'If the installation is the trouble, it stays until an admin has installed the app.' },
	texts: [
		{
			description: '',
			where: ['token-response', 'callback-query'],
			flows: ['any'],
			causes: ['app-package-not-installed', 'connected-app-not-installed', 'app-name-already-taken', 'installer-lacks-permissions'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [
		{ slug: 'install-generic-error', difference: 'A page that an admin sees after pressing Install.' },
		{ slug: 'app-not-found', difference: 'Says outright that an External Client App is not installed.' },
	],
	related: ['install-generic-error', 'oauth-ec-app-not-found'],
	specimens: [
		{
			paste: 'POST https://northwind-demo.my.salesforce.com/services/oauth2/token\n{"error":"installation_error"}',
			where: 'token-response',
		},
	],
	reviewed: '2026-11-22',
});
