/** A certificate that nobody uses, with a key of 1024 bits to be short, and keys beside it. */
import { generateKeyPairSync, X509Certificate } from 'node:crypto';

export const certificate = `-----BEGIN CERTIFICATE-----
MIICDjCCAXegAwIBAgIUdkIdPcxlRZXsZ5cOlmXKpt1ifLUwDQYJKoZIhvcNAQEL
BQAwGTEXMBUGA1UEAwwObm9ydGh3aW5kLWRlbW8wHhcNMjYxMTIyMTEwODQyWhcN
MzYxMTE5MTEwODQyWjAZMRcwFQYDVQQDDA5ub3J0aHdpbmQtZGVtbzCBnzANBgkq
hkiG9w0BAQEFAAOBjQAwgYkCgYEAy4vpcUfzMoV+AmCMZ34M6otde0SPPH1uEH6A
u/Flc5Z1HoCP7OnRMPmknTajmC5WuO0vmisHcUp+IcfvbfZLR1XO5xsp1iVuOFm+
3jb4LZ/rNTZa0ORIp/WJ8ib1Ar7NOnLE4bPQSRtxtqfddQ82BBTKDkwvlOh7yDYD
QymFC/ECAwEAAaNTMFEwHQYDVR0OBBYEFI4PAy/rH4xnLD7lI+EKZzlY9SzFMB8G
A1UdIwQYMBaAFI4PAy/rH4xnLD7lI+EKZzlY9SzFMA8GA1UdEwEB/wQFMAMBAf8w
DQYJKoZIhvcNAQELBQADgYEAJj1Mca44g3YDARG7zK9Tgans6YbIzJY7ItOwhcka
BQ1eUMMBdwh1+0S8ujTiqqT0qM3ModK9n1QV4zzBelqdIrNOa2AddBgkH1rEN6Cv
DoHeUEJhExBVF/kRbRYQMWO2IYHjMQ+ry7FVJGT2Y3bzxz/88lzORRO3OgMtbXOt
7P4=
-----END CERTIFICATE-----`;

/** The public key that the certificate holds. */
export const ownKey = String(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }));

const other = generateKeyPairSync('rsa', { modulusLength: 1024 });
/** A key of nobody's certificate, and its public half. */
export const otherKey = String(other.privateKey.export({ type: 'pkcs8', format: 'pem' }));
export const otherPublicKey = String(other.publicKey.export({ type: 'spki', format: 'pem' }));

/** A key that is not of RSA. */
export const curveKey = String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
