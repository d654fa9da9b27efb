import { describe, expect, test } from 'vitest';
import { plain } from '#articles/md.ts';
import { toldCauses } from '#articles/twins/told-causes.ts';
import { type Line, type ToldBlock, toldBlocks, toldLine } from '#articles/twins/told-text.ts';
import { loadCatalog } from '#catalog/load.ts';
import { setupPages } from '#catalog/setup.ts';

const catalog = await loadCatalog();
const told = toldCauses(catalog);

const words = (line: Line | undefined): string =>
	typeof line === 'string' || line === undefined
		? (line ?? '')
		: line.map((piece) => (typeof piece === 'string' ? piece : piece[1])).join('');
const blockWords = (block: ToldBlock): string =>
	typeof block === 'object' && 'list' in block ? block.list.map(words).join('') : words(block);

describe('a cause is told in a result', () => {
	test.each([...catalog.causes.values()])('$id says what its entry says', (cause) => {
		const { why, deliberate, checks, fixes, otherwise } = told.causes[cause.id]!;
		expect(why.map(blockWords).join(' ')).toBe(plain(cause.why));
		expect(words(deliberate)).toBe(plain(cause.deliberate ?? ''));
		expect(words(otherwise)).toBe(plain(cause.otherwise));
		expect(checks.map(({ look }) => words(look))).toEqual(cause.confirm.map(({ look }) => plain(look)));
		expect(checks.map(({ page }) => told.pages[page ?? -1]?.[0].split(' > ').at(-1))).toEqual(
			cause.confirm.map(({ setup }) => setup && setupPages[setup].path.at(-1)),
		);
		expect(fixes.map(({ title, actor }) => [title, actor])).toEqual(cause.fixes.map(({ title, actor }) => [title, actor]));
		expect(fixes.map(({ verify, risk, undo }) => [words(verify), words(risk), words(undo)])).toEqual(
			cause.fixes.map(({ verify, risk, undo }) => [plain(verify), plain(risk ?? ''), plain(undo ?? '')]),
		);
		expect(fixes.flatMap(({ steps }) => steps.map((step) => [words(step.do), step.request]))).toEqual(
			cause.fixes.flatMap(({ steps }) =>
				steps.map((step) => ('request' in step ? [plain(step.say), step.request] : [plain(step.do), undefined])),
			),
		);
	});

	test('a step names its Setup page by the whole way to it', () => {
		const [fix] = told.causes['connected-app-not-installed']!.fixes;
		const page = fix!.steps.find(({ page: at }) => at !== undefined)!.page!;
		expect(told.pages[page]).toEqual([
			'Setup > Apps > Connected Apps > Connected Apps OAuth Usage',
			'/lightning/setup/ConnectedAppsUsage/home',
		]);
	});
});

describe('told prose', () => {
	test('a line without marks is a string', () => {
		expect(toldLine('Nothing stands out')).toBe('Nothing stands out');
	});

	test('machine strings and words of the screen stay apart', () => {
		expect(toldLine('Set **Permitted Users** so that `invalid_client` goes')).toEqual([
			'Set ',
			['strong', 'Permitted Users'],
			' so that ',
			['code', 'invalid_client'],
			' goes',
		]);
	});

	test('a list keeps its items', () => {
		expect(toldBlocks('Two ways:\n\n- one\n- `two`')).toEqual(['Two ways:', { list: ['one', [['code', 'two']]] }]);
	});

	test.each(['[a link](https://example.com)', '> a quotation', '- a\n\n  b', '*slanted*'])('%s is refused', (markdown) => {
		expect(() => toldBlocks(markdown)).toThrow(/A result shows words, code spans and strong words/);
	});

	test('HTML is refused', () => {
		expect(() => toldBlocks('<b>bold</b>')).toThrow(/HTML/);
	});
});
