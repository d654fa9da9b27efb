/** The verdict in words: how sure, what, and one line of advice. One sentence for each way a diagnosis can end. */
import type { Diagnosis, EvidenceKind } from '#engine/types.ts';
import { isAlone } from './contenders.ts';
import type { Led } from './leader.ts';
import { type Names, titleOf } from './names.ts';
import { ofClient, ofRequest, ofSuccess, ofUnknown } from './verdict-without-failure.ts';
import { areAttempts, askForMore, foundAs, howSure, ifSalesforce, otherProvider, type Verdict } from './words.ts';

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

/** What would tell the causes of one code apart; of one cause there is nothing to be told apart. */
const missing = (diagnosis: Diagnosis, { labels }: Names): Pick<Verdict, 'note' | 'way'> => {
	const isText = isToldBy(diagnosis, 'message') || diagnosis.candidates[0]?.code === null;
	if (isAlone(diagnosis)) return { note: `We know one cause of this ${isText ? 'text' : 'code'}. It stands below.` };
	return isWhole(diagnosis)
		? { note: 'Salesforce sends the same text for several causes. They stand below, the most common first.' }
		: askForMore(diagnosis, labels);
};

/** How much of what was pasted is known, where no cause leads. */
const leadOfCode = (diagnosis: Diagnosis): string => {
	const news = foundAs(diagnosis, 'unknown-text');
	const isOne = isAlone(diagnosis);
	if (news !== undefined && !isToldBy(diagnosis, 'message'))
		return `We know the code, but not the text “${shortened(news)}”. ${isOne ? 'This is the usual cause.' : 'These are the usual causes.'}`;
	if (isOne) return howSure('possible', isOne);
	return `We know the ${diagnosis.candidates[0]?.code === null ? 'text' : 'code'}. What you pasted does not decide the cause.`;
};

const ofKnown = (diagnosis: Diagnosis, names: Names, isByAnswers: boolean): Verdict => {
	const [first] = diagnosis.candidates;
	if (first === undefined) return { lead: 'We know the code.', title: '', note: askForMore(diagnosis, names.labels).note };
	if (diagnosis.kind === 'cause') {
		const deliberate = names.cause(first)?.deliberate;
		return {
			lead:
				diagnosis.cleaned === ''
					? fromLink
					: `${isByAnswers ? names.labels.asking.leads : howSure(first.certainty, isAlone(diagnosis))}${ifSalesforce(diagnosis)}`,
			title: titleOf(first, names),
			note: deliberate ? 'This may be on purpose. Ask before you undo it.' : '',
		};
	}
	if (diagnosis.cleaned === '') return { lead: fromLink, title: names.error(first) ?? '', ...missing(diagnosis, names) };
	if (isToldBy(diagnosis, 'login-status')) {
		return {
			lead: 'Login History names the refusal, and not its cause.',
			title: `Login History says: ${first.code}`,
			note: isAlone(diagnosis) ? 'The cause behind it stands below.' : 'The causes behind it stand below, the most common first.',
			way: names.labels.ways['history'],
		};
	}
	const typo = diagnosis.evidence.find(({ kind }, at) => kind === 'typo' && first.because.includes(at));
	if (typo !== undefined) {
		const { start, end, value } = typo;
		return {
			lead: `“${shortened(diagnosis.cleaned.slice(start, end))}” is not a code. The closest is “${value}”.${ifSalesforce(diagnosis)}`,
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
	return {
		lead: `${leadOfCode(diagnosis)}${ifSalesforce(diagnosis)}`,
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
