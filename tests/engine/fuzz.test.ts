import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine } from '#engine/answer.ts';
import { redact } from '#engine/redact.ts';
import { index, read } from './index.ts';

interface SecretKind {
	kind: string;
	whySecret: 'secret' | 'personal' | 'harmless';
	shape: string;
	example: string;
}
const kinds = JSON.parse(readFileSync(new URL('secret-kinds.json', import.meta.url), 'utf8')) as SecretKind[];

/** What is kept on purpose, because it diagnoses or because support asks for it. */
const kept = new Set(['instance host', 'connector reference ids', 'Salesforce internal error id ("gack")']);

/** The secret itself, without the name under which it is given. */
const bareValue = ({ kind, example }: SecretKind): string => {
	if (
		/^(?:cookies|private key|SFDX|My Domain|username|e-mail|org id|user id|other record|IP|security token, bare|access token|JWT|id_token|refresh|authorization code|consumer key|consumer secret, new)/.test(
			kind,
		)
	)
		return example;
	return (
		example
			.split(/[=:]\s*"?/)
			.slice(1)
			.join('=')
			.replace(/^(?:Bearer|Basic) /, '')
			.replace(/"$/, '') || example
	);
};

const planted = kinds.filter(({ kind }) => !kept.has(kind));
const codes = index.errors.map(({ code }) => code);
const noise = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.constantFrom(
		...codes,
		'error=',
		'{"error_description":"',
		'%25%32',
		'&amp;',
		'\\u00',
		'‹',
		'›',
		'=3D',
		'\n',
		'due to: ',
		'https://login.salesforce.com/services/oauth2/authorize?client_id=',
	),
);
const separator = fc.constantFrom(' ', '\n', '\t', '"', '&', ' | ');
const runs = { numRuns: 10_000, seed: 20261122 };

describe('whatever is pasted', () => {
	it('is answered, with every position inside the cleaned text', () => {
		fc.assert(
			fc.property(fc.array(noise, { maxLength: 12 }), (parts) => {
				const { cleaned, evidence, lint, candidates, secrets } = read(parts.join(''));
				for (const { start, end } of [...evidence, ...lint]) {
					if (!(0 <= start && start <= end && end <= cleaned.length)) return false;
				}
				return (
					candidates.every(({ because }) => because.every((at) => at < evidence.length)) &&
					secrets.every(({ start, end }) => end > start && end <= parts.join('').length)
				);
			}),
			runs,
		);
	});

	it('never shows a planted secret of any kind, in the cleaned text, a candidate or a link', () => {
		expect(planted.length).toBeGreaterThanOrEqual(36);
		fc.assert(
			fc.property(noise, separator, fc.constantFrom(...planted), separator, noise, (before, left, secret, right, after) => {
				const value = bareValue(secret);
				const answer = JSON.stringify(answerLine(read(`${before}${left}${secret.example}${right}${after}`)));
				return !answer.includes(JSON.stringify(value).slice(1, -1));
			}),
			runs,
		);
	});

	it('is cleaned once and for all', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(noise, fc.constantFrom(...planted.map(({ example }) => example))), { maxLength: 6 }), (parts) => {
				const { cleaned } = redact(parts.join(' '));
				return redact(cleaned).cleaned === cleaned;
			}),
			{ ...runs, numRuns: 3_000 },
		);
	});

	it('yields links that are made of the catalog’s own ids', () => {
		const addresses = new Set(
			index.errors.flatMap(({ slug, messages }) => [`/errors/${slug}/`, ...messages.flatMap(({ path }) => path ?? [])]),
		);
		const anchors = new Set(['', ...index.causes.map(({ id }) => id)]);
		fc.assert(
			fc.property(fc.array(noise, { maxLength: 8 }), (parts) =>
				read(parts.join(' ')).candidates.every(({ href }) => {
					const [path = '', anchor = ''] = href.split('#');
					return addresses.has(path) && anchors.has(anchor);
				}),
			),
			{ ...runs, numRuns: 3_000 },
		);
	});
});

describe('random secrets of the shapes that scanners know', () => {
	const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
	const letters = (length: number) =>
		fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
	const shapes = fc.oneof(
		letters(96).map((tail) => `00D5f000000ABcd!${tail}`),
		letters(80).map((tail) => `5Aep861${tail}`),
		letters(70).map((tail) => `aPrx${tail}==`),
		letters(80).map((tail) => `3MVG9${tail}`),
		fc.tuple(letters(40), letters(60), letters(43)).map(([a, b, c]) => `eyJ${a}.eyJ${b}.${c}`),
	);
	it('are hidden at any place', () => {
		fc.assert(
			fc.property(noise, shapes, noise, (before, secret, after) => !read(`${before} ${secret} ${after}`).cleaned.includes(secret)),
			{ ...runs, numRuns: 3_000 },
		);
	});
	it('are hidden in nested links too', () => {
		fc.assert(
			fc.property(shapes, (secret) => {
				const link = `https://a.example/?next=${encodeURIComponent(`https://b.example/?u=${encodeURIComponent(`https://c.example/?state=${secret}`)}`)}`;
				return !read(link).cleaned.includes(secret.slice(20, 50));
			}),
			{ ...runs, numRuns: 500 },
		);
	});
});
