/** What the tools of an article say and copy: loaded when one of them comes near, so that an article weighs less until then. */
type OnUse = typeof import('./on-use.ts');

let loading: Promise<OnUse> | undefined;

const load = (): Promise<OnUse> => {
	loading ??= import('./on-use.ts').catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
};

const failed = 'This could not be loaded. Try again when you are online.';

/** @param said where a failure is told */
export const use = (run: (tools: OnUse) => unknown, said: HTMLElement): void =>
	void load().then(run, () => {
		said.textContent = failed;
	});

/** Loads it; a failure is told when it is used. */
export const loadAhead = (): void => void load().catch(() => undefined);

/** Watches the ends of causes and of the article. Whoever touches the box may paste, and nothing may be requested after that. */
export const watchTools = (): void => {
	const watch = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			watch.disconnect();
			loadAhead();
		},
		{ rootMargin: '50%' },
	);
	for (const tools of document.querySelectorAll('.cause-end, share-page')) watch.observe(tools);
	document.querySelector('diagnose-box')?.addEventListener('focusin', loadAhead, { once: true });
};
