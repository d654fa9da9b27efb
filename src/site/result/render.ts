/** Diagnosis → DOM. */
import type { Given } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';
import { causesList } from './causes-list.ts';
import { conditions, warning } from './conditions.ts';
import { el } from './dom.ts';
import { wholeAddress } from './facts.ts';
import { findings } from './findings.ts';
import { hidden } from './hidden.ts';
import { Leading } from './leading.ts';
import { localTime } from './local-time.ts';
import { marksOf } from './marks.ts';
import type { Names } from './names.ts';
import { areBeside, ownWords } from './own-words.ts';
import { requestParts, writtenParts } from './parameters.ts';
import { linkTo, type Place } from './place.ts';
import { Dialogue } from './question.ts';
import { seen } from './seen.ts';
import { several } from './several.ts';

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

/** What a printed answer needs to be found again. */
const onPaper = ({ candidates: [first] }: Diagnosis, { day }: Names, place: Place): HTMLElement =>
	el(
		'p',
		{ class: 'print-only' },
		`Looked up ${localTime(new Date())}. Catalog of ${day}.${first === undefined ? '' : ` The page: ${wholeAddress(first.href, place)}`}`,
	);

export interface Answer {
	nodes: Node[];
	/** The heading that takes the focus after a press of the button. */
	focus: HTMLElement;
	/** One short line for those who do not see the answer appear. */
	status: string;
}

/**
 * @param steps what is known besides the diagnosis: of a recording, its steps
 * @param given answers that a link brought along
 * @returns what to show for a diagnosis that is not empty
 */
export const render = (diagnosis: Diagnosis, names: Names, place: Place, steps: readonly Node[] = [], given?: readonly Given[]): Answer => {
	const marks = marksOf(diagnosis.evidence, diagnosis.cleaned);
	const asked = warning(diagnosis, names);
	const { banner, rest } = hidden(diagnosis.secrets, names, place);
	const leading = new Leading(names, place);
	let words = '';
	const dialogue = new Dialogue(
		diagnosis,
		names,
		place,
		{
			lead: (led, answered) => {
				const { title, lead } = leading.draw(led, answered);
				words = `${title}. ${lead}`;
			},
			list: (ranked) => causesList(ranked, marks, names, place),
		},
		given,
	);
	dialogue.draw();
	const isRequest = diagnosis.kind === 'request';
	const own = ownWords(diagnosis, names, place);
	const findingsFound = findings(diagnosis, names, place);
	const parts = [
		...requestParts(diagnosis, names, place, Date.now()),
		// The steps of a recording tell the addresses already.
		...(steps.length > 0 ? [] : writtenParts(diagnosis, names, place)),
	];
	const found = el(
		'div',
		{ class: 'found' },
		leading.element,
		...(areBeside(diagnosis) ? [] : own),
		// The steps of a recording tell its failures already.
		...(steps.length > 0 ? [] : several(diagnosis, marks, place, names.labels)),
		...(isRequest ? [...findingsFound, ...parts, dialogue.element] : [dialogue.element, ...findingsFound]),
		...steps,
		...(areBeside(diagnosis) ? own : []),
		...(isRequest ? [] : parts),
	);
	// From a link: there is no text to show.
	const hasText = diagnosis.cleaned !== '';
	const beside = el(
		'div',
		{ class: 'beside' },
		...(hasText ? [seen(diagnosis, marks, rest, names, place)] : []),
		leading.tools,
		onPaper(diagnosis, names, place),
	);
	return {
		nodes: [
			...asked,
			...banner,
			...conditions(names),
			...misplaced(diagnosis, names, place),
			el('div', { class: hasText ? 'body with-text' : 'body' }, found, beside),
		],
		focus: leading.title,
		status: `${words}${banner.length > 0 ? ' Secrets are hidden.' : ''}${asked.length > 0 ? ` ${names.labels.notes.stop}` : ''}`,
	};
};
