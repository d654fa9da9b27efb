/** The verdicts on what tells of no failure: a request, an answer, a tool's own words, and what we do not know. */
import type { Diagnosis, OwnWords } from '#engine/types.ts';
import { count } from './dom.ts';
import type { Names } from './names.ts';
import { askForMore, foundAs, ifSalesforce, type Verdict } from './words.ts';

export const ofRequest = ({ lint }: Diagnosis): Verdict => {
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

/** What a client prints in words of its own; what they mean stands below. */
export const ofClient = ({ ownWords: [first] }: Diagnosis, names: Names): Verdict => {
	const { by, text, perhaps } = first as OwnWords;
	const { lead, code, words, perhapsCode, perhapsWords, ask } = names.labels.ownWords;
	const title = text.includes(' ') ? `${perhaps ? perhapsWords : words} ${by}` : `${text} ${perhaps ? perhapsCode : code} ${by}`;
	return { lead, title, note: names.own(first as OwnWords)?.find === undefined ? '' : ask };
};

export const ofUnknown = (diagnosis: Diagnosis, { known: { codes, messages, day } }: Names): Verdict => {
	if (diagnosis.candidates.length > 0)
		return {
			lead: `No code or message in it that we know.${ifSalesforce(diagnosis)}`,
			title: 'What it says points to a cause',
			note: askForMore,
		};
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

/** An answer sent to a program on the reader's own computer, which has to be there to take it. */
const toLocal = /\/\/(?:localhost|127\.0\.0\.1)\b[^\s?]{0,200}\?/;

export const ofSuccess = ({ evidence, cleaned }: Diagnosis): Verdict => {
	const isToken = evidence.some(({ kind, value }) => kind === 'success' && value === 'token');
	const what = isToken ? 'It holds an access token.' : 'It holds an authorization code, which works once and only briefly.';
	const local = toLocal.test(cleaned)
		? ' If the page did not load, the program that started the login no longer listens there: start the login again and leave it running.'
		: '';
	return { lead: 'No error to explain.', title: 'This is a successful answer', note: `${what} Do not share it.${local}` };
};
