/** The verdicts on what tells of no failure: a request, an answer, a tool's own words, and what we do not know. */
import { leadOn } from '#engine/told-words.ts';
import type { Diagnosis, OwnWords } from '#engine/types.ts';
import { count } from './dom.ts';
import { type Names, titleOf } from './names.ts';
import { lookedFor, recognisedWords } from './recognised.ts';
import { askForMore, foundAs, holdsAddress, ifSalesforce, type Verdict, type Way } from './words.ts';

export const ofRequest = ({ lint }: Diagnosis, names: Names): Verdict => {
	const of = (severity: string): string[] => [...new Set(lint.filter((finding) => finding.severity === severity).map(({ rule }) => rule))];
	const [mistakes, doubts] = [of('error'), of('warning')];
	const worst = mistakes.length > 0 ? mistakes : doubts;
	const told = worst.flatMap((rule) => names.rule(rule) ?? []);
	const [only, ...others] = told;
	const lead = 'No error in it, but a request that we could check.';
	if (only === undefined)
		return {
			lead,
			title: 'We see no mistake in this request',
			note: 'We read only what you pasted. We cannot see the settings of the app or of the org.',
		};
	if (others.length === 0) return { lead, title: only.title, note: only.why };
	const number = mistakes.length > 0 ? count(told.length, 'mistake') : `${count(told.length, 'thing')} to look at`;
	return { lead, title: `${number} in this request`, note: `${told.map(({ title }) => title).join('. ')}.` };
};

/** What a client prints in words of its own; what they mean stands below. */
export const ofClient = ({ ownWords: [first] }: Diagnosis, names: Names): Verdict => {
	const { by, text, perhaps } = first as OwnWords;
	const { lead, code, words, perhapsCode, perhapsWords, ask } = names.labels.ownWords;
	const title = text.includes(' ') ? `${perhaps ? perhapsWords : words} ${by}` : `${text} ${perhaps ? perhapsCode : code} ${by}`;
	return { lead, title, note: names.own(first as OwnWords)?.find === undefined ? '' : ask };
};

/** Refusals of a login by another door than OAuth: Login History has a row for each. */
const isLogin = (kind: string): boolean => / login$/.test(kind);

const wasMetAt = ({ evidence }: Diagnosis, surface: string): boolean =>
	evidence.some(({ kind, value }) => kind === 'surface' && value === surface);

/** What Login History says of a login that did not fail, or says in words that we do not know. */
const ofLoginHistory = (diagnosis: Diagnosis, way: Way | undefined): Verdict | undefined => {
	const status = foundAs(diagnosis, 'login-status');
	if (status !== undefined)
		return {
			lead: 'A row of Login History, and no failure of a connection in it.',
			title: `Login History says: ${status}`,
			note: 'What that means for a connection that failed all the same stands in the guide.',
			way,
		};
	if (!wasMetAt(diagnosis, 'login-history')) return undefined;
	return {
		lead: 'From Login History, without a status that we know.',
		title: 'We do not know this text yet',
		note: 'The words under Status say most. Copy them as they stand.',
		way,
	};
};

/** An error that is no refusal of a connection: what it is, and what it says by itself. */
const ofOtherKind = (name: string, { candidates }: Diagnosis, names: Names): Verdict => {
	const verdict = { lead: leadOn(name), title: `This is ${name}` };
	const note = names.advice(name);
	if (note !== undefined) return { ...verdict, note };
	if (!isLogin(name)) return { ...verdict, note: 'If connecting failed too, paste the lines around that failure.' };
	const below = ['', 'The cause that it names stands below. '][candidates.length] ?? 'Its words fit several causes; they stand below. ';
	return {
		...verdict,
		note: `${below}If Login History has a row for this login, its status says why Salesforce refused it. Paste that row.`,
		way: names.labels.ways['history'],
	};
};

/** What names a request to the token endpoint, and has nothing of its answer: programs often log the status alone. */
const ofUnansweredRequest = (diagnosis: Diagnosis): Verdict | undefined =>
	diagnosis.provider === 'salesforce' &&
	wasMetAt(diagnosis, 'token-response') &&
	foundAs(diagnosis, 'unknown-code') === undefined &&
	foundAs(diagnosis, 'unknown-text') === undefined
		? {
				lead: 'A request to the token endpoint, without its answer.',
				title: 'Salesforce’s own words are not in this text',
				note: 'The body of the answer says why Salesforce refused. Let the program log its `error` and `error_description`, and paste them. If no answer came, look at the network, the proxy and the certificates.',
			}
		: undefined;

export const ofUnknown = (diagnosis: Diagnosis, names: Names): Verdict => {
	const { ways } = names.labels;
	const other = foundAs(diagnosis, 'other-error');
	if (other !== undefined) return ofOtherKind(other, diagnosis, names);
	const [spoken, ...more] = diagnosis.candidates;
	if (spoken !== undefined)
		return {
			lead: `No code or message in it that we know, but what it says points to ${more.length === 0 ? 'a cause' : 'causes'}.${ifSalesforce(diagnosis)}`,
			title: more.length === 0 ? titleOf(spoken, names) : 'What it says fits several causes',
			...askForMore(diagnosis, names.labels),
		};
	const isAddress = holdsAddress(diagnosis);
	return (
		ofLoginHistory(diagnosis, ways['history']) ??
		ofUnansweredRequest(diagnosis) ?? {
			lead: 'No match.',
			title: 'We do not know this text yet',
			note: [
				recognisedWords(diagnosis, names),
				lookedFor(names),
				`Paste ${isAddress ? '' : 'the whole address from the browser bar, or '}the lines around the failure in the log.`,
			]
				.filter(Boolean)
				.join(' '),
			way: isAddress ? undefined : ways['address'],
		}
	);
};

/** An answer sent to a program on the reader's own computer, which has to be there to take it. */
const toLocal = /\/\/(?:localhost|127\.0\.0\.1)\b[^\s?]{0,200}\?/;

export const ofSuccess = ({ evidence, cleaned }: Diagnosis, { labels: { ways } }: Names): Verdict => {
	const holds = (what: string): boolean => evidence.some(({ kind, value }) => kind === 'success' && value === what);
	// The line of a tool holds nothing that is secret.
	if (!holds('token') && !holds('code'))
		return { lead: 'No error here.', title: 'This login succeeded', note: 'If something still fails, paste what came after it.' };
	const what = holds('token') ? 'It holds an access token.' : 'It holds an authorization code, which works once and only briefly.';
	const verdict = { lead: 'No error here.', title: 'This is a successful answer', note: `${what} Do not share it.` };
	if (!toLocal.test(cleaned)) return { ...verdict, note: `${verdict.note} If it still fails, paste what came after it.` };
	const note = `${verdict.note} If the page did not load, the program that started the login no longer listens there: start the login again and leave it running.`;
	return { ...verdict, note, way: ways['local'] };
};
