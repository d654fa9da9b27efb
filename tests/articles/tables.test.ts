/** The pages made of the catalog's tables: Login History, timeline, Setup pages, glossary, scopes and flows. */
import { describe, expect, it } from 'vitest';
import { renderOverview } from '../../src/articles/overview.ts';
import { errorsAt, textsIn } from '../../src/articles/reference/flow-codes.ts';
import { headingAnchor } from '../../src/articles/reference/heading-anchor.ts';
import { homeHref } from '../../src/catalog/pages.ts';
import { checkCatalog } from '../../src/catalog/rules.ts';
import { setupPages } from '../../src/catalog/setup.ts';
import { fixture } from './fixture.ts';
import { attributeOf, codesOf, elementsOf, frontMatterOf, headingsOf, linksOf, nodesOf, read, textOf } from './mdast.ts';
import { catalog, made, page, real } from './reference-pages.ts';

const { reference } = catalog;

describe('Login History', () => {
	it('has every status, spelling and event code to the letter', () => {
		const codes = codesOf(page('login-history'));
		for (const { status, aliases = [], eventCodes = [] } of catalog.loginHistory)
			expect(codes).toEqual(expect.arrayContaining([status, ...aliases, ...eventCodes]));
	});

	it('says of a status what it points to, what the app is shown and how sure that is', () => {
		const row = nodesOf(page('login-history', made), 'tableRow').find((candidate) => textOf(candidate).includes('LOGIN_OAUTH_X'));
		expect(row?.children.map(textOf)).toEqual([
			'Failed: {x} | y, also Failed: z; event log LOGIN_OAUTH_X',
			'The app is <unknown> here',
			'TEST_CODE, NOT_OURS',
			'Our inference from documented facts',
		]);
		expect(linksOf(row!).map(({ url }) => url)).toEqual(['/errors/test-code/#first-cause', '/errors/test-code/']);
	});

	it('marks a status in doubt where it stands', () => {
		const doubted = catalog.loginHistory.filter(({ certainty }) => certainty === 'doubtful');
		expect(doubted).not.toEqual([]);
		for (const { status } of doubted) {
			const row = nodesOf(page('login-history'), 'tableRow').find((candidate) => codesOf(candidate)[0] === status);
			expect(textOf(row!.children[0]!), status).toContain('Doubtful: at most one source says so');
		}
	});

	it('filters no query by a field that cannot be filtered', () => {
		expect(reference.loginHistoryPage.query).not.toMatch(/WHERE[\s\S]*\b(?:Status|Application)\b/);
	});
});

describe('the timeline', () => {
	it('has a heading for each year, and ends with what has no date', () => {
		const years = new Set(reference.timeline.flatMap(({ from }) => from?.slice(0, 4) ?? []));
		expect(headingsOf(page('timeline'), 2)).toEqual([...years, 'Announced without a date']);
		expect(headingsOf(page('timeline', made), 2)).toEqual(['2025', 'Announced without a date']);
	});

	it('tells each change with what breaks, its causes and who says so', () => {
		const text = textOf(page('timeline', made));
		expect(headingsOf(page('timeline', made), 3)).toEqual(['2 September 2025', 'No date yet']);
		expect(text).toContain('Apps {x} are refused.What breaks. New people are refused.Causes: The app is <unknown> here');
		expect(linksOf(page('timeline', made)).map(({ url }) => url)).toContain('https://help.salesforce.com/?id=kb-005132365&type=1');
	});
});

