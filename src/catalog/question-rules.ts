/** The house rules of questions and of the answers by which causes are told apart. */
import type { Question } from './questions.ts';
import { setupPages } from './setup.ts';
import { type Slip, unknown, unknowns } from './slip.ts';
import type { Catalog, Cause } from './types.ts';

type Questions = ReadonlyMap<string, Question>;

/** Whether the cause names a status of Login History that the words of an answer name; "none" names none. */
const isBacked = (answer: string, words: string | undefined, { confirm }: Cause): boolean =>
	answer === 'none' || confirm.some(({ loginHistory }) => loginHistory?.some((status) => words?.includes(status)));

const checkTell = (cause: Cause, questions: Questions, id: string, fitting: readonly string[]): Slip[] => {
	const file = `causes/${cause.id}.ts`;
	const question = questions.get(id);
	if (question === undefined) return [unknown(file, 'question', id, questions.keys())];
	const known = Object.keys(question.answers);
	const slips = unknowns(file, `answer to "${id}"`, fitting, known);
	if (slips.length > 0) return slips;
	if (new Set(fitting).size === known.length) {
		slips.push({ file, rule: `every answer to "${id}" fits it, which tells nothing`, repair: 'remove the line from `tells`' });
	}
	if (id === 'login-history') {
		for (const answer of fitting.filter((one) => !isBacked(one, question.answers[one], cause))) {
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

const checkAsked = (questions: Questions): Slip[] =>
	[...questions].flatMap(([id, { answers, setup }]) => [
		...(Object.hasOwn(answers, 'other')
			? [
					{
						file: 'questions.ts',
						rule: `an answer to "${id}" has the id "other", by which the box means none of those offered`,
						repair: 'give it another id',
					},
				]
			: []),
		...unknowns('questions.ts', 'Setup page', setup === undefined ? [] : [setup], Object.keys(setupPages), 'add it to setup.ts'),
	]);

/** @returns every slip in the questions, in the `tells` of the causes, and causes that no answer could set apart. */
export const checkQuestions = ({ causes, questions }: Catalog): Slip[] => [
	...checkAsked(questions),
	...[...causes.values()].flatMap((cause) =>
		Object.entries(cause.tells ?? {}).flatMap(([id, fitting]) => checkTell(cause, questions, id, fitting)),
	),
	...checkTwins([...causes.values()]),
];
