import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '#engine/diagnose.ts';
import { readInbound } from '#site/box/inbound.ts';
import { index } from '../engine/index.ts';

describe('an error that another site hands over', () => {
	test.each(['#', '?'])('is read behind %s', (mark) => {
		expect(readInbound(`${mark}error=invalid_client&error_description=app+must+be+installed+into+org&state=x`)).toEqual({
			text: 'error=invalid_client\nerror_description=app must be installed into org',
			isCut: false,
		});
	});

	test('is read behind a question mark that a fragment follows', () => {
		expect(readInbound('?error=invalid_grant#_')?.text).toBe('error=invalid_grant');
	});

	test('is diagnosed as the code and cause that it is', () => {
		const { text } = readInbound('#error=invalid_client&error_description=app%20must%20be%20installed%20into%20org')!;
		expect(diagnose(text, index).candidates[0]).toMatchObject({ code: 'invalid_client', cause: 'connected-app-not-installed' });
	});

	test('keeps its address of explanation and nothing else', () => {
		expect(readInbound('#error=access_denied&error_uri=https%3A%2F%2Fexample.com&code=abc&state=def')?.text).toBe(
			'error=access_denied\nerror_uri=https://example.com',
		);
	});

	test.each(['', '#', '#v=1&e=invalid-grant', '?utm_source=x', '#error=', '#error_uri=https://example.com', '#error=%00%E2%80%8B'])(
		'is not there in %j',
		(address) => {
			expect(readInbound(address)).toBeUndefined();
		},
	);

	test('is read up to 300 characters a value, and says so', () => {
		const { text, isCut } = readInbound(`#error=invalid_grant&error_description=${'x'.repeat(10_000)}`)!;
		expect(text).toBe(`error=invalid_grant\nerror_description=${'x'.repeat(300)}`);
		expect(isCut).toBe(true);
	});

	test('loses what nobody sees: control, zero-width and bidirectional characters', () => {
		const { text } = readInbound('#error=invalid%E2%80%AE_grant&error_description=a%0D%0Aerror%3Dother%E2%80%8Bb%07')!;
		expect(text).toBe('error=invalid _grant\nerror_description=a error=other b');
	});

	test('stays text: markup and scripts are not read as anything else', () => {
		const { text } = readInbound('#error=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&error_description=javascript:alert(1)')!;
		expect(text).toBe('error=<img src=x onerror=alert(1)>\nerror_description=javascript:alert(1)');
	});

	test('never throws, and is never long', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				for (const address of [text, `#error=${text}`, `?error_description=${text}`, `#error=${encodeURIComponent(text.toWellFormed())}`])
					expect((readInbound(address)?.text ?? '').length).toBeLessThan(1000);
			}),
			{ numRuns: 2000 },
		);
	});
});
