/** A file → what it says: a recording of the network, text, or nothing that can be read. */
import { diagnose, longestPaste } from '../diagnose.ts';
import { cleanCopy } from '../har/clean-copy.ts';
import { type HarReading, readHar, type Tell } from '../har/read-har.ts';
import type { Har } from '../har/types.ts';
import type { TagKey } from '../redact/tags.ts';
import type { SignatureIndex } from '../signatures.ts';
import type { Diagnosis } from '../types.ts';
import { contentOf, type NoText } from './encoding.ts';

/** What a text says, be it given as a file or not. Plain data, without anything secret. */
export type TextReading =
	| { kind: 'har'; diagnosis: Diagnosis; har: Har; copy: string }
	| { kind: 'text'; diagnosis: Diagnosis; isCut: boolean };

/** What a file says. */
export type FileReading = TextReading | { kind: NoText };

/** What the reading depends on besides the text. */
export interface ReadingContext {
	index: SignatureIndex;
	/** Of the tags by which equal hidden values can be told. */
	key?: TagKey;
	/** The present time in milliseconds, for assertions that have expired; now, if not given. */
	now?: number;
}

/** Where nothing failed on the way to a token, what could be better in the requests was no hindrance. */
const ofRecording = (diagnosis: Diagnosis, { har, text }: HarReading): Diagnosis =>
	diagnosis.kind === 'request' && har.root === -1 && /access_token["=]/.test(text)
		? { ...diagnosis, kind: 'success', candidates: [] }
		: diagnosis;

/** A code that others send too is Salesforce's where something beside it says so. */
const teller =
	(index: SignatureIndex): Tell =>
	(text) => {
		const { provider, failures } = diagnose(text, index);
		const root = failures.find(({ isRoot }) => isRoot);
		return provider === 'salesforce' && root?.code ? [root.code, root.text].filter(Boolean).join(': ') : undefined;
	};

/** @param bytes the text in UTF-8 */
const readEither = (text: string, bytes: Uint8Array, { index, key, now }: ReadingContext): TextReading => {
	const recording = readHar(bytes, teller(index));
	if (recording === undefined) return { kind: 'text', diagnosis: diagnose(text, index, now, key), isCut: text.length > longestPaste };
	const { har } = recording;
	return {
		kind: 'har',
		diagnosis: ofRecording(diagnose(recording.text, index, now, key), recording),
		har,
		copy: cleanCopy(har.hops, index),
	};
};

/** Reads a paste, which may be the text of a recording. It never throws. */
export const readText = (text: string, context: ReadingContext): TextReading => readEither(text, new TextEncoder().encode(text), context);

/**
 * Reads a file. It never throws.
 * @param file at most `largestFile` bytes, see limits.ts
 */
export const readFile = (file: Uint8Array, context: ReadingContext): FileReading => {
	const content = contentOf(file);
	if (content.kind === 'utf-8') return readEither(new TextDecoder().decode(content.bytes), content.bytes, context);
	return content.kind === 'text' ? readText(content.text, context) : { kind: content.kind };
};
