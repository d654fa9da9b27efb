/** The catalog, packed for the way to the browser and unpacked there, still says the same. */
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '#catalog/load.ts';
import type { Catalog, ErrorEntry } from '#catalog/types.ts';
import { unpackQuestions } from '#engine/narrow/questions.ts';
import { compile, compileWords } from '#engine/signatures/compile.ts';
import { unpack } from '#engine/signatures/unpack.ts';

const catalog = await loadCatalog();
const words = compileWords(catalog);
const index = unpack(compile(catalog), words);
const idOf = ({ id }: { id: string }): string => id;
const slugOf = ({ slug }: { slug: string }): string => slug;
/** Without those of which nothing is told. */
const codes = new Set(catalog.errors.map(({ code }) => code));

describe('after packing and unpacking', () => {
	it.each(catalog.errors)('$slug has its code, its texts and their causes', (error) => {
		const own = index.errors.find(({ slug }) => slug === error.slug)!;
		expect(own.code).toBe(error.code);
		expect([own.ours ?? false, own.shared ?? false]).toEqual([error.codeIsOurs ?? false, error.shared ?? false]);
		expect(own.aliases ?? []).toEqual(error.aliases ?? []);
		expect(own.words ?? []).toEqual((error.clientWords ?? []).map(({ text }) => text));
		expect(own.messages.map(({ text, path = `/errors/${error.slug}/` }) => [text, path])).toEqual(
			error.messages.map(({ description, path }) => [description, path]),
		);
		expect(own.messages.map(({ readings }) => readings.map((one) => ({ ...one, causes: one.causes.map(idOf) })))).toEqual(
			error.messages.map(({ texts }) => texts.map(({ where, flows, causes, certainty }) => ({ where, flows, causes, certainty }))),
		);
	});

	it('a text that others send too is marked, and so is one that they send with another code', () => {
		const marks = index.errors.flatMap(({ messages }) => messages.map(({ shared = false, paired = false }) => [shared, paired]));
		const given = catalog.errors.flatMap(({ messages }) =>
			messages.map(({ texts }) => {
				const kinds = new Set(texts.map(({ shared }) => shared));
				return [kinds.has(true) || kinds.has('alone'), kinds.has('alone') && !kinds.has(true)];
			}),
		);
		expect(marks).toEqual(given);
	});

	it('a cause has the words of clients and of people', () =>
		expect(index.causes.map(({ id, words: own = [], said }) => [id, own, said])).toEqual(
			[...catalog.causes.values()].map(({ id, clientWords = [], said = [] }) => [id, clientWords.map(({ text }) => text), said]),
		));

	it('a cause of which people say nothing has no words of theirs', () => {
		const [[id, cause] = []] = catalog.causes;
		const { said: _, ...silent } = cause as NonNullable<typeof cause>;
		const without = { ...catalog, causes: new Map([...catalog.causes, [id as string, silent as NonNullable<typeof cause>]]) };
		const [first] = unpack(compile(without), compileWords(without)).causes;
		expect(first?.id).toBe(id);
		expect(first?.said).toEqual([]);
	});

	it('a status of Login History has its causes and codes, if it has anything to do with OAuth', () =>
		expect(index.statuses.map((one) => ({ ...one, causes: one.causes.map(idOf), errors: new Set(one.errors.map(slugOf)) }))).toEqual(
			catalog.loginHistory
				.filter(({ causes }) => causes.length > 0)
				.map(({ status, aliases, eventCodes, causes, clientSees, causesCertainty }) => ({
					text: status,
					...(aliases?.length ? { aliases } : {}),
					...(eventCodes?.length ? { eventCodes } : {}),
					causes,
					errors: new Set(
						clientSees.filter((code) => codes.has(code)).map((code) => catalog.errors.find((one) => one.code === code)?.slug),
					),
					certainty: causesCertainty,
				})),
		));

	it('a rule has its severity and its cause, and leads to an article that tells it', () => {
		for (const { id, severity, cause } of catalog.reference.requestRules) {
			const own = index.rules[id];
			expect([own?.severity, own?.cause?.id ?? null], id).toEqual([severity, cause]);
			expect(words.rules[id]?.href?.split('#')[1] ?? null, id).toBe(cause);
		}
	});

	it('another provider is known by its signs, of which some are codes', () =>
		expect(index.providers.map(({ name, signs, codes: own = [], decisive = false }) => ({ name, signs, own, decisive }))).toEqual(
			catalog.otherProviders.map(({ name, signs, codes: own = [], decisive = false }) => ({
				name,
				signs: [...own, ...signs],
				own,
				decisive,
			})),
		));

	it('a question has its words, and each cause the answers that fit it', () => {
		const { list, fitting } = unpackQuestions(words);
		expect(list).toEqual(
			[...catalog.questions].map(([id, { who, ask, expert = 0, look, path = 0, answers }]) => ({
				id,
				who: expect.toSatisfy((own: readonly string[]) => new Set(own).symmetricDifference(new Set(who)).size === 0),
				ask,
				expert,
				look,
				path,
				answers,
			})),
		);
		for (const { id, tells = {} } of catalog.causes.values()) {
			for (const question of catalog.questions.keys())
				expect(new Set(fitting(id, question)), `${id} ${question}`).toEqual(new Set(tells[question as keyof typeof tells]));
		}
	});

	it('the day is that of the newest review', () => {
		const days = [...catalog.errors, ...catalog.causes.values()].map(({ reviewed }) => reviewed);
		expect(days).toContain(words.day);
		expect(days.filter((day) => day > words.day)).toEqual([]);
	});
});

it('a page is refused whose address does not follow from its text', () => {
	const error = catalog.errors.find(({ messages }) => messages.some(({ path }) => path.split('/').length > 4)) as ErrorEntry;
	const moved: Catalog = {
		...catalog,
		errors: [{ ...error, messages: error.messages.map((message) => ({ ...message, path: `/errors/${error.slug}/elsewhere/` })) }],
	};
	expect(() => compile(moved)).toThrow(`/errors/${error.slug}/elsewhere/ has another address than its text`);
});
