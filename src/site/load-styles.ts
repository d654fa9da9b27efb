/** Styles of what is loaded on first use: a page weighs less without them. */

/** @returns when the styles are there, or when they failed: without them all can still be read */
export const loadStyles = (address: string): Promise<unknown> =>
	new Promise((loaded) => {
		const styles = document.createElement('link');
		styles.rel = 'stylesheet';
		styles.href = address;
		styles.addEventListener('load', loaded);
		styles.addEventListener('error', loaded);
		document.head.append(styles);
	});
