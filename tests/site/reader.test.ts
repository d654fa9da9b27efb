/** The page's side of the reading worker, with workers that are made up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Reader } from '#site/box/reader.ts';
import type { Input, Task } from '#site/box/reading-worker.ts';

class Made {
	static all: Made[] = [];
	readonly inputs: Input[] = [];
	isAtWork = true;
	onmessage: ((event: { data: unknown }) => void) | undefined;
	onerror: (() => void) | undefined;

	constructor() {
		Made.all.push(this);
	}

	postMessage(message: Partial<Task>): void {
		if (message.input !== undefined) this.inputs.push(message.input);
	}

	terminate(): void {
		this.isAtWork = false;
	}
}

/** What the page itself was given to read. */
let here: Input[];

beforeEach(() => {
	Made.all = [];
	here = [];
	const detail = async (input: Input) => {
		here.push(input);
		return { kind: 'picture' };
	};
	vi.stubGlobal('Worker', Made);
	vi.stubGlobal('addEventListener', (_: string, hear: (event: { detail: unknown }) => void) => hear({ detail }));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const made = (): Reader => new Reader({ key: new Uint32Array(2), words: { causes: {}, tables: {} } } as never);
const read = (reader: Reader, input: Input, signal = new AbortController().signal) => reader.read(input, () => {}, signal);

test('where no worker can load, what waits is read once, by the page', async () => {
	const reader = made();
	const reading = read(reader, 'a text');
	for (const worker of Made.all) worker.onerror?.();
	expect(await reading).toEqual({ kind: 'picture' });
	expect(here).toEqual(['a text']);
	expect(Made.all.map(({ isAtWork }) => isAtWork)).toEqual([false, false]);
});

test('what waits behind a long reading that is ended is read by the worker that takes over', async () => {
	const reader = made();
	const [first, spare] = Made.all as [Made, Made];
	const waiting = read(reader, 'a text');
	const ended = new AbortController();
	const long = read(reader, 'x'.repeat(1_000_001), ended.signal);
	ended.abort();
	expect(await long).toBeUndefined();
	expect(first.isAtWork).toBe(false);
	expect(spare.inputs).toEqual(['a text']);
	spare.onmessage?.({ data: { id: 1, reading: { kind: 'picture' } } });
	expect(await waiting).toEqual({ kind: 'picture' });
});
