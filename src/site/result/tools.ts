/** What can be done with a whole answer: its link, its text, its print. */
import type { Given } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';
import { copyButton } from './copy.ts';
import { el } from './dom.ts';
import { messageOf, wholeAddress } from './facts.ts';
import { localTime } from './local-time.ts';
import { type Names, titleOf } from './names.ts';
import { permalink } from './permalink.ts';
import type { Place } from './place.ts';
import { resultMarkdown } from './result-markdown.ts';
import { toldCauses } from './told.ts';
import type { Verdict } from './words.ts';
import { sureness } from './words.ts';

const markdown = async (diagnosis: Diagnosis, { title, lead }: Verdict, names: Names, place: Place): Promise<string> => {
	const { kind, candidates, cleaned } = diagnosis;
	const told = await toldCauses.fetch();
	const known = kind === 'other' ? [] : candidates;
	const isOne = kind !== 'tie';
	return resultMarkdown({
		title,
		lead,
		// Where none of several stands out, each cause names its own.
		code: (isOne && candidates[0]?.code) || null,
		message: isOne ? messageOf(diagnosis) : undefined,
		causes: known.map((candidate) => ({
			title: titleOf(candidate, names),
			code: isOne ? null : candidate.code,
			sureness: sureness[candidate.certainty].word,
			who: names.cause(candidate)?.who ?? [],
			link: wholeAddress(candidate.href, place),
		})),
		told: kind === 'cause' ? told?.causes[candidates[0]?.cause ?? ''] : undefined,
		pages: told?.pages ?? [],
		cleaned,
		day: names.day,
		time: localTime(new Date()),
	});
};

/** @returns the buttons; the link carries what was answered. */
export const tools = (diagnosis: Diagnosis, given: readonly Given[], verdict: Verdict, names: Names, place: Place): HTMLElement[] => {
	const link = permalink(diagnosis, given);
	const print = el('button', { type: 'button' }, 'Print');
	print.addEventListener('click', () => window.print());
	return [
		...(link === undefined ? [] : [copyButton('Copy link', () => wholeAddress(`/diagnose/${link}`, place))]),
		copyButton('Copy as Markdown', () => markdown(diagnosis, verdict, names, place)),
		print,
		...(link === undefined ? [] : [el('p', {}, 'The link opens this answer anew. Your text and your message are not in it.')]),
	];
};
