import { defineError } from '../define.ts';

export default defineError({
	code: 'use_dpop_nonce',
	shared: true,
	family: 'token',
	title: 'The proof of possession must carry a nonce from the server',
	summary:
		'By its name the code asks the client to send its signed proof again, with a value that comes in Salesforce’s answer. Clients do this by themselves. If people see the message, the developer of the client has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. The name is the one of the DPoP standard: the server wants the proof to carry the nonce that comes with this answer. That Salesforce means the same is our reading.',
	retry: { again: 'later', why: 'The client repeats the request at once, with the nonce of the answer in a new proof.' },
	texts: [
		{
			description: '',
			where: ['token-response'],
			flows: ['any'],
			causes: ['dpop-proof-rejected'],
			certainty: 'official',
			causesCertainty: 'inferred',
			sources: ['gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt', 'gh-forcedotcom-salesforcemobilesdk-ios'],
		},
	],
	lookAlikes: [{ slug: 'invalid-dpop-proof', difference: 'By its name the proof itself was refused.' }],
	specimens: [
		{
			paste: 'northwind-demo.my.salesforce.com/services/oauth2/token 400 {"error":"use_dpop_nonce"}',
			where: 'client-log',
			cause: 'dpop-proof-rejected',
		},
	],
	reviewed: '2026-11-22',
});
