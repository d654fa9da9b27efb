/** What was answered, what that changed, and what the text answered by itself. */
import type { Fact } from '#engine/narrow/facts.ts';
import type { Given, Move } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';
import { capital, el, heading } from './dom.ts';
import type { Names } from './names.ts';
import { evidenceWord } from './words.ts';

/** A question and its answer in words. */
const inWords = ({ question, answer }: Given, { questions, labels }: Names): { asked: string; said: string } => {
	const known = questions.list.find(({ id }) => id === question);
	return {
		asked: known?.ask ?? '',
		said: answer === null ? labels.asking.unknown : (known?.answers[answer] ?? labels.asking.other),
	};
};

/** @param undo takes an answer back, with all that followed from it */
export const givenList = (given: readonly Given[], names: Names, level: number, undo: (index: number) => void): HTMLElement[] => {
	if (given.length === 0) return [];
	const { asking } = names.labels;
	const items = given.map((one, index) => {
		const { asked, said } = inWords(one, names);
		const button = el('button', { type: 'button', class: 'aside-button', 'aria-label': `${asking.change}: ${asked}` }, asking.change);
		button.addEventListener('click', () => undo(index));
		return el('li', {}, el('span', {}, `${asked} `, el('b', {}, said)), button);
	});
	return [heading(level, {}, asking.given), el('ol', { class: 'given', role: 'list' }, ...items)];
};

/** @returns which causes came forward, and what the reader said that did it */
export const movedList = (moved: readonly Move[], names: Names): HTMLElement[] => {
	if (moved.length === 0) return [];
	const { asking } = names.labels;
	const items = moved.map(({ cause, because }) => {
		const said = because.map((one) => inWords(one, names).said).join('; ');
		return el('li', {}, `${asking.moved} `, el('b', {}, names.title(cause)), ` (${asking.youSaid} ${said})`);
	});
	return [el('ul', { class: 'moved', role: 'list' }, ...items)];
};

/** @param diagnosis of the text in which the facts stand */
export const factsList = (facts: readonly Fact[], { cleaned, evidence }: Diagnosis, names: Names): HTMLElement[] => {
	if (facts.length === 0) return [];
	const items = facts.map(({ question, start, end }) => {
		// A flow is told by a word of the request, which does not speak for itself.
		const flow = evidence.find((one) => one.kind === 'flow' && one.start === start && one.end === end);
		const words = flow === undefined ? [] : [el('b', {}, capital(evidenceWord(flow, names.labels))), ' '];
		return el('li', {}, `${inWords({ question, answer: null }, names).asked} `, ...words, el('code', {}, cleaned.slice(start, end)));
	});
	return [el('details', {}, el('summary', {}, names.labels.asking.facts), el('ul', { class: 'facts', role: 'list' }, ...items))];
};
