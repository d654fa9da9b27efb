/** The fixes of a cause, each under the role whose job it is, in the catalog's order: least privilege first. */
import type { ToldFix, ToldPage } from '#articles/twins/told-causes.ts';
import { el, heading } from './dom.ts';
import { fixTold } from './fix.ts';
import { appKinds, type Role, roleInWords } from './words.ts';

/** Splits a list where the answer for two neighbours differs. */
const runs = <Item>(items: readonly Item[], belong: (last: Item, next: Item) => boolean): Item[][] => {
	const found: Item[][] = [];
	for (const item of items) {
		const run = found.at(-1);
		const last = run?.at(-1);
		if (run !== undefined && last !== undefined && belong(last, item)) run.push(item);
		else found.push([item]);
	}
	return found;
};

/**
 * Of several ways the first, which opens up least, is told at once. Fixes that differ by the kind of app are
 * alternatives: one of the kinds is open at a time.
 * @param isLater whether the role was told a way before these
 */
const alternatives = (
	fixes: readonly ToldFix[],
	pages: readonly ToldPage[],
	level: number,
	name: string,
	isLater: boolean,
): HTMLElement[] => {
	const kinds = [...new Set(fixes.flatMap(({ app }) => app ?? []))];
	if (kinds.length < 2) return fixes.map((fix, at) => fixTold(fix, pages, level, isLater || at > 0));
	return kinds.map((kind, at) =>
		el(
			'details',
			{ class: 'kind', name, ...(at === 0 ? { open: '' } : {}) },
			el('summary', {}, `If it is ${kind === 'connected-app' ? 'a' : 'an'} ${appKinds[kind]}`),
			...fixes.filter(({ app }) => app === kind).map((fix, place) => fixTold(fix, pages, level, place > 0)),
		),
	);
};

const titleOf = (actor: Role): string => (actor === 'user' ? 'What you can do yourself' : `For ${roleInWords(actor)}`);

/**
 * @param level of the heading over the fixes of a role
 * @param name belongs to this telling alone on the page
 */
export const fixesTold = (fixes: readonly ToldFix[], pages: readonly ToldPage[], level: number, name: string): HTMLElement[] =>
	runs(fixes, (last, next) => last.actor === next.actor).map((own, at) =>
		el(
			'section',
			{ class: 'job' },
			heading(level, {}, titleOf(own[0]?.actor ?? 'admin')),
			// A choice between kinds of app: see `app` in define.ts of the catalog.
			...runs(own, (last, next) => last.app !== undefined && next.app !== undefined).flatMap((run, place) =>
				alternatives(run, pages, level + 1, `${name} ${at} ${place}`, place > 0),
			),
		),
	);
