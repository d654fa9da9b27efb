/** The choice of a theme. It is the one thing that the site keeps in the browser, and only once a reader has chosen. */
const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');
const pickers = document.querySelectorAll<HTMLSelectElement>('theme-select select');

const show = (theme: string): void => {
	document.documentElement.dataset['theme'] = theme === 'auto' ? (light.matches ? 'light' : 'dark') : theme;
	for (const picker of pickers) picker.value = theme;
};

/** A browser may refuse to keep anything; then the system decides. */
const kept = (): string => {
	try {
		return localStorage.getItem(key) || 'auto';
	} catch {
		return 'auto';
	}
};

const keep = (theme: string): void => {
	try {
		if (theme === 'auto') localStorage.removeItem(key);
		else localStorage.setItem(key, theme);
	} catch {
		// It holds for this page then.
	}
};

for (const picker of pickers) {
	picker.addEventListener('change', () => {
		keep(picker.value);
		show(picker.value);
	});
}
light.addEventListener('change', () => show(kept()));
show(kept());
