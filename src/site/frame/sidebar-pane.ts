/** The sidebar as a menu of narrow windows: what lies behind it cannot be reached while it is open. */
const pane = document.getElementById('sidebar');
const wide = matchMedia('(min-width: 50em)');

const follow = (): void => {
	if (pane) pane.popover = wide.matches ? null : 'auto';
};

follow();
wide.addEventListener('change', follow);
pane?.addEventListener('toggle', ({ newState }) => {
	for (const behind of document.querySelectorAll<HTMLElement>('.main-frame, .skip-link')) behind.inert = newState === 'open';
});

// Where the reader is stands in view, in a list that may be longer than the window.
pane?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' });
