/** What can be done with a whole answer: its link, its text, its print. */
import type { Diagnosis } from '#engine/types.ts';
import { permalink } from '../box/permalink.ts';
import { copyButton } from './copy.ts';
import { el } from './dom.ts';
import { messageOf, wholeAddress } from './facts.ts';
import { localTime } from './local-time.ts';
import { type Names, titleOf } from './names.ts';
import type { Place } from './place.ts';
import { answersOf } from './question.ts';
import { resultMarkdown } from './result-markdown.ts';
import { fetchTold } from './told.ts';
import type { Verdict } from './words.ts';
import { sureness } from './words.ts';

const markdown = async (diagnosis: Diagnosis, { title, lead }: Verdict, names: Names, place: Place): Promise<string> => {
	const { kind, candidates, cleaned } = diagnosis;
	const told = await fetchTold();
	const known = kind === 'other' ? [] : candidates;
	return resultMarkdown({
		title,
		lead,
		code: candidates[0]?.code ?? null,
		message: messageOf(diagnosis),
		causes: known.map((candidate) => ({
			title: titleOf(candidate, names),
			sureness: sureness[candidate.certainty].word,
			who: names.cause(candidate)?.who ?? [],
			link: wholeAddress(candidate.href, place),
		})),
		told: kind === 'cause' ? told?.causes[candidates[0]?.cause ?? ''] : undefined,
		pages: told?.pages ?? [],
		cleaned,
		day: names.known.day,
		time: localTime(new Date()),
	});
};

/** @returns the buttons; the link carries what was answered. */
export const tools = (diagnosis: Diagnosis, verdict: Verdict, names: Names, place: Place): HTMLElement[] => {
	const hasLink = permalink(diagnosis) !== undefined;
	const print = el('button', { type: 'button' }, 'Print');
	print.addEventListener('click', () => window.print());
	return [
		...(!hasLink ? [] : [copyButton('Copy link', () => wholeAddress(`/diagnose/${permalink(diagnosis, answersOf(document))}`, place))]),
		copyButton('Copy as Markdown', () => markdown(diagnosis, verdict, names, place)),
		print,
	];
};
