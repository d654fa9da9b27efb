import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toldCauses } from '#articles/twins/told-causes.ts';
import { loadCatalog } from '#catalog/load.ts';
import type { Cause } from '#catalog/types.ts';
import { blanksOf } from '#site/result/handoff-blanks.ts';
import { casesOf } from '#site/result/handoff-cases.ts';
import { fixOf, type HandoffFacts, helperOf } from '#site/result/handoff-facts.ts';
import { type Handoff, handoffs, mailAddress, type Templates } from '#site/result/handoff-text.ts';
import { asWords } from '#site/result/line-text.ts';
import { localTime } from '#site/result/local-time.ts';
import { roleInWords } from '#site/result/words.ts';

const templates: Templates = JSON.parse(readFileSync(new URL('../../src/site/result/messages.json', import.meta.url), 'utf8'));
const catalog = await loadCatalog();
const told = toldCauses(catalog);
const causes = [...catalog.causes.values()];

/** Every cause behind every text that leads to it, as a result would name it. */
const factsOf = (cause: Cause): HandoffFacts[] =>
	catalog.errors.flatMap((error) =>
		error.messages
			.filter(({ causes: ids }) => ids.includes(cause.id))
			.map(({ description, path }) => ({
				app: 'an app',
				code: error.codeIsOurs ? null : error.code,
				isStatus: false,
				message: description || undefined,
				error: error.title,
				cause: { id: cause.id, title: cause.title, told: told.causes[cause.id]! },
				maybe: [],
				helpers: cause.whoFixes.map((role) => ({ role, words: roleInWords(role) })),
				pages: told.pages,
				link: `https://help.example${path}#${cause.id}`,
				time: '22 Nov 2026, 09:14 (UTC+01:00)',
			})),
	);

const messagesOf = (facts: HandoffFacts): Map<string, Handoff> =>
	new Map(handoffs(facts, templates).map((message) => [Object.values(templates).find(({ name }) => name === message.name)!.name, message]));
const named = (facts: HandoffFacts, kind: keyof Templates): Handoff | undefined => messagesOf(facts).get(templates[kind].name);
const wayTo = ({ pages }: HandoffFacts, page: number | undefined): string => pages[page ?? -1]?.[0] ?? '';
const one = (id: string): HandoffFacts => factsOf(catalog.causes.get(id)!)[0]!;

// The compiler does not see into the file: what is misspelt there would leave its lines out of every message.
test('what stands behind `if` in messages.json, and what stands in its blanks, is known', () => {
	const facts = one('connected-app-not-installed');
	const named = new Set<string>();
	for (const { subject, lines } of Object.values(templates)) {
		for (const line of lines) if (typeof line !== 'string') named.add(line.if);
		const blanks = [subject, ...lines.flatMap((line) => (typeof line === 'string' ? line : line.lines))].join().matchAll(/\{(\w+)\}/g);
		for (const [, blank] of blanks) expect(Object.keys(blanksOf(facts, false))).toContain(blank);
	}
	expect([...named].toSorted()).toEqual(Object.keys(casesOf(facts, true)).toSorted());
});

