/** What an answer begins with: the verdict, who can fix it, and the message for them; and its tools, which say the same. */
import type { Diagnosis } from '#engine/types.ts';
import { leadingCause } from './cause-item.ts';
import { el, heading } from './dom.ts';
import { messageOf } from './facts.ts';
import { handoff } from './handoff.ts';
import type { Led } from './leader.ts';
import type { Names } from './names.ts';
import { isHere, linkTo, type Place } from './place.ts';
import { tools } from './tools.ts';
import { verdictOf } from './verdict.ts';
import { who } from './who.ts';
import type { Verdict } from './words.ts';

/** The code and the message that lead, as they are printed. */
const named = (diagnosis: Diagnosis): HTMLElement[] => {
	const {
		kind,
		candidates: [first],
	} = diagnosis;
	if (first === undefined || (kind !== 'cause' && kind !== 'code')) return [];
	const parts = [first.code, messageOf(diagnosis)].filter((part) => part !== null && part !== undefined);
	return parts.length === 0 ? [] : [el('p', { class: 'named' }, ...parts.map((part) => el('code', {}, part)))];
};

/** Down to where the list of this answer tells the cause that leads. The address, which may name this answer, stays as it is. */
const downTo = (): HTMLElement => {
	const way = el('a', { class: 'onward', href: `#${leadingCause}` }, 'Go to the cause and the fix');
	way.addEventListener('click', (event) => {
		event.preventDefault();
		const cause = document.getElementById(leadingCause);
		cause?.scrollIntoView();
		cause?.querySelector('summary')?.focus({ preventScroll: true });
	});
	return way;
};

/** The way on: to the cause, below or in the article that is open; else to the article. */
const onward = ({ kind, candidates, evidence }: Diagnosis, place: Place): HTMLElement[] => {
	const [first] = candidates;
	if (first === undefined || (kind !== 'cause' && kind !== 'code' && kind !== 'request')) return [];
	if (kind === 'code') {
		// Where a message has a page of its own, only the message itself leads there.
		const isTold = first.because.some((at) => evidence[at]?.kind === 'message');
		const article = isTold ? (first.href.split('#')[0] ?? '') : `/errors/${first.slug}/`;
		return isHere(article, place) ? [] : [el('a', { class: 'onward', href: linkTo(article, place) }, 'Open the article about this code')];
	}
	if (kind === 'cause' && !isHere(first.href, place)) return [downTo()];
	return [
		el(
			'a',
			{ class: 'onward', href: linkTo(first.href, place) },
			kind === 'request' ? 'Open the article about the first of them' : 'Jump to your cause',
		),
	];
};

/** Where nothing was found the lists are the next best thing. */
const lists = ({ kind }: Diagnosis, place: Place): HTMLElement[] =>
	kind !== 'unknown'
		? []
		: [
				el(
					'p',
					{},
					'Or search the lists: ',
					el('a', { href: linkTo('/errors/', place) }, 'all codes'),
					' and ',
					el('a', { href: linkTo('/errors/messages/', place) }, 'all messages'),
					'.',
				),
			];

/** Drawn anew when an answer changes what leads. */
export class Leading {
	readonly element = el('div', { class: 'leading' });
	/** What can be done with the answer; it stands at its end. */
	readonly tools = el('div', { class: 'ways tools' });
	readonly #names: Names;
	readonly #place: Place;

	constructor(names: Names, place: Place) {
		this.#names = names;
		this.#place = place;
	}

	/** The heading of the verdict. */
	get title(): HTMLElement {
		return this.element.querySelector('.title') as HTMLElement;
	}

	/** @returns the words of the verdict */
	draw(led: Led): Verdict {
		const { diagnosis } = led;
		const verdict = verdictOf(led, this.#names);
		const message = handoff(diagnosis, this.#names, this.#place);
		const wasOpen = this.element.querySelector<HTMLDetailsElement>('.handoff')?.open ?? false;
		for (const fold of message) fold.open = wasOpen;
		this.element.replaceChildren(this.#verdict(diagnosis, verdict), ...who(diagnosis, this.#names, this.#place), ...message);
		this.tools.replaceChildren(...tools(diagnosis, verdict, this.#names, this.#place));
		return verdict;
	}

	#verdict(diagnosis: Diagnosis, { lead, title, note }: Verdict): HTMLElement {
		return el(
			'section',
			{ class: 'verdict', 'data-kind': diagnosis.kind, 'data-sure': diagnosis.candidates[0]?.certainty ?? '' },
			el('p', { class: 'lead' }, lead),
			heading(this.#place.level, { class: 'title', tabindex: '-1' }, title),
			...named(diagnosis),
			...(note === '' ? [] : [el('p', {}, note)]),
			...lists(diagnosis, this.#place),
			...onward(diagnosis, this.#place),
		);
	}
}
