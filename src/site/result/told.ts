/** Fetches what is told of the causes: at the first touch of a box, so that it is there before a paste. */

import type { ToldCauses } from '#articles/twins/told-causes.ts';
import causesAddress from '#content/causes.json?url&no-inline';

let told: Promise<ToldCauses | undefined> | undefined;

/** @returns undefined when the network failed; the next call tries again. */
export const fetchTold = (): Promise<ToldCauses | undefined> => {
	told ??= fetch(causesAddress)
		.then((answer): Promise<ToldCauses> => answer.json())
		.catch(() => {
			told = undefined;
			return undefined;
		});
	return told;
};
