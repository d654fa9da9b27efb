/** The way of a reader who has no mouse. */
import { expect, type Page } from '@playwright/test';

/** Presses Tab until one of the elements has the focus, and sees that nothing covers it there. */
export const tabTo = async (page: Page, selector: string, most = 60): Promise<void> => {
	const focused = page.locator(selector).and(page.locator(':focus'));
	for (let presses = 0; presses < most; presses++) {
		await page.keyboard.press('Tab');
		if ((await focused.count()) === 0) continue;
		// The header stays in place while the page scrolls beneath it.
		const isCovered = await focused.evaluate((element) => {
			const { left, top, width } = element.getBoundingClientRect();
			const above = document.elementFromPoint(left + width / 2, Math.max(top, 0) + 2);
			return above?.closest('header') !== null && element.closest('header') === null;
		});
		expect(isCovered, `${selector} is out of sight or under the header`).toBe(false);
		return;
	}
	throw new Error(`Tab does not reach ${selector}`);
};
