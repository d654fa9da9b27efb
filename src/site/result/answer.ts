/** All that the box loads later, in one piece: engine, signature index, rendering; and beside them the words of the results. */
import index from '#content/signatures.json';
import wordsAddress from '#content/words.json?url&no-inline';
import { diagnose } from '#engine/diagnose.ts';
import type { ResultWords } from '#engine/types.ts';
import { type PackedIndex, unpack } from '#engine/unpack.ts';
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

/** @returns the answer to a paste; undefined where it is empty. */
export const answer = (paste: string, place: Place): Answer | undefined => {
	const diagnosis = diagnose(paste, signatures, Date.now(), key);
	return diagnosis.kind === 'nothing' ? undefined : render(diagnosis, names, place);
};
