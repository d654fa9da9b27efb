/** The program that answers, and its words: loaded before the first paste, for nothing may be requested after it. */
import { fetchMessages, fetchTold } from '../result/told.ts';

type Answering = typeof import('../result/answer.ts');

let answering: Promise<Answering | undefined> | undefined;

/** @returns undefined when the network failed; the next call tries again. */
export const loadAnswering = (): Promise<Answering | undefined> => {
	answering ??= import('../result/answer.ts').catch(() => {
		answering = undefined;
		return undefined;
	});
	return answering;
};

/** Loads it with all its words: whoever touches the box will paste. */
export const loadAll = (): void => {
	void fetchTold();
	void fetchMessages();
	void loadAnswering();
};

/** Loads it when the browser has nothing else to do. */
export const loadWhenIdle = (): void => {
	const load = (): void => void loadAnswering();
	if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
	else setTimeout(load, 200);
};
