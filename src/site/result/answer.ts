/** All that the box loads later, in one piece: engine, signature index, rendering; and beside them the words of the results. */
import index from '#content/signatures.json';
import wordsAddress from '#content/words.json?url&no-inline';
import { diagnose } from '#engine/diagnose.ts';
import { linked } from '#engine/linked.ts';
import { redact } from '#engine/redact.ts';
import type { ResultWords } from '#engine/types.ts';
import { type PackedIndex, unpack } from '#engine/unpack.ts';
import { readInbound } from '../inbound.ts';
import { readPermalink } from '../permalink.ts';
import { el } from './dom.ts';
import labelsAddress from './labels.json?url&no-inline';
import { namesOf } from './names.ts';
import type { Place } from './place.ts';
import { type Answer, render } from './render.ts';
import type { Labels } from './words.ts';

// A literal of this size is read as one of its many shapes; it was compiled as this type.
const signatures = unpack(index as unknown as PackedIndex);
// Fetched with this module, so that nothing is requested after a paste. If one fails, the module has not loaded.
const load = async (address: string): Promise<unknown> => (await fetch(address)).json();
const [words, labels] = await Promise.all([load(wordsAddress), load(labelsAddress)]);
// Drawn with each load of the page: equal values have equal tags until then, and no longer.
const key = crypto.getRandomValues(new Uint32Array(2));
const names = namesOf(signatures, words as ResultWords, labels as Labels);

const foreign = 'This link names something that this catalogue does not have. Paste what you got, and we look it up.';
const handedOver = 'From the link that brought you here. The address no longer holds it.';
const cut = 'A part of it was very long and is left out.';

/** @returns the answer to a paste; undefined where it is empty. */
export const answer = (paste: string, place: Place): Answer | undefined => {
	const diagnosis = diagnose(paste, signatures, Date.now(), key);
	return diagnosis.kind === 'nothing' ? undefined : render(diagnosis, names, place);
};

const refused = (words: string): Answer => {
	const note = el('p', { class: 'notice', tabindex: '-1' }, words);
	return { nodes: [note], focus: note, status: words };
};

/** What an address brings to the box. */
export interface Arrival {
	/** What belongs into the box, with its secrets hidden. */
	text: string;
	answer: Answer | undefined;
}

/**
 * Answers what stands in the address: a link to a result, or an error that another site hands over.
 * @param address the query and the fragment
 * @returns undefined where there is neither
 */
export const arrive = (address: string, place: Place): Arrival | undefined => {
	const link = readPermalink(address.slice(Math.max(0, address.indexOf('#'))));
	if (link !== undefined) {
		const diagnosis = link === null ? undefined : linked(link.error, link.cause, signatures);
		return { text: '', answer: diagnosis === undefined ? refused(foreign) : render(diagnosis, names, place) };
	}
	const inbound = readInbound(address);
	if (inbound === undefined) return undefined;
	const text = redact(inbound.text, key).cleaned;
	const found = answer(text, place);
	const note = `${handedOver}${inbound.isCut ? ` ${cut}` : ''}`;
	return { text, answer: found && { ...found, nodes: [el('p', { class: 'from' }, note), ...found.nodes] } };
};
