/** The verdict in words: how sure, what, and one line of advice. One sentence for each way a diagnosis can end. */
import type { Diagnosis } from '#engine/types.ts';
import type { Led } from './leader.ts';
import { type Names, titleOf } from './names.ts';
import { ofClient, ofRequest, ofSuccess, ofUnknown } from './verdict-without-failure.ts';
import { askForMore, foundAs, ifSalesforce, otherProvider, sureness, type Verdict } from './words.ts';

/** Words of the paste within a sentence of ours are no longer than this. */
const longest = 60;
const shortened = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}…` : words);

const fromLink = 'From a link: nothing was pasted.';

const ofKnown = (diagnosis: Diagnosis, names: Names, isByAnswers: boolean): Verdict => {
	const [first] = diagnosis.candidates;
	if (first === undefined) return { lead: 'We know the code.', title: '', note: askForMore };
	if (diagnosis.kind === 'cause') {
		const { word, why } = sureness[first.certainty];
		const deliberate = names.cause(first)?.deliberate;
		return {
			lead:
				diagnosis.cleaned === '' ? fromLink : `${isByAnswers ? names.labels.asking.leads : `${word}: ${why}`}${ifSalesforce(diagnosis)}`,
			title: titleOf(first, names),
			note: deliberate ? 'Somebody may have set this on purpose. Ask before you undo it.' : '',
		};
	}
	if (diagnosis.cleaned === '') return { lead: fromLink, title: names.error(first) ?? '', note: askForMore };
	if (first.because.some((at) => diagnosis.evidence[at]?.kind === 'typo')) {
		return {
			lead: `Not a code as it is written. The closest is this one.${ifSalesforce(diagnosis)}`,
			title: names.error(first) ?? '',
			note: 'Copy the code from where it stands, to be sure.',
		};
	}
	const news = foundAs(diagnosis, 'unknown-text');
	return {
		lead: `${
			news === undefined || first.because.some((at) => diagnosis.evidence[at]?.kind === 'message')
				? 'We know the code. What you pasted does not decide the cause.'
				: `We know the code, but not the text “${shortened(news)}”. These are the usual causes.`
		}${ifSalesforce(diagnosis)}`,
		title: names.error(first) ?? '',
		note: askForMore,
	};
};

const ofKind = (diagnosis: Diagnosis, names: Names, isByAnswers: boolean): Verdict => {
	const { kind } = diagnosis;
	switch (kind) {
		case 'nothing':
		case 'cause':
		case 'code':
			return ofKnown(diagnosis, names, isByAnswers);
		case 'tie':
			return {
				lead: `None of them stands out.${ifSalesforce(diagnosis)}`,
				title: 'Several codes stand here',
				note: 'In a log the first failure often brings the others. Paste its lines alone to be sure.',
			};
		case 'client':
			return ofClient(diagnosis, names);
		case 'request':
			return ofRequest(diagnosis);
		case 'success':
			return ofSuccess(diagnosis);
		case 'unfinished':
			return {
				lead: 'No error yet.',
				title: 'This is a page on the way',
				note: 'Go on until the connection fails, then copy the address of the page that you see.',
			};
		case 'other': {
			const name = otherProvider(diagnosis);
			const code = diagnosis.ownWords.find(({ by }) => by === name)?.text;
			const own = code === undefined ? '' : `${code} ${names.labels.ownWords.of} `;
			return {
				lead: 'Not an error of Salesforce.',
				title: `This comes from ${name}`,
				note: `${own}Look it up in the reference of ${name}. The same code at Salesforce may mean something else.`,
			};
		}
		case 'secrets':
			return {
				lead: 'No error in it.',
				title: 'This looks like a secret, not an error',
				note: 'Paste the text of the error, or the address of the page that shows it.',
			};
		case 'unknown':
			return ofUnknown(diagnosis, names);
	}
};

/** @returns the words for a diagnosis that is not empty, as the reader's answers leave it. */
export const verdictOf = ({ diagnosis, isByAnswers }: Led, names: Names): Verdict => {
	const verdict = ofKind(diagnosis, names, isByAnswers);
	const cut = diagnosis.kind === 'other' ? undefined : foundAs(diagnosis, 'cut');
	return cut === undefined
		? verdict
		: { ...verdict, note: `The text seems cut off after “${shortened(cut)}”. The rest may hold the reason. ${verdict.note}`.trim() };
};
