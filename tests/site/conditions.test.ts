import { describe, expect, test } from 'vitest';
import { isSuspicious, quietNotes, tellsOfAsking } from '#site/result/conditions.ts';
import { namesOf } from '#site/result/names.ts';
import type { Labels } from '#site/result/words.ts';
import labels from '../../src/site/result/labels.json' with { type: 'json' };
import messages from '../../src/site/result/messages.json' with { type: 'json' };
import { read, words } from '../engine/index.ts';

const names = namesOf(words, labels as unknown as Labels);
const reviewed = Date.parse(names.day);
const day = 86_400_000;

test('an old catalog is told from the 121st day on, by the reader’s clock', () => {
	expect(quietNotes(names, reviewed + 120 * day, true)).toEqual([]);
	expect(quietNotes(names, reviewed + 121 * day, true)).toEqual([`This copy of the catalog is of ${names.day}. Newer entries may exist.`]);
});

test('without a network it is told what works all the same', () => {
	expect(quietNotes(names, reviewed, false)).toEqual(['Offline. The diagnosis works; links to Salesforce Help need the network.']);
});

describe('somebody who is asked out of sight to let an app in', () => {
	test.each([
		'I was told on the phone to approve the app; OAUTH_APPROVAL_ERROR_GENERIC app must be installed into org',
		'A man from IT support called me and asked me to type the code ABCD on the page',
		'Somebody in the Teams chat says I must allow this connected application',
		'They want me to install the app, over the phone',
		'the caller told me to read out the 8 digits',
		'I should enter a code by phone. Then it said invalid_grant',
	])('is recognised: %s', (text) => expect(tellsOfAsking(text)).toBe(true));

	test.each([
		'invalid_grant: expired access/refresh token',
		'The API call failed. Install the app in the org.',
		'Nobody should ask you by phone or chat to approve an app or to read out a code.',
		'If somebody asked you by phone or chat to approve an app or to type a code, stop and tell your security team.',
		'our vendor told us to install the package, see the help page',
		'I called support and they will look at the log',
		'the call to /services/oauth2/token returns a code 400, what should I do',
		'async function connect() { await call(app) }',
		'The callback should receive the code',
	])('is not: %s', (text) => expect(tellsOfAsking(text)).toBe(false));

	test('is never told of by the messages of this site', () => {
		for (const { lines } of Object.values(messages))
			for (const line of lines.flatMap((one) => (typeof one === 'string' ? one : one.lines))) expect(tellsOfAsking(line), line).toBe(false);
	});

	test('may be in the device flow whatever the text says', () => {
		expect(isSuspicious(read('https://login.salesforce.com/setup/connect'))).toBe(true);
		expect(isSuspicious(read('error=invalid_client_id'))).toBe(false);
	});
});
