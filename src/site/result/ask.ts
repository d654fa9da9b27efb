/** A question as a group of buttons: its words, who can answer it, where to look, and the answers to choose from. */
import type { ToldPage } from '#articles/twins/told-causes.ts';
import type { AskedQuestion } from '#engine/narrow/questions.ts';
import { el, listed } from './dom.ts';
import { setupPage } from './setup-page.ts';
import { toldCauses } from './told.ts';
import { type Labels, roleInWords } from './words.ts';

/** What happens when the reader answers a question, or wants none. */
export interface OnAnswer {
	/** @param answer null where the reader does not know */
	give: (answer: string | null) => void;
	stop: () => void;
}

/** The page with its address, where the words of the causes are here: they bring it. */
const pageOf = (path: string): ToldPage => toldCauses.here?.pages.find(([way]) => way === path) ?? [path];

const button = (words: string, press: () => void, kind: 'answer-button' | 'aside-button'): HTMLElement => {
	const made = el('button', { type: 'button', class: kind }, words);
	made.addEventListener('click', press);
	return el('li', {}, made);
};

/** @param offered ids of the answers to choose from; where some are left out, "none of these" stands for them */
export const ask = (question: AskedQuestion, offered: readonly string[], { asking }: Labels, { give, stop }: OnAnswer): HTMLElement => {
	const { who, expert, path, look, answers } = question;
	const helpers = who.includes('user') ? '' : `${asking.forWhom} ${listed(who.map(roleInWords), 'or')}. `;
	const isPartial = offered.length < Object.keys(answers).length;
	return el(
		'fieldset',
		{},
		el('legend', {}, question.ask),
		...(expert === 0 ? [] : [el('p', {}, expert)]),
		el('p', {}, `${helpers}${asking.where} `, ...(path === 0 ? [] : [setupPage(pageOf(path)), '. ']), look),
		el(
			'ul',
			{ role: 'list' },
			...offered.map((id) => button(answers[id] ?? '', () => give(id), 'answer-button')),
			...(isPartial ? [button(asking.other, () => give('other'), 'answer-button')] : []),
			button(asking.unknown, () => give(null), 'aside-button'),
			button(asking.skip, stop, 'aside-button'),
		),
	);
};
