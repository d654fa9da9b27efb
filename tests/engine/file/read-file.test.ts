import { describe, expect, it } from 'vitest';
import { longestPaste } from '#engine/diagnose.ts';
import { largestFile } from '#engine/file/limits.ts';
import { type FileReading, readFile, readText } from '#engine/file/read-file.ts';
import { bytesOf, errorPage, harOf, leaderOf } from '../har/recording.ts';
import { index, now } from '../index.ts';

const read = (bytes: Uint8Array): FileReading => readFile(bytes, { index, now });
const utf16 = (text: string, littleEndian: boolean, mark: string): Uint8Array => {
	const view = new DataView(new ArrayBuffer((mark + text).length * 2));
	for (const [at, character] of [...(mark + text)].entries()) view.setUint16(at * 2, character.charCodeAt(0), littleEndian);
	return new Uint8Array(view.buffer);
};
const textOf = (bytes: Uint8Array): string => {
	const reading = read(bytes);
	return reading.kind === 'text' ? reading.diagnosis.cleaned : reading.kind;
};
const log = 'ERROR token request failed: {"error":"invalid_grant","error_description":"authentication failure"}';

describe('the text of a file', () => {
	it.each([
		['UTF-8', bytesOf(log)],
		['UTF-8 with its mark', bytesOf(`\ufeff${log}`)],
		['UTF-16, low byte first', utf16(log, true, '\ufeff')],
		['UTF-16, high byte first', utf16(log, false, '\ufeff')],
		['UTF-16, low byte first, without a mark', utf16(log, true, '')],
		['UTF-16, high byte first, without a mark', utf16(log, false, '')],
		['UTF-8 behind the zeros of a log that was cut while it was written', bytesOf(`${'\0'.repeat(9000)}${log}`)],
		['UTF-8 with a zero in it', bytesOf(log.replace('failed', 'fail\0ed'))],
	])('is read in %s', (_, bytes) => expect(textOf(bytes)).toBe(log));

	it('is read up to a length, and says so', () => {
		expect(read(bytesOf(log))).toMatchObject({ isCut: false });
		expect(read(new Uint8Array(20_000_001).fill(0x20))).toMatchObject({ kind: 'text', isCut: true });
	});

	it('fits into a file that is read, if a paste of it is read whole: no script takes more than three bytes for a unit', () =>
		expect(largestFile).toBeGreaterThanOrEqual(3 * longestPaste));

	it('may be empty', () => expect(read(new Uint8Array())).toMatchObject({ kind: 'text', diagnosis: { kind: 'nothing' } }));
});

describe('a recording of the network', () => {
	it.each([
		['UTF-8', bytesOf(`\ufeff${harOf({ url: errorPage })}`)],
		['UTF-16', utf16(harOf({ url: errorPage }), true, '\ufeff')],
	])('is read in %s', (_, bytes) => {
		const reading = read(bytes);
		expect(reading.kind === 'har' && leaderOf(reading.diagnosis)).toBe('invalid_client#connected-app-not-installed');
	});

	it('may be pasted as text', () => {
		const reading = readText(harOf({ url: errorPage }), { index, now });
		expect(reading.kind === 'har' && leaderOf(reading.diagnosis)).toBe('invalid_client#connected-app-not-installed');
		expect(readText(log, { index, now })).toMatchObject({ kind: 'text', isCut: false });
	});

	it('has requests: a log that only looks like one is read as text', () => {
		const lines = '{"log":{"entries":[{"message":"invalid_grant: user hasn\'t approved this consumer"}]}}';
		const reading = readText(lines, { index, now });
		expect(reading.kind === 'text' && reading.diagnosis.candidates[0]?.code).toBe('invalid_grant');
	});

	it('gives nothing away that it does not need', () => {
		const secret = 'northwind-demo-Passw0rd';
		const har = harOf(
			{ url: errorPage, headers: [{ name: 'Cookie', value: secret }] },
			{ url: `https://app.northwind-demo.example/?password=${secret}` },
		);
		expect(JSON.stringify(read(bytesOf(har)))).not.toContain(secret);
	});
});

describe('a file without text', () => {
	const padded = (...start: number[]): Uint8Array => Uint8Array.from([...start, ...Array.from({ length: 40 }, (_, at) => at % 7)]);
	it.each([
		['picture', padded(0x89, 0x50, 0x4e, 0x47)],
		['picture', padded(0xff, 0xd8, 0xff)],
		['document', padded(0x25, 0x50, 0x44, 0x46)],
		['archive', padded(0x50, 0x4b, 3, 4)],
		['archive', padded(0x1f, 0x8b)],
		['program', padded(0x7f, 0x45, 0x4c, 0x46, 0, 0)],
	])('is a %s', (kind, bytes) => expect(read(bytes)).toEqual({ kind }));
});

describe('what people save', () => {
	it('a table of Login History, whatever its head is called', () => {
		const rows = (head: string): string =>
			[
				head,
				'"dana.demo@northwind-demo.example","2026-11-22T09:14:02.000Z","203.0.113.7","Remote Access 2.0","Failed: Not approved for access","Unknown","Northwind Sync","login.salesforce.com"',
				'"dana.demo@northwind-demo.example","2026-11-22T09:10:00.000Z","203.0.113.7","Application","Success","Chrome 141","Browser","login.salesforce.com"',
			].join('\r\n');
		for (const head of [
			'"Username","Login Time","Source IP","Login Type","Status","Browser","Application","Login URL"',
			'"Benutzername","Zeit","IP","Art","Ergebnis","B","A","U"',
		]) {
			const reading = read(bytesOf(rows(head)));
			expect(reading.kind === 'text' && leaderOf(reading.diagnosis), head).toMatch(/^Failed: Not approved for access#/);
			expect(JSON.stringify(reading)).not.toContain('dana.demo');
		}
	});

	it('a mail with the link of the error page in it', () => {
		const mail = [
			'From: Dana Demo <dana.demo@northwind-demo.example>',
			'Subject: Cannot connect',
			'MIME-Version: 1.0',
			'Content-Type: text/plain; charset=utf-8',
			'Content-Transfer-Encoding: quoted-printable',
			'',
			'Hello, it shows this:',
			'https://northwind-demo.my.salesforce.com/setup/secur/RemoteAccessErrorPage.ap=',
			'exp?error=3Dinvalid_client&error_description=3Dapp+must+be+installed+into+org',
		].join('\r\n');
		const reading = read(bytesOf(mail));
		expect(reading.kind === 'text' && leaderOf(reading.diagnosis)).toBe('invalid_client#connected-app-not-installed');
	});
});
