/**
 * What mail, logs, shells and gateways do to a text, written from their own rules and not from the engine's:
 * these encode, the engine decodes.
 */

/** What one wrapper makes of a text. */
export type Wrap = (text: string) => string;

const bytes = (text: string): number[] => [...Buffer.from(text, 'utf8')];
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
const lines = (text: string, of: Wrap): string => text.split('\n').map(of).join('\n');

/** RFC 2045: bytes outside printable ASCII as `=XX`, lines of at most 76 characters. */
const quotedPrintable: Wrap = (text) =>
	lines(text, (line) => {
		const signs = bytes(line).map((byte) => (byte === 0x3d || byte < 0x20 || byte > 0x7e ? `=${hex(byte)}` : String.fromCharCode(byte)));
		const rows = [''];
		for (const sign of signs) {
			if ((rows.at(-1) ?? '').length + sign.length > 75) rows.push('');
			rows[rows.length - 1] += sign;
		}
		return rows.join('=\n');
	});

/** Bytes that Windows-1252 shows as something else than Latin-1. */
const windows1252 = new Map([...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, n) => n))].entries());

const escapeHtml: Wrap = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const inJson: Wrap = (text) => JSON.stringify({ log: text, stream: 'stderr' });
const base64: Wrap = (text) => Buffer.from(text, 'utf8').toString('base64');

/** Wrappers of any text. */
export const textWrappers: Readonly<Record<string, Wrap>> = {
	'a parameter of a link': (text) => `https://go.example.com/?u=${encodeURIComponent(text)}`,
	'a link in a link': (text) =>
		`https://go.example.com/?next=${encodeURIComponent(`https://b.example.com/?u=${encodeURIComponent(text)}`)}`,
	'a form': (text) => `comment=${new URLSearchParams({ x: text }).toString().slice(2)}&sent=1`,
	'an Outlook Safe Link': (text) =>
		`https://nam10.safelinks.protection.outlook.com/?url=${encodeURIComponent(text)}&data=05%7C02&sdata=x%3D&reserved=0`,
	'the source of a page': (text) => `<html><body><p>${escapeHtml(text)}</p></body></html>`,
	'decimal entities': (text) => [...text].map((character) => (character === '\n' ? '\n' : `&#${character.codePointAt(0)};`)).join(''),
	'hex entities': (text) => text.replaceAll(/[^\w\s]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16)};`),
	JSON: inJson,
	'JSON in JSON': (text) => inJson(inJson(text)),
	'JSON in JSON in JSON': (text) => inJson(inJson(inJson(text))),
	'\\u escapes': (text) => text.replaceAll(/[&<>'"=]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
	'a quoted mail': (text) => lines(text, (line) => `> ${line}`),
	'a mail quoted twice': (text) => lines(text, (line) => `> > ${line}`),
	'the bars of a command line': (text) => lines(text, (line) => ` ›   ${line}`),
	'a terminal in colour': (text) => lines(text, (line) => `\u001b[31m${line}\u001b[39m`),
	'a terminal whose escapes got lost': (text) => lines(text, (line) => `[1;31m${line}[0m`),
	'UTF-16 read as bytes': (text) => [...text].map((character) => `${character}\0`).join(''),
	'UTF-8 read as Windows-1252': (text) =>
		bytes(text.replaceAll("'", '’'))
			.map((byte) => windows1252.get(byte))
			.join(''),
	'typographic signs': (text) =>
		text
			.replaceAll("'", '’')
			.replaceAll(/"([^"\n]*)"/g, '“$1”')
			.replaceAll(' ', '\u00a0'),
	'zero-width blanks': (text) => text.replaceAll(/(?<=\w)(?=[_.])/g, '\u200b'),
	'a word processor': (text) => text.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ'),
	'Markdown escapes': (text) => text.replaceAll(/[_*[\]]/g, '\\$&'),
};

/** The source of a mail. */
export const mailWrappers: Readonly<Record<string, Wrap>> = {
	'a quoted-printable mail': (text) =>
		`Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(text)}\n`,
	'a base64 mail': (text) =>
		`MIME-Version: 1.0\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\n${base64(text).replaceAll(/.{76}/g, '$&\n')}\n\n--b--`,
};

const length = (run: number): string => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[run - 2] ?? '';

/** Proofpoint's third version: signs that are not safe become `*`, runs of them `**` and a letter; a list of them follows. */
const thirdDefense: Wrap = (link) => {
	const taken: string[] = [];
	const starred = link.replaceAll(/[^\w.:/?&=#-]+/g, (run) => {
		taken.push(run);
		return run.length === 1 ? '*' : `**${length(run.length)}`;
	});
	return `https://urldefense.com/v3/__${starred}__;${base64(taken.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}!!AbCdEf!xyz$`;
};

/** Wrappers that make another link of a link. */
export const linkWrappers: Readonly<Record<string, Wrap>> = {
	'URL Defense 1': (link) => `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(link)}&k=x%3D&r=y`,
	'URL Defense 2': (link) =>
		`https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMF&c=x&e=`,
	'URL Defense 3': thirdDefense,
	'Barracuda Link Protection': (link) =>
		`https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(link).replaceAll(/%../g, (code) => code.toLowerCase())}&c=E,1,abc&typo=1`,
	'a search result': (link) => `https://www.google.com/url?sa=t&q=${encodeURIComponent(link)}&usg=x`,
	'a Slack redirect': (link) => `https://slack-redir.net/link?url=${encodeURIComponent(link)}&v=3`,
	'a link in base64': (link) => `https://go.example.com/r?u=${encodeURIComponent(base64(link))}&i=1`,
	'a link in base64url': (link) => `https://go.example.com/r?u=${Buffer.from(link).toString('base64url')}&i=1`,
	'Cisco Secure Web': (link) => `https://secure-web.cisco.com/1abc/${encodeURIComponent(link)}`,
};

/** Wrappers that put a link into a text. */
export const markupWrappers: Readonly<Record<string, Wrap>> = {
	'a Slack link': (link) => `see <${link}|the page>`,
	'a Markdown link': (link) => `[the page](${link})`,
	'an HTML link': (link) => `<a href="${escapeHtml(link)}">the page</a>`,
	'angle brackets': (link) => `<${link}>`,
};
