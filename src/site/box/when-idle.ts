/**
 * Runs it when the browser has nothing else to do.
 * @param latest in milliseconds: it runs by then
 */
export const whenIdle = (run: () => void, latest: number): void => {
	// Safari has no such callback; by then it has drawn what was to be drawn.
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: latest });
	else setTimeout(run, 200);
};
