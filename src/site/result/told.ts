/** Fetches what is told of the causes: at the first touch of a box, so that it is there before a paste. */
import type { ToldCauses } from '#articles/twins/told-causes.ts';
import causesAddress from '#content/causes.json?url&no-inline';
import type { Templates } from './handoff-text.ts';
import messagesAddress from './messages.json?url&no-inline';

/** A file beside the program that is fetched once. */
class Fetched<Data> {
	/** What is drawn at once needs no wait for what has come. */
	here: Data | undefined;
	readonly #address: string;
	#coming: Promise<Data | undefined> | undefined;

	constructor(address: string) {
		this.#address = address;
	}

	/** A failure is undefined, and the next call tries again. */
	fetch(): Promise<Data | undefined> {
		this.#coming ??= this.#load().catch(() => {
			this.#coming = undefined;
			return undefined;
		});
		return this.#coming;
	}

	async #load(): Promise<Data> {
		this.here = (await (await fetch(this.#address)).json()) as Data;
		return this.here;
	}
}

export const toldCauses = new Fetched<ToldCauses>(causesAddress);
export const messages = new Fetched<Templates>(messagesAddress);
