/** A file → what it says: a recording of the network, text, or nothing that can be read. */
import { diagnose, longestPaste } from '../diagnose.ts';
import { cleanCopy } from '../har/clean-copy.ts';
import { readHar } from '../har/read-har.ts';
import type { Har } from '../har/types.ts';
import type { TagKey } from '../tags.ts';
import type { Diagnosis, SignatureIndex } from '../types.ts';
import { contentOf, type NoText } from './encoding.ts';

/** In bytes. A larger file is not read. */
export const largestFile = 100_000_000;

/** What a file says. Plain data, without anything secret. */
export type FileReading =
	| { kind: 'har'; diagnosis: Diagnosis; har: Har; copy: string }
	| { kind: 'text'; diagnosis: Diagnosis; isCut: boolean }
	| { kind: NoText };

/**
 * Reads a file. It never throws.
 * @param file at most {@link largestFile} bytes
 * @param now the present time in milliseconds, for assertions that have expired
 * @param key of the tags by which equal hidden values can be told
 */
export const readFile = (file: Uint8Array, index: SignatureIndex, now: number = Date.now(), key?: TagKey): FileReading => {
	const content = contentOf(file);
	if (content.kind !== 'utf-8' && content.kind !== 'text') return { kind: content.kind };
	const recording = readHar(content.kind === 'utf-8' ? content.bytes : new TextEncoder().encode(content.text));
	if (recording !== undefined) {
		const { har, text } = recording;
		return { kind: 'har', diagnosis: diagnose(text, index, now, key), har, copy: cleanCopy(har.hops) };
	}
	const text = content.kind === 'utf-8' ? new TextDecoder().decode(content.bytes) : content.text;
	return { kind: 'text', diagnosis: diagnose(text, index, now, key), isCut: text.length > longestPaste };
};
