/** A fold whose contents come when it is opened. */

/** @param tell fills it; returns whether it could, else it is called again when the fold is next opened */
export const tellWhenOpen = (details: HTMLDetailsElement, tell: () => Promise<boolean>): void => {
	const onToggle = async (): Promise<void> => {
		const isTold = details.open && (await tell());
		if (!isTold) tellWhenOpen(details, tell);
	};
	details.addEventListener('toggle', () => void onToggle(), { once: true });
};
