/** Codes of two words as people write them: with a blank, within a sentence. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '#engine/diagnose.ts';
import { index } from '../index.ts';

const slugOf = (text: string): string | undefined => {
	const { kind, candidates } = diagnose(text, index);
	return kind === 'code' || kind === 'cause' ? candidates[0]?.slug : undefined;
};

describe('two words that a sentence calls an error are the code', () => {
	for (const [text, slug] of [
		['I am getting invalid grant error', 'invalid-grant'],
		['Since Monday Salesforce returns an invalid grant when our app refreshes', 'invalid-grant'],
		['the job stops with invalid grant', 'invalid-grant'],
		['We receive “invalid client” from the token endpoint', 'invalid-client'],
		['The error is invalid scope and we do not know why', 'invalid-scope'],
		['Invalid scope error is shown when the refresh token is requested', 'invalid-scope'],
		['Salesforce shows an "Invalid OTP" exception', 'invalid-otp'],
		['getting invalid grant since yesterday', 'invalid-grant'],
		['We get invalid grant after the refresh', 'invalid-grant'],
		['Salesforce shows the message “invalid scope”', 'invalid-scope'],
		['users see "invalid grant: expired token" when they log in to Salesforce', 'invalid-grant'],
		['salesforce invalid grant', 'invalid-grant'],
	] as const) {
		test(text, () => expect(slugOf(text)).toBe(slug));
	}
});

describe('two words that only describe another are not', () => {
	for (const text of [
		'The page says that it is an invalid client secret',
		'We got an invalid grant type from our own configuration',
		'A dog with invalid scope of thought',
		'Our variable "invalid client" counts customers',
		'We found an invalid scope: the tender covers roads only',
		'An invalid client of ours asked for the invoice',
	]) {
		test(text, () => expect(slugOf(text)).toBeUndefined());
	}
});
