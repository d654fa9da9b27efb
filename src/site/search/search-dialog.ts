/** What happens in the dialog of the search, from the first letter to the results. */
import type { SearchList } from '#articles/search-list.ts';
import listAddress from '#content/search.json?url&no-inline';
import { loadStyles } from '../load-styles.ts';
import stylesAddress from '../styles/search-dialog.css?url&no-inline';
import { answerHere, lendBox } from './answer-here.ts';
import { type Chosen, fits } from './filter.ts';
import { openFullText, type PageHit } from './full-text.ts';
import { filters } from './furniture.ts';
import { guide } from './guide.ts';
import type { Name } from './list.ts';
import { isPasteLike } from './paste-like.ts';
import { Results } from './results.ts';
import { isAsked, type Query, searchNames } from './search-names.ts';
import { typedInto } from './typed.ts';

/** Words are sent to the full-text search after this pause, in milliseconds. */
const pause = 120;

/** A shorter text is a beginning of too many words for the full-text search. */
const shortest = 2;

const chosenIn = (form: HTMLFormElement): Chosen =>
	Object.fromEntries([...form.querySelectorAll('select')].map(({ name, value }) => [name, value])) as Chosen;

/** @returns the pages that fit the filters and that no name leads to */
const beside = (names: readonly Name[], pages: readonly PageHit[], { chosen }: Query, list: SearchList): PageHit[] => {
	const known = new Set(names.map(({ path }) => path.split('#')[0]));
	return pages.filter(({ path }) => !known.has(path) && fits(path, chosen, list));
};

/**
 * Brings the dialog to life.
 * @param base of the site, with a slash at its end
 * @throws where the list of names cannot be loaded
 */
export const start = async (dialog: HTMLDialogElement, base: string): Promise<void> => {
	const part = <Part extends HTMLElement>(selector: string): Part => dialog.querySelector(selector) as Part;
	const [form, input, hits] = [part<HTMLFormElement>('form'), part<HTMLInputElement>('input'), part('.hits')];
	// Who opened the search to paste does not wait for the list.
	const typed = typedInto(input);
	void loadStyles(stylesAddress);
	const list: SearchList = await (await fetch(listAddress)).json();
	const namesFor = searchNames(list);
	// Pages below the names are a help, not a need: without them the names still answer.
	const fullText = openFullText(base).catch(() => undefined);
	form.append(filters(list.choices));
	const results = new Results(hits, part('.said'), base);
	const asked = (): Query => ({ words: typed(), chosen: chosenIn(form) });
	let run = 0;

	const ask = async (): Promise<void> => {
		const mine = ++run;
		const query = asked();
		const { words } = query;
		const names = namesFor(query);
		results.show(names);
		if (isPasteLike(words)) {
			results.offerDiagnosis(() => answerHere(dialog, words));
			return;
		}
		// What is final is said at once; else after the pages, so that a screen reader hears one number.
		if (words.length >= shortest) {
			await new Promise((resolve) => setTimeout(resolve, pause));
			if (mine !== run) return;
			const pages = await fullText.then((search) => search?.(words)).catch(() => undefined);
			if (mine !== run) return;
			results.add(beside(names, pages ?? [], query, list));
		}
		results.say(query);
	};

	input.addEventListener('input', () => void ask());
	// Only of the filters: the field tells of a change too, when it is left for a result, which must stay where it is then.
	form.addEventListener('change', ({ target }) => {
		if (target !== input) void ask();
	});
	// A reset is told before the fields have their first values again.
	form.addEventListener('reset', () => setTimeout(ask));
	// Enter goes to the first result, but nowhere that was not asked for.
	form.addEventListener('submit', () => {
		if (isAsked(asked())) results.pressFirst();
	});
	guide(dialog, input, hits);
	lendBox(dialog);
	void ask();
};
