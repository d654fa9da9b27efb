import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The signing key does not belong to the certificate on the app, or the certificate expired',
	group: 'assertion',
	appKind: 'both',
	whoFixes: ['developer', 'vendor-admin'],
	tell: 'A well-formed JWT is refused with `invalid assertion`, and the public key of the certificate on the app differs from that of the key that signs.',
	why: `Salesforce checks the signature of a JWT with the certificate that was uploaded to the app. If the client signs with another key, because the key was replaced, an environment uses the key of another one, or the wrong file was uploaded, the check fails and the answer is \`invalid assertion\`. An expired certificate is refused too.

A flow that worked for a while and then stopped points here or at the username. It has nothing to do with the refresh token policy: this flow never gets a refresh token.`,
	confirm: [
		{
			look: 'Compare the public keys. Both commands of the fix must print the same value. Never send the private key to anybody to have this checked.',
		},
		{ look: 'Read the end date of the certificate.' },
		{
			setup: 'loginHistory',
			loginHistory: ['Failed: Signature Invalid', 'Failed: Signature Invalid/Configured Certificate Mismatch'],
			look: 'A row may be missing. `Failed: Signature Invalid` is also used for OAuth 1.0.A; the second status belongs to SAML.',
		},
	],
	tells: { assertion: ['fine'], doing: ['certificate'] },
	said: phrases(`
		certificat* chang*/expired/rotat*/belong*/mismatch*/expiry/outdated/rolled/swapped/renewal/newer,
		new/different/old/reupload* certificat*, new/different/chang* private key*, new key pair,
		certificat* not match*/upload*/fit*/pair/changed, wrong private/jwt/signing/set key, key* not match*/belong,
		wrong cert*/pem, cert*/keystore changed, forgot upload* certificat*,
		signs old/wrong/other/another/different/new key, public key not/differ*/mismatch*/wrong, key not pair,
		old private key, key pair chang*, signed wrong/new/other/old/another/different key,
		uploaded wrong/old/different/new/matching/right certificat*, digital signature* not enabled,
		reupload* correct certificat*, keystore wrong, certificat* expir* yesterday, certificat* out date,
		certificat* last year*, last years key, certificat* app old/differ*,
		certificat* other/another/different/wrong/old key, certificat* key mismatch*, certificat* from/of sandbox,
		certificat* of production, certificat* wrong/other/another environment, uploading certificat* fixed/solved,
		uploading new/right/matching certificat*, new certificat* upload, signing new/other/another/different/old key,
		signed key not, private key other/swapped, wrong/other/old key file, years key certificat*,
		sign years/new/other/different/another/old/wrong key, certificat* app still old, certificat* app not match*,
		certificat* on app expired, app holds/has old certificat*, app has other certificat*, private key not fit*,
		private key another/different certificat*, private key of sandbox/production, public key app differ*/old,
		login* new key certificat*, certificat* ran out robot, certificat* integration/jwt/app/salesforce/job ran out,
		certif* robot/job/integration ran out, certificat* app last year*, jwt signed key not,
		jwt signed wrong/another/different/old key,
		certificat* dated until, certificat* put/uploaded/loaded salesforce last/year/ago,
		key not belong* uploaded/app/salesforce, private key of/from/for another, signs/signing key differ*/mismatch*,
		uploaded stale/previous certificat*, new keystore/keypair/pem not uploaded
	`),
	fixes: [
		{
			title: 'Compare the key that signs with the certificate',
			actor: 'developer',
			steps: [
				{
					request: `openssl pkey -in <PRIVATE_KEY_FILE> -pubout | openssl sha256
openssl x509 -in <CERTIFICATE_FILE> -pubkey -noout | openssl sha256
openssl x509 -in <CERTIFICATE_FILE> -noout -enddate`,
					language: 'bash',
					say: 'The first two lines must print the same value; the third prints the end date. Run them where the key is, and use the certificate that was uploaded.',
				},
				{
					do: 'If the values differ, configure the key that belongs to the certificate. If that key is lost or the certificate is past its end, make a new pair and hand only the certificate to the owner of the app.',
				},
			],
			verify: 'Both values are the same, and the end date lies ahead.',
		},
		{
			title: 'Upload the certificate of the key that the client uses',
			actor: 'vendor-admin',
			app: 'connected-app',
			needs: { permissions: ['customizeApplication', 'manageConnectedApps'], note: 'An X.509 certificate of at most 4 KB.' },
			steps: [
				{
					do: 'Make sure that the certificate comes from the developer of the client, and keep the former one. An app that several environments use fails in all those that sign with the former key.',
				},
				{
					open: 'appManager',
					do: 'In the row of the app choose **Edit**, find **Use digital signatures** and upload the certificate. Save. If the app is read-only here, it was migrated: take the steps for an External Client App.',
				},
				{ do: 'Wait about 10 minutes before the next attempt.' },
			],
			verify: 'The token endpoint returns an `access_token` for a new assertion.',
			risk: 'Whoever holds the key of this certificate can get tokens for every user who is approved for the app.',
			undo: 'Upload the former certificate in the same place.',
		},
		{
			title: 'Upload the certificate of the key that the client uses',
			actor: 'vendor-admin',
			app: 'external-client-app',
			needs: { permissions: ['createExternalClientApps'], note: 'An X.509 certificate of at most 4 KB.' },
			steps: [
				{
					do: 'Make sure that the certificate comes from the developer of the client, and keep the former one. An app that several environments use fails in all those that sign with the former key.',
				},
				{
					open: 'externalClientAppManager',
					do: 'Open the app, choose the **Settings** tab, then **OAuth Settings**, and edit. Under **Flow Enablement**, at **Enable JWT Bearer Flow**, upload the certificate. Save.',
				},
				{ do: 'Wait about 10 minutes before the next attempt.' },
			],
			verify: 'The token endpoint returns an `access_token` for a new assertion.',
			risk: 'Whoever holds the key of this certificate can get tokens for every user who is approved for the app.',
			undo: 'Upload the former certificate in the same place.',
		},
	],
	otherwise:
		'If the keys belong together, wait until the change of the app is some 10 minutes old, then look at the algorithm and at the form of the assertion. After a refresh of a sandbox its certificates and apps may be gone.',
	certainty: 'several',
	sources: [
		'gh-forcedotcom-sfdx-travisci-135',
		'gh-frankkessler-salesforce-laravel-oauth2-rest-68',
		'help-remoteaccess-oauth-jwt-flow',
		'help-migrate-connected-app-to-external-client-app',
		'dev-sforce-api-objects-eventlogfile-login-status',
		'gh-simstudioai-sim-6526',
		'sfdx-hardis-salesforce-sandbox-refresh',
		'aprity-jwt-verification-fails',
	],
	reviewed: '2026-11-23',
});
