/**
 * Makes the tabs of a page work, and keeps all sets on one choice: who has an External Client App has it in every cause.
 * Nothing is stored.
 */
const tabsOf = (set: Element): HTMLElement[] => [...set.querySelectorAll<HTMLElement>('[role=tab]')];

const select = (set: Element, label: string): void => {
	const tabs = tabsOf(set);
	const chosen = tabs.findIndex(({ textContent }) => textContent === label);
	if (chosen === -1) return;
	const panels = set.querySelectorAll<HTMLElement>(':scope > [role=tabpanel]');
	for (const [at, tab] of tabs.entries()) {
		tab.ariaSelected = String(at === chosen);
		tab.tabIndex = at === chosen ? 0 : -1;
		(panels[at] as HTMLElement).hidden = at !== chosen;
	}
};

const choose = (tab: HTMLElement): void => {
	const before = tab.getBoundingClientRect().top;
	for (const set of document.querySelectorAll('tab-set')) select(set, tab.textContent);
	tab.focus({ preventScroll: true });
	// Panels above this one may have grown: the reader stays where they are.
	scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: 'instant' });
};

const tabAt = ({ target }: Event): HTMLElement | null => (target as Element).closest('[role=tab]');

document.addEventListener('click', (event) => {
	const tab = tabAt(event);
	if (tab) choose(tab);
});

document.addEventListener('keydown', (event) => {
	const tab = tabAt(event);
	const set = tab?.closest('tab-set');
	if (!set) return;
	const tabs = tabsOf(set);
	const at = tabs.indexOf(tab as HTMLElement);
	const to: Readonly<Record<string, HTMLElement | undefined>> = {
		ArrowLeft: tabs[at - 1],
		ArrowRight: tabs[at + 1],
		Home: tabs[0],
		End: tabs.at(-1),
	};
	const next = to[event.key];
	if (next === undefined) return;
	event.preventDefault();
	choose(next);
});
