/** The program that answers, and its words: loaded before the first paste, for nothing may be requested after it. */

import { messages, toldCauses } from '../result/told.ts';
import type { Answering } from './answer.ts';
import { NotLoaded } from './not-loaded.ts';
import { whenIdle } from './when-idle.ts';

let answering: Promise<Answering> | undefined;

/** @throws {NotLoaded} when the network failed; the next call tries again. */
export const loadAnswering = (): Promise<Answering> => {
	answering ??= import('./answer.ts')
		.then(({ begin }) => begin())
		.catch(() => {
			answering = undefined;
			throw new NotLoaded();
		});
	return answering;
};

/** Loads it and draws an answer that nobody sees. A failure is told when there is something to answer. */
const loadAhead = (...words: readonly Promise<unknown>[]): void => {
	Promise.all([loadAnswering(), ...words])
		.then(([answering]) => answering.rehearse())
		.catch(() => undefined);
};

/** Loads it with all its words: whoever touches the box will paste. */
export const loadAll = (): void => loadAhead(toldCauses.fetch(), messages.fetch());

/** Loads it when the browser has nothing else to do. */
export const loadWhenIdle = (): void => whenIdle(() => loadAhead(), 2000);
