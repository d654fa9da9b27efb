/** Diagnosis → DOM. */
import type { Given } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';
import { causesList } from './causes-list.ts';
import { el, heading } from './dom.ts';
import { findings } from './findings.ts';
import { handoff } from './handoff.ts';
import { hidden } from './hidden.ts';
import { marksOf } from './marks.ts';
import type { Names } from './names.ts';
import { requestParts } from './parameters.ts';
import { isHere, linkTo, type Place } from './place.ts';
import { narrowing } from './question.ts';
import { seen } from './seen.ts';
import { several } from './several.ts';
import { tools } from './tools.ts';
import { verdictOf } from './verdict.ts';
import { who } from './who.ts';

/** The code and the message that lead, as they are printed. */
const named = ({ kind, candidates, evidence }: Diagnosis): HTMLElement[] => {
	const [first] = candidates;
	if (first === undefined || (kind !== 'cause' && kind !== 'code')) return [];
	const message = first.because.map((at) => evidence[at]).find((one) => one?.kind === 'message')?.value;
	const parts = [first.code, message].filter((part) => part !== null && part !== undefined);
	return parts.length === 0 ? [] : [el('p', { class: 'named' }, ...parts.map((part) => el('code', {}, part)))];
};

/** The way to the article; on the article itself, to the cause. */
const onward = ({ kind, candidates, evidence }: Diagnosis, place: Place): HTMLElement[] => {
	const [first] = candidates;
	if (first === undefined || (kind !== 'cause' && kind !== 'code' && kind !== 'request')) return [];
	if (kind === 'code') {
		// Where a message has a page of its own, only the message itself leads there.
		const isTold = first.because.some((at) => evidence[at]?.kind === 'message');
		const article = isTold ? (first.href.split('#')[0] ?? '') : `/errors/${first.slug}/`;
		return isHere(article, place) ? [] : [el('a', { class: 'onward', href: linkTo(article, place) }, 'Read about this code')];
	}
	const here = isHere(first.href, place);
	const words = kind === 'request' ? 'Read about the first of them' : here ? 'Jump to your cause' : 'Read the cause and the fix';
	return [el('a', { class: 'onward', href: linkTo(first.href, place) }, words)];
};

/** On the article of another code the reader should know it before anything else. */
const misplaced = ({ kind, candidates }: Diagnosis, names: Names, place: Place): HTMLElement[] => {
	const [first] = candidates;
	if (place.code === undefined || first === undefined || first.slug === place.code || kind === 'other') return [];
	return [
		el(
			'p',
			{ class: 'notice' },
			'Your text is about another error than this page: ',
			el('a', { href: linkTo(`/errors/${first.slug}/`, place) }, first.code ?? names.error(first) ?? first.slug),
			'.',
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

export interface Answer {
	nodes: Node[];
	/** The heading that takes the focus after a press of the button. */
	focus: HTMLElement;
	/** One short line for those who do not see the answer appear. */
	status: string;
}

/**
 * @param steps what is known besides the diagnosis, to stand behind the verdict
 * @param given answers that a link brought along
 * @returns what to show for a diagnosis that is not empty
 */
export const render = (diagnosis: Diagnosis, names: Names, place: Place, steps: readonly Node[] = [], given?: readonly Given[]): Answer => {
	const told = verdictOf(diagnosis, names);
	const { lead, title, note } = told;
	const marks = marksOf(diagnosis.evidence);
	const focus = heading(place.level, { class: 'title', tabindex: '-1' }, title);
	const { banner, rest } = hidden(diagnosis.secrets, names, place);
	const causes = narrowing(diagnosis, names, place, (ranked) => causesList(ranked, marks, names, place), given);
	const found = findings(diagnosis, names, place);
	const parts = requestParts(diagnosis, names, place, Date.now());
	// From a link: there is no text to show.
	const text = diagnosis.cleaned === '' ? [] : [seen(diagnosis, marks, rest, names, place)];
	const verdict = el(
		'section',
		{ class: 'verdict', 'data-kind': diagnosis.kind, 'data-sure': diagnosis.candidates[0]?.certainty ?? '' },
		el('p', { class: 'lead' }, lead),
		focus,
		...named(diagnosis),
		...(note === '' ? [] : [el('p', {}, note)]),
		...lists(diagnosis, place),
		...onward(diagnosis, place),
	);
	return {
		nodes: [
			...banner,
			...misplaced(diagnosis, names, place),
			verdict,
			...several(diagnosis, marks, place),
			...who(diagnosis, names, place),
			...handoff(diagnosis, names, place),
			...steps,
			...(diagnosis.kind === 'request' ? [...found, ...parts, ...text, causes] : [...text, causes, ...found, ...parts]),
			tools(diagnosis, told, names, place),
		],
		focus,
		status: `${title}. ${lead}${banner.length > 0 ? ' Secrets are hidden.' : ''}`,
	};
};
