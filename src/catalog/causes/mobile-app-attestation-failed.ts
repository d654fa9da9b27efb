import { defineCause } from '../define.ts';
import { phrases } from '../phrases.ts';

export default defineCause({
	title: 'The mobile app did not pass the attestation check',
	group: 'platform',
	appKind: 'external-client-app',
	whoFixes: ['user', 'developer'],
	tell: 'Only a mobile app fails, and its log holds `app_attest_failed`, `app_attest_failed_retry` or, on iOS, `client_blocked`.',
	why: `An External Client App can demand that a mobile app proves to be genuine. The app asks Salesforce for a challenge, lets the phone’s platform confirm that it is the real app on a real device (on Android with Google Play Integrity), and sends this confirmation along with the sign-in and with each refresh.

Salesforce’s Mobile SDK has codes for the case that this fails. It does not explain them. Their names say that the check failed, and that one of them may be tried again; the rest of this entry is our reading.`,
	deliberate: 'Whoever switched the check on wants only the genuine app on trustworthy devices. Do not switch it off to let one phone in.',
	confirm: [
		{ look: 'The same person can sign in with a browser, or with the same app on another device.' },
		{
			look: 'The app was installed from outside the store, is an old version or a test build, or runs on an emulator or a modified device.',
		},
		{ look: 'The app’s log holds one of the codes. On iOS the twins are named `client_blocked` and `client_blocked_retry`.' },
	],
	tells: { 'app-kind': ['external'] },
	said: phrases(`
		phone rooted, rooted device/android, jailbroken phone/device/iphone, attestation fail*/refused/error*,
		attest fail*, play integrity, emulator attest*, sideloaded app, unlocked bootloader, prove genuine,
		phone not verified, my phone rooted, attestation not pass*, integrity check phone/app/android,
		emulator not attest*, android emulator refused/fails, fails on emulator, outside app/play store,
		test build attest*, device/phone/app not genuine, not prove genuine, changed phone integrity,
		play/mobile integrity check, device not verified app/mobile/store, device not be verified,
		works phone not emulator, emulator works real phone, not from store phone, not from play/app store,
		installed from store fixed, not prove it genuine, attest not recogni*/accept*/know/knew/match*/like,
		ipa/apk attest, ipa/apk sideload*, app attest not, attestation check fail*/refused/not,
		debug/beta/internal build attest*, debug/test/beta/internal build refused,
		debug/test/beta/internal build store, app store build passes/works/fine,
		play store build passes/works/fine, side loaded app,
		emulator/simulator refused/fails/rejected/blocked, rooted/jailbroken/jailbreak tablet, rooted/jailbreak iphone,
		jailbroken/jailbreak android, attest*/attestation rejected/missing, app/device not original/trusted,
		sideloaded/sideload/apk build, sideload/apk app, play services missing/old
	`),
	fixes: [
		{
			title: 'Install the app from the store and update the device',
			actor: 'user',
			steps: [
				{ do: 'Remove the app and install it again from the official store. Install the updates of the phone’s system.' },
				{ do: 'Restart the phone and sign in once more. If the code ends in `_retry`, wait a moment and try again first.' },
				{ do: 'If it still fails, try another device and tell the app’s publisher which device refuses.' },
			],
			verify: 'The app signs in and shows your data.',
		},
		{
			title: 'Check the attestation set-up of the app',
			actor: 'developer',
			steps: [
				{
					do: 'Use a current Salesforce Mobile SDK. On Android, the Google Cloud project number given to the SDK must be the one that is linked to the app in the Google Play Console and entered in the attestation plugin of the External Client App.',
				},
				{
					do: 'Check that the build is signed and distributed the way the attestation service expects. Debug builds and emulators do not pass.',
				},
				{ do: 'Repeat once for the codes that end in `_retry`, with a fresh challenge. Do not loop.' },
				{ do: 'Compare the attestation settings of the External Client App with the app’s identifiers on both platforms.' },
			],
			verify: 'A build from the store signs in on an unmodified device, and a modified one is still refused.',
		},
	],
	otherwise:
		'If the app fails on each device and for everybody, suspect the app’s version or its set-up. If a browser fails as well, attestation is not the cause: read the other code of the answer.',
	certainty: 'inferred',
	sources: [
		'gh-forcedotcom-salesforcemobilesdk-android-oautherrorcode-kt',
		'gh-forcedotcom-salesforcemobilesdk-ios',
		'gh-forcedotcom-salesforcemobilesdk-android-appattestationclient',
	],
	reviewed: '2026-11-22',
});
