/** Whether somebody else is called by name: a weaker sign than what only they print, for people name what they connect. */
import { onceForEach } from '../once-for-each.ts';
import type { SignatureIndex } from '../signatures.ts';

/** Some names are everyday words where they are written small: the box is blank, the last line. */
const word = /(?!(?:box|line|notion|zoom)\b)[A-Za-z0-9]{2,20}/g;

const namesOf = onceForEach(({ providers }: SignatureIndex) => new Set(providers.map(({ name }) => name.toLowerCase())));

/** @returns whether a provider other than Salesforce is named, be it in passing */
export const namesAnother = (text: string, index: SignatureIndex): boolean => {
	const names = namesOf(index);
	return (text.match(word) ?? []).some((one) => names.has(one.toLowerCase()));
};
