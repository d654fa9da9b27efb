/** Cookies, as headers, the network panel of a browser, and its commands to repeat a request show them. */
import { type Finder, shape } from './find.ts';

/** In a log of one line other headers, or the body, may follow. */
const header =
	/(?<![A-Za-z0-9-])(?:set-)?cookie["']?[ \t]{0,4}:[ \t]{0,4}(\[[^\]]{1,4096}(?=\])|"(?:(?!"\s{0,4}[,}\])])[^\r\n])*|'(?:(?!'\s{0,4}[,}\])])[^\r\n])*|(?:(?!,? (?:[<>] )?[A-Z][A-Za-z-]{2,40}: |\]? \[?\{\s{0,4}")[^\r\n])+)/dgi;

export const cookies: readonly Finder[] = [
	shape('cookie', header),
	// PowerShell: `System.Net.Cookie("a", "b", …)`
	shape('cookie', /\bCookie\(\s{0,4}["'][^"'\n]{1,80}["'],\s{0,4}["']([^"'\n]{1,4096})/dg),
	// The network panel copies the name of a header and its value as two lines.
	shape('cookie', /^[> \t]{0,8}(?:set-)?cookie:?[ \t]{0,4}\r?\n[> \t]{0,8}([\w.-]{1,80}=[^\r\n]+)/dgim),
	// `curl -b 'a=b; c=d'`
	shape('cookie', /(?<!\S)(?:-b|--cookie)[= \t]{1,4}\$?["']([\w.-]{1,80}=[^"'\r\n]{1,4096})/dg),
	shape('cookie', /(?<!\S)(?:-b|--cookie)[= \t]{1,4}([\w.-]{1,80}=[^\s"']{1,4096})/dg),
];
