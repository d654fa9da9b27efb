import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { modulusOf } from '#engine/redact/key-pair.ts';
import { certificate, curveKey, otherKey, otherPublicKey, ownKey } from '../lint/certificate.ts';

describe('the modulus', () => {
	it('is the same in a certificate and in the public key that it holds', () => expect(modulusOf(certificate)).toBe(modulusOf(ownKey)));
	it('is the same in a private key and in its public key', () => expect(modulusOf(otherKey)).toBe(modulusOf(otherPublicKey)));
	it.each(['pkcs1', 'pkcs8'] as const)('is the same in a private key of the form %s, as long as they are in practice', (type) => {
		const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
		const [own, shared] = [privateKey.export({ type, format: 'pem' }), publicKey.export({ type: 'spki', format: 'pem' })].map(String);
		expect(modulusOf(own ?? '')).toBe(modulusOf(shared ?? ''));
	});
	it('is another one in another key', () => expect(modulusOf(certificate)).not.toBe(modulusOf(otherKey)));
	it.each([
		['with breaks that are spelled out, as in JSON', certificate.replaceAll('\n', '\\n')],
		['with breaks of Windows', certificate.replaceAll('\n', '\r\n')],
		['quoted in a mail', certificate.replaceAll('\n', '\n> ')],
		['in one line', certificate.replaceAll('\n', ' ')],
	])('is read %s', (_how, text) => expect(modulusOf(text)).toBe(modulusOf(ownKey)));
	it('is missing where there is none: in a key on a curve, in a cut one, in what is no base64', () => {
		expect([curveKey, certificate.slice(0, 200), '-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----'].map(modulusOf)).toEqual([
			'',
			'',
			'',
		]);
	});
});
