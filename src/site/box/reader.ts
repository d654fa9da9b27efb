/** The page's side of the reading worker. */
import type { FileReading } from '#engine/file/read-file.ts';
import { NotLoaded } from './not-loaded.ts';
import type { Input, Read, Reply, Setup, Task } from './reading-worker.ts';
import address from './reading-worker.ts?worker&url';

/** Without a worker the page itself reads, and must not stand still for long. In bytes. */
const largestHere = 5_000_000;

/** What is smaller is read before a reader could change their mind. */
const quick = 1_000_000;

interface Wish {
	input: Input;
	progress: (share: number) => void;
	end: (reading?: FileReading) => void;
	fail: (reason: NotLoaded) => void;
}

const sizeOf = (input: Input): number => (typeof input === 'string' ? input.length : input instanceof Blob ? input.size : 0);

export class Reader {
	readonly #setup: Setup;
	readonly #wishes = new Map<number, Wish>();
	#worker: Worker | undefined;
	/** Takes over when a long reading is ended: a worker at work does not listen, and to start one later is a request. */
	#spare: Worker | undefined;
	#here: Promise<Read> | undefined;
	#last = 0;

	constructor(setup: Setup) {
		this.#setup = setup;
		try {
			this.#worker = this.#begin();
			this.#spare = this.#begin();
		} catch {
			this.#fallBack();
		}
	}

	#begin(): Worker {
		const worker = new Worker(address, { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
		// Where one cannot load the other cannot either: what waits is read once.
		worker.onerror = () => this.#worker && this.#fallBack();
		worker.postMessage(this.#setup);
		return worker;
	}

	/**
	 * @param progress is given how much is read, from 0 to 1
	 * @param signal ends the reading
	 * @returns undefined where it cannot be read, or was ended
	 * @throws {NotLoaded} where neither a worker nor the page has the engine
	 */
	read(input: Input, progress: (share: number) => void, signal: AbortSignal): Promise<FileReading | undefined> {
		const id = ++this.#last;
		return new Promise((end, fail) => {
			this.#wishes.set(id, { input, progress, end, fail });
			signal.addEventListener('abort', () => {
				if (this.#wishes.delete(id)) this.#end(id, input);
				end(undefined);
			});
			this.#start(id);
		});
	}

	#start(id: number): void {
		const wish = this.#wishes.get(id);
		if (wish === undefined) return;
		if (this.#worker) this.#worker.postMessage({ id, input: wish.input } satisfies Task);
		else void this.#readHere(id, wish);
	}

	/** All that waits begins anew, elsewhere. */
	#startAll(): void {
		for (const id of this.#wishes.keys()) this.#start(id);
	}

	#end(id: number, input: Input): void {
		if (this.#spare && sizeOf(input) > quick) {
			this.#worker?.terminate();
			this.#worker = this.#spare;
			this.#spare = undefined;
			this.#startAll();
		} else this.#worker?.postMessage({ id } satisfies Task);
	}

	#hear(reply: Reply): void {
		const wish = this.#wishes.get(reply.id);
		if ('share' in reply) {
			wish?.progress(reply.share);
			return;
		}
		this.#wishes.delete(reply.id);
		wish?.end(reply.reading);
	}

	/** The page itself reads from now on. */
	#fallBack(): void {
		this.#worker?.terminate();
		this.#spare?.terminate();
		this.#worker = undefined;
		this.#spare = undefined;
		// Now, and so before a file comes; a failure is told when there is something to read.
		this.#loadHere().catch(() => undefined);
		this.#startAll();
	}

	/** The program of the worker as a module of the page. */
	#loadHere(): Promise<Read> {
		this.#here ??= new Promise((resolve, reject) => {
			addEventListener('reading', (event) => resolve((event as CustomEvent<Read>).detail), { once: true });
			import(/* @vite-ignore */ address).catch(() => {
				this.#here = undefined;
				reject(new NotLoaded());
			});
		});
		return this.#here;
	}

	async #readHere(id: number, { input, progress, end, fail }: Wish): Promise<void> {
		try {
			const read = await this.#loadHere();
			end(sizeOf(input) > largestHere ? undefined : await read(input, this.#setup, progress, () => this.#wishes.has(id)));
		} catch (reason) {
			if (reason instanceof NotLoaded) fail(reason);
			else end();
		}
		this.#wishes.delete(id);
	}
}
