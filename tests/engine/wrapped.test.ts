/** Whatever wraps a paste, and whatever stands around it, the answer is the same; and what is secret in it stays hidden. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '#catalog/load.ts';
import { redact } from '#engine/redact.ts';
import { unwrap } from '#engine/unwrap.ts';
import { read } from './index.ts';
import { dice, kinds, pick, plant, survivor } from './planted.ts';
import { linkWrappers, mailWrappers, markupWrappers, textWrappers, type Wrap } from './wrappers.ts';

const catalog = await loadCatalog();
const specimens = catalog.errors.flatMap((error) => (error.specimens ?? []).map(({ paste }) => paste));
const links = specimens.filter((paste) => /^https?:\/\/\S+$/.test(paste));
const runs = { numRuns: 1_000, seed: 20261122 };

/** The article and the cause that a paste leads to. */
const leads = (paste: string): string => {
	const [first] = read(paste).candidates;
	return `${first?.slug}#${first?.cause}`;
};
/** The pastes that lead elsewhere when they are wrapped. */
const astray = (pastes: readonly string[], wrap: Wrap): string[] => pastes.filter((paste) => leads(wrap(paste)) !== leads(paste));

describe('a specimen leads to the same cause', () => {
	it('of enough specimens', () => expect([specimens.length > 100, links.length > 20]).toEqual([true, true]));
	it.each(Object.entries({ ...textWrappers, ...mailWrappers }))('in %s', (_name, wrap) => expect(astray(specimens, wrap)).toEqual([]));
	it.each(Object.entries({ ...linkWrappers, ...markupWrappers }))('as %s', (_name, wrap) => expect(astray(links, wrap)).toEqual([]));
});

const one = (wrappers: Readonly<Record<string, Wrap>>) =>
	fc.constantFrom(...Object.entries(wrappers)).map(([name, wrap]) => ({ wrap, toString: () => name }));
const isBase64 = (wrapper: { toString(): string }): boolean => /base64/.test(String(wrapper));

describe('a specimen in two wrappers leads to the same cause', () => {
	it('as a text', () => {
		fc.assert(
			fc.property(fc.constantFrom(...specimens), one(textWrappers), one({ ...textWrappers, ...mailWrappers }), (paste, inner, outer) => {
				// In base64 what is hidden takes up to two letters beside it with it, and with them the edge of a cell.
				fc.pre(!isBase64(outer) || redact(inner.wrap(paste)).secrets.length === 0);
				expect(leads(outer.wrap(inner.wrap(paste)))).toBe(leads(paste));
			}),
			runs,
		);
	});
	it('as a link in a link, a text or a mail', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...links),
				one(linkWrappers),
				one({ ...linkWrappers, ...markupWrappers, ...textWrappers, ...mailWrappers }),
				(link, inner, outer) => {
					// What is hidden in base64 in base64 cannot be read around.
					fc.pre(!isBase64(inner) || !isBase64(outer));
					expect(leads(outer.wrap(inner.wrap(link)))).toBe(leads(link));
				},
			),
			runs,
		);
	});
});

describe('a specimen leads to the same cause', () => {
	const noise = fc
		.array(
			fc.constantFrom(
				'2026-11-22T07:31:00.120Z INFO worker-3 sync started',
				'Hello, since this morning our nightly job stops with this:',
				'--',
				'GET /health 200 3ms',
				'    at processTicksAndRejections (node:internal/process/task_queues:105:5)',
				'Thanks for any hint',
				'',
			),
			{ maxLength: 4 },
		)
		.map((lines) => lines.join('\n'));

	it('with other lines around it', () => {
		fc.assert(
			fc.property(noise, fc.constantFrom(...specimens), noise, (before, paste, after) => {
				expect(leads(`${before}\n${paste}\n${after}`)).toBe(leads(paste));
			}),
			runs,
		);
	});

	it('in capitals and in small letters', () => {
		// Some codes differ in nothing else.
		const codes = catalog.errors.map(({ code }) => code);
		const twins = codes.filter((code) => codes.some((other) => other !== code && other.toLowerCase() === code.toLowerCase()));
		const pastes = specimens.filter((paste) => !twins.some((code) => paste.includes(code)));
		expect(pastes.length).toBeGreaterThan(specimens.length * 0.8);
		expect(astray(pastes, (paste) => paste.toUpperCase())).toEqual([]);
		expect(astray(pastes, (paste) => paste.toLowerCase())).toEqual([]);
	});

	it('with its parameters in another order', () => {
		fc.assert(
			fc.property(fc.constantFrom(...links), fc.nat(), (link, seed) => {
				const [, address = '', query = ''] = /^([^?#]*[?#])(.*)$/.exec(link) ?? [];
				const parameters = query.split('&');
				const turned = [...parameters.slice(seed % parameters.length), ...parameters.slice(0, seed % parameters.length)];
				expect(leads(address + turned.join('&'))).toBe(leads(link));
			}),
			{ ...runs, numRuns: 200 },
		);
	});
});

describe('a planted secret stays hidden', () => {
	/** Seen as it is shown, undone, and with its base64 read from each of the places where a group can begin. */
	const views = (cleaned: string): string[] => [
		cleaned,
		...unwrap(cleaned).map(({ text }) => text),
		cleaned.replaceAll('\0', ''),
		...[0, 1, 2, 3].flatMap((from) => cleaned.split(/[^\w+/-]+/).map((run) => Buffer.from(run.slice(from), 'base64').toString('latin1'))),
	];
	const secret = kinds.filter(({ why }) => why === 'secret');
	const leaks = (wrap: Wrap, count: number, isMeant = (_text: string): boolean => true): string[] => {
		const roll = dice(20261122);
		return Array.from({ length: count }, () => plant(pick(secret, roll), roll))
			.filter(({ text }) => isMeant(text))
			.flatMap(({ kind, text, hidden }) => {
				const { cleaned } = redact(wrap(text));
				const part = views(cleaned)
					.map((view) => survivor(view, hidden))
					.find(Boolean);
				return part === undefined ? [] : [`${kind}: ${part} in ${cleaned}`];
			});
	};

	it('there are enough kinds', () => expect(secret.length).toBeGreaterThan(20));
	it.each(Object.entries({ ...textWrappers, ...mailWrappers }))('in %s', (_name, wrap) => expect(leaks(wrap, 150)).toEqual([]));
	it.each(Object.entries({ ...linkWrappers, ...markupWrappers }))('as %s', (_name, wrap) =>
		expect(leaks(wrap, 1_000, (text) => /^https?:\/\/\S+$/.test(text))).toEqual([]),
	);
});
