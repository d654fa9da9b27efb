/** One ranked cause: a line that names it, and folded behind it all that is told of it. */
import type { Candidate } from '#engine/types.ts';
import { causeTold } from './cause.ts';
import { el, heading, listed } from './dom.ts';
import type { Mark } from './marks.ts';
import { type Names, titleOf } from './names.ts';
import { linkTold } from './own-org.ts';
import { isHere, linkTo, type Place } from './place.ts';
import { tellWhenOpen } from './tell-when-open.ts';
import { toldCauses } from './told.ts';
import { reasonWord, roleInWords, sureness, type Way } from './words.ts';

/** The anchor of the first of the list. */
export const leadingCause = 'leading-cause';

const notThere = 'The steps could not be loaded. The article has them, or open this again when you are online.';

const detail = (candidate: Candidate, names: Names): string => {
	const helpers = (names.cause(candidate)?.who ?? []).map(roleInWords);
	return `${sureness[candidate.certainty].word} · fixed by ${listed(helpers, 'or')}`;
};

/** What in the text speaks for the cause, each piece a link to its mark. */
const because = (marks: readonly Mark[], names: Names): HTMLElement[] =>
	marks.length === 0
		? []
		: [
				el(
					'p',
					{ class: 'because' },
					'Why we think so: ',
					...marks.flatMap(({ number, evidence }, at) => [
						at === 0 ? '' : ', ',
						el('a', { class: 'number', href: `#mark-${number}`, 'aria-label': `Mark ${number} in the text` }, String(number)),
						` ${[...new Set(evidence.map((one) => reasonWord(one, names.labels)))].join('; ')}`,
					]),
				),
			];

/** Opens the next cause of the list, only ever at the reader's press; behind the last stands what to collect for those who can see more. */
const notIt = (fold: HTMLElement, { labels }: Names, place: Place): HTMLElement[] => {
	const next = fold.closest('li')?.nextElementSibling?.querySelector('details');
	const title = next?.querySelector('summary :first-child')?.textContent;
	const [words, href] = labels.ways['support'] as Way;
	if (!next || !title) return [el('a', { href: linkTo(href, place) }, words)];
	const button = el('button', { type: 'button' }, `Not it? Next: ${title}`);
	button.addEventListener('click', () => {
		next.open = true;
		next.querySelector('summary')?.focus();
	});
	return [button];
};

/**
 * What stands behind the fold; it is built when it is first opened, for there may be many. Where the words are here, at once.
 * @returns whether the steps are among it
 */
const fill = async (fold: HTMLElement, candidate: Candidate, marks: readonly Mark[], names: Names, place: Place): Promise<boolean> => {
	const told = toldCauses.here ?? (await toldCauses.fetch());
	const cause = told?.causes[candidate.cause];
	const words = isHere(candidate.href, place) ? 'Go to it in this article' : 'Open the whole article, with its sources';
	fold.replaceChildren(
		...because(marks, names),
		...(told === undefined || cause === undefined
			? [el('p', {}, notThere)]
			: causeTold(cause, told.pages, place.level + 3, candidate.href)),
		el('div', { class: 'next' }, el('a', { href: linkTo(candidate.href, place) }, words), ...notIt(fold, names, place)),
	);
	linkTold(fold);
	return told !== undefined;
};

/**
 * @param marks those that speak for this cause
 * @param code shown beside the title where several codes are in question
 */
export const causeItem = (candidate: Candidate, marks: readonly Mark[], code: string | null, names: Names, place: Place): HTMLElement => {
	const fold = el('div', { class: 'told' });
	const title = heading(place.level + 2, {}, titleOf(candidate, names), ...(code === null ? [] : [' ', el('code', {}, code)]));
	const details = el('details', {}, el('summary', {}, title, el('span', {}, detail(candidate, names))), fold);
	tellWhenOpen(details, () => fill(fold, candidate, marks, names, place));
	return el('li', {}, details);
};

/** Opens a cause and tells it at once: by itself an opened fold is told of only after it has been drawn. */
export const openCause = (item: HTMLElement): void => {
	const details = item.querySelector('details') as HTMLDetailsElement;
	details.open = true;
	details.dispatchEvent(new Event('toggle'));
};
