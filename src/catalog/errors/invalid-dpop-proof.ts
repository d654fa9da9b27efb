import { defineError } from '../define.ts';

export default defineError({
	code: 'invalid_dpop_proof',
	shared: true,
	family: 'token',
	title: 'The proof of possession was refused',
	summary:
		'By its name the code says that a client sent a signed proof with its request, called DPoP, and Salesforce refused it. The developer of the client has to look.',
	meaning:
		'Salesforce publishes only the name of this code, in a list of its mobile SDK. The name is the one of the DPoP standard, where it stands for a proof that is missing, stale or wrong: key, method, address and time in the proof have to fit the request. That Salesforce means the same is our reading.',
	retry: { again: 'after-fix', why: 'Each request needs a new proof.' },
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
	lookAlikes: [{ slug: 'use-dpop-nonce', difference: 'By its name the proof is wanted again, with a nonce from the server.' }],
	specimens: [
		{
			paste: 'northwind-demo.my.salesforce.com/services/oauth2/token 400 {"error":"invalid_dpop_proof"}',
			where: 'client-log',
			cause: 'dpop-proof-rejected',
		},
	],
	reviewed: '2026-11-22',
});
