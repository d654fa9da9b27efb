/**
 * Which question to ask next: the one by which the right cause leads soonest, if the best are asked after it.
 *
 * The first cause is taken for the right one as often as it stands in front: it counts 1, the second a half, the third a
 * third. Whoever can tell gives one of the answers that fit the right cause; where it says nothing of a question, nobody can.
 *
 * A question that splits best by itself may leave what no other tells apart. So every course of the few questions that may
 * be asked is played to its end: some milliseconds for a dozen causes.
 */
import type { AskedQuestion, Questions } from './questions.ts';

/** A level cause, and how much it counts. */
interface Chance {
	cause: string;
	weight: number;
}

/** One reader in ten cannot tell, although the right cause has an answer. */
const unsure = 0.1;

/** To lead after the last question counts as much as to lead after two others. */
const inTheEnd = 2;

/** Sums of the same parts in another order are equal. */
const nothing = 1e-9;

/** How level causes go on after a question: for each answer those that it fits, and all where the reader cannot tell. */
const branchesOf = ({ id }: AskedQuestion, level: readonly Chance[], { fitting }: Questions): Chance[][] => {
	const answered = new Map<string, Chance[]>();
	const unanswered = level.map(({ cause, weight }): Chance => {
		const own = fitting(cause, id);
		if (own === undefined) return { cause, weight };
		for (const answer of own) {
			const branch = answered.get(answer) ?? [];
			branch.push({ cause, weight: (weight * (1 - unsure)) / own.length });
			answered.set(answer, branch);
		}
		return { cause, weight: weight * unsure };
	});
	return [...answered.values(), unanswered];
};

/** Whether an answer could bring another cause to the front. */
const isUseful = ({ id }: AskedQuestion, level: readonly Chance[], { fitting }: Questions): boolean => {
	const [first, ...others] = level.map(({ cause }) => fitting(cause, id)?.join());
	return others.some((answers) => answers !== first);
};

/** How much the right cause leads now and after each of the questions that are left, summed up. */
const lead = (level: readonly Chance[], left: number, list: readonly AskedQuestion[], questions: Questions): number => {
	// No branch is without a cause.
	const { weight: now } = level[0] as Chance;
	const settled = now * (left + inTheEnd);
	if (left === 0 || level.length === 1) return settled;
	return Math.max(settled, ...list.map((question) => now + leadAfter(question, level, left, list, questions)));
};

/** The same from the answer to a question on. */
const leadAfter = (
	question: AskedQuestion,
	level: readonly Chance[],
	left: number,
	list: readonly AskedQuestion[],
	questions: Questions,
): number => {
	const others = list.filter((other) => other !== question);
	return branchesOf(question, level, questions).reduce((sum, branch) => sum + lead(branch, left - 1, others, questions), 0);
};

/**
 * @param level causes that fit equally well, in their order
 * @param inVain ids of questions to which the reader knew no answer
 * @param list the questions that may be asked
 * @param left how many of them, at most
 * @returns the question to ask; of equal ones that with the fewest answers, then that which more people can answer, then
 * the first by id; undefined where none tells the causes apart
 */
export const lookAhead = (
	level: readonly string[],
	inVain: readonly string[],
	list: readonly AskedQuestion[],
	left: number,
	questions: Questions,
): AskedQuestion | undefined => {
	const chances = level.map((cause, at): Chance => {
		const unknown = inVain.filter((question) => questions.fitting(cause, question) !== undefined).length;
		return { cause, weight: unsure ** unknown / (at + 1) };
	});
	const useful = left === 0 ? [] : list.filter((question) => isUseful(question, chances, questions));
	const gains = useful.map((question) => leadAfter(question, chances, left, useful, questions));
	const most = Math.max(...gains) - nothing;
	const size = ({ answers }: AskedQuestion): number => Object.keys(answers).length;
	return useful
		.filter((_, at) => (gains[at] as number) > most)
		.toSorted((a, b) => size(a) - size(b) || b.who.length - a.who.length || (a.id < b.id ? -1 : 1))[0];
};
