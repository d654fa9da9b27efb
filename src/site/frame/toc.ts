/** Marks in the table of contents where the reader is, and closes the bar of narrow windows when it is done with. */
const target = ({ hash }: HTMLAnchorElement): HTMLElement | null => document.getElementById(decodeURIComponent(hash.slice(1)));

/** A link is known by its place among those that lead somewhere: it is the place of its heading, too. */
const tables = [...document.querySelectorAll<HTMLElement>('.toc')].map((table) => [...table.querySelectorAll('a')].filter(target));
const headings = (tables[0] ?? []).map(target) as HTMLElement[];
const bar = document.querySelector<HTMLDetailsElement>('.toc-bar details');

/** A heading to which a link leads stands below the header and, in the section of a cause, below its edge. In pixels. */
const edge = 32;

let current = -1;

/** The last heading above the text that is read. */
const mark = (): void => {
	const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + edge;
	const here = Math.max(
		0,
		headings.findLastIndex((heading) => heading.getBoundingClientRect().top <= line),
	);
	if (here === current) return;
	for (const links of tables) {
		links[current]?.removeAttribute('aria-current');
		links[here]?.setAttribute('aria-current', 'true');
	}
	const shown = bar?.querySelector('.here');
	if (shown) shown.textContent = tables[0]?.[here]?.textContent ?? '';
	current = here;
};

const closeBar = (): void => {
	if (bar) bar.open = false;
};

if (tables.length > 0) {
	mark();
	addEventListener('scroll', mark, { passive: true });
	addEventListener('click', ({ target }) => {
		if (!(target as Element).closest('.toc-bar summary')) closeBar();
	});
	addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !bar?.open) return;
		if (bar.contains(document.activeElement)) bar.querySelector('summary')?.focus();
		closeBar();
	});
}
