/**
 * Keeps all tabs of a page on one choice: who has an External Client App has it in every cause.
 * Starlight's own `syncKey` would store the choice, and nothing is to be stored.
 */
const tabsOf = (set: Element): HTMLElement[] => [...set.querySelectorAll<HTMLElement>('[role=tab]')];
const labelOf = (tab: Element): string => tab.textContent.trim();

const select = (set: Element, label: string): void => {
	const tabs = tabsOf(set);
	if (!tabs.some((tab) => labelOf(tab) === label)) return;
	const panels = [...set.querySelectorAll<HTMLElement>(':scope > [role=tabpanel]')];
	tabs.forEach((tab, at) => {
		const chosen = labelOf(tab) === label;
		tab.setAttribute('aria-selected', String(chosen));
		if (chosen) tab.removeAttribute('tabindex');
		else tab.tabIndex = -1;
		const panel = panels[at];
		if (panel) panel.hidden = !chosen;
	});
};

const follow = ({ target }: Event): void => {
	const set = target instanceof Element ? target.closest('[role=tab]')?.closest('starlight-tabs') : null;
	if (!set) return;
	const chosen = tabsOf(set).find((tab) => tab.getAttribute('aria-selected') === 'true');
	if (!chosen) return;
	const before = set.getBoundingClientRect().top;
	for (const other of document.querySelectorAll('starlight-tabs')) if (other !== set) select(other, labelOf(chosen));
	// Panels above this one may have grown: the reader stays where they are.
	scrollBy({ top: set.getBoundingClientRect().top - before, behavior: 'instant' });
};

// Starlight's listeners sit on the tabs themselves, so they have chosen before these hear of it.
for (const event of ['click', 'keydown']) document.addEventListener(event, follow);
