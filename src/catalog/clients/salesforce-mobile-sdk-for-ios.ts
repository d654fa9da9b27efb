import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Salesforce Mobile SDK for iOS',
	find: '`error` and the text in quotation marks, in `UserInfo`, are Salesforce’s. The number is only the SDK’s.',
	prints: [
		{
			texts: ['handleRefreshResponse: JSON parse error'],
			means: 'What came in place of a new token was no JSON. A developer saw it while Salesforce was down.',
			causes: ['salesforce-side-fault'],
			witness: 'users',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-393'],
		},
		{
			texts: ['com.salesforce.OAuth.ErrorDomain Code=667'],
			means: 'The answer did not come in time.',
			witness: 'code',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
		{
			texts: ['com.salesforce.OAuth.ErrorDomain Code=668'],
			means: 'The answer could not be read, or a login page came in its place.',
			witness: 'code',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
		{
			texts: ['com.salesforce.OAuth.ErrorDomain Code=678'],
			means: 'The version asked for is not the one that was answered.',
			witness: 'code',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
		{
			texts: ['com.salesforce.OAuth.ErrorDomain Code=679'],
			means: 'The browser for the login could not be opened.',
			witness: 'code',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
		{
			texts: ['com.salesforce.OAuth.ErrorDomain Code=680', 'com.salesforce.OAuth.ErrorDomain Code=681'],
			means: 'The settings for the login, from the login server or from the device management, could not be used.',
			witness: 'code',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
		{
			texts: ['com.salesforce.OAuth.ErrorDomain Code=683'],
			means: 'The login was cancelled on the device.',
			witness: 'code',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
		{
			texts: ['com.salesforce.OAuth.ErrorDomain Code=684'],
			means: 'The token could not be renewed. The text beside it says why.',
			witness: 'code',
			sources: ['gh-forcedotcom-salesforcemobilesdk-ios-sfsdkoauth2-m'],
		},
	],
	reviewed: '2026-11-22',
});
