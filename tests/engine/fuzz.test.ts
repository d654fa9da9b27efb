import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '#engine/answer.ts';
import { redact } from '#engine/redact.ts';
import { unwrap } from '#engine/unwrap.ts';
import { index, key, questions, read } from './index.ts';
import { dice, kinds, plant, type SecretKind, survivor } from './planted.ts';

/** How many planted secrets are tried: `FUZZ=1000000 npx vitest run tests/engine/fuzz.test.ts` for a long run. */
const many = Number(process.env.FUZZ ?? 20_000);

/** A security token without any word beside it has no shape; how often it is found is measured in redact.test.ts. */
const planted = kinds.filter(({ kind }) => kind !== 'security token, bare');
const codes = index.errors.map(({ code }) => code);
/** What every object of the language has: a table that is asked with a name from a paste must not find it. */
const inherited = fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype));
const parameter = fc.tuple(
	fc.oneof(inherited, fc.constantFrom('grant_type', 'response_type', 'scope', 'error', 'code_verifier')),
	fc.oneof(inherited, fc.constantFrom('password', 'refresh_token', 'api id', '', 'x')),
);
const noise = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.array(parameter, { maxLength: 4 }).map((pairs) => `/services/oauth2/token?${pairs.map((pair) => pair.join('=')).join('&')}`),
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
const runs = { numRuns: 10_000, seed: 20261122 };

describe('whatever is pasted', () => {
	it('is answered, with every position inside the cleaned text, and one failure that leads', () => {
		fc.assert(
			fc.property(fc.array(noise, { maxLength: 12 }), (parts) => {
				const { kind, cleaned, evidence, lint, candidates, failures, ownWords, secrets } = read(parts.join(''));
				for (const { start, end } of [...evidence, ...lint, ...ownWords, ...failures.flatMap(({ spans }) => spans)]) {
					if (!(0 <= start && start <= end && end <= cleaned.length)) return false;
				}
				const roots = failures.filter(({ isRoot }) => isRoot);
				if (['cause', 'code', 'tie'].includes(kind) && (candidates.length === 0 || roots.length !== 1)) return false;
				if (kind === 'cause' && roots[0]?.cause !== (candidates[0]?.cause ?? null)) return false;
				return (
					candidates.every(({ because }) => because.every((at) => at < evidence.length)) &&
					secrets.every(({ start, end }) => end > start && end <= parts.join('').length)
				);
			}),
			runs,
		);
	});

	it('never shows a planted secret of any kind, whole or in a part of twelve characters', () => {
		expect(planted.length).toBeGreaterThanOrEqual(60);
		for (let seed = 0; seed < many; seed++) {
			const roll = dice(seed);
			const { kind, text, hidden } = plant(planted[seed % planted.length] as SecretKind, roll);
			const { cleaned } = redact(text, key);
			const shown = [cleaned, ...unwrap(cleaned).map((layer) => layer.text)].map((one) => survivor(one, hidden)).find(Boolean);
			if (shown !== undefined) expect.fail(`${kind}, seed ${seed}: "${shown}" of ${JSON.stringify(text)} stands in ${cleaned}`);
			if (redact(cleaned, key).cleaned !== cleaned) expect.fail(`${kind}, seed ${seed}: cleaning twice changes ${cleaned}`);
		}
	}, 3_600_000);

	it('never shows a planted secret between other things, in the cleaned text, a candidate or a link', () => {
		fc.assert(
			fc.property(noise, fc.nat(), noise, (before, seed, after) => {
				const { text, hidden } = plant(planted[seed % planted.length] as SecretKind, dice(seed));
				return (
					survivor(
						JSON.stringify(answerOf(read(`${before}\n${text}\n${after}`), questions)),
						hidden.map((part) => JSON.stringify(part).slice(1, -1)),
					) === undefined
				);
			}),
			runs,
		);
	});

	it('is cleaned once and for all', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						noise,
						fc.nat().map((seed) => plant(planted[seed % planted.length] as SecretKind, dice(seed)).text),
					),
					{ maxLength: 6 },
				),
				(parts) => {
					const { cleaned } = redact(parts.join(' '), key);
					return redact(cleaned, key).cleaned === cleaned;
				},
			),
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
