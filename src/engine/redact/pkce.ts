/** The tie between the two requests of a login with PKCE (RFC 7636). */
import { sha256 } from './sha256.ts';

/** @returns the `code_challenge` that is made of a `code_verifier` by the method `S256`. */
export const challengeOf = (verifier: string): string => btoa(sha256(verifier)).replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
