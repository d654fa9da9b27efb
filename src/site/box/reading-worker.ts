/**
 * The engine and its index, off the main thread: reads every paste, every file and every link to a result. Started before
 * any of them, by the box's first focus at the latest, so that none causes a request. Where no worker can run, the page loads
 * this file as a module and is handed `read`: the build keeps no exports of a worker.
 */
import index from '#content/signatures.json';
import { diagnose } from '#engine/diagnose.ts';
import { type FileReading, readFile, readText } from '#engine/file/read-file.ts';
import { linked } from '#engine/linked.ts';
import type { TagKey } from '#engine/redact/tags.ts';
import type { PackedIndex } from '#engine/signatures/packed.ts';
import { type IndexWords, unpack } from '#engine/signatures/unpack.ts';
import type { SignatureIndex } from '#engine/signatures.ts';

/** What the page hands over once, before anything else. */
export interface Setup {
	/** Of the tags by which equal hidden values can be told. */
	key: TagKey;
	words: IndexWords;
}

let signatures: SignatureIndex | undefined;
// A literal of this size is read as one of its many shapes; it was compiled as this type.
const signaturesFor = ({ words }: Setup): SignatureIndex => {
	signatures ??= unpack(index as unknown as PackedIndex, words);
	return signatures;
};

/** A code that a link names, and the cause if it names one: ids, not yet known to be ours. */
export interface Link {
	error: string;
	cause: string | null;
}

/** What can be read. */
export type Input = Blob | string | Link;

/** Something to be read; one without input ends the reading of this number. */
export interface Task {
	id: number;
	input?: Input;
}

/** What comes back for a task: how much is read, from 0 to 1, or the end; without a reading where there is none. */
export type Reply = { id: number; share: number } | { id: number; reading: FileReading | undefined };

/** Bytes read at once: between two slices the reader may change their mind. */
const slice = 4_000_000;

const bytesOf = async (file: Blob, progress: (share: number) => void, isWanted: () => boolean): Promise<Uint8Array> => {
	const bytes = new Uint8Array(file.size);
	for (let at = 0; at < file.size && isWanted(); at += slice) {
		bytes.set(new Uint8Array(await file.slice(at, at + slice).arrayBuffer()), at);
		progress(Math.min(1, (at + slice) / file.size));
	}
	return bytes;
};

/**
 * @param isWanted is asked between two slices of the file
 * @returns undefined where it was no longer wanted, or where the index does not have what a link names
 */
const read = async (
	input: Input,
	setup: Setup,
	progress: (share: number) => void,
	isWanted: () => boolean,
): Promise<FileReading | undefined> => {
	const context = { index: signaturesFor(setup), key: setup.key };
	if (typeof input === 'string') return readText(input, context);
	if (!(input instanceof Blob)) {
		const diagnosis = linked(input.error, input.cause, context.index, diagnose('', context.index));
		return diagnosis && { kind: 'text', diagnosis, isCut: false };
	}
	const bytes = await bytesOf(input, progress, isWanted);
	return isWanted() ? readFile(bytes, context) : undefined;
};

export type Read = typeof read;

/** Reads a text of our own: a program that has run once is many times faster, and the first paste is most people's only one. */
const warmUp = (setup: Setup): void => {
	const known = signaturesFor(setup);
	const answers = known.errors.slice(0, 40).map(({ code, messages }) => ({ error: code, error_description: messages[0]?.text }));
	diagnose(JSON.stringify(answers), known);
};

const serve = (): void => {
	let setup: Setup;
	const wanted = new Set<number>();
	const answer = async ({ id, input }: Task): Promise<void> => {
		wanted.delete(id);
		if (input === undefined) return;
		wanted.add(id);
		const post = (reply: Reply): void => postMessage(reply);
		const reading = await read(
			input,
			setup,
			(share) => post({ id, share }),
			() => wanted.has(id),
		).catch(() => undefined);
		wanted.delete(id);
		post({ id, reading });
	};
	addEventListener('message', ({ data }: MessageEvent<Setup | Task>) => {
		if ('id' in data) void answer(data);
		else {
			setup = data;
			warmUp(setup);
		}
	});
};

if ('document' in globalThis) dispatchEvent(new CustomEvent<typeof read>('reading', { detail: read }));
else serve();
