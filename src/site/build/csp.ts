/**
 * Gives every built page a Content Security Policy that names what stands in it by hash, so that nothing else runs
 * and nothing can be sent away. Astro's own `security.csp` leaves out inline scripts and style attributes of Starlight.
 */
import { createHash } from 'node:crypto';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const entities: Readonly<Record<string, string>> = {
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
	'&apos;': "'",
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&#38;': '&',
};

/** The browser hashes the value of an attribute, not its source. */
const decode = (value: string): string =>
	value.replaceAll(/&(?:quot|apos|lt|gt|amp|#34|#38|#39);/g, (entity) => entities[entity] ?? entity);

const unique = (texts: readonly string[]): string => [...new Set(texts.map(hash))].map((one) => ` ${one}`).join('');

/** Inline scripts that run: data such as JSON does not. */
const scriptsIn = (html: string): string[] =>
	[...html.matchAll(/<script(?<attributes>[^>]*)>(?<body>.*?)<\/script>/gs)].flatMap(({ groups = {} }) => {
		const { attributes = '', body = '' } = groups;
		return / src=/.test(attributes) || /type="application\/(?:ld\+)?json"/.test(attributes) ? [] : [body];
	});

const stylesIn = (html: string): string[] => [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, body = '']) => body);

/** An attribute before it may hold any sign, such as the `>` of a way through Setup. */
const styled = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*? style=(?:"([^"]*)"|'([^']*)')/g;

/** Only inside tags: the text of an article may speak of `style="…"` too. */
const styleAttributesIn = (html: string): string[] => {
	const markup = html.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
	return [...markup.matchAll(styled)].map(([, double, single]) => decode(double ?? single ?? ''));
};

/** @returns the policy of one page. */
export const policyOf = (html: string): string => {
	const attributes = unique(styleAttributesIn(html));
	return [
		"default-src 'none'",
		// Pagefind runs as WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval'${unique(scriptsIn(html))}`,
		`style-src 'self'${unique(stylesIn(html))}`,
		...(attributes === '' ? [] : [`style-src-attr 'unsafe-hashes'${attributes}`]),
		// Icons in style sheets are data addresses.
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
};

/** @returns the page with its policy, right after the charset and so before the first script. */
export const withPolicy = (html: string): string => {
	const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
	const placed = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
	if (placed === html) throw new Error('A page has no <meta charset>, so its policy has no place. Every page needs Starlight’s head.');
	return placed;
};
