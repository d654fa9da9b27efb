/** What is made of an index before the first text is read, and kept for all others. */
import type { SignatureIndex } from '../signatures.ts';

/** @returns a function that gives what is made of an index, and makes it once for each. */
export const perIndex = <Made>(make: (index: SignatureIndex) => Made): ((index: SignatureIndex) => Made) => {
	const known = new WeakMap<SignatureIndex, Made>();
	return (index) => {
		const made = known.get(index) ?? make(index);
		known.set(index, made);
		return made;
	};
};
