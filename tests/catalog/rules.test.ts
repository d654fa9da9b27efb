import { describe, expect, it } from 'vitest';
import type { OwnWords } from '#catalog/define.ts';
import { loadCatalog } from '#catalog/load.ts';
import { groupMessages } from '#catalog/pages.ts';
import { checkCatalog } from '#catalog/rules.ts';
import type { SourceId } from '#catalog/sources/index.ts';
import type { Catalog, Cause, Client, ErrorEntry } from '#catalog/types.ts';

const catalog = await loadCatalog();
const firstCause = [...catalog.causes.values()][0] as Cause;
const firstError = catalog.errors[0] as ErrorEntry;

const withCause = (change: Partial<Cause>): Catalog => ({
	...catalog,
	causes: new Map(catalog.causes).set(firstCause.id, { ...firstCause, ...change }),
});
const withError = (change: Partial<ErrorEntry>): Catalog => ({
	...catalog,
	errors: [{ ...firstError, ...change }, ...catalog.errors.slice(1)],
});
const slipsIn = (broken: Catalog): string[] => checkCatalog(broken).map(({ file, rule, repair }) => `${file} | ${rule} | ${repair}`);

describe('the catalog keeps the house rules', () => {
	it('names the file, the rule and the nearest id for a cause that does not exist', () => {
		const [text] = firstError.texts;
		const slips = slipsIn(withError({ texts: [{ ...(text as NonNullable<typeof text>), causes: ['connected-app-not-instaled'] }] }));
		expect(slips.join('\n')).toContain(
			`errors/${firstError.slug}.ts | it names the cause "connected-app-not-instaled", which does not exist | did you mean "connected-app-not-installed"?`,
		);
	});

	it('refuses a text without a cause', () => {
		const [text] = firstError.texts;
		const alone = { ...(text as NonNullable<typeof text>), description: 'made up', causes: [] };
		expect(slipsIn(withError({ texts: [...firstError.texts, alone] })).join('\n')).toContain(
			`errors/${firstError.slug}.ts | the text "made up" has no cause | name at least one cause`,
		);
	});

	it('refuses a cause of an error of another kind that does not exist', () => {
		const otherErrors: Catalog['otherErrors'] = [{ name: 'made up', signs: ['MADE_UP'], causes: ['wrong-login-hots'] }];
		expect(slipsIn({ ...catalog, otherErrors }).join('\n')).toContain('others.ts | it names the cause "wrong-login-hots"');
	});

	it('refuses a fix with a risk and no way back', () => {
		const [{ undo: _, ...fix }] = firstCause.fixes;
		expect(slipsIn(withCause({ fixes: [{ ...fix, risk: 'It opens something.' }] })).join('\n')).toContain('has a risk and no undo');
	});

	it('refuses advice that gives more than the failure needs', () => {
		const [fix] = firstCause.fixes;
		expect(slipsIn(withCause({ fixes: [{ ...fix, title: 'Give the user Modify All Data' }] })).join('\n')).toContain(
			'more than the failure needs',
		);
	});

	it('refuses a claim without a source', () => {
		const [text] = firstError.texts;
		expect(
			slipsIn(withError({ texts: [{ ...(text as NonNullable<typeof text>), certainty: 'official', sources: [] }] })).join('\n'),
		).toContain('without a source');
	});

	it('refuses answers that nobody wrote, that tell nothing, or that the cause itself does not support', () => {
		const slipsOf = (tells: object): string => slipsIn(withCause({ tells, appKind: 'both' })).join('\n');
		expect(slipsOf({ cours: ['soon'] })).toContain('it names the question "cours", which does not exist');
		expect(slipsOf({ course: ['soom'] })).toContain('it names the answer to "course" "soom", which does not exist');
		expect(slipsOf({ 'other-apps': ['yes', 'no'] })).toContain('every answer to "other-apps" fits it, which tells nothing');
		expect(slipsOf({ 'login-history': ['none', 'locked'] })).toContain('it tells the status "locked" and confirms none such');
		expect(slipsOf({ 'app-kind': ['external'] })).toContain('it tells another kind of app than its appKind "both"');
	});

	it('asks what the catalog asks, and no other questions', () => {
		const slips = slipsIn({ ...withCause({ tells: { course: ['soon'] } }), questions: new Map() });
		expect(slips.join('\n')).toContain(`causes/${firstCause.id}.ts | it names the question "course", which does not exist`);
	});

	it('refuses a status that Login History does not print', () => {
		const confirm = [{ look: 'Look.', loginHistory: ['Failed: Not aproved for access'] }] as const;
		expect(slipsIn(withCause({ confirm })).join('\n')).toContain(
			`causes/${firstCause.id}.ts | it names the status of Login History "Failed: Not aproved for access", which does not exist | ` +
				'did you mean "Failed: Not approved for access"? Otherwise add it to login-history.ts',
		);
	});

	it('refuses words that nobody says, and the same words for two causes of one error', () => {
		for (const words of ['rotated', 'Secret rotated', 'client_secret rotated', 'a b', 'one two three four five'])
			expect(slipsIn(withCause({ said: [words] })).join('\n'), words).toContain('is not two to four words in small letters');
		for (const words of ['user cannot login', 'app isnt listed', 'client id gone', 'secret replaced', 'secret replac*'])
			expect(slipsIn(withCause({ said: [words] })).join('\n'), words).toMatch(/is not found where people say ".*write "\w+", as synonyms/s);
		expect(slipsIn(withCause({ said: ['client account consent'] }))).toEqual([]);
		expect(slipsIn(withCause({ said: ['lightning.force.com', 'lightning.force.com not support*'] }))).toEqual([]);
		const [one, other] = [...catalog.causes.values()].filter(({ id }) => /^(?:refresh-token-revoked|rotated-token-reused)$/.test(id));
		const causes = new Map(catalog.causes);
		for (const cause of [one, other]) causes.set((cause as Cause).id, { ...(cause as Cause), said: ['same words'] });
		expect(slipsIn({ ...catalog, causes }).join('\n')).toContain('it is told in the same words as causes/refresh-token-revoked.ts');
	});

	it('refuses a word of the grammar that is read as another', () => {
		const grammar = { ...catalog.grammar, denial: `${catalog.grammar.denial} cannot` };
		expect(slipsIn({ ...catalog, grammar })).toEqual([
			'grammar.ts | "cannot" in `denial` is met in no sentence: it is read as "not" | write "not", as synonyms.ts has it',
		]);
	});

	it('refuses two causes that the same people mend in the same way', () => {
		const [, other] = [...catalog.causes.values()];
		expect(slipsIn(withCause({ whoFixes: (other as Cause).whoFixes, fixes: (other as Cause).fixes })).join('\n')).toContain(
			'make them one cause',
		);
	});

	it('keeps the answer "other" for none of those offered, and asks only of pages of Setup that there are', () => {
		const [id, question] = [...catalog.questions][0]!;
		const ask = (change: object): string => slipsIn({ ...catalog, questions: new Map([[id, { ...question, ...change }]]) }).join('\n');
		expect(ask({ answers: { other: ['Other'] } })).toContain(`questions.ts | an answer to "${id}" has the id "other"`);
		expect(ask({ setup: 'loginHistroy' })).toContain('the Setup page "loginHistroy", which does not exist | did you mean "loginHistory"?');
	});

	it('refuses a fix that is verified in a word', () => {
		const [fix] = firstCause.fixes;
		expect(slipsIn(withCause({ fixes: [{ ...fix, verify: 'Try again.' }] })).join('\n')).toContain('is verified in a word');
	});

	it('refuses a source that does not exist, and blames no other for it', () => {
		const [text] = firstError.texts;
		const slips = slipsIn(withError({ texts: [{ ...text!, sources: ['rfc-6479' as SourceId] }, ...firstError.texts.slice(1)] }));
		expect(slips).toEqual([
			`errors/${firstError.slug}.ts | it names the source "rfc-6479", which does not exist | did you mean "rfc-6749"? Otherwise add it to sources/`,
		]);
	});

	it('refuses texts that would have one address, or none', () => {
		const [text] = firstError.texts;
		const slipsOf = (...descriptions: string[]): string => {
			const texts = descriptions.map((description) => ({ ...text!, description }));
			return slipsIn(withError({ texts, messages: groupMessages({ ...firstError, texts }, firstError.slug) })).join('\n');
		};
		expect(slipsOf('user is inactive.', 'User is inactive!')).toContain(
			`errors/${firstError.slug}.ts | the texts "user is inactive." and "User is inactive!" have one address`,
		);
		expect(slipsOf('アプリ')).toContain('the text "アプリ" has no letter or digit');
		expect(slipsOf('', 'アプリ')).toContain('the texts "" and "アプリ" have one address');
		expect(slipsOf('', 'user is inactive', 'user is inactive')).not.toContain('address');
	});

	it('suggests what is near, and nothing else', () => {
		const [text] = firstError.texts;
		const slipOf = (id: string): string | undefined =>
			slipsIn(withError({ texts: [{ ...text!, causes: [id] }, ...firstError.texts] })).find((slip) => slip.includes(`"${id}"`));
		expect(slipOf('conected-app-not-intsalled')).toContain('did you mean "connected-app-not-installed"?');
		expect(slipOf('moonlight')).toMatch(/which does not exist \| write the entry first$/);
		expect(slipOf('DRAFT')).toMatch(/which does not exist \| replace every DRAFT$/);
	});

	it('refuses an unfinished entry, a doubled spelling and a cause that nothing leads to', () => {
		expect(slipsIn(withCause({ why: 'DRAFT' })).join('\n')).toContain('it is not finished');
		expect(slipsIn(withError({ aliases: [catalog.errors[1]?.code ?? ''] })).join('\n')).toContain('belongs to');
		const lonely = { ...catalog, causes: new Map(catalog.causes).set('nobody-names-me', { ...firstCause, id: 'nobody-names-me' }) };
		expect(slipsIn(lonely).join('\n')).toContain('causes/nobody-names-me.ts | no error leads to this cause');
	});
});

describe('what clients print', () => {
	const [client] = catalog.clients;
	const withWords = (change: Partial<OwnWords>): Catalog => {
		const [words] = (client as Client).prints;
		return {
			...catalog,
			clients: [
				...catalog.clients,
				{ ...(client as Client), id: 'another', prints: [{ ...words, texts: ['ANOTHER-1'], ...change }], name: 'Another' },
			],
		};
	};

	it('may be given like this', () => expect(slipsIn(withWords({}))).toEqual([]));
	it('has words of its own: neither Salesforce’s nor those of another', () => {
		for (const text of ['invalid_grant', 'app must be installed into org', 'RefreshTokenAuthError', 'SF-5006', 'sf-5006'])
			expect(slipsIn(withWords({ texts: [text] })).join('\n'), text).toContain(`the words "${text}" mean something else already`);
	});
	it('stands for one code or cause, in words given once', () => {
		const clientWords = (client: string) => [{ text: 'Made-up words', client, sources: ['rfc-6749'] as const }];
		const slips = slipsIn({
			...withError({ clientWords: clientWords('Acme') }),
			causes: withCause({ clientWords: clientWords('Acme') }).causes,
		});
		expect(slips).toEqual([expect.stringContaining(`causes/${firstCause.id}.ts | the words "Made-up words" mean something else already`)]);
		expect(slipsIn(withCause({ clientWords: clientWords('Salesforce Cli') }))).toEqual([
			`causes/${firstCause.id}.ts | the client "Salesforce Cli" is called "Salesforce CLI" elsewhere | write "Salesforce CLI"`,
		]);
	});
	it('names codes and causes that exist', () => {
		expect(slipsIn(withWords({ causes: ['consumer-key-mising'] })).join('\n')).toContain('did you mean "consumer-key-missing"');
		expect(slipsIn(withWords({ errors: ['invalid-scop'] })).join('\n')).toContain(
			'it names the error "invalid-scop", which does not exist | did you mean "invalid-scope"?',
		);
	});
	it('has the name of its file', () => {
		const clients = [...catalog.clients.slice(1), { ...(client as Client), name: 'Another One' }];
		expect(slipsIn({ ...catalog, clients }).join('\n')).toContain('has another name than its file | rename the file another-one.ts');
	});
	it('is finished', () => expect(slipsIn(withWords({ means: 'DRAFT' })).join('\n')).toContain('clients/another.ts | it is not finished'));
});

describe('the rules of the request check', () => {
	const [rule] = catalog.reference.requestRules;
	const withRule = (change: Partial<NonNullable<typeof rule>>): Catalog => ({
		...catalog,
		reference: {
			...catalog.reference,
			requestRules: [...catalog.reference.requestRules, { ...(rule as NonNullable<typeof rule>), id: 'another-rule', ...change }],
		},
	});

	it('may stand as they are', () => expect(slipsIn(withRule({}))).toEqual([]));
	it('have an id each', () =>
		expect(slipsIn(withRule({ id: rule?.id ?? '' }))).toEqual([
			`request-rules/ | the id "${rule?.id}" is given twice | give the later rule an id of its own`,
		]));
	it('name causes that exist', () =>
		expect(slipsIn(withRule({ cause: 'consumer-key-mising' })).join('\n')).toContain('did you mean "consumer-key-missing"'));
	it('claim nothing without a source', () =>
		expect(slipsIn(withRule({ certainty: 'official', sources: [] })).join('\n')).toContain('without a source'));
});
