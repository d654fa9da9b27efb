/** The house rules of questions and of the answers by which causes are told apart. */
import { type Question, questions } from './questions.ts';
import { setupPages } from './setup.ts';
import { type Slip, unknown } from './slip.ts';
import type { Cause } from './types.ts';

const byId: ReadonlyMap<string, Question> = new Map(Object.entries(questions));

/** Statuses of Login History that an answer names; the answers without one say so by a sentence. */
const isBacked = (answer: string, cause: Cause): boolean =>
	answer === 'none' ||
	cause.confirm.some(({ loginHistory }) =>
		loginHistory?.some((status) => questions['login-history'].answers[answer as 'none']?.includes(status)),
	);

const checkTell = (cause: Cause, id: string, fitting: readonly string[]): Slip[] => {
	const file = `causes/${cause.id}.ts`;
	const question = byId.get(id);
	if (question === undefined) return [unknown(file, 'question', id, byId.keys())];
	const known = Object.keys(question.answers);
	const slips = fitting.filter((answer) => !known.includes(answer)).map((answer) => unknown(file, `answer to "${id}"`, answer, known));
	if (slips.length > 0) return slips;
	if (new Set(fitting).size === known.length) {
		slips.push({ file, rule: `every answer to "${id}" fits it, which tells nothing`, repair: 'remove the line from `tells`' });
	}
	if (id === 'login-history') {
		for (const answer of fitting.filter((one) => !isBacked(one, cause))) {
			slips.push({
				file,
				rule: `it tells the status "${answer}" and confirms none such`,
				repair: 'name the status under `confirm`, with its source',
			});
		}
	}
	if (
		id === 'app-kind' &&
		fitting.join() !== (cause.appKind === 'external-client-app' ? 'external' : cause.appKind === 'connected-app' ? 'connected' : '')
	) {
		slips.push({ file, rule: `it tells another kind of app than its appKind "${cause.appKind}"`, repair: 'make the two agree' });
	}
	return slips;
};

/** Two causes that the same person mends in the same way are one: the questions rest on it. */
const checkTwins = (causes: readonly Cause[]): Slip[] => {
	const first = new Map<string, string>();
	return causes.flatMap((cause) => {
		const remedy = `${cause.whoFixes} ${cause.fixes[0].title}`;
		const twin = first.get(remedy);
		first.set(remedy, twin ?? cause.id);
		return twin === undefined
			? []
			: [
					{
						file: `causes/${cause.id}.ts`,
						rule: `its first fix and its people are those of causes/${twin}.ts`,
						repair: 'make them one cause, or say what differs',
					},
				];
	});
};

/** @returns every slip in the questions themselves. */
export const checkQuestions = (asked: ReadonlyMap<string, Question>): Slip[] =>
	[...asked].flatMap(([id, { answers, setup }]) => [
		...(Object.hasOwn(answers, 'other')
			? [
					{
						file: 'questions.ts',
						rule: `an answer to "${id}" has the id "other", by which the box means none of those offered`,
						repair: 'give it another id',
					},
				]
			: []),
		...(setup !== undefined && !Object.hasOwn(setupPages, setup)
			? [unknown('questions.ts', 'Setup page', setup, Object.keys(setupPages), 'add it to setup.ts')]
			: []),
	]);

/** @returns every slip in the `tells` of the causes, and causes that no answer could set apart. */
export const checkTells = (causes: readonly Cause[]): Slip[] => [
	...causes.flatMap((cause) => Object.entries(cause.tells ?? {}).flatMap(([id, fitting]) => checkTell(cause, id, fitting))),
	...checkTwins(causes),
];
