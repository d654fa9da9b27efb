/** All that the box loads later, in one piece: engine, signature index and rendering. */
import index from '#content/signatures.json';
import { diagnose } from '#engine/diagnose.ts';
import type { SignatureIndex } from '#engine/types.ts';
import { namesOf } from './names.ts';
import type { Place } from './place.ts';
import { type Answer, render } from './render.ts';

// A literal of this size is read as one of its many shapes; it was compiled as this type.
const signatures = index as unknown as SignatureIndex;
const names = namesOf(signatures);

/** @returns the answer to a paste; undefined where it is empty. */
export const answer = (paste: string, place: Place): Answer | undefined => {
	const diagnosis = diagnose(paste, signatures);
	return diagnosis.kind === 'nothing' ? undefined : render(diagnosis, names, place);
};
