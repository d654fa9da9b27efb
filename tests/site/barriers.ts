/** What axe finds on a page, as short lines. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that a change of the theme can break: nothing but colours differs between the themes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const found = async (builder: AxeBuilder): Promise<string[]> => {
	const { violations } = await builder.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

/** The older way of asking opens no second page; only frames would need the newer, and the site has none. */
const axe = (page: Page, values: string[], type: 'tag' | 'rule'): AxeBuilder =>
	new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly: { type, values }, resultTypes: ['violations'] });

/** @returns one line for each broken rule of WCAG 2.2, A and AA, with the elements that break it. */
export const barriers = (page: Page): Promise<string[]> => found(axe(page, standard, 'tag'));

/** @returns the same, and what is not forbidden but no good practice either. */
export const slips = (page: Page): Promise<string[]> => found(axe(page, [...standard, 'best-practice'], 'tag'));

/** @returns the same for the rules on colours alone, for a page that was looked at in the other theme. */
export const colourBarriers = (page: Page): Promise<string[]> => found(axe(page, colourRules, 'rule'));
