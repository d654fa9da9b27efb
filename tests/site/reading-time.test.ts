import { expect, it } from 'vitest';
import { minutesToRead } from '../../src/site/frame/reading-time.ts';

it('counts 220 words a minute and rounds up', () => {
	expect(minutesToRead('word '.repeat(220))).toBe(1);
	expect(minutesToRead('word '.repeat(221))).toBe(2);
});

it('counts no imports, tags or rules of a table', () => {
	const markup = "import Aside from 'somewhere';\n<Aside type='note'>\n| - | - |\n</Aside>\n".repeat(200);
	expect(minutesToRead(`${markup}${'word '.repeat(221)}`)).toBe(2);
});

it('never says that a page takes no time', () => expect(minutesToRead('')).toBe(1));