describe('the request checks', () => {
	const rulesOn = (name: typeof real) => elementsOf(page('request-checks', name), 'RequestRule');

	it('have every rule of the catalog, each at its own anchor', () => {
		const anchors = rulesOn(real).map((rule) => attributeOf(rule, 'id'));
		expect(anchors.toSorted()).toEqual(reference.requestRules.map(({ id }) => id).toSorted());
	});

	it('tell of a rule why, what to do, its cause, how sure that is and who says so', () => {
		const [rule, harmless] = rulesOn(made);
		expect(textOf(rule!)).toBe(
			'state | {x} is missingThe client minds.What to do: Send it.state-missing · Cause: The app is <unknown> here. How sure: Several independent sources report it. ' +
				'Article kb-005132365 (Salesforce Help)',
		);
		expect(textOf(harmless!)).not.toContain('Cause:');
		expect(headingsOf(page('request-checks', made), 2)).toEqual(['Authorize request', 'JWT assertion']);
		expect(headingsOf(page('request-checks', made), 3)).toEqual(['Look at these', 'Good to know']);
	});
});

describe('the pages of Setup', () => {
	it('are all there, each under its own name', () => {
		expect(headingsOf(page('setup-pages'), 3)).toEqual(Object.values(setupPages).map(({ label }) => label));
	});

	it('lead to every cause that sends a reader to Setup', () => {
		const sending = [...catalog.causes.values()].filter(
			({ confirm, fixes }) =>
				confirm.some(({ setup }) => setup !== undefined) ||
				fixes.some(({ steps }) => steps.some((step) => 'open' in step && step.open !== undefined)),
		);
		const linked = new Set(linksOf(page('setup-pages')).map(({ url }) => url.split('#')[1]));
		expect(sending.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
	});
});

describe('the glossary', () => {
	it('has an anchor for each term, and no two alike', () => {
		const anchors = reference.glossary.map(({ term }) => headingAnchor(term));
		expect(new Set(anchors).size).toBe(anchors.length);
		expect(headingsOf(page('glossary'), 2).map(headingAnchor)).toEqual(expect.arrayContaining(anchors));
	});
});

describe('the scopes', () => {
	it('stand once each', () => {
		const names = reference.scopes.flatMap((scope) => scope.names);
		expect(new Set(names).size).toBe(names.length);
		expect(codesOf(page('scopes'))).toEqual(expect.arrayContaining(names));
	});
});

describe('the page of a flow', () => {
	it('draws each step between its parties, in words too', () => {
		const steps = elementsOf(page('flows/web-server', made), 'FlowStep');
		expect(steps.map((step) => ['from', 'to', 'of'].map((name) => attributeOf(step, name)))).toEqual([
			['1', '3', '3'],
			['2', '3', '3'],
		]);
		expect(textOf(steps[1]!)).toContain('The app asks (App to Salesforce)');
		expect(linksOf(steps[1]!).map(({ url }) => url)).toContain('/errors/test-code/');
	});

	it.each(reference.flowMaps.map((map) => [map.id, map] as const))('%s loses no error that its servers send', (id, map) => {
		const elsewhere = new Set(['typed', 'vendor-page', 'login-history', 'browser', 'client-log']);
		const shown = new Set(map.steps.flatMap((step) => errorsAt(catalog, map, step)));
		const met = textsIn(catalog, map.covers).filter(({ text }) => text.where.some((surface) => !elsewhere.has(surface)));
		expect(met.filter(({ error }) => !shown.has(error)).map(({ error }) => error.slug)).toEqual([]);
		expect(headingsOf(page(`flows/${id}`), 2)).toEqual([
			'Step by step',
			'Errors of this flow',
			...(id === 'auth-provider' ? [] : ['Errors of any flow']),
			'Sources',
		]);
	});
});

describe('a link to a cause', () => {
	it('prefers the page of the code that the app is shown', () => {
		expect(homeHref(catalog.errors, 'app-deleted', ['invalid-client-id'])).toBe('/errors/invalid-client-id/#app-deleted');
		expect(homeHref(catalog.errors, 'callback-url-mismatch')).toBe('/errors/redirect-uri-mismatch/#callback-url-mismatch');
	});

	it('is refused for a cause that nothing leads to', () =>
		expect(() => homeHref(catalog.errors, 'no-such-cause')).toThrow('no-such-cause'));
});

describe('the list of all codes', () => {
	it('carries for each code what it can be filtered by, and offers what some code has', () => {
		const list = elementsOf(read(renderOverview(fixture())[0]!.text), 'CodeTable')[0]!;
		expect(JSON.parse(String(attributeOf(list, 'rows')))).toEqual({
			'no-code': { who: ['admin'], flow: ['web-server'], where: ['token-response'] },
			'test-code': { who: ['admin'], flow: ['web-server', 'jwt-bearer', 'any'], where: ['token-response', 'typed'] },
		});
		expect(JSON.parse(String(attributeOf(list, 'choices')))).toEqual({
			who: { admin: 'The admin of your Salesforce org' },
			flow: { 'web-server': 'Web server flow (authorization code)', 'jwt-bearer': 'JWT bearer flow' },
			where: { 'token-response': 'Token endpoint answer' },
		});
	});
});

describe('the tables of the catalog', () => {
	const slips = (changes: Partial<typeof reference>, loginHistory = catalog.loginHistory): string =>
		checkCatalog({ ...catalog, loginHistory, reference: { ...reference, ...changes } })
			.map(({ file, rule, repair }) => `${file} | ${rule} | ${repair}`)
			.join('\n');

	it('name causes that exist, and sources', () => {
		expect(slips({ timeline: [{ ...reference.timeline[0]!, causes: ['connected-app-not-instaled'] }] })).toContain(
			'timeline.ts | it names the cause "connected-app-not-instaled", which does not exist | did you mean "connected-app-not-installed"?',
		);
		expect(slips({ loginReadings: [{ ...reference.loginReadings[0]!, certainty: 'official', sources: [] }] })).toContain(
			'login-reading.ts | "No row at that time" claims the certainty "official" without a source',
		);
		const [status, ...statuses] = catalog.loginHistory;
		const unsure = slips({}, [{ ...status!, causes: ['wrong-login-hots'], certainty: 'official', sources: [] }, ...statuses]);
		expect(unsure).toContain(`login-history.ts | "${status!.status}" claims the certainty "official" without a source`);
		expect(unsure).toContain('login-history.ts | it names the cause "wrong-login-hots", which does not exist | did you mean');
		expect(slips({ glossary: [] })).toContain('nothing cites the source "help-nc-basics"');
	});

	it('keep the order of the timeline, and say what they say in as few sentences as they should', () => {
		const many = 'One. Two. Three. Four.';
		expect(slips({ timeline: reference.timeline.toReversed() })).toContain('timeline.ts | "20 February 2027" stands behind a later day');
		expect(slips({ glossary: [{ ...reference.glossary[0]!, means: many }] })).toContain('is told in more than three sentences');
		expect(slips({ flowMaps: [{ ...reference.flowMaps[0]!, what: many }] })).toContain('is not told in three sentences');
		expect(slips({ secretAdvice: [{ ...reference.secretAdvice[0]!, advice: 'Do **this**.' }] })).toContain('has Markdown');
	});

	it('draw no step to nobody and refer to no term that is missing', () => {
		const [map] = reference.flowMaps;
		expect(slips({ flowMaps: [{ ...map!, steps: [{ ...map!.steps[0], to: 4 }] }] })).toContain('starts or ends at nobody');
		expect(slips({ glossary: [{ ...reference.glossary[0]!, see: ['Refresh tokn'] }] })).toContain('it names the term "Refresh tokn"');
		const see = [{ ...reference.glossary[0]!, see: ['Refresh tokn'] }, ...reference.glossary.slice(1)];
		expect(slips({ glossary: see })).toContain('did you mean "Refresh token"?');
	});
});

describe('every page of the reference', () => {
	it.each([...real])('%s has a title, a description and the day of its review', (_name, tree) => {
		expect(frontMatterOf(tree)).toMatchObject({
			title: expect.any(String),
			description: expect.any(String),
			lastUpdated: reference.reviewed,
			editUrl: false,
		});
	});
});
