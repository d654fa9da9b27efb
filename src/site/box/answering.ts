/** The program that answers, and its words: loaded before the first paste, for nothing may be requested after it. */
import type { Answering } from '../result/answer.ts';
import { fetchMessages, fetchTold } from '../result/told.ts';
import { NotLoaded } from './not-loaded.ts';

let answering: Promise<Answering> | undefined;

/** @throws {NotLoaded} when the network failed; the next call tries again. */
export const loadAnswering = (): Promise<Answering> => {
	answering ??= import('../result/answer.ts')
		.then(({ begin }) => begin())
		.catch(() => {
			answering = undefined;
			throw new NotLoaded();
		});
	return answering;
};

/** A failure is told when there is something to answer. */
const loadAhead = (): void => void loadAnswering().catch(() => undefined);

/** Loads it with all its words: whoever touches the box will paste. */
export const loadAll = (): void => {
	void fetchTold();
	void fetchMessages();
	loadAhead();
};

/** Loads it when the browser has nothing else to do. */
export const loadWhenIdle = (): void => {
	if ('requestIdleCallback' in window) requestIdleCallback(loadAhead, { timeout: 2000 });
	else setTimeout(loadAhead, 200);
};
