/** What happens in the dialog of the search, from the first letter to the results. */
import type { SearchList } from '#articles/search-list.ts';
import listAddress from '#content/search.json?url&no-inline';
import { loadStyles } from '../load-styles.ts';
import { count } from '../result/dom.ts';
import stylesAddress from '../styles/search-dialog.css?url&no-inline';
import { answerHere, lendBox } from './answer-here.ts';
import { type Chosen, fits, isNarrow } from './filter.ts';
import { openFullText, type PageHit } from './full-text.ts';
import { filters, waysOn } from './furniture.ts';
import { guide } from './guide.ts';
import { nameHit, pageHit } from './hits.ts';
import { listedNames, type Name } from './list.ts';
import { isPasteLike } from './paste-like.ts';
import { prepare, rank } from './rank.ts';
import { wanted } from './wanted.ts';

/** Words are sent to the full-text search after this pause, in milliseconds. */
const pause = 120;

/**
 * Brings the dialog to life.
 * @param base of the site, with a slash at its end
 * @throws where the list of names cannot be loaded
 */
export const start = async (dialog: HTMLDialogElement, base: string): Promise<void> => {
	const part = <Part extends HTMLElement>(selector: string): Part => dialog.querySelector(selector) as Part;
	const [form, input, hits, said] = [part<HTMLFormElement>('form'), part<HTMLInputElement>('input'), part('.hits'), part('.said')];
	void loadStyles(stylesAddress);
	const list: SearchList = await (await fetch(listAddress)).json();
	const names = listedNames(list);
	const entries = prepare(names);
	// Pages below the names are a help, not a need: without them the names still answer.
	const fullText = openFullText(base).catch(() => undefined);
	let run = 0;

	const none = waysOn(base);
	form.append(filters(list.choices));
	hits.after(none);

	const chosen = (): Chosen => Object.fromEntries([...form.querySelectorAll('select')].map(({ name, value }) => [name, value])) as Chosen;

	/** Whether the reader has asked for anything yet, by words or by a filter. */
	const isAsked = (query: string): boolean => query !== '' || isNarrow(chosen());

	/** With nothing typed, the filters alone list the codes that fit. */
	const named = (query: string): Name[] => {
		if (!isAsked(query)) return wanted(names);
		const fitting = entries.filter(({ name }) => fits(name.path, chosen(), list));
		if (query !== '') return rank(query, fitting);
		return fitting.map(({ name }) => name).filter(({ kind }) => kind === 'code');
	};

	const say = (query: string): void => {
		const found = hits.childElementCount;
		none.hidden = found > 0 || query === '';
		said.textContent = !isAsked(query) ? 'Often looked for' : found === 0 ? 'Nothing found.' : count(found, 'result');
	};

	/** Pages come later than names. They are added below, so that nobody loses the place where they are. */
	const addPages = (pages: readonly PageHit[], shown: readonly Name[]): void => {
		const known = new Set(shown.map(({ path }) => path.split('#')[0]));
		const more = pages.filter(({ path }) => !known.has(path) && fits(path, chosen(), list));
		hits.append(...more.map((page) => pageHit(page, base)));
	};

	const offerAnswer = (text: string): void => {
		const offer = document.createElement('li');
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = 'Diagnose this text';
		button.addEventListener('click', () => answerHere(dialog, text));
		offer.append(button);
		hits.prepend(offer);
		none.hidden = true;
		said.textContent = 'This looks like a failure, not like words to search for. It is not sent anywhere.';
	};

	const ask = async (): Promise<void> => {
		const mine = ++run;
		const query = input.value.trim();
		const shown = named(query);
		hits.replaceChildren(...shown.map((name) => nameHit(name, base)));
		if (isPasteLike(query)) {
			offerAnswer(query);
			return;
		}
		// What is final is said at once; else after the pages, so that a screen reader hears one number.
		if (query.length < 2) {
			say(query);
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
		if (mine !== run) return;
		const pages = await fullText.then((search) => search?.(query)).catch(() => undefined);
		if (mine !== run) return;
		addPages(pages ?? [], shown);
		say(query);
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
		if (isAsked(input.value.trim())) hits.querySelector<HTMLElement>('a, button')?.click();
	});
	guide(dialog, input, hits);
	lendBox(dialog);
	void ask();
};
