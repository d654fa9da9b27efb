/** What may be shown of a JWT: how it is signed, for which login server, until when. Nothing is verified. */

/** Names of algorithms; anything else could be the reader's own text. */
const algorithms = /^(?:RS|ES|HS|PS)(?:256|384|512)$|^none$/;
const servers = /^https:\/\/(?:login|test)\.salesforce\.com$/;

const part = (token: string, at: number): Record<string, unknown> => {
	try {
		const base64 = (token.split('.')[at] as string).replaceAll('-', '+').replaceAll('_', '/');
		const parsed: unknown = JSON.parse(atob(base64));
		return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
	} catch {
		return {};
	}
};

/** @returns the words of a token's mask: `JWT, RS256, aud https://login.salesforce.com, exp 1702123456`; `JWT` where it cannot be read. */
export const jwtWords = (token: string): string => {
	const { alg } = part(token, 0);
	if (typeof alg !== 'string' || !algorithms.test(alg)) return 'JWT';
	const { aud, exp } = part(token, 1);
	const audience = typeof aud === 'string' && servers.test(aud) ? `, aud ${aud}` : '';
	const expiry = typeof exp === 'number' && Number.isSafeInteger(exp) && exp > 0 ? `, exp ${exp}` : '';
	return `JWT, ${alg}${audience}${expiry}`;
};
