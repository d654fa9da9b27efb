/** Narrowing questions as they travel → as the engine asks them. */
import type { Answerer } from '../../catalog/questions.ts';
import type { ResultWords } from '../result-words.ts';

export interface AskedQuestion {
	id: string;
	/** Who can answer it. */
	who: readonly Answerer[];
	ask: string;
	/** The same in sharper terms. */
	expert: string | 0;
	look: string;
	/** Where in Setup to look. */
	path: string | 0;
	/** Words by id. */
	answers: Readonly<Record<string, string>>;
}

/** All questions, and what each cause tells. */
export interface Questions {
	list: readonly AskedQuestion[];
	/** The answers that fit a cause; undefined where any answer does. */
	fitting: (cause: string, question: string) => readonly string[] | undefined;
}

const roles: readonly Answerer[] = ['user', 'admin', 'developer'];

/** @returns the questions, and the answers that fit each cause. */
export const unpackQuestions = ({ questions, tells }: Pick<ResultWords, 'questions' | 'tells'>): Questions => {
	const list = questions.map(
		([id, who, ask, expert, look, path, answers]): AskedQuestion => ({
			id,
			who: roles.filter(([letter = '']) => who.includes(letter)),
			ask,
			expert,
			look,
			path,
			answers,
		}),
	);
	const told = new Map<string, Map<string, readonly string[]>>();
	for (const [cause, packed] of Object.entries(tells)) {
		const own = new Map<string, readonly string[]>();
		told.set(cause, own);
		for (let at = 0; at < packed.length; at += 2) {
			const [question = 0, bits = 0] = packed.slice(at);
			const { id, answers } = list[question] as AskedQuestion;
			own.set(
				id,
				Object.keys(answers).filter((_, bit) => bits & (1 << bit)),
			);
		}
	}
	return { list, fitting: (cause, question) => told.get(cause)?.get(question) };
};
