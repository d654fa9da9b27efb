/** The verdict in words: how sure, what, and one line of advice. One sentence for each way a diagnosis can end. */
import type { Diagnosis, EvidenceKind } from '#engine/types.ts';
import type { Led } from './leader.ts';
import { type Names, titleOf } from './names.ts';
import { ofClient, ofRequest, ofSuccess, ofUnknown } from './verdict-without-failure.ts';
import { areAttempts, askForMore, foundAs, ifSalesforce, otherProvider, sureness, type Verdict } from './words.ts';

/** Words of the paste within a sentence of ours are no longer than this. */
const longest = 60;
const shortened = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}…` : words);

const fromLink = 'From a link: nothing was pasted.';

/** @returns whether a piece of evidence of this kind speaks for what leads. */
const isToldBy = ({ candidates: [first], evidence }: Diagnosis, kind: EvidenceKind): boolean =>
	first?.because.some((at) => evidence[at]?.kind === kind) ?? false;

/** A code in small letters is sent to a program together with its text; one in capitals stands on a page whose address may say more. */
const isWhole = (diagnosis: Diagnosis): boolean =>
	isToldBy(diagnosis, 'message') && (/error_?desc/i.test(diagnosis.cleaned) || /^[a-z_]+$/.test(diagnosis.candidates[0]?.code ?? ''));

/** What would tell the causes of one code apart. */
const missing = (diagnosis: Diagnosis, { labels: { ways } }: Names): Pick<Verdict, 'note' | 'way'> =>
	isWhole(diagnosis)
		? {
				note:
					diagnosis.candidates.length === 1
						? 'We know one cause of this text. It stands below.'
						: 'Salesforce sends the same text for several causes. They stand below, the most common first.',
			}
		: { note: askForMore, way: ways['address'] };

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
			note: deliberate ? 'This may be on purpose. Ask before you undo it.' : '',
		};
	}
	if (diagnosis.cleaned === '') return { lead: fromLink, title: names.error(first) ?? '', ...missing(diagnosis, names) };
	if (isToldBy(diagnosis, 'login-status')) {
		return {
			lead: 'Login History names the refusal, and not its cause.',
			title: `Login History says: ${first.code}`,
			note: 'The causes behind it stand below, the most common first.',
			way: names.labels.ways['history'],
		};
	}
	if (isToldBy(diagnosis, 'typo')) {
		return {
			lead: `Not a code as it is written. The closest is this one.${ifSalesforce(diagnosis)}`,
			title: names.error(first) ?? '',
			note: 'Copy the code from where it stands, to be sure.',
		};
	}
	if (first.code === null && isToldBy(diagnosis, 'client-words')) {
		const isOne = diagnosis.candidates.length === 1;
		return {
			lead: `No code in it, but words that point to ${isOne ? 'a cause' : 'causes'}.${ifSalesforce(diagnosis)}`,
			title: isOne ? titleOf(first, names) : (names.error(first) ?? ''),
			...missing(diagnosis, names),
		};
	}
	const news = foundAs(diagnosis, 'unknown-text');
	return {
		lead: `${
			news === undefined || isToldBy(diagnosis, 'message')
				? 'We know the code. What you pasted does not decide the cause.'
				: `We know the code, but not the text “${shortened(news)}”. These are the usual causes.`
		}${ifSalesforce(diagnosis)}`,
		title: names.error(first) ?? '',
		...missing(diagnosis, names),
	};
};

/** A log may begin with its end, so the earliest is not the one that stands first. */
const ofSeveral = (diagnosis: Diagnosis, { labels: { ways } }: Names): Verdict => {
	const lead = `None of them stands out.${ifSalesforce(diagnosis)}`;
	return areAttempts(diagnosis)
		? {
				lead,
				title: 'Login History names several refusals',
				note: 'Each row is an attempt of its own. Paste the row of the one in question alone.',
				way: ways['history'],
			}
		: {
				lead,
				title: 'Several codes stand here',
				note: 'In a log the earliest failure often brings the others. Paste its lines alone to be sure.',
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
			return ofSeveral(diagnosis, names);
		case 'client':
			return ofClient(diagnosis, names);
		case 'request':
			return ofRequest(diagnosis, names);
		case 'success':
			return ofSuccess(diagnosis, names);
		case 'unfinished':
			return {
				lead: 'No error yet.',
				title: 'This is a page on the way',
				note: 'Go on until the connection fails, then copy the address of the page that you see.',
			};
		case 'other': {
			const name = otherProvider(diagnosis);
			const code = diagnosis.ownWords.find(({ by }) => by === name)?.text;
			const [own, reference] =
				code === undefined ? ['', `the reference of ${name}`] : [`${code} ${names.labels.ownWords.code} ${name}. `, 'its reference'];
			return {
				lead: 'Not an error of Salesforce.',
				title: `This comes from ${name}`,
				note: `${own}Look it up in ${reference}; the same code at Salesforce may mean something else. If you sign in to Salesforce through ${name}, whoever runs that sign-in can help.`,
				way: names.labels.ways[name],
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
