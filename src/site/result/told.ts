/** Fetches what is told of the causes: at the first touch of a box, so that it is there before a paste. */
import type { ToldCauses } from '#articles/twins/told-causes.ts';
import causesAddress from '#content/causes.json?url&no-inline';
import type { Templates } from './handoff-text.ts';
import messagesAddress from './messages.json?url&no-inline';

/** Fetches once. A failure is undefined, and the next call tries again. */
const once = <Data>(address: string): (() => Promise<Data | undefined>) => {
	let data: Promise<Data | undefined> | undefined;
	return () => {
		data ??= fetch(address)
			.then((answer): Promise<Data> => answer.json())
			.catch(() => {
				data = undefined;
				return undefined;
			});
		return data;
	};
};

export const fetchTold = once<ToldCauses>(causesAddress);
export const fetchMessages = once<Templates>(messagesAddress);
