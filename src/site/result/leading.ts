/** What an answer begins with: the verdict, who can fix it, and the message for them; and its tools, which say the same. */
import type { Given } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';
import { leadingCause } from './cause-item.ts';
import { copyButton } from './copy.ts';
import { el, heading } from './dom.ts';
import { articleOf, messageOf } from './facts.ts';
import { foundInRequest } from './findings.ts';
import { handoff } from './handoff.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { Led } from './leader.ts';
import type { Names } from './names.ts';
import { isHere, linkTo, type Place } from './place.ts';
import { nearestCodes } from './recognised.ts';
import { remedy } from './remedy.ts';
import { tools } from './tools.ts';
import { verdictOf } from './verdict.ts';
import { who } from './who.ts';
import type { Verdict, Way } from './words.ts';

/** The code and the message that lead, as they are printed. */
const named = (diagnosis: Diagnosis): HTMLElement[] => {
	const {
		kind,
		candidates: [first],
		evidence,
	} = diagnosis;
	if (first === undefined || (kind !== 'cause' && kind !== 'code')) return [];
	// A status of Login History is the title itself where nothing more is known.
	const code = kind === 'code' && first.because.some((at) => evidence[at]?.kind === 'login-status') ? null : first.code;
	const parts = [code, messageOf(diagnosis)].filter((part) => part !== null && part !== undefined);
	if (parts.length === 0) return [];
	const copy = copyButton('Copy', () => parts.join(': '));
	copy.firstElementChild?.setAttribute('aria-label', 'Copy what Salesforce answered');
	return [el('p', { class: 'named' }, ...parts.map((part) => el('code', {}, part)), copy)];
};

/** Down to a part of this answer. The address, which may name this answer, stays as it is. */
const downTo = (id: string, words: string): HTMLElement => {
	const way = el('a', { class: 'onward', href: `#${id}` }, words);
	way.addEventListener('click', (event) => {
		event.preventDefault();
		const part = document.getElementById(id);
		part?.scrollIntoView();
		part?.querySelector<HTMLElement>('summary, [tabindex]')?.focus({ preventScroll: true });
	});
	return way;
};

/** The way on: to what was found below, or to the cause in the article that is open. */
const onward = ({ kind, candidates, lint }: Diagnosis, place: Place): HTMLElement[] => {
	const [first] = candidates;
	if (kind === 'request') return lint.length === 0 ? [] : [downTo(foundInRequest, 'Show what we found')];
	if (first === undefined) return [];
	if (kind === 'code') return [downTo(leadingCause, candidates.length === 1 ? 'Show the cause' : 'Show the causes')];
	if (kind !== 'cause') return [];
	if (!isHere(first.href, place)) return [downTo(leadingCause, 'Show how to fix it')];
	return [el('a', { class: 'onward', href: linkTo(first.href, place) }, 'Show your cause')];
};

/** What to read: where to find what is missing, and of a code the article. */
const reading = (diagnosis: Diagnosis, { way }: Verdict, place: Place): HTMLElement[] => {
	const article = diagnosis.kind === 'code' ? articleOf(diagnosis) : undefined;
	const ways: Way[] = [
		...(way === undefined ? [] : [way]),
		...(article === undefined || isHere(article, place) ? [] : [['Open the article about it', article] as const]),
	];
	const links = ways.map(([words, href]) => el('a', { href: href.startsWith('/') ? linkTo(href, place) : href }, words));
	return links.length === 0 ? [] : [el('p', {}, ...links.flatMap((link, at) => (at === 0 ? [link] : [' · ', link])))];
};

/** Where nothing was found, codes that look alike and the lists are the next best thing. */
const lists = (diagnosis: Diagnosis, names: Names, place: Place): HTMLElement[] =>
	diagnosis.kind !== 'unknown'
		? []
		: [
				...nearestCodes(diagnosis, names, place),
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
	draw(led: Led, given: readonly Given[]): Verdict {
		const { diagnosis } = led;
		const verdict = verdictOf(led, this.#names);
		// Where it is read out or copied its marks of Markdown say nothing.
		const words = { ...verdict, title: verdict.title.replaceAll(/[`*]/g, '') };
		const message = handoff(diagnosis, this.#names, this.#place);
		const wasOpen = this.element.querySelector<HTMLDetailsElement>('.handoff')?.open ?? false;
		for (const fold of message) fold.open = wasOpen;
		this.element.replaceChildren(this.#verdict(diagnosis, verdict), ...who(diagnosis, this.#names, this.#place), ...message);
		this.tools.replaceChildren(...tools(diagnosis, given, words, this.#names, this.#place));
		return words;
	}

	#verdict(diagnosis: Diagnosis, verdict: Verdict): HTMLElement {
		const { lead, title, note } = verdict;
		return el(
			'section',
			{ class: 'verdict', 'data-kind': diagnosis.kind, 'data-sure': diagnosis.candidates[0]?.certainty ?? '' },
			el('p', { class: 'lead' }, lead),
			heading(this.#place.level, { class: 'title', tabindex: '-1' }, ...inlineMarkdown(title)),
			...named(diagnosis),
			...(note === '' ? [] : [el('p', {}, ...inlineMarkdown(note))]),
			...remedy(diagnosis),
			...reading(diagnosis, verdict, this.#place),
			...lists(diagnosis, this.#names, this.#place),
			...onward(diagnosis, this.#place),
		);
	}
}
