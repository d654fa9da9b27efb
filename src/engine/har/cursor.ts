/**
 * Walks JSON in bytes without building it: what nobody asks for is stepped over and never copied. Nesting costs no
 * stack, and every byte is looked at once.
 */

/** The text ends, or stops to be JSON, where the cursor stands. Caught by whoever reads the file. */
export class Broken extends Error {}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openArray = 0x5b;
const closeArray = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Letters, digits and signs, of which numbers, `true`, `false` and `null` are made. */
const isPlain = (byte: number | undefined): boolean =>
	byte !== undefined &&
	((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x2d || byte === 0x2b || byte === 0x2e || byte === 0x45);

const decoder = new TextDecoder();

/** A place in a file of JSON. */
export class Cursor {
	/** Offset of the next byte. */
	at: number;
	readonly #bytes: Uint8Array;

	/** @param bytes JSON in UTF-8, whole or not */
	constructor(bytes: Uint8Array, at = 0) {
		this.#bytes = bytes;
		this.at = at;
	}

	/** @returns the next byte that is no blank; undefined at the end. */
	#next(): number | undefined {
		while (isBlank(this.#bytes[this.at])) this.at++;
		return this.#bytes[this.at];
	}

	#take(byte: number): boolean {
		if (this.#next() !== byte) return false;
		this.at++;
		return true;
	}

	/** @throws {Broken} if another byte comes next */
	#expect(byte: number): void {
		if (!this.#take(byte)) throw new Broken();
	}

	#skipString(): void {
		const bytes = this.#bytes;
		let at = this.at + 1;
		for (let byte = bytes[at]; byte !== quote; byte = bytes[at]) {
			if (byte === undefined) {
				this.at = bytes.length;
				throw new Broken();
			}
			at += byte === backslash ? 2 : 1;
		}
		this.at = at + 1;
	}

	#skipPlain(): void {
		const start = this.at;
		while (isPlain(this.#bytes[this.at])) this.at++;
		if (this.at === start || this.at === this.#bytes.length) throw new Broken();
	}

	/** Steps over a value. @throws {Broken} */
	skip(): void {
		let depth = 0;
		do {
			const byte = this.#next();
			if (byte === quote) this.#skipString();
			else if (byte === openObject || byte === openArray) {
				depth++;
				this.at++;
			} else if (depth > 0 && (byte === closeObject || byte === closeArray)) {
				depth--;
				this.at++;
			} else if (depth > 0 && (byte === comma || byte === colon)) this.at++;
			else this.#skipPlain();
		} while (depth > 0);
	}

	/**
	 * Reads a value whole.
	 * @param longest a value of more bytes is stepped over
	 * @returns undefined where it is longer, or no JSON
	 * @throws {Broken}
	 */
	value(longest: number): unknown {
		this.#next();
		const start = this.at;
		this.skip();
		if (this.at - start > longest) return undefined;
		try {
			return JSON.parse(decoder.decode(this.#bytes.subarray(start, this.at)));
		} catch {
			return undefined;
		}
	}

	/** Steps over a value. @returns where it begins, to be read later if it turns out to matter. @throws {Broken} */
	place(): number {
		this.#next();
		const start = this.at;
		this.skip();
		return start;
	}

	/** Names are short; the few with an escape in them are read as JSON. */
	#name(): string {
		if (this.#next() !== quote) throw new Broken();
		const start = this.at;
		this.#skipString();
		const name = decoder.decode(this.#bytes.subarray(start + 1, this.at - 1));
		return name.includes('\\') ? String(new Cursor(this.#bytes, start).value(name.length * 4)) : name;
	}

	/** Steps into a container. @returns whether something is in it; anything else than such a container is stepped over */
	#enter(open: number, close: number): boolean {
		if (this.#next() !== open) {
			this.skip();
			return false;
		}
		this.at++;
		return !this.#take(close);
	}

	/**
	 * Walks an object; anything else is stepped over.
	 * @param readers what reads the value of a name; values of other names are stepped over
	 * @throws {Broken}
	 */
	object(readers: Readonly<Record<string, () => void>>): void {
		if (!this.#enter(openObject, closeObject)) return;
		do {
			const name = this.#name();
			this.#expect(colon);
			if (Object.hasOwn(readers, name)) readers[name]?.();
			else this.skip();
		} while (this.#take(comma));
		this.#expect(closeObject);
	}

	/**
	 * Walks an array; anything else is stepped over.
	 * @param reader reads one element
	 * @throws {Broken}
	 */
	array(reader: () => void): void {
		if (!this.#enter(openArray, closeArray)) return;
		do reader();
		while (this.#take(comma));
		this.#expect(closeArray);
	}
}
