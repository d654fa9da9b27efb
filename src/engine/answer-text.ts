/** A diagnosis as lines for a terminal. */

import { unpackQuestions } from './narrow/questions.ts';
import { narrow } from './narrow.ts';
import type { ResultWords } from './result-words.ts';
import { adviceFor, distinct } from './secret-advice.ts';
import { adviceOn, leadOn, tellWords } from './told-words.ts';
import type { Candidate, Diagnosis, FailureGroup, Kind } from './types.ts';

const verdicts: Record<Kind, string> = {
	nothing: 'Nothing was given.',
	cause: 'Cause found.',
	code: 'The code is known; the text does not tell its cause. These causes stand behind it, the most frequent first:',
	tie: 'Several codes stand here, equally likely:',
	client: 'Words of a tool, not of Salesforce.',
	request: 'No failure stands here, but a request that was checked.',
	success: 'This is a successful answer: no error to explain. A code or token in it is not to be shared.',
	unfinished: 'This is a page on the way to the approval; the login was not finished. No error stands here.',
	other: 'This does not come from Salesforce.',
	secrets: 'This looks like a secret, not like an error. Nothing of it is shown.',
	unknown: 'Nothing known was recognised. The address of the error page, or the line of the log with the error, helps most.',
};

const otherKind = ({ kind, evidence }: Diagnosis): string | undefined =>
	kind === 'unknown' ? evidence.find((one) => one.kind === 'other-error')?.value : undefined;

const verdictOf = (diagnosis: Diagnosis, words: ResultWords): string => {
	const { kind, candidates } = diagnosis;
	const other = otherKind(diagnosis);
	if (other !== undefined) return `${leadOn(other)} This is ${other}. ${adviceOn(other, words) ?? ''}`.trimEnd();
	return kind === 'unknown' && candidates.length > 0
		? 'No code and no message that we know stands here. What is told of the circumstances fits these causes:'
		: verdicts[kind];
};

const candidateLine = ({ code, cause, certainty, href }: Candidate, { causes }: ResultWords): string => {
	const { title, who } = causes[cause] as ResultWords['causes'][string];
	return `  ${certainty.padEnd(9)}${code === null ? '' : `${code}: `}${title} (${who.join(', ')})\n           ${href}`;
};

const failureLine = ({ code, text, org, count, first, last, isRoot }: FailureGroup): string => {
	const words = [code, text].filter((part) => part !== null).join(': ');
	const when =
		first === null ? '' : last?.printed === first.printed ? `, ${first.printed}` : `, first ${first.printed}, last ${last?.printed}`;
	return `  ${count} × ${words}${org === null ? '' : ` at ${org}`}${when}${isRoot ? '  (look at this one first)' : ''}`;
};

/** What a log tells of; nothing where one failure is told once. */
const failureLines = ({ failures }: Diagnosis): string[] =>
	failures.reduce((sum, { count }) => sum + count, 0) < 2 ? [] : ['', 'What the text tells of:', ...failures.map(failureLine), ''];

const questionLines = (diagnosis: Diagnosis, words: ResultWords): string[] => {
	const { next, offered } = narrow(diagnosis, unpackQuestions(words), []);
	if (next === undefined) return [];
	return [
		'',
		`What would tell most: ${next.ask}`,
		...offered.map((id) => `  - ${next.answers[id]}`),
		`  Where to look: ${next.path || next.look}`,
		'',
	];
};

const ownWordsLines = ({ ownWords }: Diagnosis, { tables: { clients } }: ResultWords): string[] => {
	const told = ownWords.map((words) => ({ ...words, ...tellWords(words, clients) }));
	return [
		...told.map(({ by, perhaps, text, means, find }) => {
			const local = means !== undefined && find === undefined ? ' Nothing was asked of Salesforce.' : '';
			return `  ${text} (${perhaps ? 'perhaps ' : ''}${by})${means === undefined ? '' : `: ${means}${local}`}`;
		}),
		...new Set(told.flatMap(({ find }) => (find === undefined ? [] : [`  Where Salesforce’s own words stand: ${find}`]))),
	];
};

/** @returns the answer in words for a terminal, ending with a line break. */
export const answerText = (diagnosis: Diagnosis, words: ResultWords): string => {
	const isOpen = diagnosis.kind !== 'client' && otherKind(diagnosis) === undefined && diagnosis.candidates.length > 0;
	const isDoubtful = diagnosis.provider === 'unknown' && isOpen;
	const hidden =
		diagnosis.secrets.length === 0
			? []
			: [
					`${distinct(diagnosis.secrets).length} secret or personal value(s) were hidden.`,
					...adviceFor(diagnosis.secrets, words).map(({ kinds, advice }) => `  If already sent, ${kinds.join(', ')}: ${advice}`),
				];
	return [
		`${isDoubtful ? 'If this came from Salesforce: ' : ''}${verdictOf(diagnosis, words)}`,
		...ownWordsLines(diagnosis, words),
		...diagnosis.candidates.map((candidate) => candidateLine(candidate, words)),
		...failureLines(diagnosis),
		...questionLines(diagnosis, words),
		...diagnosis.lint.map(
			({ rule, severity }) => `  ${severity.padEnd(9)}${(words.rules[rule] as ResultWords['rules'][string]).title} (${rule})`,
		),
		...hidden,
		'',
	].join('\n');
};
