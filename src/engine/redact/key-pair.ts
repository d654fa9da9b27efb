/** The tie between a certificate and the keys that belong to it. Nothing is verified. */

/** The exponent 65537 of an RSA key in DER: the modulus stands before it, in a certificate and in either key. */
const exponent = '\x02\x03\x01\0\x01';
/** So much of the modulus, in bytes, is enough to tell two keys apart. */
const enough = 64;
/** What is no base64 in a PEM block: its marks, breaks that were spelled out, and what a mail puts before its lines. */
const frame = /-----[^-]{1,40}-----|\\[nr]|[^A-Za-z0-9+/=]/g;

/**
 * @param pem a certificate, a public or a private key
 * @returns the end of its RSA modulus; '' where there is none to read
 */
export const modulusOf = (pem: string): string => {
	try {
		const der = atob(pem.replaceAll(frame, ''));
		return der.slice(Math.max(0, der.indexOf(exponent) - enough), Math.max(0, der.indexOf(exponent)));
	} catch {
		return '';
	}
};
