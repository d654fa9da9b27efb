/** The verdict in words: how sure, what, and one line of advice. One sentence for each way a diagnosis can end. */
import type { Diagnosis, EvidenceKind, OwnWords } from '#engine/types.ts';
import { count } from './dom.ts';
import type { Led } from './leader.ts';
import { type Names, titleOf } from './names.ts';
import { otherProvider, sureness } from './words.ts';

export interface Verdict {
	/** How sure we are, before the title. */
	lead: string;
	title: string;
	note: string;
}

const askForMore = 'The whole address of the error page, or the whole log line, often tells which.';

const fromLink = 'From a link: nothing was pasted.';

/** Words of the paste within a sentence of ours are no longer than this. */
const longest = 60;
const shortened = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}…` : words);

const foundAs = ({ evidence }: Diagnosis, kind: EvidenceKind): string | undefined => evidence.find((one) => one.kind === kind)?.value;

/** A code that many providers send is only Salesforce's if Salesforce sent it. */
const ifSalesforce = ({ provider }: Diagnosis): string => (provider === 'unknown' ? ' If this came from Salesforce:' : '');

const ofRequest = ({ lint }: Diagnosis): Verdict => {
	const of = (severity: string): number => new Set(lint.filter((finding) => finding.severity === severity).map(({ rule }) => rule)).size;
	const [mistakes, doubts] = [of('error'), of('warning')];
	return {
		lead: 'No error in it, but a request that we could check.',
		title:
			mistakes > 0
				? `${count(mistakes, 'mistake')} in this request`
				: doubts > 0
					? `${count(doubts, 'thing')} to look at in this request`
					: 'We see no mistake in this request',
		note: 'We read only what you pasted. We cannot see the settings of the app or of the org.',
	};
};

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

/** What a client prints in words of its own; what they mean stands below. */
const ofClient = ({ ownWords: [first] }: Diagnosis, names: Names): Verdict => {
	const { by, text, perhaps } = first as OwnWords;
	const { lead, code, words, perhapsCode, perhapsWords, ask } = names.labels.ownWords;
	const title = text.includes(' ') ? `${perhaps ? perhapsWords : words} ${by}` : `${text} ${perhaps ? perhapsCode : code} ${by}`;
	return { lead, title, note: names.own(first as OwnWords)?.find === undefined ? '' : ask };
};

const ofUnknown = (diagnosis: Diagnosis, { known: { codes, messages, day } }: Names): Verdict => {
	if (diagnosis.candidates.length > 0)
		return { lead: 'No code or message in it that we know.', title: 'Your own words point to a cause', note: askForMore };
	const other = foundAs(diagnosis, 'other-error');
	return other === undefined
		? {
				lead: 'No match.',
				title: 'We do not know this text',
				note: `We looked for ${codes} codes and ${messages} messages (list of ${day}). The long address in the browser bar helps most; from a log, the lines around the failure.`,
			}
		: {
				lead: 'From Salesforce, but not an OAuth failure.',
				title: `This is ${other}`,
				note: 'If connecting failed too, paste the lines around that failure.',
			};
};

const ofKind = (diagnosis: Diagnosis, names: Names, isByAnswers: boolean): Verdict => {
	const { kind, evidence } = diagnosis;
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
			return evidence.some(({ kind: one, value }) => one === 'success' && value === 'token')
				? { lead: 'No error to explain.', title: 'This is a successful answer', note: 'It holds an access token. Do not share it.' }
				: {
						lead: 'No error to explain.',
						title: 'This is a successful answer',
						note: 'It holds an authorization code, which works once and only briefly. Do not share it.',
					};
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
