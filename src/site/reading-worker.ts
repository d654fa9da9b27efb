/**
 * The engine, off the main thread: reads every paste and every file. Started with the box's first focus, so that neither
 * causes a request. Where no worker can run, the page loads this file as a
 * module and is handed `read`: the build keeps no exports of a worker.
 */
import { type FileReading, type ReadingContext, readFile, readText } from '#engine/file/read-file.ts';

/** A file or a text to be read; one without input ends the reading of this number. */
export interface Task {
	id: number;
	input?: Blob | string;
}

/** What comes back for a task: how much is read, from 0 to 1, or the end. */
export type Reply = { id: number; share: number } | { id: number; reading: FileReading } | { id: number; failed: true };

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
 * @returns undefined where it was no longer wanted
 */
const read = async (
	input: Blob | string,
	context: ReadingContext,
	progress: (share: number) => void,
	isWanted: () => boolean,
): Promise<FileReading | undefined> => {
	if (typeof input === 'string') return readText(input, context);
	const bytes = await bytesOf(input, progress, isWanted);
	return isWanted() ? readFile(bytes, context) : undefined;
};

export type Read = typeof read;

const serve = (): void => {
	let context: ReadingContext;
	const wanted = new Set<number>();
	const answer = async ({ id, input }: Task): Promise<void> => {
		wanted.delete(id);
		if (input === undefined) return;
		wanted.add(id);
		const post = (reply: Reply): void => postMessage(reply);
		try {
			const reading = await read(
				input,
				context,
				(share) => post({ id, share }),
				() => wanted.has(id),
			);
			if (reading !== undefined) post({ id, reading });
		} catch {
			post({ id, failed: true });
		}
	};
	addEventListener('message', ({ data }: MessageEvent<ReadingContext | Task>) => {
		if ('id' in data) void answer(data);
		else context = data;
	});
};

if ('document' in globalThis) dispatchEvent(new CustomEvent<typeof read>('reading', { detail: read }));
else serve();