describe('a message for the one who can fix it', () => {
	test.each(causes)('of $id is whole, short enough and plain', (cause) => {
		const all = factsOf(cause);
		expect(all.length, 'some text leads to it').toBeGreaterThan(0);
		for (const facts of all) {
			for (const [name, { text, subject }] of messagesOf(facts)) {
				const odd = text.match(/undefined|null|\[object|[‹›]|\{\w+\}/g) ?? [];
				expect(odd.filter((word) => !JSON.stringify(facts.cause).includes(word))).toEqual([]);
				expect(text, 'no gap is left by what is not said').not.toMatch(/\n\n\n|\(\)|: *\n(?=\n)|[ \t]$/);
				expect(text).toContain(facts.link);
				expect(text.length, name).toBeLessThanOrEqual(name === templates.short.name ? 1200 : 2500);
				expect(subject, name).toMatch(/\S/);
				if (name !== templates.issue.name) expect(text, name).not.toMatch(/\*\*|`/);
			}
		}
	});

	test.each(causes)('of $id fits a mail link in its short form', (cause) => {
		for (const facts of factsOf(cause)) {
			const short = named(facts, 'short');
			if (short !== undefined) expect(mailAddress(short).isWhole).toBe(true);
		}
	});

	test.each(causes)('of $id never opens more than the first fix of that role', (cause) => {
		const [facts] = factsOf(cause);
		const helper = cause.whoFixes.find((role) => role !== 'user');
		const first = cause.fixes.find(({ actor }) => actor === helper);
		const full = named(facts!, 'full')?.text ?? '';
		for (const fix of cause.fixes) {
			if (first !== undefined && fix.title !== first.title) expect(full).not.toContain(`The smallest change that helps: ${fix.title}\n`);
		}
		if (first?.undo !== undefined) expect(full, 'what can be undone says how').toContain('Undo: ');
		if (first?.risk !== undefined) expect(full, 'a risk is told').toContain('Risk: ');
	});

	test.each(causes)('of $id tells all of the checks and the fix that it shows', (cause) => {
		for (const facts of factsOf(cause)) {
			const { checks } = facts.cause!.told;
			const shown = [checks[0], checks.find(({ query }) => query !== undefined)].filter((check) => check !== undefined);
			const { needs = [], note = '', steps = [], verify = '', risk = '', undo = '' } = fixOf(facts, helperOf(facts)?.role) ?? {};
			const always = [
				...shown.flatMap(({ look, page, statuses = [], query = '' }) => [asWords(look), wayTo(facts, page), ...statuses, query]),
				...needs,
				...[note, verify, risk, undo].map(asWords),
			];
			const whereRoom = steps.flatMap(({ do: words, page, request = '' }) => [asWords(words), wayTo(facts, page), request]);
			for (const kind of ['full', 'helper'] as const) {
				const text = named(facts, kind)?.text;
				if (text === undefined) continue;
				const parts = text.includes('The steps are long') ? always : [...always, ...whereRoom];
				for (const part of parts) expect(text, kind).toContain(part);
			}
		}
	});

	test('says what Salesforce answered, what it means and how to check that the request is genuine', () => {
		const { text } = named(one('connected-app-not-installed'), 'full')!;
		expect(text).toContain('The Connected App is not installed in this org');
		expect(text).toContain('1. Check that the request is genuine');
		expect(text).toContain('Is this request genuine? Ask me in a way you know');
		expect(text).toContain('(UTC+01:00)');
	});

	test.each(causes.filter(({ deliberate }) => deliberate !== undefined))(
		'of $id says why it may be meant, in the voice of the one who asks',
		(cause) => {
			for (const [name, { text }] of messagesOf(factsOf(cause)[0]!)) {
				if (name === templates.issue.name || name === templates.user.name) continue;
				const [, reason = ''] =
					/may be on purpose\.(?: I am not asking you to undo it, only whether it is meant to stay\.)? (.+)/.exec(text) ?? [];
				expect(reason, name).toMatch(/^[A-Z].{10,}\.$/);
				expect(reason, name).not.toMatch(/\bask\b/i);
			}
		},
	);

	test('ends a sentence that Salesforce has ended with no second full stop', () => {
		const facts = { ...one('connected-app-not-installed'), cause: undefined, maybe: ['One'], message: 'It failed. Please try again.' };
		expect(named(facts, 'short')!.text).toContain('Please try again. The text does not tell the cause');
		for (const cause of causes)
			for (const all of factsOf(cause))
				for (const untold of [all, { ...all, cause: undefined, maybe: ['One'] }])
					for (const [name, { text }] of messagesOf(untold)) expect(text, `${cause.id} ${name}`).not.toMatch(/[.!?]\.(?:\s|$)/);
	});

	test('tells when it failed, where the text does, to each but the user, and stays short enough', () => {
		const failed =
			'first 2026-03-04T08:00:02Z, that is 4 Mar 2026, 13:30 (UTC+05:30); last 2026-03-04T08:36:02Z, that is 4 Mar 2026, 14:06 (UTC+05:30); 37 times in all';
		for (const cause of causes) {
			for (const facts of factsOf(cause)) {
				const short = named({ ...facts, failed }, 'short');
				for (const [name, { text }] of messagesOf({ ...facts, failed })) {
					const isForUser = name === templates.user.name && short === undefined;
					expect(text.includes(failed), `${cause.id} ${name}`).toBe(!isForUser);
					expect(text.length, `${cause.id} ${name}`).toBeLessThanOrEqual(name === templates.short.name ? 1200 : 2500);
				}
				if (short !== undefined) expect(mailAddress(short).isWhole, cause.id).toBe(true);
			}
		}
		const facts = one('connected-app-not-installed');
		expect(named({ ...facts, failed: '22 Nov 2026' }, 'full')!.text).toContain('organization\nWhen it failed: 22 Nov 2026.\n');
		expect(named(facts, 'full')!.text).not.toContain('When it failed');
	});

	test('tells of several codes when each failed', () => {
		const times = ['invalid_scope: 2026-03-04T08:00:02Z', 'invalid_client_id: first 08:01; last 08:02; 2 times in all'];
		const facts = { ...one('connected-app-not-installed'), code: null, cause: undefined, maybe: ['One'], link: undefined, times };
		for (const kind of ['short', 'full', 'helper'] as const)
			expect(named(facts, kind)!.text).toContain(`\nWhen it failed:\n- ${times.join('\n- ')}\n`);
		expect(named(facts, 'issue')!.text).toContain(`\n- Failed:\n  - ${times.join('\n  - ')}\n- Looked up`);
		expect(named({ ...facts, times: [] }, 'full')!.text).not.toContain('When it failed');
	});

	test('holds the query that its steps may name', () => {
		const query = 'SELECT ParentId, Parent.Name, Parent.Profile.Name FROM SetupEntityAccess';
		for (const kind of ['full', 'helper'] as const) {
			expect(named(one('user-not-assigned-to-app'), kind)!.text).toContain(`that are assigned to the app:\n${query}`);
			expect(named(one('oauth1-request-malformed'), kind)!.text.match(/\nSELECT /g)).toHaveLength(1);
		}
		expect(named(one('user-not-assigned-to-app'), 'issue')!.text).toContain(
			`**How to be sure:** Profiles and permission sets that are assigned to the app:\n\`\`\`\n${query}`,
		);
		expect(named(one('connected-app-not-installed'), 'issue')!.text).not.toContain('How to be sure');
	});

	test('does not ask to undo what somebody may have wanted', () => {
		const { text } = named(one('app-blocked-by-admin'), 'short')!;
		expect(text).toContain('I am not asking you to undo it, only whether it is meant to stay');
		expect(text).not.toContain('The smallest change that helps');
	});

	test('names the causes that come first where the text tells none', () => {
		const facts = { ...one('connected-app-not-installed'), cause: undefined, maybe: ['One cause', 'Another cause'] };
		for (const [name, { text }] of messagesOf(facts)) {
			const isInLine = [templates.short.name, templates.issue.name].includes(name);
			expect(text, name).toContain(isInLine ? 'One cause; Another cause' : ':\n- One cause\n- Another cause\n');
			expect(text).not.toMatch(/undefined|\{\w+\}|The smallest change that helps/);
		}
	});

	test('reads well where only one cause comes first', () => {
		const facts = { ...one('connected-app-not-installed'), cause: undefined, maybe: ['One cause'] };
		for (const [name, { text }] of messagesOf(facts)) expect(text, name).not.toMatch(/one of these|which one/);
	});

	test('promises no steps behind one address where several codes are possible: each has its own', () => {
		const maybe = ['invalid_scope: One (https://help.example/one)', 'invalid_client_id: Two (https://help.example/two)'];
		const facts = { ...one('connected-app-not-installed'), code: null, message: undefined, cause: undefined, maybe, link: undefined };
		for (const [name, { text }] of messagesOf(facts)) {
			expect(text, name).toContain('https://help.example/one');
			expect(text, name).not.toMatch(/undefined|\{\w+\}|What it means|All of it|each step|Article:|\n\n\n/);
			if (name !== templates.issue.name) expect(text, name).toMatch(/in a way you know/);
		}
	});

	test('parts the permissions that are needed where the name of one has commas of its own', () => {
		expect(named(one('app-package-not-installed'), 'full')!.text).toContain(
			'Needed: Download AppExchange Packages; View all External Client Apps, view their settings, and edit their policies',
		);
	});

	test('says so where the words are a status of Login History and no code', () => {
		const facts = {
			...one('user-not-assigned-to-app'),
			code: 'Failed: Not approved for access',
			isStatus: true,
			cause: undefined,
			maybe: ['One'],
		};
		expect(named(facts, 'full')!.text).toContain('What Salesforce answered: Failed: Not approved for access (status in Login History)');
		expect(named(facts, 'issue')!.text).toContain('- Status in Login History: `Failed: Not approved for access`');
		expect(named(facts, 'issue')!.text).not.toContain('- Code:');
	});

	test('of a support agent to the user holds the message that the user passes on', () => {
		const facts = one('connected-app-not-installed');
		expect(named(facts, 'user')!.text).toMatch(/Below is a message for them; please pass it on\.[\s\S]*\n---\n\nHi, the connection/);
		expect(named(facts, 'user')!.text.endsWith(named(facts, 'short')!.text)).toBe(true);
		const own = { ...one('user-pressed-deny'), helpers: [{ role: 'user' as const, words: roleInWords('user') }] };
		expect(named(own, 'user')!.text).not.toContain('---');
	});

	test('says that only one can change it where the cause is told, and else whom to ask which it is', () => {
		const told = one('connected-app-not-installed');
		expect(named(told, 'user')!.text).toContain('Only the Salesforce admin can change that.');
		const untold = named({ ...told, cause: undefined, maybe: ['One cause', 'Another cause'] }, 'user')!.text;
		expect(untold).toContain('Please ask the Salesforce admin what it is. Below is a message for them');
		expect(untold).not.toContain('Only');
	});

	test('exists only where somebody else is needed', () => {
		const own = { ...one('user-pressed-deny'), helpers: [{ role: 'user' as const, words: roleInWords('user') }] };
		expect([...messagesOf(own).keys()]).toEqual([templates.user.name, templates.issue.name]);
	});

	test('says for which kind of app its steps are, where there are two', () => {
		expect(named(one('pkce-challenge-missing'), 'full')!.text).not.toContain('the other kind of app');
		expect(named(one('user-not-assigned-to-app'), 'full')!.text).toContain('These steps are for a Connected App');
	});

	test('for a developer is Markdown with the code in a code span', () => {
		const facts = factsOf(catalog.causes.get('pkce-challenge-missing')!).find(({ code }) => code === 'invalid_request');
		const { text } = named(facts!, 'issue')!;
		expect(text).toContain('- Code: `invalid_request`');
		expect(text).toContain('- Message: `missing required code challenge`');
		expect(text).toContain('```\nVERIFIER=');
	});
});

describe('a mail link', () => {
	const message = { name: 'x', subject: 'A & B', text: 'one\ntwo?' };

	test('encodes subject and text', () => {
		expect(mailAddress(message)).toEqual({ address: 'mailto:?subject=A%20%26%20B&body=one%0D%0Atwo%3F', isWhole: true });
	});

	test('leaves out a text that it has no room for', () => {
		expect(mailAddress({ ...message, text: 'x'.repeat(3000) })).toEqual({ address: 'mailto:?subject=A%20%26%20B', isWhole: false });
	});
});

describe('a moment carries its distance from UTC', () => {
	afterEach(() => vi.unstubAllEnvs());

	test.each([
		['Europe/Berlin', '22 Nov 2026, 09:14 (UTC+01:00)'],
		['America/St_Johns', '22 Nov 2026, 04:44 (UTC-03:30)'],
		['Asia/Kathmandu', '22 Nov 2026, 13:59 (UTC+05:45)'],
		['UTC', '22 Nov 2026, 08:14 (UTC+00:00)'],
	])('on a clock of %s', (zone, words) => {
		vi.stubEnv('TZ', zone);
		expect(localTime(new Date('2026-11-22T08:14:00Z'))).toBe(words);
	});

	test('the day without a leading zero', () => {
		vi.stubEnv('TZ', 'UTC');
		expect(localTime(new Date('2026-01-02T03:04:05Z'))).toBe('2 Jan 2026, 03:04 (UTC+00:00)');
	});
});
